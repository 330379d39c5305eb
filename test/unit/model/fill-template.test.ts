import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../utils/model/builtin-templates';
import {
  fill,
  firstNameOf,
  PLACEHOLDERS,
  placeholdersIn,
  plainText,
  type Values,
} from '../../../utils/model/fill-template';
import { checkTemplate } from '../../../utils/model/template';

const KNOWN: Required<Values> = {
  name: 'Lena',
  mentor: 'Gisela',
  group: 'Ausbildung Köln',
  topic: 'Bewerbungen',
};

describe('filling in a message', () => {
  test('known values replace their placeholders, unknown ones stay and are marked', () => {
    expect(fill('Hallo {name}, hier {mentor}.', { name: 'Lena' })).toEqual([
      { kind: 'words', text: 'Hallo ' },
      { kind: 'filled', placeholder: 'name', text: 'Lena' },
      { kind: 'words', text: ', hier ' },
      { kind: 'missing', placeholder: 'mentor', text: '{mentor}' },
      { kind: 'words', text: '.' },
    ]);
  });

  test.each([
    ['{Name}', 'Lena'],
    ['{ gruppe }', 'Ausbildung Köln'],
    ['{Thema} und {TOPIC}', 'Bewerbungen und Bewerbungen'],
    ['{Mentor:in}', 'Gisela'],
    ['{constructor} {foo} {} {{name}}', '{constructor} {foo} {} {Lena}'],
  ])('%s becomes %s', (text, filled) => {
    expect(plainText(fill(text, KNOWN))).toBe(filled);
  });

  test('only spaces count as unknown', () => {
    expect(fill('{name}', { name: '  ' })[0]?.kind).toBe('missing');
  });

  test('without values nothing is lost; inserted values are not searched for placeholders', () => {
    const pieces = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('{name}', '{Gruppe}', '{', '}', '{mentor', '{ topic }')),
    );
    fc.assert(
      fc.property(pieces, fc.string({ minLength: 1 }), (written, value) => {
        const text = written.join('');
        expect(plainText(fill(text, {}))).toBe(text);
        const values = { name: `{mentor}${value}.`, mentor: '{name}', group: '{topic}', topic: '{group}' };
        const parts = fill(text, values);
        for (const part of parts) {
          if (part.kind === 'filled') expect(part.text).toBe(values[part.placeholder].trim());
          expect(part.kind).not.toBe('missing');
        }
        expect(parts.filter(({ kind }) => kind === 'words').every(({ text: each }) => each !== '')).toBe(
          true,
        );
      }),
    );
  });

  test('the name in the greeting is the first word of the full name', () => {
    expect(firstNameOf('  Lena Krämer ')).toBe('Lena');
    expect(firstNameOf('محمد الأمين')).toBe('محمد');
    expect(firstNameOf('')).toBe('');
  });

  test.each([
    ['Dr. Sofia Meier', 'Sofia'],
    ['Prof. Dr. med. Noor Haddad', 'Noor'],
    ['Frau Meier', 'Meier'],
    ['Beispiel, Lena', 'Lena'],
    ['Beispiel, Dr. Lena', 'Lena'],
    ['van der Berg, Noor', 'Noor'],
    ['Lena Beispiel, MBA', 'Lena'],
    ['Lena Beispiel, Ph.D.', 'Lena'],
    ['🌱 Omar', 'Omar'],
    ['🌱Omar✨ Haddad', 'Omar'],
    ['Lena (Leni) Beispiel', 'Lena'],
    ['Lena.', 'Lena'],
    ['J. Beispiel', 'J.'],
    ['Anne-Marie Beispiel', 'Anne-Marie'],
    ['D’Angelo Beispiel', 'D’Angelo'],
    ['李小龍', '李小龍'],
    ['نور، ليلى', 'ليلى'],
    ['Dr.', 'Dr'],
    ['🌱', '🌱'],
  ])('%s is greeted as %s', (name, greeted) => {
    expect(firstNameOf(name)).toBe(greeted);
  });
});

describe('the program’s messages', () => {
  test('each has a unique id, which tells first messages from further ones', () => {
    expect(new Set(BUILT_IN.map(({ id }) => id)).size).toBe(BUILT_IN.length);
    for (const { id, kind } of BUILT_IN) expect(id.startsWith(`${kind}-`)).toBe(true);
  });

  test.each(BUILT_IN.map((each) => [each.id, each] as const))('%s', (_id, each) => {
    const { de, en } = each.in;
    // The same message in both languages has the same placeholders, and says who is writing.
    expect(placeholdersIn(de.text)).toEqual(placeholdersIn(en.text));
    expect(placeholdersIn(de.text)).toEqual(expect.arrayContaining(['name', 'mentor']));
    for (const { name, text } of [de, en]) {
      expect(checkTemplate({ kind: each.kind, name, text, language: 'de' }).problems).toEqual([]);
      expect(plainText(fill(text, KNOWN))).not.toMatch(/[{}]/);
      // Nobody reads a long letter from a stranger.
      expect(text.length).toBeLessThan(each.kind === 'first' ? 520 : 800);
    }
    // The mentor says "du" to a mentee; "Sie" is only for the mentor.
    expect(de.text).not.toMatch(/\b(Sie|Ihnen|Ihre?n?)\b/);
    expect(de.text).toMatch(/\b(du|dir|dich|dein\w*|Magst)\b/i);
  });

  test('the very short one fits into LinkedIn’s contact request of 200 characters', () => {
    const short = BUILT_IN.find(({ id }) => id === 'first-short');
    for (const language of ['de', 'en'] as const) {
      const filled = plainText(fill(short?.in[language].text ?? '', { ...KNOWN, name: 'Maximiliane' }));
      expect(filled.length).toBeGreaterThan(80);
      expect(filled.length).toBeLessThanOrEqual(200);
    }
  });

  test('every placeholder is used somewhere', () => {
    const used = new Set(BUILT_IN.flatMap((each) => placeholdersIn(each.in.de.text)));
    expect([...used].sort()).toEqual([...PLACEHOLDERS].sort());
  });
});
