import type { Day } from '../ground/days';
import { addDays, daysBetween, toDay } from '../ground/days';
import type { Course, Meeting, Mentorship, Pause, Position } from './mentorship';

/*
 * The days of a mentorship's weeks. Each week has seven days, in succession; a pause inserts whole weeks without a
 * meeting before one of them and moves all later ones. Only the mentor's decisions are stored: first day, meeting,
 * pauses and moved meetings. All days are computed from these.
 */

/** What a mentorship's days are computed from. */
export type Scheduled = Pick<Mentorship, 'beginsOn' | 'meeting' | 'pauses' | 'weeks'>;

/** One week in the calendar. */
export interface WeekDays {
  /** Counted from 1. */
  week: number;
  startsOn: Day;
  endsOn: Day;
  meetsOn: Day;
}

/** The days of every week, in order. */
export function weekDays({ beginsOn, meeting, pauses, weeks }: Scheduled): WeekDays[] {
  const toMeeting = daysToMeeting(beginsOn, meeting);
  return weeks.map(({ movedBy }, index) => {
    const week = index + 1;
    const start = daysToWeek(pauses, week);
    return {
      week,
      startsOn: addDays(beginsOn, start),
      endsOn: addDays(beginsOn, start + 6),
      meetsOn: addDays(beginsOn, start + toMeeting + movedBy),
    };
  });
}

/** The last day of the last week. */
export function lastDay({ beginsOn, pauses, weeks }: Omit<Scheduled, 'meeting'>): Day {
  return addDays(beginsOn, 7 * (weeks.length + pausedBefore(pauses, weeks.length)) - 1);
}

/** The position of a day; the only source of "week n of m". */
export function positionOf({ beginsOn, pauses, weeks }: Scheduled, today: Day): Position {
  return positionIn({ beginsOn, pauses, of: weeks.length }, today);
}

/** The same, from listing data only. */
export function positionIn({ beginsOn, pauses, of }: Course, today: Day): Position {
  const daysUntil = daysBetween(today, beginsOn);
  if (daysUntil > 0) return { kind: 'before', daysUntil, of };
  // In days since the beginning: lists ask it of everybody, and to write a day out costs more than the rest.
  const since = -daysUntil;
  for (let week = 1; week <= of; week += 1) {
    const start = daysToWeek(pauses, week);
    if (since < start) return { kind: 'paused', week, of, until: addDays(beginsOn, start - 1) };
    if (since < start + 7) return { kind: 'running', week, of };
  }
  return { kind: 'over', of };
}

/**
 * How many weeks are finished, from the first on: up to the last one that has a record, or that is past along with
 * its meeting, which may have been moved into the week after. Finished weeks never move.
 */
export function finishedWeeks(mentorship: Scheduled, today: Day): number {
  return weekDays(mentorship).reduce(
    (count, { week, endsOn, meetsOn }) =>
      (endsOn < today && meetsOn < today) || mentorship.weeks[week - 1]?.record ? week : count,
    0,
  );
}

type Shift = Pick<Pause, 'beforeWeek' | 'weeks'>;

/** Days from the first day of all to that of a week. */
function daysToWeek(pauses: readonly Shift[], week: number): number {
  return 7 * (week - 1 + pausedBefore(pauses, week));
}

function pausedBefore(pauses: readonly Shift[], week: number): number {
  return pauses.reduce((sum, pause) => sum + (pause.beforeWeek <= week ? pause.weeks : 0), 0);
}

/** Days from the first day of a week to its usual meeting. */
export function daysToMeeting(beginsOn: Day, { weekday }: Meeting): number {
  return (weekday - weekdayOf(beginsOn) + 7) % 7;
}

/** 0 = Sunday … 6 = Saturday. Computed in UTC, where no day is missing. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Whether a mentorship was, or would now be, ended before its last week. */
export function endsEarly(mentorship: Mentorship, today: Day): boolean {
  const on = mentorship.endedAt === undefined ? today : toDay(new Date(mentorship.endedAt));
  return on < (weekDays(mentorship).at(-1)?.startsOn ?? '');
}
