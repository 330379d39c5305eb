import type { Day } from '../ground/days';
import { addDays, daysBetween } from '../ground/days';
import { newId, type PauseId } from '../ground/ids';
import type { Meeting, Mentorship, MentorshipWeek, Pause, PlanWeek } from './mentorship';
import { daysToMeeting, finishedWeeks, lastDay, type Scheduled, weekDays } from './schedule';

/*
 * What changing a mentorship makes of its days: pauses, moved meetings, another meeting, another plan. Apart from
 * `schedule`, which the popup needs before it shows anything.
 */

/** How many weeks are finished or have had the day of their meeting, from the first on. */
function gonePast(mentorship: Scheduled, today: Day): number {
  const met = weekDays(mentorship).filter(({ meetsOn }) => meetsOn < today).length;
  return Math.max(met, finishedWeeks(mentorship, today));
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
  // What was seen to has been seen to in other weeks.
  return { ...begun, answered: [], lastOn: lastDay(begun) };
}

/**
 * The weeks still to come whose meeting falls into a pause, as the mentor named its days. No change to the days may
 * add one.
 */
export function weeksInPause(mentorship: Scheduled, today: Day): number[] {
  const finished = finishedWeeks(mentorship, today);
  return weekDays(mentorship).flatMap(({ week, meetsOn }) =>
    week > finished && isPaused(mentorship.pauses, meetsOn) ? [week] : [],
  );
}

function isPaused(pauses: readonly Pause[], day: Day): boolean {
  return pauses.some(({ from, until }) => from <= day && day <= until);
}

/** Whether a change puts a meeting into a pause that lay in none. */
export function putsIntoPause(before: Scheduled, after: Scheduled, today: Day): boolean {
  const known = weeksInPause(before, today);
  return weeksInPause(after, today).some((week) => !known.includes(week));
}

export type PauseProblem = 'not-begun' | 'past' | 'backwards' | 'too-long' | 'nothing-ahead' | 'overlaps';
/** Longer than this two people begin anew. */
export const LONGEST_PAUSE_WEEKS = 12;

/**
 * Works a pause in: the first week not finished whose meeting falls into it or comes later, and all that
 * follow, move by as many whole weeks as bring that meeting behind the pause. The weekday stays. A pause that is
 * to come stays on its days: fewer weeks now lie before it.
 *
 * @param pause.from, pause.until days, both included
 * @returns the pause and all there then are, to be kept in place of those there were; or `not-begun` where the
 * first week would move before it has begun, `past` where it begins before the running week, `backwards` where
 * it ends before it begins, `too-long` beyond LONGEST_PAUSE_WEEKS, `nothing-ahead` where no meeting is left or
 * none falls into it, `overlaps` where another lies within it, or where a meeting would come to lie in another
 */
export function planPause(
  mentorship: Scheduled,
  { from, until, reason }: Pick<Pause, 'from' | 'until' | 'reason'>,
  today: Day,
): { ok: true; pause: Pause; pauses: Pause[] } | { ok: false; problem: PauseProblem } {
  if (until < from) return { ok: false, problem: 'backwards' };
  if (daysBetween(from, until) >= 7 * LONGEST_PAUSE_WEEKS) return { ok: false, problem: 'too-long' };
  const finished = finishedWeeks(mentorship, today);
  const days = weekDays(mentorship);
  const running = days.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  if (from < (running?.startsOn ?? today)) return { ok: false, problem: 'past' };
  const first = days.find(({ week, meetsOn }) => week > finished && meetsOn >= from);
  if (!first || first.meetsOn > until) return { ok: false, problem: 'nothing-ahead' };
  if (first.week === 1 && today < mentorship.beginsOn) return { ok: false, problem: 'not-begun' };
  const wanted = Math.floor(daysBetween(first.meetsOn, until) / 7) + 1;
  const earlier = mentorship.pauses.filter(({ beforeWeek }) => beforeWeek <= first.week);
  const later = mentorship.pauses.filter(({ beforeWeek }) => beforeWeek > first.week);
  const [next] = later;
  // Weeks that lie before a pause to come can fill no more than there are; it takes over from there.
  const weeks = next ? Math.min(wanted, next.beforeWeek - first.week) : wanted;
  if (next && wanted > weeks + next.weeks) return { ok: false, problem: 'overlaps' };
  const pause: Pause = { id: newId(), from, until, reason, beforeWeek: first.week, weeks };
  const moved = later.map((each) => ({ ...each, beforeWeek: each.beforeWeek - weeks }));
  const pauses = [...earlier, pause, ...moved];
  if (putsIntoPause(mentorship, { ...mentorship, pauses }, today)) return { ok: false, problem: 'overlaps' };
  return { ok: true, pause, pauses };
}

/**
 * Ends a pause: as long as no week behind it has been finished, all moves back as far as leaves no week, and no
 * meeting it brings nearer, lying in the past or in another pause; soon enough, it is as if there had been none.
 *
 * @returns the pauses that are left, the ended one shortened or gone; null where nothing can move any more
 */
export function endPause(mentorship: Scheduled, pauseId: PauseId, today: Day): Pause[] | null {
  const pause = mentorship.pauses.find(({ id }) => id === pauseId);
  if (!pause || finishedWeeks(mentorship, today) >= pause.beforeWeek) return null;
  for (let weeks = 0; weeks < pause.weeks; weeks += 1) {
    const pauses = pausesWithin(shortened(mentorship.pauses, pause, weeks), mentorship.weeks.length);
    const first = weekDays({ ...mentorship, pauses })[pause.beforeWeek - 1];
    if (!first) return null;
    const ahead = first.meetsOn >= today || (weeks === 0 && first.endsOn >= today);
    if (!ahead) continue;
    const until = addDays(first.startsOn, -1);
    const left = pauses.map((each) =>
      each.id === pauseId && until < each.until
        ? { ...each, until: until < each.from ? each.from : until }
        : each,
    );
    if (!putsIntoPause(mentorship, { ...mentorship, pauses: left }, today)) return left;
  }
  return null;
}

/** The pauses when one is left with fewer weeks. Those that come after it stay on their days. */
function shortened(pauses: readonly Pause[], pause: Pause, weeks: number): Pause[] {
  const at = pauses.indexOf(pause);
  const moved = pauses
    .slice(at + 1)
    .map((each) => ({ ...each, beforeWeek: each.beforeWeek + pause.weeks - weeks }));
  return [...pauses.slice(0, at), ...(weeks === 0 ? [] : [{ ...pause, weeks }]), ...moved];
}

export type MoveProblem = 'no-such-week' | 'finished' | 'past' | 'order' | 'in-pause';

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
  if (isPaused(mentorship.pauses, day)) return { ok: false, problem: 'in-pause' };
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
 * The weeks when the two agree to meet on another weekday or at another hour from now on. Finished ones, and a
 * meeting that has gone by, keep day and hour; the running week keeps its day where the new one has gone by. With
 * another weekday, meetings that were moved alone are back on the usual day; one whose new day lies in a pause comes
 * to the nearest day before or behind it, towards the day it had.
 */
export function withMeeting(mentorship: Scheduled, meeting: Meeting, today: Day): Mentorship['weeks'] {
  const toMeeting = daysToMeeting(mentorship.beginsOn, meeting);
  const shift = daysToMeeting(mentorship.beginsOn, mentorship.meeting) - toMeeting;
  const past = gonePast(mentorship, today);
  const days = weekDays(mentorship);
  const weeks: Mentorship['weeks'] = [];
  for (const [
    index,
    { heldAt = anotherHour(mentorship.meeting, meeting), ...week },
  ] of mentorship.weeks.entries()) {
    const isPast = index < past;
    const startsOn = days[index]?.startsOn ?? mentorship.beginsOn;
    const isTooLate = addDays(startsOn, toMeeting) < today;
    const old = week.movedBy + shift;
    const wanted = isPast || isTooLate || shift === 0 ? old : 0;
    // A meeting before it may have been moved into this week.
    const earliest = isPast ? wanted : (weeks.at(-1)?.movedBy ?? wanted) - 6;
    const isFree = (movedBy: number) => !isPaused(mentorship.pauses, addDays(startsOn, toMeeting + movedBy));
    const movedBy = isPast ? wanted : nearest(Math.max(wanted, earliest), old, { earliest, isFree });
    weeks.push({ ...week, movedBy, ...(isPast && heldAt && { heldAt }) });
  }
  return weeks;
}

/** The first day the two can meet, looking from the wanted day back to the old one, and if there is none, after it. */
function nearest(
  wanted: number,
  old: number,
  { earliest, isFree }: { earliest: number; isFree: (movedBy: number) => boolean },
): number {
  const towards = old < wanted ? -1 : 1;
  for (let day = wanted; day !== old + towards && day >= earliest; day += towards)
    if (isFree(day)) return day;
  let day = wanted;
  while (!isFree(day)) day += 1;
  return day;
}

/**
 * The weeks of a mentorship after its plan was edited. Finished ones stay as they are, and no meeting that has
 * gone by moves. A meeting that was moved beyond what is then the last day comes back into it, though a pause may lie
 * there: see `putsIntoPause`.
 *
 * @returns null where a finished week would go, or leave no room for those that follow
 */
export function withPlan(
  mentorship: Scheduled,
  plan: readonly PlanWeek[],
  today: Day,
): Mentorship['weeks'] | null {
  const finished = finishedWeeks(mentorship, today);
  if (plan.length < Math.max(1, finished)) return null;
  const past = gonePast(mentorship, today);
  const weeks = plan.map((week, index): MentorshipWeek => {
    const old = mentorship.weeks[index];
    return old && index < finished ? old : { ...week, movedBy: old?.movedBy ?? 0 };
  });
  let latest = 6 - daysToMeeting(mentorship.beginsOn, mentorship.meeting);
  for (let index = weeks.length - 1; index >= 0; index -= 1) {
    const week = weeks[index];
    if (!week || week.movedBy <= latest) break;
    if (index < past) return null;
    weeks[index] = { ...week, movedBy: latest };
    latest += 6;
  }
  return weeks;
}

/**
 * The mentorship without what was written about a week. One that was written down before its day no longer counts as
 * finished: where a pause has been planned over that day since, its meeting comes behind the pause, as it would have.
 *
 * @param week counts from 1
 * @returns null where nothing is written about it
 */
export function withoutRecord(
  mentorship: Scheduled,
  week: number,
  today: Day,
): Pick<Mentorship, 'weeks' | 'pauses'> | null {
  const own = mentorship.weeks[week - 1];
  if (!own?.record) return null;
  const { record: _record, ...open } = own;
  const cleared = { ...mentorship, weeks: mentorship.weeks.with(week - 1, open) };
  for (let left = mentorship.pauses.length; left > 0; left -= 1) {
    if (!putsIntoPause(mentorship, cleared, today)) break;
    cleared.pauses = planAnew(cleared, today);
  }
  return { weeks: cleared.weeks, pauses: cleared.pauses };
}

/** The pauses with the one planned anew over the first meeting that lies in it. */
function planAnew(mentorship: Scheduled, today: Day): Pause[] {
  const [week = 0] = weeksInPause(mentorship, today);
  const meetsOn = weekDays(mentorship)[week - 1]?.meetsOn ?? today;
  const pause = mentorship.pauses.find(({ from, until }) => from <= meetsOn && meetsOn <= until);
  if (!pause) return mentorship.pauses;
  const pauses = shortened(mentorship.pauses, pause, 0);
  const planned = planPause({ ...mentorship, pauses }, pause, today);
  return planned.ok
    ? planned.pauses.map((each) => (each === planned.pause ? { ...each, id: pause.id } : each))
    : mentorship.pauses;
}

/** The pauses that move some of so many weeks. */
export function pausesWithin(pauses: readonly Pause[], weeks: number): Pause[] {
  return pauses.filter(({ beforeWeek }) => beforeWeek <= weeks);
}

/** Hour and length of the meetings so far, where they are others from now on. */
function anotherHour({ time, minutes }: Meeting, next: Meeting): MentorshipWeek['heldAt'] {
  return time === next.time && minutes === next.minutes ? undefined : { time, minutes };
}

/** Whether a form or a file gives a weekday, an hour and a length that there are. */
export function isMeeting({ weekday, time, minutes }: Meeting): boolean {
  const isWeekday = Number.isInteger(weekday) && weekday >= 0 && weekday <= 6;
  return isWeekday && isMinutes(minutes) && /^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(time);
}

/** Whether something can take so many minutes: a day at most. */
export function isMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= 24 * 60;
}
