import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../utils/model/search-words';
import { slipsBetween, slipsForgiven } from '../../../utils/queries/search-words';

/** The same distance by its definition, searching everything that can be done to a word. */
function naive(typed: string, word: string): number {
  const table = new Map<string, number>();
  const from = (row: number, column: number): number => {
    if (row === 0) return column;
    if (column === 0) return row;
    const key = `${row} ${column}`;
    const known = table.get(key);
    if (known !== undefined) return known;
    const same = typed[row - 1] === word[column - 1] ? 0 : 1;
    let cost = Math.min(
      from(row - 1, column - 1) + same,
      from(row - 1, column) + 1,
      from(row, column - 1) + 1,
    );
    if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
      cost = Math.min(cost, from(row - 2, column - 2) + 1);
    }
    table.set(key, cost);
    return cost;
  };
  return from(typed.length, word.length);
}

const letters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: min, maxLength: max });

describe('typing errors', () => {
  test('in a short word are measured against the whole other word', () => {
    fc.assert(
      fc.property(letters(1, 3), letters(0, 8), fc.integer({ min: 0, max: 2 }), (typed, word, limit) => {
        expect(slipsBetween(typed, word, limit)).toBe(Math.min(limit + 1, naive(typed, word)));
      }),
    );
  });

  test('in a longer one against any beginning of the other', () => {
    fc.assert(
      fc.property(letters(4, 9), letters(0, 12), fc.integer({ min: 0, max: 2 }), (typed, word, limit) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
        const least = Math.min(...beginnings.map((beginning) => naive(typed, beginning)));
        expect(slipsBetween(typed, word, limit)).toBe(Math.min(limit + 1, least));
      }),
    );
  });

  test('are tolerated depending on the length', () => {
    expect(['al', 'lena', 'fatou', 'krämer'].map(slipsForgiven)).toEqual([0, 1, 1, 2]);
  });
});

test('words are folded and lose their punctuation', () => {
  expect(wordsOf(' Zoë Ødegård-Müller, „STRASSE“ 12a ')).toEqual([
    'zoe',
    'odegard',
    'muller',
    'strasse',
    '12a',
  ]);
  expect(wordsOf(' … – ')).toEqual([]);
});
