import type { Mentorship, Missed } from './mentorship';

/**
 * How many meetings in a row the mentee will have missed if they miss this week's. Meetings the mentor missed neither
 * count nor interrupt the row.
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

/** Advice differs for the first, second, and third or later time. */
export type MissedLevel = 1 | 2 | 3;

/** The level of advice. A meeting the mentor missed always counts as the first. */
export function missedLevel(why: Missed, inRow: number): MissedLevel {
  if (why === 'mentor' || inRow <= 1) return 1;
  return inRow === 2 ? 2 : 3;
}
