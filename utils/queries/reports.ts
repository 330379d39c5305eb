import type { Day } from '../ground/days';
import { addDays, daysBetween } from '../ground/days';
import type { ContactId } from '../ground/ids';
import type { Stage } from '../model/contact';
import type { Entry, Facts, PersonFacts } from './report-facts';

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

/** The least somebody in this stage has reached: 1 written to, 2 answered, 3 mentored. */
const REACHED: Readonly<Record<Stage, number>> = {
  found: 0,
  contacted: 1,
  replied: 2,
  interested: 2,
  mentoring: 3,
  completed: 3,
  // These stages can be set without any exchange, so only the log tells.
  declined: 0,
  paused: 0,
};

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
export function coursesOf({ people, sent, replies, moves }: Facts, wholeTime: boolean): Course[] {
  const courses = new Map<string, Course>();
  const reach = (contactId: ContactId, reached: number, logged = false, template = '') => {
    const before = courses.get(contactId);
    if (before) {
      before.reached = Math.max(before.reached, reached);
      before.template ||= template;
      before.logged ||= logged;
      return;
    }
    const person = people.get(contactId);
    if (person) courses.set(contactId, { person, reached, template, logged });
  };
  for (const { contactId, template } of sent) reach(contactId, 1, true, template);
  for (const { contactId } of replies) reach(contactId, 2, true);
  for (const { contactId, from, to } of moves) {
    reach(contactId, Math.max(from ? REACHED[from] : 0, to ? REACHED[to] : 0));
  }
  for (const [id, { stage }] of people) {
    if (wholeTime || courses.has(id)) reach(id, REACHED[stage]);
  }
  return [...courses.values()].filter(({ reached }) => reached > 0);
}

/** Contacted → replied → mentoring, over everybody. Each step is a subset of the one before. */
export function funnelOf(courses: readonly Course[]): Funnel {
  const atLeast = (step: number) => courses.filter(({ reached }) => reached >= step).length;
  return { contacted: atLeast(1), replied: atLeast(2), mentoring: atLeast(3) };
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
  const byKey = new Map<string, Course[]>();
  for (const course of courses) {
    for (const key of keysOf(course)) {
      const list = byKey.get(key);
      if (list) list.push(course);
      else byKey.set(key, [course]);
    }
  }
  const rows = [...byKey]
    .map(([key, list]): FunnelRow => ({ key, ...funnelOf(list) }))
    .sort((a, b) => b.contacted - a.contacted || b.replied - a.replied || (a.key < b.key ? -1 : 1));
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
export function perWeek(
  sent: readonly Entry[],
  replies: readonly Entry[],
  weeks: number,
  today: Day,
): WeekCount[] {
  const first = addDays(mondayOf(today), -7 * (weeks - 1));
  const counts = Array.from(
    { length: weeks },
    (_, week): WeekCount => ({ from: addDays(first, 7 * week), sent: 0, replies: 0 }),
  );
  // There are far more entries than days.
  const weekOf = new Map<Day, WeekCount | undefined>();
  const count = (entries: readonly Entry[], what: 'sent' | 'replies') => {
    for (const { on } of entries) {
      if (!weekOf.has(on)) weekOf.set(on, counts[Math.floor(daysBetween(first, on) / 7)]);
      const week = weekOf.get(on);
      if (week) week[what] += 1;
    }
  };
  count(sent, 'sent');
  count(replies, 'replies');
  return counts;
}
