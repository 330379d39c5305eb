import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../../utils/ground/sites';
import { matchPath } from '../../../utils/guides/locate/address';
import type { Absence, Words } from '../../../utils/guides/locate/types';
import { GUIDES, guideById, guidesFor } from '../../../utils/guides/registry';
import { textKeys, writeScript } from '../../../utils/guides/session/script';
import { type Guide, guideKey } from '../../../utils/guides/types';
import { createTranslate, LANGUAGES } from '../../../utils/language/translate';
import type { Variants } from '../../pages/variant';
import { unreadable } from './selector';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** `site/name` of every module in the sites' folders, except those their guides share. */
const idOf = (path: string) => /([^/]+\/[^/]+)\.ts$/.exec(path)?.[1] ?? path;
const MODULES = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../../utils/guides/{facebook,linkedin}/*.ts', {
    eager: true,
  }),
)
  .map(([path, module]) => [idOf(path), module] as const)
  .filter(([id]) => !id.endsWith('/page'));

const REPLICAS = new Map(
  Object.entries(
    import.meta.glob<{ VARIANTS?: Variants }>('../../pages/{facebook,linkedin}/*.ts', { eager: true }),
  ).map(([path, { VARIANTS }]) => [idOf(path), VARIANTS] as const),
);

const catalogues = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    createTranslate(language, [readFileSync(`${root}utils/language/${language}/guides.ftl`, 'utf8')]),
  ]),
);

const isGuide = (value: unknown): value is Guide =>
  typeof value === 'object' && value !== null && 'steps' in value && 'outcomes' in value;

describe('registry', () => {
  test('every guide has one file named after its id, and is registered once', () => {
    for (const [id, module] of MODULES) {
      const ids = Object.values(module)
        .filter(isGuide)
        .map((guide) => guide.id);
      expect(ids, `utils/guides/${id}.ts`).toEqual([id]);
    }
    expect(GUIDES.map(({ id }) => id).toSorted()).toEqual(MODULES.map(([id]) => id).toSorted());
  });

  test('issues 3 and 9 name all of them', () => {
    for (const id of [
      'facebook/become-a-mentor',
      'facebook/add-mentorship-to-your-group',
      'facebook/create-a-mentoring-group',
      'facebook/find-a-fitting-group',
      'facebook/mentoring-without-the-feature',
      'facebook/write-a-first-message',
      'linkedin/become-an-instructor',
      'linkedin/offer-mentoring-as-a-service',
      'linkedin/show-that-you-volunteer',
      'linkedin/write-a-first-message',
    ]) {
      expect(guideById(id)?.id).toBe(id);
    }
  });

  test('guides that fit the page come first, then those of its site', () => {
    expect(guidesFor('https://www.linkedin.com/messaging/thread/1/')[0]?.id).toBe(
      'linkedin/write-a-first-message',
    );
    expect(guidesFor('https://learning.linkedin.com/instructors')[0]?.id).toBe(
      'linkedin/become-an-instructor',
    );
    const sites = guidesFor('https://www.facebook.com/watch/').map(({ site }) => site);
    expect(sites.indexOf('linkedin')).toBe(sites.lastIndexOf('facebook') + 1);
    expect(guidesFor(undefined)).toHaveLength(GUIDES.length);
  });
});

/** Every value under one of the keys, anywhere in a guide, with its place. */
function* under(keys: readonly string[], value: unknown, where = ''): Generator<[where: string, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (keys.includes(key)) yield [`${where}/${key}`, inner];
    yield* under(keys, inner, `${where}/${key}`);
  }
}

/** The strings under the keys, with lists flattened. */
const strings = (keys: readonly string[], guide: Guide) =>
  [...under(keys, guide)].flatMap(([where, value]) =>
    [value].flat().flatMap((each) => (typeof each === 'string' ? [[where, each] as const] : [])),
  );

const CSS = ['css', 'opens', 'grows', 'ariaHidden', 'shadowHosts', 'frames'];
const PATHS = ['fits', 'where', 'path', 'href'];

const absencesOf = (guide: Guide): Absence[] => [
  ...guide.absences,
  ...guide.steps.flatMap((step) => step.absences),
];

describe.each(GUIDES.map((guide) => [guide.id, guide] as const))('%s', (id, guide) => {
  test.each(LANGUAGES)('has all its texts in %s', (language) => {
    const t = catalogues[language];
    if (!t) throw new Error(`No catalogue for ${language}`);
    const run = { guideId: id, place: 'page' as const, index: 0, finished: false, tried: [] };
    const script = writeScript(guide, run, {}, t);
    const texts = [...Object.values(script.steps), ...Object.values(script.outcomes), script.finished];
    expect(Object.keys(script.steps)).toEqual(Object.keys(textKeys(guide).steps));
    for (const text of texts) {
      for (const value of Object.values(text).flat()) {
        expect(value.trim()).not.toBe('');
        expect(value).not.toMatch(/TODO|undefined|\{|\}/);
      }
    }
    expect(script.title.trim()).not.toBe('');
    expect((t as (key: string) => string)(`${guideKey(id)}.summary`).trim()).not.toBe('');
    for (const step of guide.steps) {
      const { list, copy } = script.steps[step.id] ?? {};
      if (step.list) expect(list?.length, `${step.id} is a list`).toBeGreaterThan(1);
      if (step.copy) expect(copy, `${step.id} has a text to copy`).toBeTruthy();
    }
  });

  test('names every way a step can end, and no impossible one', () => {
    const used = new Set(absencesOf(guide).map(({ outcome }) => outcome));
    expect([...used].toSorted()).toEqual(Object.keys(guide.outcomes).toSorted());
  });

  test('every step that points at something says why it may be missing', () => {
    // The first step of Facebook's guides may be shown on any page of the site, so its general help has to be enough.
    for (const step of guide.steps.filter(({ pointers }) => pointers.length > 0)) {
      expect([...guide.absences, ...step.absences], step.id).not.toHaveLength(0);
    }
  });

  test('begins on its own site', () => {
    expect(siteOf(guide.startUrl)).toBe(guide.site);
    expect(id.startsWith(`${guide.site}/`)).toBe(true);
  });

  test('step ids are words, and unique', () => {
    const ids = guide.steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of [...ids, ...Object.keys(guide.outcomes)]) expect(each).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(ids).not.toContain('finished');
  });

  test('its CSS is valid, and uses neither class names nor text', () => {
    for (const [where, css] of strings(CSS, guide)) {
      expect(unreadable(css), `${where}: ${css}`).toBe('');
      expect(css, where).not.toMatch(/\[\s*class|aria-label\s*[*^$~|]=|\bcontains\b/);
    }
  });

  test('its address patterns compile', () => {
    for (const [where, pattern] of strings(PATHS, guide)) {
      expect(pattern.replace(/\?\w+=:subject$/, ''), where).toMatch(
        /^\/((\*\*?|:[a-z]+(\(![a-z|]+\))?|[\w.-]+)(\/|$))*$/,
      );
      expect(() => matchPath(pattern, '/a/b')).not.toThrow();
    }
  });

  test('words are whole labels with a language', () => {
    for (const [where, words] of under(['words'], guide)) {
      for (const [language, labels] of Object.entries(words as Words)) {
        expect(language, where).toMatch(/^[a-z]{2,3}$/);
        for (const label of labels) expect(label, where).toBe(label.trim());
        expect(labels.length, `${where} ${language}`).toBeGreaterThan(0);
      }
    }
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(guide))).toEqual(guide);
  });

  test('has replicas: with the control, without it, in another layout or language', () => {
    const variants = REPLICAS.get(id) ?? [];
    expect(variants.length, `VARIANTS of test/pages/${id}.ts`).toBeGreaterThanOrEqual(3);
    const kinds = new Set(variants.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['absent', 'other', 'present']);
    expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length);
    expect(new Set(variants.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    const steps = [...guide.steps.map((step) => step.id), 'finished'];
    for (const { name, start, sites, walk } of variants) {
      const url = new URL(start);
      const answer = sites[url.origin]?.(url);
      expect(answer?.status ?? 200, `${name}: ${start}`).toBe(200);
      expect(answer?.body, `${name}: ${start}`).toContain('<html');
      for (const move of walk) {
        expect(steps, name).toContain(move.step);
        if (move.outcome) expect(Object.keys(guide.outcomes), name).toContain(move.outcome);
        if (move.state === 'not-found') expect(move.outcome, `${name}: ${move.step}`).toBeDefined();
      }
    }
  });
});

describe('the CSS that guides may use', () => {
  test.each([
    'main a[href$="/edit/intro/"]',
    "main button[componentkey$='_openToButton'][aria-expanded=true]",
    '[role=main] [role=tablist] a[role=tab], [role=menu] > [role=menuitem]',
    'div:not([aria-selected=true], [hidden]) ~ ul + div [role=button]',
    'main#workspace',
    '*',
  ])('reads %s', (css) => expect(unreadable(css)).toBe(''));

  test.each([
    '.x1abc',
    'div.x1abc a',
    'a:contains("Mentorship")',
    'a:has-text("Mentorship")',
    'main a[href',
    'main a[href="x]',
    '[role=main] >',
    'main,,a',
    'main, ',
    '#ember42',
    'a:nth-child(2)',
    '',
  ])('refuses %s', (css) => expect(unreadable(css)).not.toBe(''));
});
