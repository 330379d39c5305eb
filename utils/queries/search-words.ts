import { stepsBetween } from '../ground/spelling';

/** From this many letters on one slip is forgiven, and from this many two. */
const ONE_SLIP_FROM = 3;
const TWO_SLIPS_FROM = 6;
/** With fewer letters the beginning of a word would resemble nearly everything. */
const PREFIX_SLIPS_FROM = 4;

/** How many slips of the finger are forgiven in a word of this length. */
export function slipsForgiven(word: string): number {
  const { length } = word;
  return length >= TWO_SLIPS_FROM ? 2 : length >= ONE_SLIP_FROM ? 1 : 0;
}

/**
 * How many slips lie between what was typed and a word: a letter wrong, missing, too many, or two letters the
 * other way round. What is still being typed is held against the word's beginning.
 *
 * @param limit beyond it nobody wants to know
 * @returns the number of slips; `limit + 1` for more
 */
export function slipsBetween(typed: string, word: string, limit: number): number {
  return stepsBetween(typed, word, limit, typed.length >= PREFIX_SLIPS_FROM);
}
