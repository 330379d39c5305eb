import { fold } from '../contacts/name';

/** From this many letters on one slip is forgiven, and from this many two. */
const ONE_SLIP_FROM = 3;
const TWO_SLIPS_FROM = 6;
/** With fewer letters the beginning of a word would resemble nearly everything. */
const PREFIX_SLIPS_FROM = 4;

/** A text in the words it is searched by: folded, without signs. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** How many slips of the finger are forgiven in a word of this length. */
export function slipsForgiven(word: string): number {
  const { length } = word;
  return length >= TWO_SLIPS_FROM ? 2 : length >= ONE_SLIP_FROM ? 1 : 0;
}

/**
 * How many slips lie between what was typed and a word: a letter wrong, missing, too many, or two letters the
 * other way round (optimal string alignment). What is still being typed is held against the word's beginning.
 *
 * @param limit beyond it nobody wants to know
 * @returns the number of slips; `limit + 1` for more
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function slipsBetween(typed: string, word: string, limit: number): number {
  const none = limit + 1;
  const rows = typed.length;
  const columns = Math.min(word.length, rows + limit);
  const asPrefix = rows >= PREFIX_SLIPS_FROM;
  if (!asPrefix && Math.abs(word.length - rows) > limit) return none;
  let before: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= columns; column++) {
      const same = typed[row - 1] === word[column - 1] ? 0 : 1;
      let cost = Math.min(
        (last[column - 1] ?? none) + same,
        (last[column] ?? none) + 1,
        (current[column - 1] ?? none) + 1,
      );
      const crossed =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (crossed) cost = Math.min(cost, (before[column - 2] ?? none) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    // Two rows back can still be reached by two letters the other way round.
    if (best > limit && Math.min(...last) > limit) return none;
    before = last;
    last = current;
  }
  const whole = columns === word.length ? (last[columns] ?? none) : none;
  return Math.min(none, asPrefix ? Math.min(...last) : whole);
}
