import { stepsBetween } from '../ground/spelling';

/** Words this long may contain one typing error, or two. */
const ONE_SLIP_FROM = 3;
const TWO_SLIPS_FROM = 6;
/** For shorter input, the beginning of nearly any word would match. */
const PREFIX_SLIPS_FROM = 4;

/** How many typing errors are allowed in a word of this length. */
export function slipsForgiven(word: string): number {
  const { length } = word;
  return length >= TWO_SLIPS_FROM ? 2 : length >= ONE_SLIP_FROM ? 1 : 0;
}

/**
 * The number of typing errors between the input and a word: a wrong, missing or extra letter, or two letters swapped.
 * Input of four letters or more may also match the beginning of the word.
 *
 * @param limit the largest number of interest
 * @returns the number of errors; `limit + 1` if there are more
 */
export function slipsBetween(typed: string, word: string, limit: number): number {
  return stepsBetween(typed, word, limit, typed.length >= PREFIX_SLIPS_FROM);
}
