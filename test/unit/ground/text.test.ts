import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asText, codePoints, fold, isVisible, nameFromTitle } from '../../../utils/ground/text';

describe('nameFromTitle', () => {
  test.each([
    ['(12) Lena Krämer | LinkedIn', 'Lena Krämer'],
    ['(3) Lena Krämer | Facebook', 'Lena Krämer'],
    ['(20+) Lena Krämer | Facebook', 'Lena Krämer'],
    ['Lena Krämer | Mentors of Munich | Facebook', 'Lena Krämer'],
    ['Lena Krämer – Coach – Acme | LinkedIn', 'Lena Krämer'],
    ['Lena Krämer - Acme GmbH | LinkedIn', 'Lena Krämer'],
    ['Anna-Lena Krämer | LinkedIn', 'Anna-Lena Krämer'],
    ['Lena Krämer - Facebook', 'Lena Krämer'],
    ['Lena Krämer', 'Lena Krämer'],
    ['\u200fأمير الحسن | Facebook', 'أمير الحسن'],
    ['\u2068Lena\u2069 | Facebook', 'Lena'],
    ['🌻 Lena | LinkedIn', '🌻 Lena'],
    ['(Lena) Krämer | Facebook', '(Lena) Krämer'],
    ['Facebook', ''],
    ['(3) Facebook', ''],
    ['(1) LinkedIn', ''],
    [' | LinkedIn', ''],
    ['', ''],
  ])('%s', (title, name) => {
    expect(nameFromTitle(title)).toBe(name);
  });

  test('finds the name again whatever stands around it', { timeout: 30_000 }, () => {
    const name = fc
      .stringMatching(/^[\p{L}🌻]{1,20}(?: [\p{L}'’.]{1,20}){0,3}$/u)
      .map((text) => text.normalize('NFC'))
      .filter((text) => text === text.trim() && !/^(?:facebook|linkedin)$/i.test(text));
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom('Facebook', 'LinkedIn'), (text, count, site) => {
        expect(nameFromTitle(`(${count}) ${text} | ${site}`)).toBe(text);
      }),
    );
  });
});

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

  test('folding twice changes nothing more', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 300 },
    );
  });
});

test('text keeps its characters; halves of characters become replacement characters', () => {
  expect(asText('Kra\u0308mer')).toBe('Krämer');
  expect(asText('Lena \ud83c')).toBe('Lena \ufffd');
  expect(asText('👩🏽‍🏫\u200fأمير')).toBe('👩🏽‍🏫\u200fأمير');
});

test('length counts characters, not halves of them', () => {
  expect(codePoints('🌻'.repeat(200))).toBe(200);
});

test('blanks, joiners and marks of direction alone are nothing to see', () => {
  for (const text of ['', ' \t\u00a0', '\u200b\u200d\u2060', '\u200f\u2067', '\u3164\ufe0f', '\u2800']) {
    expect(isVisible(text), JSON.stringify(text)).toBe(false);
  }
  for (const text of ['.', '🌻', 'أ', '我']) expect(isVisible(text), text).toBe(true);
});
