import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asText, codePoints, fold, isVisible } from '../../../utils/ground/text';

describe('fold', () => {
  test.each([
    ['Ødegård', 'odegard'],
    ['STRASSE', 'straße'],
    ['STRAẞE', 'straße'],
    ['Łukasz', 'lukasz'],
    ['İstanbul', 'istanbul'],
    ['ISTANBUL', 'ıstanbul'],
    ['Ｌｅｎａ', 'lena'],
    ['𝐋𝐞𝐧𝐚', 'lena'],
    ['مُحَمَّد', 'محمد'],
    ['\u2067אמיר\u2069', 'אמיר'],
    ['e\u0301', 'É'],
    ['ΟΔΟΣ', 'οδος'],
  ])('%s and %s are one', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([
    ['की', 'का'],
    ['Lena', 'Lina'],
    ['が', 'か'],
  ])('%s and %s are two', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test('folding twice changes nothing more', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 300 },
    );
  });
});

test('plain text folds as it does beside letters that are not plain', () => {
  const ascii = fc.string({ unit: fc.constantFrom(...'aZ09 \t\n\r.~-_@&\'"') });
  fc.assert(
    fc.property(ascii, (text) => {
      expect(`${fold(`x${text}x`)}e`).toBe(fold(`x${text}xé`));
      expect(fold(text)).toBe(fold(`\u200e${text}`));
    }),
  );
});

test('text keeps its characters; halves of characters become replacement characters', () => {
  expect(asText('Kra\u0308mer')).toBe('Krämer');
  expect(asText('Lena \ud83c')).toBe('Lena \ufffd');
  expect(asText('👩🏽‍🏫\u200fأمير')).toBe('👩🏽‍🏫\u200fأمير');
});

test('length counts characters, not halves of them', () => {
  expect(codePoints('🌻'.repeat(200))).toBe(200);
});

test('only spaces, joiners and direction marks count as invisible', () => {
  for (const text of ['', ' \t\u00a0', '\u200b\u200d\u2060', '\u200f\u2067', '\u3164\ufe0f', '\u2800']) {
    expect(isVisible(text), JSON.stringify(text)).toBe(false);
  }
  for (const text of ['.', '🌻', 'أ', '我']) expect(isVisible(text), text).toBe(true);
});
