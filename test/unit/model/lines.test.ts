import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVisible } from '../../../utils/ground/text';
import { readLines } from '../../../utils/model/lines';

const one = (text: string) => readLines(text)[0];
const FB = 'https://www.facebook.com/lena.kraemer';

describe('one line', () => {
  test.each([
    ['Lena Krämer, facebook.com/lena.kraemer', 'Lena Krämer', FB],
    ['Lena Krämer; https://m.facebook.com/lena.kraemer/about?ref=x', 'Lena Krämer', FB],
    ['Lena Krämer\thttps://www.facebook.com/lena.kraemer', 'Lena Krämer', FB],
    ['Lena Krämer https://www.facebook.com/lena.kraemer.', 'Lena Krämer', FB],
    ['facebook.com/lena.kraemer, Lena Krämer', 'Lena Krämer', FB],
    ['"Krämer, Lena",https://www.facebook.com/lena.kraemer', 'Krämer, Lena', FB],
    ['- Lena Krämer: <https://www.facebook.com/lena.kraemer>', 'Lena Krämer', FB],
    ['12. Lena Krämer (facebook.com/lena.kraemer)', 'Lena Krämer', FB],
    ['Lena Krämer | www.facebook.com/lena.kraemer |', 'Lena Krämer', FB],
    ['Lena Krämer', 'Lena Krämer', ''],
    ['Lena Krämer (Nähen)', 'Lena Krämer (Nähen)', ''],
    ['Dr. Lena Krämer-O’Brien', 'Dr. Lena Krämer-O’Brien', ''],
    ['فاطمة الزهراء، facebook.com/fatima.zahra', 'فاطمة الزهراء', 'https://www.facebook.com/fatima.zahra'],
    ['Lena, https://www.xing.com/profile/Lena_Kraemer', 'Lena', 'https://www.xing.com/profile/Lena_Kraemer'],
  ])('%s', (text, name, address) => {
    expect(one(text)).toMatchObject({ name, address, guessed: false, problem: null });
  });

  test('an address alone gives the name in it', () => {
    expect(one('https://www.linkedin.com/in/lena-kraemer-1a2b3c/')).toMatchObject({
      name: 'Lena Kraemer',
      guessed: true,
      problem: null,
    });
  });

  test.each([
    'htps:/facebook,com/kaputt',
    'Peter Müller; peter@example.org',
    'Frau Dr. M., Tel. 040/123456, nett',
    'Lena, geb. ٢٠١٠',
    'Lena 0171 555, facebook.com/lena.kraemer',
  ])('%s contains more than a name, and only counts as one if confirmed', (text) => {
    expect(one(text)).toMatchObject({ odd: true, problem: null });
  });

  test.each([
    'Lena Krämer; https://m.facebook.com/lena.kraemer/about?ref=1',
    'https://www.linkedin.com/in/lena-kraemer-1a2b3c/',
    '12. Dr. Lena Krämer-O’Brien (Nähen)',
    'Krämer, Lena',
  ])('%s contains a name and nothing odd', (text) => {
    expect(one(text)).toMatchObject({ odd: false, problem: null });
  });

  test.each([
    ['facebook.com/profile.php?id=100001234567890', { kind: 'no-name' }],
    ['Lena, facebook.com/groups/42/', { kind: 'address', problem: 'no-profile' }],
    ['Lena, https://lnkd.in/abc', { kind: 'address', problem: 'shortener' }],
    ['linkedin.com/in/me/', { kind: 'address', problem: 'own-alias' }],
    ['x'.repeat(201), { kind: 'name-too-long', limit: 200 }],
    [', ; -', { kind: 'no-name' }],
  ])('%s cannot be saved', (text, problem) => {
    expect(one(text)?.problem).toEqual(problem);
  });
});

describe('several', () => {
  test('empty lines are skipped, and line numbers are those of the text', () => {
    expect(
      readLines('\r\nA\r\n \u200b\r\n\nB\rC\u2028D\n').map(({ number, name }) => [number, name]),
    ).toEqual([
      [2, 'A'],
      [5, 'B'],
      [6, 'C'],
      [7, 'D'],
    ]);
  });

  test('the same address is the same person, however it is written; the same name is not', () => {
    const lines = readLines(
      [
        'Lena, facebook.com/lena.kraemer',
        'Lena',
        'Lena',
        'L. K., https://m.facebook.com/Lena.Kraemer?x=1',
      ].join('\n'),
    );
    expect(lines.map(({ problem }) => problem)).toEqual([null, null, null, { kind: 'twice', line: 1 }]);
  });

  test('a line that cannot be saved does not make another one a duplicate', () => {
    const [, second] = readLines('facebook.com/profile.php?id=77\nLena, facebook.com/profile.php?id=77');
    expect(second?.problem).toBeNull();
  });
});

test('any text at all: no line is lost, and what has no problem has a name', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.constantFrom('\u0000', '\ud800', '\u200b', 'https://', 'é.com/x?a=1,2'),
          fc.constantFrom(FB, 'Lena, ', 'a.b/c'),
        ),
      ),
      (parts) => {
        const text = parts.join('\n');
        const lines = readLines(text);
        expect(lines).toHaveLength(text.split(/\r\n|[\n\r\u2028\u2029]/).filter(isVisible).length);
        for (const { name, problem } of lines) if (!problem) expect(isVisible(name)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('a pasted book is read to the end', () => {
  const text = `${'a.'.repeat(50_000)}\n${'x,'.repeat(50_000)}\n${'facebook.com/'.repeat(20_000)}\n${' '.repeat(50_000)}b\n${'-'.repeat(50_000)}b`;
  // Backtracking over each of them would take hours.
  expect(readLines(text)).toHaveLength(5);
});
