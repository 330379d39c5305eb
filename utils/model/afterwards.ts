import type { Day } from '../ground/days';
import type { Mentorship, Position } from './mentorship';
import { endsEarly, positionOf } from './schedule';

/** The choices of days between check-ins after the weeks are over. */
export const IN_TOUCH_DAYS = [30, 60, 90] as const;
export type InTouchDays = (typeof IN_TOUCH_DAYS)[number];

/** An ending before this week is very early, which has been found to do harm (Grossman & Rhodes 2002). */
const SETTLED_FROM = 4;

/**
 * How early an ending on a day would be: `very-early` before the fourth week, `early` before the last, or else
 * `in-time`.
 */
export function earlinessOf(mentorship: Mentorship, today: Day): 'very-early' | 'early' | 'in-time' {
  if (!endsEarly(mentorship, today)) return 'in-time';
  const position = positionOf(mentorship, today);
  if (position.kind === 'before') return 'very-early';
  return position.kind !== 'over' && position.week < SETTLED_FROM ? 'very-early' : 'early';
}

/** The week in which strengths are rated again: the week of recognition, or else the last but one. */
export function secondLookWeek({ weeks }: Pick<Mentorship, 'weeks'>): number {
  const recognition = weeks.findIndex(({ standard }) => standard === 9);
  return recognition === -1 ? Math.max(1, weeks.length - 1) : recognition + 1;
}

/** Whether it is time to rate the strengths again. */
export function isTimeForSecondLook(mentorship: Pick<Mentorship, 'weeks'>, position: Position): boolean {
  if (position.kind === 'before') return false;
  if (position.kind === 'over') return true;
  const from = secondLookWeek(mentorship);
  // During a pause, the next week has not begun.
  return position.kind === 'paused' ? position.week > from : position.week >= from;
}
