import type { Day } from '../contacts/types';
import { newId } from '../database/ids';
import { addDays, daysBetween } from '../follow-ups/days';
import type { Meeting, Mentorship, MentorshipWeek, Pause, PlanWeek, Position } from './types';

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
    const startsOn = addDays(beginsOn, 7 * (index + pausedBefore(pauses, week)));
    return {
      week,
      startsOn,
      endsOn: addDays(startsOn, 6),
      meetsOn: addDays(startsOn, toMeeting + movedBy),
    };
  });
}

/** The last day of the last week. */
export function lastDay({ beginsOn, pauses, weeks }: Omit<Scheduled, 'meeting'>): Day {
  return addDays(beginsOn, 7 * (weeks.length + pausedBefore(pauses, weeks.length)) - 1);
}

/** Where a day lies: "week n of m" everywhere is this. */
export function positionOf(mentorship: Scheduled, today: Day): Position {
  const of = mentorship.weeks.length;
  const daysUntil = daysBetween(today, mentorship.beginsOn);
  if (daysUntil > 0) return { kind: 'before', daysUntil, of };
  for (const { week, startsOn, endsOn } of weekDays(mentorship)) {
    if (today < startsOn) return { kind: 'paused', week, of, until: addDays(startsOn, -1) };
    if (today <= endsOn) return { kind: 'running', week, of };
  }
  return { kind: 'over', of };
}

/**
 * How many weeks are finished, from the first on: those up to the last that has been written down or lies
 * behind. What is finished never moves.
 */
export function finishedWeeks(mentorship: Scheduled, today: Day): number {
  return weekDays(mentorship).reduce(
    (count, { week, endsOn }) => (endsOn < today || mentorship.weeks[week - 1]?.record ? week : count),
    0,
  );
}

/**
 * The mentorship with another first day, for one that was begun on a wrong one. The weekday of the meetings
 * goes with it.
 *
 * @returns null once something of it has been written down or settled: then its past is no mistake any more
 */
export function beginningOn(mentorship: Mentorship, beginsOn: Day): Mentorship | null {
  const { meeting, pauses, weeks } = mentorship;
  if (pauses.length > 0 || weeks.some(({ record, movedBy }) => record || movedBy !== 0)) return null;
  const weekday = (meeting.weekday + daysBetween(mentorship.beginsOn, beginsOn)) % 7;
  const begun = { ...mentorship, beginsOn, meeting: { ...meeting, weekday: (weekday + 7) % 7 } };
  return { ...begun, lastOn: lastDay(begun) };
}

export type PauseProblem = 'not-begun' | 'past' | 'backwards' | 'too-long' | 'nothing-ahead';
/** Longer than this two people begin anew. */
export const LONGEST_PAUSE_WEEKS = 12;

/**
 * Works a pause in: the first week not finished whose meeting falls into it or comes later, and all that
 * follow, move by as many whole weeks as bring that meeting behind the pause. The weekday stays.
 *
 * @param pause.from, pause.until days, both included
 * @returns the pause to keep; or `not-begun` before the first day, `past` where it begins before the running
 * week, `backwards` where it ends before it begins, `too-long` beyond LONGEST_PAUSE_WEEKS, `nothing-ahead`
 * where no meeting is left or none falls into it
 */
export function planPause(
  mentorship: Scheduled,
  { from, until, reason }: Pick<Pause, 'from' | 'until' | 'reason'>,
  today: Day,
): { ok: true; pause: Pause } | { ok: false; problem: PauseProblem } {
  if (today < mentorship.beginsOn) return { ok: false, problem: 'not-begun' };
  if (until < from) return { ok: false, problem: 'backwards' };
  if (daysBetween(from, until) >= 7 * LONGEST_PAUSE_WEEKS) return { ok: false, problem: 'too-long' };
  const finished = finishedWeeks(mentorship, today);
  const days = weekDays(mentorship);
  const running = days.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  if (from < (running?.startsOn ?? today)) return { ok: false, problem: 'past' };
  const first = days.find(({ week, meetsOn }) => week > finished && meetsOn >= from);
  if (!first || first.meetsOn > until) return { ok: false, problem: 'nothing-ahead' };
  const weeks = Math.floor(daysBetween(first.meetsOn, until) / 7) + 1;
  return { ok: true, pause: { id: newId(), from, until, reason, beforeWeek: first.week, weeks } };
}

/**
 * Ends a pause: as long as no week behind it has been finished, all moves back as far as leaves no week lying
 * in the past; soon enough, it is as if there had been no pause.
 *
 * @returns the pauses that are left, the ended one shortened or gone; null where nothing can move any more
 */
export function endPause(mentorship: Scheduled, pauseId: string, today: Day): Pause[] | null {
  const pause = mentorship.pauses.find(({ id }) => id === pauseId);
  if (!pause || finishedWeeks(mentorship, today) >= pause.beforeWeek) return null;
  const first = weekDays(mentorship)[pause.beforeWeek - 1];
  if (!first) return null;
  const back = Math.min(pause.weeks, Math.floor(daysBetween(today, first.endsOn) / 7));
  if (back === 0) return null;
  const until = addDays(first.startsOn, -7 * back - 1);
  return mentorship.pauses.flatMap((each) => {
    if (each.id !== pauseId) return [each];
    const weeks = pause.weeks - back;
    return weeks === 0 ? [] : [{ ...pause, weeks, until: until < pause.from ? pause.from : until }];
  });
}

export type MoveProblem = 'no-such-week' | 'finished' | 'past' | 'order';

/**
 * Moves the meeting of one week alone. It stays behind the meeting before it and in front of the one after, as
 * if there were no pauses, so that ending one later never brings two meetings out of order.
 *
 * @returns by how many days the meeting then lies off its usual day
 */
export function planMove(
  mentorship: Scheduled,
  week: number,
  day: Day,
  today: Day,
): { ok: true; movedBy: number } | { ok: false; problem: MoveProblem } {
  const days = weekDays(mentorship)[week - 1];
  const own = mentorship.weeks[week - 1];
  if (!days || !own) return { ok: false, problem: 'no-such-week' };
  if (week <= finishedWeeks(mentorship, today)) return { ok: false, problem: 'finished' };
  if (day < today) return { ok: false, problem: 'past' };
  const movedBy = own.movedBy + daysBetween(days.meetsOn, day);
  const toMeeting = daysToMeeting(mentorship.beginsOn, mentorship.meeting);
  const before = mentorship.weeks[week - 2];
  const after = mentorship.weeks[week];
  const earliest = before ? before.movedBy - 6 : -toMeeting;
  const latest = after ? after.movedBy + 6 : 6 - toMeeting;
  if (movedBy < earliest || movedBy > latest) return { ok: false, problem: 'order' };
  return { ok: true, movedBy };
}

/**
 * The weeks when the two agree to meet on another weekday or at another hour from now on. Finished ones keep day
 * and hour; the running one keeps its day where the new one has gone by; others that were moved alone are back
 * on the usual day.
 */
export function withMeeting(mentorship: Scheduled, meeting: Meeting, today: Day): Mentorship['weeks'] {
  const toMeeting = daysToMeeting(mentorship.beginsOn, meeting);
  const shift = daysToMeeting(mentorship.beginsOn, mentorship.meeting) - toMeeting;
  const finished = finishedWeeks(mentorship, today);
  const days = weekDays(mentorship);
  const weeks: Mentorship['weeks'] = [];
  for (const [index, week] of mentorship.weeks.entries()) {
    const { startsOn = '', meetsOn = '' } = days[index] ?? {};
    const stays = index < finished || addDays(startsOn, toMeeting) < today;
    const movedBy = stays && (index < finished || meetsOn >= today) ? week.movedBy + shift : 0;
    // A meeting before it may have been moved into this week.
    const earliest = index < finished ? movedBy : (weeks.at(-1)?.movedBy ?? -6) - 6;
    const { heldAt = anotherHour(mentorship.meeting, meeting), ...open } = week;
    weeks.push({
      ...open,
      movedBy: Math.max(movedBy, earliest),
      ...(index < finished && heldAt && { heldAt }),
    });
  }
  return weeks;
}

/**
 * The weeks of a mentorship after its plan was edited. Finished ones stay as they are.
 *
 * @returns null where a finished week would change or go
 */
export function withPlan(
  mentorship: Scheduled,
  plan: readonly PlanWeek[],
  today: Day,
): Mentorship['weeks'] | null {
  const finished = finishedWeeks(mentorship, today);
  if (plan.length < Math.max(1, finished)) return null;
  return plan.map((week, index) => {
    const old = mentorship.weeks[index];
    if (old && index < finished) return old;
    return { ...week, movedBy: old?.movedBy ?? 0 };
  });
}

/** Hour and length of the meetings so far, where they are others from now on. */
function anotherHour({ time, minutes }: Meeting, next: Meeting): MentorshipWeek['heldAt'] {
  return time === next.time && minutes === next.minutes ? undefined : { time, minutes };
}

function pausedBefore(pauses: readonly Pause[], week: number): number {
  return pauses.reduce((sum, pause) => sum + (pause.beforeWeek <= week ? pause.weeks : 0), 0);
}

/** Days from the first day of a week to its usual meeting. */
function daysToMeeting(beginsOn: Day, { weekday }: Meeting): number {
  return (weekday - weekdayOf(beginsOn) + 7) % 7;
}

/** 0 = Sunday … 6 = Saturday. A day without time is read in UTC: there no day is missing. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
