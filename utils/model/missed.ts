import type { Mentorship, Missed } from './mentorship';

/**
 * How many meetings in a row the mentee has missed, should one more be missed in a week. What the mentor missed is not
 * counted, and does not end the row.
 *
 * @param week counted from 1
 * @returns 1 for the first
 */
export function missedInRow({ weeks }: Pick<Mentorship, 'weeks'>, week: number): number {
  let count = 1;
  for (const { record } of weeks.slice(0, week - 1).toReversed()) {
    if (!record || record.met) break;
    if (record.missed !== 'mentor') count += 1;
  }
  return count;
}

/** Other advice is given after the second time and after the third; there is none beyond. */
export type MissedLevel = 1 | 2 | 3;

/** Which advice fits. What the mentor missed is always the first time. */
export function missedLevel(why: Missed, inRow: number): MissedLevel {
  if (why === 'mentor' || inRow <= 1) return 1;
  return inRow === 2 ? 2 : 3;
}
