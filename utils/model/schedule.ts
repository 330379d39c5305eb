import type { Day } from '../ground/days';
import { addDays, daysBetween, toDay } from '../ground/days';
import type { Course, Meeting, Mentorship, Pause, Position } from './mentorship';

/*
 * When the weeks of a mentorship are. Each has seven days of its own, one after the other; a pause puts whole
 * weeks without a meeting in front of one of them and moves all that follow. Nothing here is stored but what
 * the mentor has settled: first day, meeting, pauses and moved meetings. The days are reckoned from these.
 */

/** What the days of a mentorship are reckoned from. */
export type Scheduled = Pick<Mentorship, 'beginsOn' | 'meeting' | 'pauses' | 'weeks'>;

/** One week as it lies in the calendar. */
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

/** Where a day lies: "week n of m" everywhere is this. */
export function positionOf({ beginsOn, pauses, weeks }: Scheduled, today: Day): Position {
  return positionIn({ beginsOn, pauses, of: weeks.length }, today);
}

/** The same, where no more is known of the weeks. */
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
 * How many weeks are finished, from the first on: those up to the last that has been written down or lies
 * behind with its meeting, which may have been put off into the week after. What is finished never moves.
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

/** 0 = Sunday … 6 = Saturday. A day without time is read in UTC: there no day is missing. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Whether a mentorship was, or would now be, ended before its last week. */
export function endsEarly(mentorship: Mentorship, today: Day): boolean {
  const on = mentorship.endedAt === undefined ? today : toDay(new Date(mentorship.endedAt));
  return on < (weekDays(mentorship).at(-1)?.startsOn ?? '');
}
