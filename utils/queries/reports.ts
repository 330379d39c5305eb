import type { Day } from '../ground/days';
import { addDays, daysBetween } from '../ground/days';
import { type DayCount, type Facts, type PersonFacts, REACHED } from './report-facts';

/** How many people got how far. */
export interface Funnel {
  contacted: number;
  replied: number;
  mentoring: number;
}

export interface FunnelRow extends Funnel {
  /** The row's group name, platform or template; '' for unknown. */
  key: string;
}

interface Course {
  person: PersonFacts;
  reached: number;
  /** Whether the log has a message or reply; otherwise only the stage is known. */
  logged: boolean;
  /** The template of the first message written from one. */
  template: string;
}

/**
 * How far each person written to has come, by log and current stage combined, so that mentors who move people on
 * without logging messages are counted as well.
 *
 * @param wholeTime whether the facts cover all time; otherwise only people with an entry in the period count
 */
export function coursesOf({ people }: Facts, wholeTime: boolean): Course[] {
  const courses: Course[] = [];
  for (const person of people) {
    const { told, stage } = person;
    if (!wholeTime && told === null) continue;
    const reached = Math.max(told?.reached ?? 0, REACHED[stage]);
    // Not even for a stage that does not exist.
    if (!(reached > 0)) continue;
    courses.push({ person, reached, template: told?.template ?? '', logged: told?.logged ?? false });
  }
  return courses;
}

/** Contacted → replied → mentoring, over everybody. Each step is a subset of the one before. */
export function funnelOf(courses: readonly Course[]): Funnel {
  const funnel: Funnel = { contacted: 0, replied: 0, mentoring: 0 };
  for (const { reached } of courses) count(funnel, reached);
  return funnel;
}

function count(funnel: Funnel, reached: number): void {
  if (reached >= 1) funnel.contacted += 1;
  if (reached >= 2) funnel.replied += 1;
  if (reached >= 3) funnel.mentoring += 1;
}

/**
 * The same by group.
 *
 * @param keysOf the groups a course counts in
 * @param most how many rows; the rest is summed up in `rest`
 */
export function funnelsBy(
  courses: readonly Course[],
  keysOf: (course: Course) => readonly string[],
  most: number,
): { rows: FunnelRow[]; rest: Funnel | null } {
  const byKey = new Map<string, FunnelRow>();
  for (const course of courses) {
    for (const key of keysOf(course)) {
      let row = byKey.get(key);
      if (!row) {
        row = { key, contacted: 0, replied: 0, mentoring: 0 };
        byKey.set(key, row);
      }
      count(row, course.reached);
    }
  }
  const rows = [...byKey.values()].sort(
    (a, b) => b.contacted - a.contacted || b.replied - a.replied || (a.key < b.key ? -1 : 1),
  );
  const others = rows.slice(most);
  const sum = (step: keyof Funnel) => others.reduce((total, row) => total + row[step], 0);
  return {
    rows: rows.slice(0, most),
    rest:
      others.length > 0
        ? { contacted: sum('contacted'), replied: sum('replied'), mentoring: sum('mentoring') }
        : null,
  };
}

export interface WeekCount {
  /** The Monday of the week. */
  from: Day;
  sent: number;
  replies: number;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  // 1 January 1900 was a Monday.
  return addDays(day, -(daysBetween('1900-01-01', day) % 7));
}

/** How many courses have no message or reply in the log and are counted by stage alone. */
export function byStageAlone(courses: readonly Course[]): number {
  return courses.filter(({ logged }) => !logged).length;
}

/** The number of weeks from a day to today, including both. */
export function weeksSince(day: Day, today: Day): number {
  return daysBetween(mondayOf(day), mondayOf(today)) / 7 + 1;
}

/** Messages and replies in the latest weeks including this one, oldest first. */
export function perWeek(days: ReadonlyMap<Day, DayCount>, weeks: number, today: Day): WeekCount[] {
  const first = addDays(mondayOf(today), -7 * (weeks - 1));
  const counts = Array.from(
    { length: weeks },
    (_, week): WeekCount => ({ from: addDays(first, 7 * week), sent: 0, replies: 0 }),
  );
  for (const [on, { sent, replies }] of days) {
    const week = counts[Math.floor(daysBetween(first, on) / 7)];
    if (!week) continue;
    week.sent += sent;
    week.replies += replies;
  }
  return counts;
}
