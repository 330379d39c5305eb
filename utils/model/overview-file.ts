import * as v from 'valibot';
import { type Day, isDay } from '../ground/days';
import { STAGES, type Stage } from './contact';

/*
 * What a mentor gives a coordinator: counts, and nothing about individuals. Counts so small that people could be
 * guessed are combined with others.
 */

export const OVERVIEW_FORMAT = 'mentor-trail-overview';
const VERSION = 1;

/** The states of a mentorship that a coordinator is told. */
export const COURSES = ['running', 'completed', 'early', 'other'] as const;
export type Course = (typeof COURSES)[number];

/** Smaller counts are not given on their own. */
export const LEAST = 5;

/** The counts of each kind; kinds with too few are combined. */
export interface Grouped<Kind extends string> {
  /** `few`: there are some, but fewer than `LEAST`, so nothing else is given. */
  total: number | 'few';
  each: Partial<Record<Kind, number>>;
  /** The combined count of the remaining kinds. */
  together: number;
}

export interface Overview {
  /** Random, the same for every overview of one list, of which the latest counts. It identifies nobody. */
  list: string;
  on: Day;
  people: Grouped<Stage>;
  mentorships: Grouped<Course>;
  /** Meetings held; null if there are so few mentorships that it could be one person's. */
  meetings: number | null;
}

/** Gives the counts without revealing small ones, not even as the difference to the total. */
export function grouped<Kind extends string>(counts: Readonly<Partial<Record<Kind, number>>>): Grouped<Kind> {
  const all = (Object.entries(counts) as [Kind, number][]).filter(([, count]) => count > 0);
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  if (total > 0 && total < LEAST) return { total: 'few', each: {}, together: 0 };
  const sorted = all.sort(([, a], [, b]) => a - b);
  let together = 0;
  // Smallest first; the combined count has to be large enough as well.
  while (sorted[0] && (sorted[0][1] < LEAST || (together > 0 && together < LEAST))) {
    together += sorted.shift()?.[1] ?? 0;
  }
  return { total, each: Object.fromEntries(sorted) as Partial<Record<Kind, number>>, together };
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const group = <Kind extends string>(kinds: readonly Kind[]) =>
  v.strictObject({
    total: v.union([v.literal('few'), count]),
    each: v.strictObject(
      Object.fromEntries(kinds.map((kind) => [kind, v.optional(count)])) as Record<
        Kind,
        v.OptionalSchema<typeof count, undefined>
      >,
    ),
    together: count,
  });
const overview = v.strictObject({
  format: v.literal(OVERVIEW_FORMAT),
  version: v.literal(VERSION),
  list: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  on: v.pipe(v.string(), v.guard(isDay)),
  people: group(STAGES),
  mentorships: group(COURSES),
  meetings: v.nullable(count),
});

/** The text of an overview file, before it is sealed. */
export const overviewText = (given: Overview): string =>
  `${JSON.stringify({ format: OVERVIEW_FORMAT, version: VERSION, ...given })}\n`;

/** Reads an overview; null if it is not one of this version. */
export function readOverview(text: string): Overview | null {
  try {
    const read = v.safeParse(overview, JSON.parse(text));
    if (!read.success) return null;
    const { format: _format, version: _version, ...given } = read.output;
    return given as Overview;
  } catch {
    return null;
  }
}

/** The sum of several overviews. */
export interface Sum {
  /** How many lists are included, and of how many an older overview was ignored. */
  lists: number;
  older: number;
  people: GroupSum<Stage>;
  mentorships: GroupSum<Course>;
  meetings: number;
}
export interface GroupSum<Kind extends string> {
  /** Without the lists that only give `few`. */
  total: number;
  each: Partial<Record<Kind, number>>;
  together: number;
  /** How many lists only give `few`. */
  few: number;
}

/** Adds up overviews, using only the latest of each list. */
export function sumOf(all: readonly Overview[]): Sum {
  const latest = new Map<string, Overview>();
  for (const one of all.toSorted((a, b) => (a.on < b.on ? -1 : 1))) latest.set(one.list, one);
  const lists = [...latest.values()];
  return {
    lists: lists.length,
    older: all.length - lists.length,
    people: sumGroups(
      lists.map(({ people }) => people),
      STAGES,
    ),
    mentorships: sumGroups(
      lists.map(({ mentorships }) => mentorships),
      COURSES,
    ),
    meetings: lists.reduce((sum, { meetings }) => sum + (meetings ?? 0), 0),
  };
}

function sumGroups<Kind extends string>(
  groups: readonly Grouped<Kind>[],
  kinds: readonly Kind[],
): GroupSum<Kind> {
  const add = (of: (one: Grouped<Kind>) => number) => groups.reduce((sum, one) => sum + of(one), 0);
  const each = kinds.map((kind) => [kind, add((one) => one.each[kind] ?? 0)] as const);
  return {
    total: add(({ total }) => (total === 'few' ? 0 : total)),
    each: Object.fromEntries(each.filter(([, sum]) => sum > 0)) as Partial<Record<Kind, number>>,
    together: add(({ together }) => together),
    few: groups.filter(({ total }) => total === 'few').length,
  };
}
