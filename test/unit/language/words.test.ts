/** The catalogues follow the glossary: no text uses a word that docs/words.md rules out. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Pattern, parse, type serializeExpression } from '@fluent/syntax';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../utils/language/translate';

const glossary = readFileSync(new URL('../../../docs/words.md', import.meta.url), 'utf8');
/** The column that lists the words a language must not use. */
const COLUMNS = { en: 3, de: 4 } as const satisfies Record<Language, number>;

/** Every word that a language must not use. */
function ruledOut(language: Language): string[] {
  const rows = glossary.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| English'));
  return rows.flatMap((row) => {
    const cells = row.split('|').slice(1, -1);
    expect(cells, row).toHaveLength(1 + 2 * LANGUAGES.length);
    return (cells[COLUMNS[language]] ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
  });
}

/** Matches whole words in any case; with a star at the end, any ending. A star inside a word is literal. */
function finding(word: string): RegExp {
  const open = word.endsWith('*');
  const plain = (open ? word.slice(0, -1) : word).replaceAll(/[*/.+?]/g, '\\$&');
  // If only the capitalisation is wrong, case counts.
  const flags = /\p{Ll}\p{Lu}/u.test(word) ? 'u' : 'iu';
  return new RegExp(`(?<!\\p{L})${plain}${open ? '' : '(?!\\p{L})'}`, flags);
}

/** All texts by their keys, without comments and names of values. */
function textsOf(language: string): { key: string; text: string }[] {
  const folder = new URL(`../../../utils/language/${language}/`, import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    parse(readFileSync(new URL(file, folder), 'utf8'), {}).body.flatMap((entry) => {
      if (entry.type !== 'Message') return [];
      const parts = [
        { key: '', value: entry.value },
        ...entry.attributes.map(({ id, value }) => ({ key: `.${id.name}`, value })),
      ];
      return parts.flatMap(({ key, value }) =>
        value ? [{ key: `${file}: ${entry.id.name}${key}`, text: said(value) }] : [],
      );
    }),
  );
}

const said = ({ elements }: Pattern): string =>
  elements.map((part) => (part.type === 'TextElement' ? part.value : saidIn(part.expression))).join('');

function saidIn(expression: Parameters<typeof serializeExpression>[0]): string {
  return expression.type === 'SelectExpression'
    ? expression.variants.map(({ value }) => ` ${said(value)} `).join('')
    : '…';
}

test.each(LANGUAGES)('%s', (language) => {
  const words = ruledOut(language).map((word) => ({ word, pattern: finding(word) }));
  const texts = textsOf(language);
  expect(words.length).toBeGreaterThan(20);
  expect(texts.length).toBeGreaterThan(1_500);
  const used = texts.flatMap(({ key, text }) =>
    words.filter(({ pattern }) => pattern.test(text)).map(({ word }) => `${key} says “${word}”`),
  );
  expect(used).toEqual([]);
});

test('a word is found as a whole word, in any case, and with a star by its beginning', () => {
  expect(finding('mend').test('Mend the line')).toBe(true);
  expect(finding('mend').test('we recommend it')).toBe(false);
  expect(finding('accompan*').test('You accompanied her')).toBe(true);
  expect(finding('MentorIn').test('eine Mentorin')).toBe(false);
  expect(finding('Mentor*in').test('eine Mentor*in')).toBe(true);
});
