import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { locate, type Surroundings } from '../../utils/guides/locate/locate';
import type { Rule } from '../../utils/guides/locate/types';
import { asGuide } from '../../utils/guides/packs/merge';
import { isSafePattern } from '../../utils/guides/packs/path-pattern';
import { isSafeSelector } from '../../utils/guides/packs/selector';
import { writeScript } from '../../utils/guides/session/script';
import { loadGuideTexts } from '../../utils/language/catalogues';
import { guide, pattern, rule, selector } from '../unit/guides/packs/arbitrary';

/** What the program knows about the site, which every guide of a pack inherits. */
const HOME = 'https://www.facebook.com';
let site: Surroundings['site'];
let page: HTMLElement;
const base = document.createElement('base');

beforeEach(async () => {
  const [any] = fc.sample(
    guide.filter(({ id }) => id.startsWith('facebook/')),
    1,
  );
  if (!any) throw new Error('no guide');
  const run = { guideId: any.id, place: 'page', index: 0, finished: false, tried: [] } as const;
  site = writeScript(asGuide(any, 'p'), { ...run, tried: [] }, {}, await loadGuideTexts('en')).rules;
  base.href = `${HOME}/groups/111/`;
  document.head.append(base);
  page = document.createElement('div');
  page.style.cssText = 'position: absolute; inset: 0; background: #fff; font: 16px sans-serif';
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  base.remove();
});

const CONTROL_WORDS = ['Mentorship', 'Groups', 'Send', ''];

/** A page of controls, both good ones and every kind that must not be pointed at, nested in any way. */
const node = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .record({
        tag: fc.constantFrom('a', 'a', 'button', 'div', 'li', 'input', 'h1'),
        attributes: fc.subarray(
          [
            'role=button',
            'role=tab',
            'aria-selected=true',
            'id=workspace',
            'data-x-y',
            'type=submit',
            'role=main',
          ],
          { maxLength: 2 },
        ),
        href: fc.constantFrom(
          '',
          'href="/groups/111/mentorship/"',
          'href="/in/me/edit/intro/"',
          'href="https://evil.example/groups/111/"',
          'href="https://www.facebook.com.evil.example/groups/"',
          'href="/l.php?u=https%3A%2F%2Fevil.example/groups/"',
          'href="javascript:alert(1)"',
          'href="http://www.facebook.com/groups/"',
        ),
        text: fc.constantFrom(...CONTROL_WORDS),
      })
      .map(({ tag, attributes, href, text }) => {
        const open = `<${tag} style="display:inline-block;padding:6px" ${attributes.join(' ')} ${href}`;
        return tag === 'input' ? `${open} aria-label="${text}">` : `${open}>${text}</${tag}>`;
      }),
    fc
      .record({
        wrap: fc.constantFrom(
          'main',
          'nav',
          'form',
          'form action="https://evil.example/"',
          'li',
          'div role=main',
          'div role=dialog',
          'div role=article',
          'article',
          'div role=feed',
          'div role=log',
          'div aria-posinset=1',
          'div contenteditable=true',
          'blockquote',
          'a href="https://evil.example/groups/"',
        ),
        children: fc.array(tie('node'), { maxLength: 4 }),
      })
      .map(({ wrap, children }) => `<${wrap}>${children.join('')}</${wrap.split(' ')[0]}>`),
  ),
})).node;

/** Rules as a pack may contain them, often so simple that they match many elements. */
const anyRule: fc.Arbitrary<Rule> = fc.oneof(rule, {
  weight: 5,
  arbitrary: fc
    .record({
      css: fc.constantFrom(
        'a[href]',
        'a',
        'button',
        '[role=button]',
        'li',
        'article a',
        '[role=article] a',
        'input, a, button, [role]',
      ),
      many: fc.constantFrom('all', 'all', 'first', undefined),
      href: fc.option(fc.constantFrom('/**', '/groups/**', '/l.php', '/:any/**')),
      word: fc.option(fc.constantFrom(...CONTROL_WORDS.filter(Boolean))),
    })
    .map(({ css, many, href, word }) => ({
      css,
      ...(many ? { many: many as 'all' | 'first' } : {}),
      ...(href ? { href: [href] } : {}),
      ...(word ? { words: { en: [word] } } : {}),
    })),
});

test('no rule of any pack points off the site or into what people have written', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(node, { minLength: 1, maxLength: 8 }),
      fc.array(anyRule, { minLength: 1, maxLength: 3 }),
      (parts, rules) => {
        page.innerHTML = parts.join('');
        const located = locate(rules, { document, ours: null, site });
        if (!located.found) return;
        found += 1;
        for (const element of located.elements) expectAllowed(element as HTMLElement);
      },
    ),
    { numRuns: 4_000 },
  );
  expect(found).toBeGreaterThan(150);
}, 120_000);

/** What must never be pointed at, written independently of the code under test. */
function expectAllowed(element: HTMLElement): void {
  const form = (element as HTMLButtonElement).form ?? element.closest('form');
  const sends = element.matches('button, input[type=submit]');
  if (form && sends) expect(form.getAttribute('action')).toBeNull();
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    expect(['article', 'feed', 'log', 'comment']).not.toContain(at.getAttribute('role'));
    expect(['article', 'blockquote', 'h1']).not.toContain(at.localName);
    expect(at.isContentEditable).toBe(false);
    expect(at.hasAttribute('aria-posinset') && at.getAttribute('role') !== 'tab').toBe(false);
    if (at instanceof HTMLAnchorElement && at.hasAttribute('href')) {
      const { origin, pathname } = new URL(at.href);
      expect(origin).toBe(HOME);
      expect(pathname).not.toBe('/l.php');
    }
  }
}

test('the browser understands every accepted selector', () => {
  fc.assert(
    fc.property(selector, (css) => {
      expect(isSafeSelector(css, true)).toBe(true);
      page.querySelectorAll(css);
    }),
    { numRuns: 1_000 },
  );
  const sign = fc.constantFrom(
    ...'a[]=":not()*>~+, #.-_1b'.split(''),
    ':not(',
    '[a=b]',
    '[a="b"]',
    ' > ',
    ', ',
  );
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 30 }), (css) => {
      if (isSafeSelector(css)) page.querySelectorAll(css);
    }),
    { numRuns: 20_000 },
  );
}, 300_000);

test('every accepted path can be matched against the longest addresses', () => {
  // Exponential backtracking would never return.
  const longest = `/${'groups/'.repeat(280)}x`;
  fc.assert(
    fc.property(pattern, (path) => {
      expect(isSafePattern(path)).toBe(true);
      page.innerHTML = `<a href="${longest}">Groups</a>`;
      locate([{ css: 'a', href: [path] }], { document, ours: null, site });
    }),
    { numRuns: 300 },
  );
  locate([{ css: 'a', href: ['/**/groups/**/y'] }], { document, ours: null, site });
});

test('one selector is matched against thirty thousand nodes to the end', () => {
  page.innerHTML = '<div><ul><li><a>x</a></li></ul></div>'.repeat(7_500);
  const worst = 'div ~ * > ul li + li, div div ~ div ul > li a:not([href]):not(b), main * a ~ a ~ a ~ a ~ a';
  expect(isSafeSelector(worst)).toBe(true);
  expect([...page.querySelectorAll(worst)].every(({ localName }) => localName === 'a')).toBe(true);
});
