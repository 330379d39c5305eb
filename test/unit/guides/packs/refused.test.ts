import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../../utils/guides/packs/parse';
import { LIMITS, type PackProblem } from '../../../../utils/guides/packs/types';
import { pack } from './arbitrary';
import { type Loose, NEW_GUIDE, VALID, withChange } from './valid';

const refusal = (text: string) => {
  const parsed = parsePack(text);
  return parsed.ok ? null : `${parsed.problem} ${parsed.where}`.trim();
};
const rule = (pack: Loose) => pack.guides[0].steps[0].pointers[0].rules[0];
const AT_RULE = 'guides › facebook/a-new-guide › steps › first › pointers › 1 › rules › 1';
const AT_START = 'bad-address guides › facebook/a-new-guide › startUrl';

test('the pack from which all others here are made is valid', () => {
  expect(parsePack(JSON.stringify(VALID))).toEqual({ ok: true, pack: VALID });
  expect(parsePack(`\ufeff${JSON.stringify(VALID)}`)).toMatchObject({ ok: true });
});

describe('what is not a guide pack', () => {
  const deep = (open: string, close: string) => open.repeat(200_000) + close.repeat(200_000);
  test.each<[string, string, PackProblem]>([
    ['nothing', '', 'not-json'],
    ['a sentence', 'Hello', 'not-a-pack'],
    ['a picture', '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'not-a-pack'],
    ['settings with comments', '{ // mine\n"a": 1 }', 'not-a-pack'],
    ['half a file', JSON.stringify(VALID).slice(0, -20), 'not-json'],
    ['JavaScript', `(${JSON.stringify(VALID)})`, 'not-json'],
    ['null', 'null', 'not-a-pack'],
    ['a list', '[]', 'not-a-pack'],
    ['any other JSON', '{"name":"x"}', 'not-a-pack'],
    ['another format', withChange((each) => Object.assign(each, { format: 'other' })), 'not-a-pack'],
    ['no version', withChange((each) => delete each.version), 'not-a-pack'],
    ['a version in words', withChange((each) => Object.assign(each, { version: '1' })), 'not-a-pack'],
    ['version nought', withChange((each) => Object.assign(each, { version: 0 })), 'not-a-pack'],
    ['a later version', withChange((each) => Object.assign(each, { version: 3, more: [] })), 'newer-version'],
    ['nothing in it', withChange((each) => Object.assign(each, { guides: [], taught: [] })), 'empty'],
    ['ten megabytes', ' '.repeat(10 * 1024 * 1024), 'too-big'],
    ['a megabyte of umlauts', JSON.stringify('ä'.repeat(600_000)), 'too-big'],
    ['lists in lists', deep('[', ']'), 'not-a-pack'],
    [
      'lists in lists in a pack',
      withChange((each) => Object.assign(each, { taught: 'X' })).replace('"X"', deep('[', ']')),
      'too-deep',
    ],
    [
      'objects in objects in a pack',
      withChange((each) => Object.assign(each, { taught: 'X' })).replace(
        '"X"',
        `${'{"not":'.repeat(90_000)}1${'}'.repeat(90_000)}`,
      ),
      'too-deep',
    ],
    [
      'very many values',
      withChange((each) => Object.assign(each, { taught: Array(200_000).fill(0) })),
      'too-many',
    ],
  ])('%s', (_, text, problem) => {
    expect(parsePack(text)).toMatchObject({ ok: false, problem });
  });
});

describe('what no pack may contain', () => {
  test.each<[string, (pack: Loose) => void, string]>([
    [
      'a field nobody knows',
      (each) => {
        each.script = 'alert(1)';
      },
      'unknown-field script',
    ],
    [
      'a field nobody knows, further in',
      (each) => {
        rule(each).xpath = '//a';
      },
      `unknown-field ${AT_RULE} › xpath`,
    ],
    [
      'a domain',
      (each) => {
        each.guides[0].domain = 'evil.example';
      },
      'unknown-field guides › facebook/a-new-guide › domain',
    ],
    [
      'forwarding addresses',
      (each) => {
        each.guides[0].redirectors = [];
      },
      'unknown-field guides › facebook/a-new-guide › redirectors',
    ],
    [
      'parts of the page',
      (each) => {
        each.guides[0].parts = { frames: ['iframe'] };
      },
      'unknown-field guides › facebook/a-new-guide › parts',
    ],
    [
      'a site of its own',
      (each) => {
        each.guides[0].site = 'linkedin';
      },
      'unknown-field guides › facebook/a-new-guide › site',
    ],
    [
      'a key of the catalogue to copy',
      (each) => {
        each.guides[0].steps[0].copy = 'card-end';
      },
      'unknown-field guides › facebook/a-new-guide › steps › first › copy',
    ],
    [
      'a missing field',
      (each) => {
        delete each.guides[0].steps[1].done;
      },
      'missing-field guides › facebook/a-new-guide › steps › second › done',
    ],
    [
      'a number for a text',
      (each) => {
        rule(each).css = 5;
      },
      `bad-value ${AT_RULE} › css`,
    ],
    [
      'another site',
      (each) => {
        each.guides[0].id = 'evil/guide';
      },
      'wrong-site guides › evil/guide › id',
    ],
    [
      'another site, taught',
      (each) => {
        each.taught[0].guideId = 'evil/guide';
      },
      'wrong-site taught › 1 › guideId',
    ],
    [
      'a site every object has',
      (each) => {
        each.guides[0].id = 'constructor/guide';
      },
      'wrong-site guides › constructor/guide › id',
    ],
    [
      'an id with a way out',
      (each) => {
        each.guides[0].id = 'facebook/../x';
      },
      'bad-id guides › 1 › id',
    ],
    [
      'an id in capitals',
      (each) => {
        each.guides[0].id = 'facebook/Guide';
      },
      'bad-id guides › facebook/Guide › id',
    ],
    [
      'a step called constructor',
      (each) => {
        each.guides[0].steps[0].id = 'constructor';
      },
      'bad-id guides › facebook/a-new-guide › steps › constructor › id',
    ],
    [
      'two guides of one id',
      (each) => {
        each.guides.push(each.guides[0]);
      },
      'twice guides › facebook/a-new-guide › id',
    ],
    [
      'two steps of one id',
      (each) => {
        each.guides[0].steps[1].id = 'first';
      },
      'twice guides › facebook/a-new-guide › steps › first › id',
    ],
    [
      'no steps',
      (each) => {
        each.guides[0].steps = [];
      },
      'missing-field guides › facebook/a-new-guide › steps',
    ],
    [
      'a condition of two kinds',
      (each) => {
        each.guides[0].steps[0].done = { path: ['/'], any: [] };
      },
      'bad-rule guides › facebook/a-new-guide › steps › first › done',
    ],
    [
      'a condition of no kind',
      (each) => {
        each.guides[0].steps[0].done = {};
      },
      'bad-rule guides › facebook/a-new-guide › steps › first › done',
    ],
    [
      'a condition every object meets',
      (each) => {
        each.guides[0].steps[0].done = { toString: [] };
      },
      'bad-rule guides › facebook/a-new-guide › steps › first › done',
    ],
    [
      'clues of which none tells',
      (each) => {
        rule(each).clues = { telling: [], further: [{ css: 'nav a' }] };
      },
      `bad-rule ${AT_RULE} › clues › telling`,
    ],
    [
      'an empty clue',
      (each) => {
        rule(each).clues = { telling: [{}], further: [] };
      },
      `bad-rule ${AT_RULE} › clues › telling › 1`,
    ],
    [
      'a clue that goes by how something looks',
      (each) => {
        rule(each).clues = { telling: [{ css: '.x1y2' }], further: [] };
      },
      `bad-selector ${AT_RULE} › clues › telling › 1 › css`,
    ],
    [
      'a clue of an unknown kind',
      (each) => {
        rule(each).clues = { telling: [{ text: 'x' }], further: [] };
      },
      `unknown-field ${AT_RULE} › clues › telling › 1 › text`,
    ],
    [
      'clues beside a name',
      (each) => {
        Object.assign(rule(each), {
          words: { en: ['x'] },
          clues: { telling: [{ css: 'nav a' }], further: [] },
        });
      },
      `bad-rule ${AT_RULE}`,
    ],
    [
      'thirteen clues',
      (each) => {
        rule(each).clues = { telling: Array(13).fill({ css: 'nav a' }), further: [] };
      },
      `too-many ${AT_RULE} › clues › telling`,
    ],
    [
      'a rule for a strange language',
      (each) => {
        rule(each).words = { 'e n': ['x'] };
      },
      `bad-rule ${AT_RULE} › words › e n`,
    ],
    [
      'a control character in a text',
      (each) => {
        each.guides[0].texts.de.title = 'a\u0000b';
      },
      'bad-character guides › facebook/a-new-guide › texts › de › title',
    ],
    [
      'an escape sequence',
      (each) => {
        each.guides[0].texts.de.title = 'a\u001b[2Jb';
      },
      'bad-character guides › facebook/a-new-guide › texts › de › title',
    ],
    [
      'text turned around',
      (each) => {
        each.guides[0].texts.en.summary = 'gro.koobecaf\u202e';
      },
      'bad-character guides › facebook/a-new-guide › texts › en › summary',
    ],
    [
      'half a character',
      (each) => {
        each.guides[0].texts.en.summary = 'x\ud83d';
      },
      'bad-character guides › facebook/a-new-guide › texts › en › summary',
    ],
    [
      'a title of two lines',
      (each) => {
        each.guides[0].texts.en.title = 'a\nb';
      },
      'bad-character guides › facebook/a-new-guide › texts › en › title',
    ],
    [
      'a title of a page',
      (each) => {
        each.guides[0].texts.en.title = 'a'.repeat(161);
      },
      'too-long guides › facebook/a-new-guide › texts › en › title',
    ],
    [
      'an empty title',
      (each) => {
        each.guides[0].texts.en.title = ' ';
      },
      'bad-value guides › facebook/a-new-guide › texts › en › title',
    ],
    [
      'one language only',
      (each) => {
        delete each.guides[0].texts.de;
      },
      'missing-field guides › facebook/a-new-guide › texts › de',
    ],
    [
      'no texts for a new guide',
      (each) => {
        delete each.guides[0].texts;
      },
      'missing-text guides › facebook/a-new-guide › texts › en › title',
    ],
    [
      'a step without a sentence in German',
      (each) => {
        delete each.guides[0].texts.de.steps.second;
      },
      'missing-text guides › facebook/a-new-guide › texts › de › steps › second',
    ],
    [
      'another button without a sentence',
      (each) => {
        delete each.guides[0].texts.en.steps['first/more'];
      },
      'missing-text guides › facebook/a-new-guide › texts › en › steps › first/more',
    ],
    [
      'an outcome without a sentence',
      (each) => {
        each.guides[0].texts.en.outcomes = {};
      },
      'missing-text guides › facebook/a-new-guide › texts › en › outcomes › not-here',
    ],
    [
      'an unknown outcome of a known guide',
      (each) => {
        delete each.guides[0].texts;
        each.guides[0].id = 'facebook/become-a-mentor';
      },
      'missing-text guides › facebook/become-a-mentor › texts › en › steps › first',
    ],
    [
      'a sentence for no step',
      (each) => {
        each.guides[0].texts.en.steps.third = each.guides[0].texts.en.steps.first;
      },
      'unknown-step guides › facebook/a-new-guide › texts › en › steps › third',
    ],
    [
      'fifty-one guides',
      (each) => {
        each.guides = Array.from({ length: 51 }, (_, at) => ({ ...NEW_GUIDE, id: `facebook/a-${at}` }));
      },
      'too-many guides',
    ],
    [
      'forty-one steps',
      (each) => {
        each.guides[0].steps = Array.from({ length: 41 }, (_, at) => ({
          ...NEW_GUIDE.steps[1],
          id: `s${at}`,
        }));
      },
      'too-many guides › facebook/a-new-guide › steps',
    ],
    [
      'too many rules, each allowed',
      (each) => {
        const rules = Array(20).fill({ css: 'a' });
        each.guides[0].steps[0].done = { all: Array(20).fill({ any: Array(2).fill({ shows: rules }) }) };
      },
      'too-many guides › facebook/a-new-guide › steps',
    ],
    [
      'too many taught rules',
      (each) => {
        each.taught = Array(501).fill(each.taught[0]);
      },
      'too-many taught',
    ],
    [
      'a time that is none',
      (each) => {
        each.made = '2026-99-99T10:00:00.000Z';
      },
      'bad-value made',
    ],
  ])('%s', (_, change, said) => {
    expect(refusal(withChange(change))).toBe(said);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a field called %s, anywhere', (name) => {
    for (const at of ['"format":', '"css":', '"path":', '"title":', '"first":', '"de":']) {
      const text = JSON.stringify(VALID).replace(at, `"${name}":{"polluted":true},${at}`);
      expect(refusal(text)).toMatch(/^forbidden-name/);
    }
    expect(({} as Loose).polluted).toBeUndefined();
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,hi',
  'http://www.facebook.com/',
  'https://evil.example/',
  'https://www.facebook.com.evil.example/',
  'https://notfacebook.com/',
  'https://www.facebook.com@evil.example/',
  'https://user:secret@www.facebook.com/',
  'https://www.facebook.com:8443/',
  'https://www.linkedin.com/',
  'https://apps.facebook.com/a-game/',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example',
  'https://www.facebook.com/l.php?u=https%3A%2F%2Fevil.example',
  'https://www.facebook.com/%6c.php',
  'https://www.facebook.com/..//evil.example',
  'https://www.facebook.com//evil.example',
  'https://www.facebook.com/#javascript:alert(1)',
  'https:\\\\evil.example\\www.facebook.com',
  ' https://www.facebook.com/',
  'HTTPS://www.facebook.com/',
  'https://www.facebook.com',
  '//www.facebook.com/',
  '/groups/',
  `https://www.facebook.com/${'a'.repeat(100)}!`,
])('a guide cannot start at %s', (address) => {
  expect(
    refusal(
      withChange((each) => {
        each.guides[0].startUrl = address;
      }),
    ),
  ).toBe(AT_START);
});

test.each([
  '',
  'groups',
  '//evil.example',
  '/groups//x',
  'https://evil.example/',
  'javascript:alert(1)',
  '/(a+)+$',
  '/:group(!(a',
  '/:group(!.*)',
  '/:group(!(?=a))',
  '/:group(!)',
  '/:group(!a|)',
  '/:Group',
  '/:a/:a',
  '/:__proto__',
  '/[a-z]',
  '/a|b',
  '/a?b=c',
  '/a#b',
  '/a b',
  '/../x',
  '/.',
  '/a\\b',
  '/%2e%2e',
  '/**/**/**',
  '/***',
  '/a*',
  `/${'a/'.repeat(13)}`,
  `/${'a'.repeat(200)}`,
])('a path cannot be %s', (path) => {
  expect(
    refusal(
      withChange((each) => {
        rule(each).href = [path];
      }),
    ),
  ).toBe(`bad-path ${AT_RULE} › href › 1`);
});

test.each([
  '',
  ' ',
  '*',
  'nav *',
  '* a',
  'nav ~ * > * a',
  'div',
  'nav div',
  'span:not([role=tab])',
  'nav, *',
  'nav,',
  ', nav',
  'nav a,, nav b',
  '.x1y2z3',
  'a.x1y2z3',
  '[class=x]',
  '[class*=x1]',
  '[style*="color"]',
  'a:has(b)',
  ':has(*)',
  ':is(a)',
  ':where(a)',
  ':root',
  ':host',
  'a:hover',
  'a:visited',
  'a::before',
  'a::part(x)',
  'input:checked',
  'a:nth-child(2)',
  'a:not(:has(b))',
  'a:not(:not(b))',
  'a:not(b c)',
  'a:not()',
  'a:not(*)',
  'a:not(b',
  'A',
  'svg|a',
  '*|a',
  '[xlink|href]',
  '[a="b]',
  '[a=b"]',
  '[a="\\"]',
  '[a="b\nc"]',
  '[a=1]',
  '[a',
  '[]',
  'a]',
  'a{}',
  'a;b',
  'a/**/b',
  'a || b',
  'a >> b',
  'a >',
  '> a',
  '\\61',
  '#1',
  '#',
  'a b c d e f g h i a a[href]',
  Array(30).fill('a').join(', '),
  `a${'[href]'.repeat(100)}`,
  'a'.repeat(100_000),
  `a${':not(a'.repeat(80)}`,
  ' '.repeat(400),
  `a${' '.repeat(400)}.`,
])('a selector cannot be %s', (css) => {
  expect(
    refusal(
      withChange((each) => {
        rule(each).css = css;
      }),
    ),
  ).toBe(`bad-selector ${AT_RULE} › css`);
});

test('what looks like markup is kept as text', () => {
  const text = '<img src=x onerror=alert(1)> {{ x }} %s <b>bold</b>';
  const parsed = parsePack(
    withChange((each) => {
      each.guides[0].texts.en.title = text;
    }),
  );
  expect(parsed.ok && parsed.pack.guides[0]?.texts?.en.title).toBe(text);
});

describe('whatever is changed in a valid pack', () => {
  const HAZARDS: unknown[] = [
    null,
    true,
    0,
    -1,
    1e308,
    '',
    'x',
    '*',
    '.a',
    'a:has(b)',
    'javascript:alert(1)',
    'https://evil.example/',
    '/(a+)+$',
    'constructor',
    '__proto__',
    '\u0000',
    '\ud800',
    [],
    {},
    [[]],
    { not: {} },
    { any: [{ any: [] }] },
    { css: 'a' },
    { css: '*' },
    'a'.repeat(5_000),
    Array(30).fill('/x'),
    { toString: 1 },
    { en: [] },
  ];

  /** Every place inside a value: the containing object and the key. */
  function places(value: unknown, found: [Loose, string][] = []): [Loose, string][] {
    if (typeof value !== 'object' || value === null) return found;
    for (const name of Object.keys(value)) {
      found.push([value, name]);
      places((value as Loose)[name], found);
    }
    return found;
  }

  const mutation = fc.record({
    base: fc.oneof(fc.constant(VALID), pack),
    changes: fc.array(
      fc.record({
        at: fc.nat(),
        how: fc.constantFrom('drop', 'add', 'replace', 'swap'),
        value: fc.oneof(fc.constantFrom(...HAZARDS), fc.jsonValue({ maxDepth: 3 })),
        name: fc.oneof(
          fc.constantFrom('css', 'any', 'holds', '__proto__', 'texts', 'then', 'parts'),
          fc.string(),
        ),
        other: fc.nat(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });

  test('it is refused with a reason, or is again a valid pack; it never throws and never hangs', () => {
    let good = 0;
    let refused = 0;
    fc.assert(
      fc.property(mutation, ({ base, changes }) => {
        const copy: Loose = structuredClone(base);
        for (const { at, how, value, name, other } of changes) {
          const all = places(copy);
          const place = all[at % all.length];
          const second = all[other % all.length];
          if (!place || !second) continue;
          const [holder, key] = place;
          if (how === 'drop') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
          else if (how === 'replace') holder[key] = structuredClone(value);
          else if (how === 'swap') holder[key] = structuredClone(second[0][second[1]]);
          else if (Array.isArray(holder)) holder.push(structuredClone(value));
          else
            Object.defineProperty(holder, name, {
              value,
              enumerable: true,
              configurable: true,
              writable: true,
            });
        }
        const text = JSON.stringify(copy);
        const parsed = parsePack(text);
        if (!parsed.ok) {
          refused += 1;
          expect(parsed.problem).toMatch(/^[a-z-]+$/);
          expect(parsed.where).not.toMatch(/\p{Control}/u);
          return;
        }
        good += 1;
        expect(parsePack(JSON.stringify(parsed.pack))).toEqual(parsed);
        expect(parsed.pack).toEqual(JSON.parse(text));
      }),
      { numRuns: 1_500 },
    );
    expect(good).toBeGreaterThan(25);
    expect(refused).toBeGreaterThan(500);
  }, 300_000);

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(parsePack(text).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('selectors and patterns of any characters are parsed to the end', () => {
    // Exponential backtracking would never return.
    const sign = fc.constantFrom(...'a[]=":not()*>~+, #.\\|$^/!?{}-_1b'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: LIMITS.selector }), (text) => {
        parsePack(
          withChange((each) => {
            rule(each).css = text;
          }),
        );
        parsePack(
          withChange((each) => {
            rule(each).href = [text.slice(0, LIMITS.pattern)];
          }),
        );
      }),
      { numRuns: 1_000 },
    );
  }, 300_000);
});
