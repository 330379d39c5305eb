import type { Day } from '../ground/days';
import { addDays, daysBetween } from '../ground/days';
import { newId, type PauseId } from '../ground/ids';
import type { Meeting, Mentorship, MentorshipWeek, Pause, PlanWeek } from './mentorship';
import { daysToMeeting, finishedWeeks, lastDay, type Scheduled, weekDays } from './schedule';

/*
 * How changes to a mentorship affect its days: pauses, moved meetings, another meeting, another plan. Separate from
 * `schedule`, which the popup needs at start-up.
 */

/** How many weeks, from the first on, are finished or past the day of their meeting. */
function gonePast(mentorship: Scheduled, today: Day): number {
  const met = weekDays(mentorship).filter(({ meetsOn }) => meetsOn < today).length;
  return Math.max(met, finishedWeeks(mentorship, today));
}

/**
 * The mentorship with another first day, for one started with the wrong one. The weekday of the meetings moves with
 * it.
 *
 * @returns null once anything has been recorded or agreed, as its past is no longer a mistake then
 */
export function beginningOn(mentorship: Mentorship, beginsOn: Day): Mentorship | null {
  const { meeting, pauses, weeks } = mentorship;
  if (pauses.length > 0 || weeks.some(({ record, movedBy }) => record || movedBy !== 0)) return null;
  const weekday = (meeting.weekday + daysBetween(mentorship.beginsOn, beginsOn)) % 7;
  const begun = { ...mentorship, beginsOn, meeting: { ...meeting, weekday: (weekday + 7) % 7 } };
  // Signals were answered about other weeks.
  return { ...begun, answered: [], lastOn: lastDay(begun) };
}

/** The upcoming weeks whose meeting falls into a pause, by the days the mentor chose. No change may add one. */
export function weeksInPause(mentorship: Scheduled, today: Day): number[] {
  const finished = finishedWeeks(mentorship, today);
  return weekDays(mentorship).flatMap(({ week, meetsOn }) =>
    week > finished && isPaused(mentorship.pauses, meetsOn) ? [week] : [],
  );
}

function isPaused(pauses: readonly Pause[], day: Day): boolean {
  return pauses.some(({ from, until }) => from <= day && day <= until);
}

/** Whether a change moves a meeting into a pause. */
export function putsIntoPause(before: Scheduled, after: Scheduled, today: Day): boolean {
  const known = weeksInPause(before, today);
  return weeksInPause(after, today).some((week) => !known.includes(week));
}

export type PauseProblem = 'not-begun' | 'past' | 'backwards' | 'too-long' | 'nothing-ahead' | 'overlaps';
/** After a longer pause, two people start over. */
export const LONGEST_PAUSE_WEEKS = 12;

/**
 * Inserts a pause: the first unfinished week whose meeting falls into it or comes later, and all following weeks,
 * move by as many whole weeks as it takes to get past the pause. The weekday stays. Upcoming pauses keep their days,
 * so fewer weeks then precede them.
 *
 * @param pause.from, pause.until days, both included
 * @returns the pause, and all pauses to store instead of the previous ones; or `not-begun` if the first week would
 *   move before it has begun, `past` if the pause begins before the current week, `backwards` if it ends before it
 *   begins, `too-long` beyond LONGEST_PAUSE_WEEKS, `nothing-ahead` if no meeting is left or none falls into it,
 *   `overlaps` if another pause is within it or a meeting would fall into another
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
  // Weeks before an upcoming pause can only fill the gap; that pause covers the rest.
  const weeks = next ? Math.min(wanted, next.beforeWeek - first.week) : wanted;
  if (next && wanted > weeks + next.weeks) return { ok: false, problem: 'overlaps' };
  const pause: Pause = { id: newId(), from, until, reason, beforeWeek: first.week, weeks };
  const moved = later.map((each) => ({ ...each, beforeWeek: each.beforeWeek - weeks }));
  const pauses = [...earlier, pause, ...moved];
  if (putsIntoPause(mentorship, { ...mentorship, pauses }, today)) return { ok: false, problem: 'overlaps' };
  return { ok: true, pause, pauses };
}

/**
 * Ends a pause. As long as no week after it is finished, everything moves back as far as possible without any week or
 * moved-up meeting ending up in the past or in another pause. If early enough, it is as if the pause had never been.
 *
 * @returns the remaining pauses, the ended one shortened or removed; null if nothing can move any more
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

/** The pauses after shortening one. Later pauses keep their days. */
function shortened(pauses: readonly Pause[], pause: Pause, weeks: number): Pause[] {
  const at = pauses.indexOf(pause);
  const moved = pauses
    .slice(at + 1)
    .map((each) => ({ ...each, beforeWeek: each.beforeWeek + pause.weeks - weeks }));
  return [...pauses.slice(0, at), ...(weeks === 0 ? [] : [{ ...pause, weeks }]), ...moved];
}

export type MoveProblem = 'no-such-week' | 'finished' | 'past' | 'order' | 'in-pause';

/**
 * Moves the meeting of one week only. It stays between the meetings before and after it, computed without pauses, so
 * that ending a pause later never reorders meetings.
 *
 * @returns by how many days the meeting then differs from its usual day
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
 * The weeks after the two agree to meet on another weekday or at another time from now on. Finished weeks and past
 * meetings keep day and time; the current week keeps its day if the new one has passed. With another weekday,
 * individually moved meetings return to the usual day; one whose new day is in a pause goes to the nearest day before
 * or after, in the direction of its previous day.
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
    // The previous meeting may have been moved into this week.
    const earliest = isPast ? wanted : (weeks.at(-1)?.movedBy ?? wanted) - 6;
    const isFree = (movedBy: number) => !isPaused(mentorship.pauses, addDays(startsOn, toMeeting + movedBy));
    const movedBy = isPast ? wanted : nearest(Math.max(wanted, earliest), old, { earliest, isFree });
    weeks.push({ ...week, movedBy, ...(isPast && heldAt && { heldAt }) });
  }
  return weeks;
}

/** The first possible day, searching from the wanted day back to the old one, and otherwise after it. */
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
 * The weeks of a mentorship after its plan was edited. Finished weeks stay as they are, and past meetings do not
 * move. A meeting moved beyond the new last day comes back into range, even into a pause, see `putsIntoPause`.
 *
 * @returns null if a finished week would be dropped, or there would be no room for the weeks after it
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
 * The mentorship without the record of a week. If that was written before its day, the week no longer counts as
 * finished; if a pause has been planned over that day since, the meeting moves behind the pause, as it would have.
 *
 * @param week counted from 1
 * @returns null if the week has no record
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

/** The pauses, with the one replanned that the first meeting falls into. */
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

/** The pauses that affect any of the first so many weeks. */
export function pausesWithin(pauses: readonly Pause[], weeks: number): Pause[] {
  return pauses.filter(({ beforeWeek }) => beforeWeek <= weeks);
}

/** Time and length of the meetings so far, if they change from now on. */
function anotherHour({ time, minutes }: Meeting, next: Meeting): MentorshipWeek['heldAt'] {
  return time === next.time && minutes === next.minutes ? undefined : { time, minutes };
}

/** Whether a form or file gives a valid weekday, time and length. */
export function isMeeting({ weekday, time, minutes }: Meeting): boolean {
  const isWeekday = Number.isInteger(weekday) && weekday >= 0 && weekday <= 6;
  return isWeekday && isMinutes(minutes) && /^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(time);
}

/** Whether this can be a duration in minutes: a day at most. */
export function isMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= 24 * 60;
}
