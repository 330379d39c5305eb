import type { Day } from '../ground/days';
import { toDay } from '../ground/days';
import type { Mentorship, MentorshipWeek, Position } from './mentorship';
import { positionOf, type WeekDays, weekDays } from './schedule';

/**
 * `met`: a meeting is recorded; `missed`: that there was none; `open`: past, without a record; `dropped`: it would
 * have been after the mentorship was ended.
 */
export type WeekState = 'met' | 'missed' | 'open' | 'ahead' | 'dropped';

/** One week with its days and state. */
export interface Standing extends WeekDays {
  own: MentorshipWeek;
  state: WeekState;
  isNow: boolean;
  /** How many weeks without a meeting precede it. */
  pausedBefore: number;
}

/** The day for which a mentorship is shown: once ended, the day of its end. */
export function dayOfLooking({ endedAt }: Pick<Mentorship, 'endedAt'>, today: Day): Day {
  if (endedAt === undefined) return today;
  const ended = toDay(new Date(endedAt));
  return ended < today ? ended : today;
}

/** The position in a mentorship, now or when it was ended. */
export function positionNow(mentorship: Mentorship, today: Day): Position {
  return positionOf(mentorship, dayOfLooking(mentorship, today));
}

/** The state of every week, in order. */
export function standings(mentorship: Mentorship, today: Day): Standing[] {
  const on = dayOfLooking(mentorship, today);
  const days = weekDays(mentorship);
  return mentorship.weeks.flatMap((own, index) => {
    const day = days[index];
    if (!day) return [];
    const isNow = mentorship.endedAt === undefined && day.startsOn <= on && on <= day.endsOn;
    const pausedBefore = mentorship.pauses.reduce(
      (sum, { beforeWeek, weeks }) => sum + (beforeWeek === day.week ? weeks : 0),
      0,
    );
    return [
      { ...day, own, state: stateOf(own, day, on, mentorship.endedAt !== undefined), isNow, pausedBefore },
    ];
  });
}

function stateOf(
  { record }: MentorshipWeek,
  { meetsOn, endsOn }: WeekDays,
  on: Day,
  isEnded: boolean,
): WeekState {
  if (record) return record.met ? 'met' : 'missed';
  if (isEnded) return meetsOn <= on ? 'open' : 'dropped';
  return endsOn < on ? 'open' : 'ahead';
}

/** The next meeting without a record; undefined if there is none, or the mentorship was ended. */
export function nextMeeting(mentorship: Mentorship, today: Day): WeekDays | undefined {
  if (mentorship.endedAt !== undefined) return undefined;
  return weekDays(mentorship).find(
    ({ week, meetsOn }) => meetsOn >= today && !mentorship.weeks[week - 1]?.record,
  );
}
