import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locate, type Surroundings } from '../../../utils/guides/locate/locate';
import { propose } from '../../../utils/guides/locate/propose';
import { newMemo } from '../../../utils/guides/locate/surroundings';
import type { Rule } from '../../../utils/guides/locate/types';

const SITE = { domain: 'facebook.com', redirectors: ['/l.php', '/flx/**'] };
const AROUND: Surroundings = { document, ours: null, site: SITE };
const WORDS = { en: ['Mentorship'], de: ['Mentorship', 'Mentorschaft'] };
const RULES: Rule[] = [
  { css: '[role=main] [role=tablist] a[role=tab]', href: ['/groups/*/mentorship/**'] },
  { css: '[role=main] [role=tab], [role=main] [role=button], [role=main] a[href]', words: WORDS },
];
const HOME = 'https://www.facebook.com';

const base = document.createElement('base');
const style = document.createElement('style');
style.textContent = `.page { position: absolute; inset: 0; background: #fff; font: 16px sans-serif }
  .page [role=tab], .page [role=button], .page a { display: inline-block; padding: 6px }`;
let page: HTMLElement;

beforeEach(() => {
  base.href = `${HOME}/groups/111/`;
  document.head.append(base, style);
  page = document.createElement('div');
  page.className = 'page';
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  base.remove();
  style.remove();
});

function show(html: string): void {
  page.innerHTML = html;
}

const target = () => page.querySelector('#target');
/** An id without a number would be one that the site's makers chose. */
const numbered = () => page.querySelector('#t1') as Element;

describe('the control is found', () => {
  test.each([
    [
      'a tab by its address',
      `<div role=tablist><a id=target role=tab href="/groups/111/mentorship/">?</a></div>`,
    ],
    [
      'a tab by its whole name',
      `<div role=tablist><a id=target role=tab href="/groups/111/x/">Mentorship</a></div>`,
    ],
    ['a name in another case and spacing', `<div id=target role=button>  MENTORSHIP\n</div>`],
    ['a name from aria-label', `<div id=target role=button aria-label="Mentorship"><i>*</i></div>`],
    [
      'a name from another element',
      `<b id=n>Mentorship</b><div id=target role=button aria-labelledby=n>*</div>`,
    ],
    [
      'a name with a soft hyphen and a space of no width',
      `<div id=target role=button>Men\u00ADtor\u200Bship</div>`,
    ],
    ['a name split over elements', `<div id=target role=button><span>Men</span><b>tor</b>ship</div>`],
    ['a name that may break', `<div id=target role=button>Mentor<wbr>ship</div>`],
    [
      'a name in the wrappers of a translation',
      `<div id=target role=button><font dir=auto><font>Mentorship</font></font></div>`,
    ],
    [
      'a name beside an icon with a style of its own',
      `<div id=target role=button><svg width=9 height=9><style>.i{fill:red}</style><desc>a drawing</desc></svg>Mentorship</div>`,
    ],
    [
      'a text whose name says more',
      `<div id=target role=button aria-label="Mentorship of Berufsstart Hamburg"><span>Mentorship</span></div>`,
    ],
    [
      'the first line of two',
      `<div id=target role=button><div>Mentorship</div><div>Find somebody who helps</div></div>`,
    ],
    ['composed and decomposed letters', `<div id=target role=button>Mentorschaft</div>`],
    ['deep down', `${'<div>'.repeat(55)}<div id=target role=button>Mentorship</div>${'</div>'.repeat(55)}`],
    [
      'beside its hidden measuring row',
      `<div style="visibility:hidden;height:0"><div role=button>Mentorship</div></div><div id=target role=button>Mentorship</div>`,
    ],
    [
      'beside a copy parked outside the page',
      `<div style="position:absolute;left:-9999px" role=button>Mentorship</div><div id=target role=button>Mentorship</div>`,
    ],
    [
      'the twin on top',
      `<div style="position:relative;height:40px"><div role=button style="position:absolute;inset:0">Mentorship</div><div id=target role=button style="position:absolute;inset:0">Mentorship</div></div>`,
    ],
    [
      'in a scaled part',
      `<div style="transform:scale(.6) rotate(3deg);transform-origin:0 0"><div id=target role=button>Mentorship</div></div>`,
    ],
    [
      'told apart by a later rule',
      `<div role=tablist><a role=tab href="/groups/111/mentorship/a/">Other</a><a id=target role=tab href="/groups/111/mentorship/b/">Mentorship</a></div>`,
    ],
  ])('%s', (_, html) => {
    show(`<div role=main>${html}</div>`);
    expect(target()).not.toBeNull();
    expect(locate(RULES, AROUND)).toEqual({ found: true, elements: [target()] });
  });

  test('the page’s own language decides between two words', () => {
    document.documentElement.lang = 'de';
    show(
      `<div role=main><div role=button>Mentors hip</div><div id=target role=button>Mentorschaft</div></div>`,
    );
    expect(locate(RULES, AROUND)).toEqual({ found: true, elements: [target()] });
    document.documentElement.lang = '';
  });

  test('in a same-origin frame, and in a shadow root the site is known for', () => {
    show('<div role=main><iframe style="width:400px;height:200px"></iframe><div id=outlet></div></div>');
    const site = { ...SITE, parts: { frames: ['iframe'], shadowHosts: ['#outlet'] } };
    const frame = page.querySelector('iframe')?.contentDocument;
    if (!frame) throw new Error('no frame');
    frame.body.innerHTML = '<div role=main><div role=button>Mentorship</div></div>';
    const framed = frame.querySelector('[role=button]');
    expect(locate(RULES, { ...AROUND, site })).toEqual({ found: true, elements: [framed] });
    frame.body.innerHTML = '';
    const root = page.querySelector('#outlet')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<div role=main><div role=button>Mentorship</div></div>';
    const shadowed = root.querySelector('[role=button]');
    expect(locate(RULES, { ...AROUND, site })).toEqual({ found: true, elements: [shadowed] });
    expect(locate(RULES, AROUND)).toMatchObject({ found: false });
  });

  test('the one in the row with a given name', () => {
    const rules: Rule[] = [
      {
        css: '[role=main] [role=button]',
        words: { en: ['Add'] },
        row: { css: 'span', words: { en: ['Mentorship'] } },
      },
    ];
    const row = (name: string, id = '') =>
      `<div><div><span>${name}</span><p>About it</p></div><div><div role=button ${id}>Add</div></div></div>`;
    show(`<div role=main>${row('Rooms')}${row('Mentorship', 'id=target')}${row('Guides')}</div>`);
    expect(locate(rules, AROUND)).toEqual({ found: true, elements: [target()] });
    show(`<div role=main>${row('Rooms')}<div><span>Mentorship</span></div>${row('Guides')}</div>`);
    expect(locate(rules, AROUND)).toMatchObject({ found: false });
  });
});

describe('one of many groups', () => {
  const subject = { path: '/groups/:group/**', css: '[role=main] h1 a[href*="/groups/"]' };
  const around = (): Surroundings => ({ ...AROUND, site: { ...SITE, subject }, memo: newMemo() });
  const apart = { under: { en: ['Suggested'] }, beside: { en: ['Join'] } };
  const own: Rule[] = [{ css: 'nav a[href]', href: ['/groups/:group'], apart, many: 'all' }];
  const item = (at: number, beside = '') =>
    `<li><a href="/groups/${9000 + at}/">Group ${at}</a>${beside && button(beside)}</li>`;
  const items = (count: number, from = 0, beside = '') =>
    Array.from({ length: count }, (_, at) => item(from + at, beside)).join('');
  const tall = (html: string) => show(`<nav style="font-size:2px;line-height:1">${html}</nav>`);
  const leadTo = () => {
    const located = locate(own, around());
    return located.found ? located.elements.map((element) => element.getAttribute('href')) : [];
  };

  test('those suggested below or joined beside do not count', () => {
    tall(`<ul>${items(3)}${items(1, 3, 'Join')}</ul><h2>Suggested</h2><ul>${items(2, 4)}</ul>`);
    expect(leadTo()).toEqual([0, 1, 2].map((at) => `/groups/${9000 + at}/`));
  });

  test('what is cached during a look changes nothing', () => {
    const part = fc.oneof(
      fc.integer({ min: 0, max: 5 }).map((at) => item(at)),
      fc.integer({ min: 0, max: 5 }).map((at) => item(at, 'Join')),
      fc.constantFrom('</ul><h2>Suggested</h2><ul>', '</ul><h2>Groups</h2><ul>', '<li>Suggested</li>'),
    );
    let found = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        tall(`<ul>${parts.join('')}</ul>`);
        const { memo: _, ...plain } = around();
        const kept = locate(own, around());
        found += kept.found ? 1 : 0;
        expect(kept).toEqual(locate(own, plain));
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(50);
  });

  test('the work grows with their number, not with its square', () => {
    const { querySelectorAll } = Element.prototype;
    const seenAmong = (count: number) => {
      tall(`<ul>${items(count)}</ul>`);
      let seen = 0;
      Element.prototype.querySelectorAll = function counted(this: Element, css: string) {
        const found = querySelectorAll.call(this, css);
        seen += found.length;
        return found;
      } as typeof querySelectorAll;
      try {
        expect(locate(own, around()).found).toBe(true);
      } finally {
        Element.prototype.querySelectorAll = querySelectorAll;
      }
      return seen;
    };
    expect(seenAmong(160)).toBeLessThan(6 * seenAmong(40));
  });
});

test('not in a part that is excluded, however deep', () => {
  const rules: Rule[] = [{ css: '[role=button]', words: WORDS, notIn: 'aside, [role=complementary]' }];
  show(`<div role=main><aside><p>${button('Mentorship')}</p></aside></div>`);
  expect(locate(rules, AROUND)).toEqual({ found: false, why: 'absent' });
  show(
    `<div role=main><div id=target role=button>Mentorship</div><aside><p>${button('Mentorship')}</p></aside></div>`,
  );
  expect(locate(rules, AROUND)).toEqual({ found: true, elements: [target()] });
});

const button = (text: string, attributes = '') => `<div role=button ${attributes}>${text}</div>`;

/** Each imitates the control and must never be pointed at. */
const DECOYS: Record<string, string> = {
  'in an article': `<div role=article>${button('Mentorship')}</div>`,
  'in an article element': `<article>${button('Mentorship')}</article>`,
  'in a feed': `<div role=feed><div>${button('Mentorship')}</div></div>`,
  'in a post without a role': `<div aria-posinset=3>${button('Mentorship')}</div>`,
  'in a comment': `<div role=comment>${button('Mentorship')}</div>`,
  'in a message log': `<div role=log>${button('Mentorship')}</div>`,
  'in a text somebody writes': `<div contenteditable=true><a href="/groups/1/x/">Mentorship</a></div>`,
  'in plain text editing': `<div contenteditable="plaintext-only"><a href="/groups/1/x/">Mentorship</a></div>`,
  'the name of a group': `<h1><a href="/groups/1/">Mentorship</a></h1>`,
  'in a quotation': `<blockquote><a href="/groups/1/x/">Mentorship</a></blockquote>`,
  'a tab imitated in a post': `<div role=article><div role=tablist><a role=tab href="/groups/111/mentorship/">Mentorship</a></div></div>`,
  'a link to another site': `<a href="https://evil.example/groups/111/mentorship/">Mentorship</a>`,
  'a site that ends alike': `<a href="https://notfacebook.com/groups/1/mentorship/">Mentorship</a>`,
  'the site as a subdomain of another': `<a href="https://www.facebook.com.evil.example/">Mentorship</a>`,
  'the site as a user name': `<a href="https://www.facebook.com@evil.example/">Mentorship</a>`,
  'the site’s own forwarding address': `<a href="/l.php?u=https%3A%2F%2Fevil.example">Mentorship</a>`,
  'plain http': `<a href="http://www.facebook.com/groups/1/mentorship/">Mentorship</a>`,
  'another port': `<a href="https://www.facebook.com:8443/">Mentorship</a>`,
  'a script as address': `<a href="javascript:alert(1)">Mentorship</a>`,
  'data as address': `<a href="data:text/html,hi">Mentorship</a>`,
  'a button inside a link off the site': `<a href="https://evil.example/">${button('Mentorship')}</a>`,
  'a form that sends elsewhere': `<form action="https://evil.example/"><button role=button>Mentorship</button></form>`,
  'a formaction elsewhere': `<form action="/x"><button role=button formaction="https://evil.example/">Mentorship</button></form>`,
  'part of a longer name': button('Mentorship for dogs'),
  'a name with more before it': button('My Mentorship'),
  'a Cyrillic look-alike': button('Mеntorship'),
  'full-width letters': button('Ｍｅｎｔｏｒｓｈｉｐ'),
  'the second line of two': button('<div>Groups</div><div>Mentorship</div>'),
  'one word of a line': button('<div style="display:flex"><span>Mentorship</span><span>paused</span></div>'),
  'a word within the name’s words': button('Mentorship', 'aria-label="Antimentorships"'),
  'text that another element names': `<b id=other>Delete group</b>${button('Mentorship', 'aria-labelledby=other')}`,
  'text with another label': button('Mentorship', 'aria-label="Delete group"'),
  'not displayed': button('Mentorship', 'style="display:none"'),
  invisible: button('Mentorship', 'style="visibility:hidden"'),
  transparent: button('Mentorship', 'style="opacity:0"'),
  'hidden attribute': button('Mentorship', 'hidden'),
  'hidden from screen readers': `<div aria-hidden=true>${button('Mentorship')}</div>`,
  inert: `<div inert>${button('Mentorship')}</div>`,
  disabled: button('Mentorship', 'aria-disabled=true'),
  'one pixel': button('Mentorship', 'style="width:1px;height:1px;padding:0;overflow:hidden"'),
  'clipped away': `<div style="height:0;overflow:hidden">${button('Mentorship')}</div>`,
  'outside the page': button('Mentorship', 'style="position:absolute;left:-9999px"'),
  'under a sheet': `${button('Mentorship')}<div style="position:fixed;inset:0;background:#fff"></div>`,
  'two alike': `${button('Mentorship')}${button('Mentorship')}`,
  'another part of the page': `</div><div role=banner>${button('Mentorship')}</div><div>`,
};

describe('a decoy is never pointed at', () => {
  test.each(Object.entries(DECOYS))('%s', (_, html) => {
    show(`<div role=main>${html}</div>`);
    expect(page.textContent).not.toBe('');
    expect(locate(RULES, AROUND)).toMatchObject({ found: false });
  });

  test.each(Object.entries(DECOYS).filter(([name]) => !/two alike|under a sheet/.test(name)))(
    'nor instead of the real control: %s',
    (_, html) => {
      show(`<div role=main><div id=target role=button>Mentorship</div>${html}</div>`);
      expect(locate(RULES, AROUND)).toEqual({ found: true, elements: [target()] });
    },
  );
});

/** A random page: real-looking parts and hazards, nested in any way. */
const node = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .record({
        tag: fc.constantFrom('div', 'span', 'a', 'button', 'li'),
        role: fc.constantFrom('', 'role=button', 'role=tab', 'role=link'),
        href: fc.constantFrom(
          '',
          'href="/groups/111/mentorship/"',
          'href="/groups/111/about/"',
          'href="https://evil.example/groups/111/mentorship/"',
          'href="/l.php?u=x"',
        ),
        text: fc.constantFrom('Mentorship', 'mentorship', 'Mentorschaft', 'Mentorship now', 'About', ''),
        state: fc.constantFrom(
          '',
          '',
          '',
          'hidden',
          'aria-hidden=true',
          'inert',
          'aria-disabled=true',
          'style="opacity:0"',
          'style="position:absolute;top:40px"',
        ),
      })
      .map(({ tag, role, href, text, state }) => `<${tag} ${role} ${href} ${state}>${text}</${tag}>`),
    fc
      .record({
        wrap: fc.constantFrom(
          'div',
          'div role=main',
          'div role=tablist',
          'div role=feed',
          'div role=article',
          'article',
          'div aria-posinset=1',
          'div contenteditable=true',
          'div inert',
          'div aria-hidden=true',
          'div style="height:0;overflow:hidden"',
          'div style="transform:translate(3px,4px)"',
        ),
        children: fc.array(tie('node'), { maxLength: 4 }),
      })
      .map(({ wrap, children }) => `<${wrap}>${children.join('')}</${wrap.split(' ')[0]}>`),
  ),
})).node;

describe('laws', () => {
  test('whatever the page: a control that satisfies every rule, or none', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 8 }), (parts) => {
        show(`<div role=main>${parts.join('')}</div>`);
        const located = locate(RULES, AROUND);
        if (!located.found) return;
        found += 1;
        expect(located.elements).toHaveLength(1);
        for (const element of located.elements) assertAllowed(element as HTMLElement);
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(20);
  });

  test('a taught rule finds its control again when classes and nesting have changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Begleitung', 'Mentorat', 'Programme'),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 12 }),
        fc.string({ maxLength: 8 }),
        (name, before, after, noise) => {
          const draw = (depth: number, group: string) => {
            show(`<div role=main>${'<div>'.repeat(depth)}<h1>Group ${group}</h1><div role=tablist>
              <a role=tab href="/groups/${group}/about/">Info</a>
              <a id=target role=tab href="/groups/${group}/mentoring_space/">${name}</a></div></div>`);
            for (const element of page.querySelectorAll('*')) element.className = `x${Math.random()}${noise}`;
          };
          draw(before, '111');
          const proposal = propose(target() as Element, AROUND);
          if (!proposal.ok) throw new Error(proposal.why);
          expect(JSON.stringify(proposal.rule)).not.toMatch(/class|\.x|111|Group/);
          draw(after, '98765');
          expect(locate([proposal.rule], AROUND)).toEqual({ found: true, elements: [target()] });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the name of somebody linked to is not stored, nor a number that may be theirs', () => {
    show(`<div role=main><a href="/lena.kraemer">Lena Krämer</a><a href="/ada.lovelace.90">Ada Lovelace</a>
      <form>${button('Message Lena Krämer', 'id=t1 name=contact-7')}<input name=text></form>${button('Other')}</div>`);
    const proposal = propose(numbered(), AROUND);
    expect(proposal.ok).toBe(true);
    if (proposal.ok) expect(JSON.stringify(proposal.rule)).not.toMatch(/Lena|Krämer|7/);
    show('<div role=main><a href="/ada.lovelace.90" id=t1>Ada Lovelace</a><a href="/groups/1/x">x</a></div>');
    expect(propose(numbered(), AROUND)).toEqual({ ok: false, why: 'not-unique' });
  });

  test('nothing in a post, off the site or without a control can be taught', () => {
    show(`<div role=main><div role=article>${button('Mentorship', 'id=post')}</div>
      <a id=off href="https://evil.example/">x</a><p id=text>text</p></div>`);
    const why = (id: string) => propose(page.querySelector(id) as Element, AROUND);
    expect(why('#post')).toEqual({ ok: false, why: 'other-peoples-words' });
    expect(why('#off')).toEqual({ ok: false, why: 'off-site' });
    expect(why('#text')).toEqual({ ok: false, why: 'no-control' });
  });

  test('the name of the person or the group is not stored', () => {
    show(
      `<div role=main><h1>Lena Krämer</h1>${button('Message Lena Krämer', 'id=t1')}${button('Other')}</div>`,
    );
    expect(propose(numbered(), AROUND)).toEqual({ ok: false, why: 'not-unique' });
  });
});

describe('a taught rule of several clues', () => {
  const GROUP = { path: '/groups/:group/**', css: 'h1 a' };
  const at = (group: string): Surroundings => ({
    ...AROUND,
    site: { ...SITE, subject: GROUP },
    address: () => new URL(`${HOME}/groups/${group}/`),
  });
  const tabsOf = (group: string, ...links: string[]) =>
    show(
      `<div role=main><h1><a href="/groups/${group}/">A group</a></h1><div role=tablist>${links.join('')}</div></div>`,
    );
  const tabs = (...links: string[]) => tabsOf('111', ...links);
  const tab = (href: string, name: string, attributes = 'role=tab') =>
    `<a ${attributes} href="${href}">${name}</a>`;
  const taught = (): Rule => {
    tabs(
      tab('/groups/111/about/', 'Info'),
      tab('/groups/111/learning_space/', 'Begleitung', 'role=tab id=t1'),
    );
    const proposal = propose(numbered(), at('111'));
    if (!proposal.ok) throw new Error(proposal.why);
    return proposal.rule;
  };
  const idOf = (located: ReturnType<typeof locate>) =>
    located.found ? located.elements.map((element) => element.id) : located.why;

  test('survives another name', () => {
    const rule = taught();
    tabs(tab('/groups/111/about/', 'Info'), tab('/groups/111/learning_space/', 'Mentorat', 'role=tab id=it'));
    expect(idOf(locate([rule], at('111')))).toEqual(['it']);
  });

  test('survives another address', () => {
    const rule = taught();
    tabs(tab('/groups/111/about/', 'Info'), tab('/groups/111/m9/', 'Begleitung', 'role=tab id=it'));
    expect(idOf(locate([rule], at('111')))).toEqual(['it']);
  });

  test('survives another kind of control in another part of the page', () => {
    const rule = taught();
    show(`<nav>${tab('/groups/111/learning_space/', 'Begleitung', 'id=it')}</nav>`);
    expect(idOf(locate([rule], at('111')))).toEqual(['it']);
  });

  test('finds nothing if one control has the name and another the address', () => {
    const rule = taught();
    tabs(tab('/groups/111/learning_space/', 'Info'), tab('/groups/111/m9/', 'Begleitung'));
    expect(locate([rule], at('111'))).toMatchObject({ found: false });
  });

  test('never means the same place in another group, whatever it is called', () => {
    const rule = taught();
    expect(JSON.stringify(rule)).not.toMatch(/111/);
    tabs(tab('/groups/222/learning_space/', 'Begleitung'));
    expect(locate([rule], at('111'))).toEqual({ found: false, why: 'absent' });
    tabsOf('222', tab('/groups/222/learning_space/', 'Begleitung'));
    expect(locate([rule], at('111'))).toEqual({ found: false, why: 'absent' });
    expect(locate([rule], at('222'))).toMatchObject({ found: true });
  });

  test('finds nothing if only the name is left, on another kind of control elsewhere', () => {
    const rule = taught();
    show(`<nav>${button('Begleitung')}</nav>`);
    expect(locate([rule], at('111'))).toEqual({ found: false, why: 'absent' });
  });

  test('uses the field name chosen by the site’s makers, and the shape of its form', () => {
    show(
      '<div role=main><form><input name=q><button id=t1 type=button></button></form><button>x</button></div>',
    );
    const proposal = propose(numbered(), AROUND);
    if (!proposal.ok) throw new Error(proposal.why);
    show(
      '<div role=main><button>y</button><form><div><input name=q></div><button id=it></button></form></div>',
    );
    expect(idOf(locate([proposal.rule], AROUND))).toEqual(['it']);
  });

  test('a rule stored before there were clues still works', () => {
    tabsOf('5', tab('/groups/5/x/', 'Info'), tab('/groups/5/mentoring_space/', 'M', 'role=tab id=it'));
    const rule: Rule = { css: '[role=tablist] [role=tab]', href: ['/groups/*/mentoring_space'] };
    expect(idOf(locate([rule], at('5')))).toEqual(['it']);
  });
});

/** The rules once more, written independently of the code under test. */
function assertAllowed(element: HTMLElement): void {
  expect(element.isConnected).toBe(true);
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    expect(['article', 'feed', 'log', 'comment']).not.toContain(at.getAttribute('role'));
    expect(at.localName).not.toBe('article');
    expect(at.isContentEditable).toBe(false);
    expect(at.inert).toBe(false);
    expect(getComputedStyle(at).display).not.toBe('none');
    expect(at.getAttribute('aria-hidden')).not.toBe('true');
    expect(at.getAttribute('aria-disabled')).not.toBe('true');
    expect(getComputedStyle(at).opacity).not.toBe('0');
    if (at.hasAttribute('aria-posinset')) expect(at.getAttribute('role')).toBe('tab');
    if (at.localName === 'a' && at.hasAttribute('href')) {
      const { origin, pathname } = new URL((at as HTMLAnchorElement).href);
      expect(origin).toBe(HOME);
      expect(pathname).not.toBe('/l.php');
    }
  }
  const named = /^mentors(hip|chaft)$/i.test(element.innerText.trim());
  const link = element.closest('a[role=tab]') as HTMLAnchorElement | null;
  expect(named || new URL(link?.href ?? HOME).pathname === '/groups/111/mentorship/').toBe(true);
  const { left, top, width, height } = element.getBoundingClientRect();
  expect(width * height).toBeGreaterThan(0);
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  expect(hit && element.contains(hit)).toBe(true);
}
