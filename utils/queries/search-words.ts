import { stepsBetween } from '../ground/spelling';
import { fold } from '../ground/text';

/** From this many letters on one slip is forgiven, and from this many two. */
const ONE_SLIP_FROM = 3;
const TWO_SLIPS_FROM = 6;
/** With fewer letters the beginning of a word would resemble nearly everything. */
const PREFIX_SLIPS_FROM = 4;

/** A text in the words it is searched by: folded, without signs. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Scripts that put no blanks between words, or between the parts of a name. */
const UNPARTED =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]+$/u;
/** Of more words than that nobody writes the last ones together. */
const MOST_JOINED = 8;

/**
 * A name as it may be typed otherwise: its words written together from each of them on (`vanderberg`, `annemarie`), and
 * from each letter on where a script parts no words (`小龍`). The beginning of such a word is enough to find it.
 */
export function joinedWords(name: string): string[] {
  const words = wordsOf(name).slice(0, MOST_JOINED);
  const joined = words.slice(0, -1).map((_word, at) => words.slice(at).join(''));
  const parts = words
    .filter((word) => UNPARTED.test(word))
    .flatMap((word) => {
      const letters = [...word].slice(0, 20);
      return letters.slice(1).map((_letter, at) => letters.slice(at + 1).join(''));
    });
  return [...new Set([...joined, ...parts])];
}

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
