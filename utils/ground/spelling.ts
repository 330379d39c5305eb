import { asText, fold } from './text';

/** Where an umlaut may be written out; at the end of a word (`Joe`) it never is. */
const WRITTEN_OUT = /([aou])e(?=\p{L})/gu;
const MAY_BE_WRITTEN_OUT = /[aou]e/;
/** The same, or the umlaut itself, in text that is not folded yet. */
const UMLAUT = /([äöü]|[aou]e(?=\p{L}))/u;
/** In a name with more umlauts than this, the rest are left as written. */
const MOST_UMLAUTS = 4;

/** A folded text without the `e` of written-out umlauts: `kraemer` becomes `kramer`. */
export function plain(folded: string): string {
  return MAY_BE_WRITTEN_OUT.test(folded) ? folded.replace(WRITTEN_OUT, '$1') : folded;
}

/**
 * A name in every spelling it may have in a list, folded: `Krämer` and `Kraemer` both give `kramer` and `kraemer`.
 *
 * @returns the folded text itself first
 */
export function spellingsOf(text: string): string[] {
  const parts = asText(text).toLowerCase().split(UMLAUT);
  let spellings = [''];
  for (const [index, part] of parts.entries()) {
    const letter = fold(part).slice(0, 1);
    const isUmlaut = index % 2 === 1 && index < 2 * MOST_UMLAUTS;
    const ways = isUmlaut ? [letter, `${letter}e`] : [part];
    spellings = spellings.flatMap((start) => ways.map((way) => start + way));
  }
  return [...new Set([fold(text), ...spellings.map(fold)])];
}

/**
 * How many letters must be inserted, deleted, replaced or swapped with the next to turn one word into the other
 * (optimal string alignment).
 *
 * @param most beyond this, the exact number does not matter
 * @param asPrefix compares `a` only with the closest prefix of `b`
 * @returns the number; `most + 1` for more
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function stepsBetween(a: string, b: string, most: number, asPrefix = false): number {
  const none = most + 1;
  if (a.length - b.length > most || (!asPrefix && b.length - a.length > most)) return none;
  // Anything further on in `b` could only cost more.
  const width = Math.min(b.length, a.length + most);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow({ a, b, i }, above, before);
    // Minimums of adjacent rows differ by at most one, so even a swap, which reaches back a row, stays above the
    // limit.
    if (row.every((steps) => steps > most)) return none;
    before = above;
    above = row;
  }
  const steps = asPrefix ? Math.min(...above) : (above[b.length] ?? none);
  return Math.min(none, steps);
}

/** The steps from the first `i` letters of `a` to each prefix of `b`, from the previous two rows. */
function nextRow(
  { a, b, i }: { a: string; b: string; i: number },
  above: number[],
  before: number[],
): number[] {
  const row = [i];
  for (let j = 1; j < above.length; j += 1) {
    const cost = a[i - 1] === b[j - 1] ? 0 : 1;
    const steps = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(isSwapped ? Math.min(steps, (before[j - 2] ?? 0) + 1) : steps);
  }
  return row;
}
