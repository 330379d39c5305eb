import { factsOfAll } from '../database/digests';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { STAGES, type Stage } from '../model/contact';
import { COURSES, type Course, grouped, LEAST, type Overview } from '../model/overview-file';
import { readOutcomeRows, type Standing } from './figure-rows';

const COURSE_OF: Partial<Record<Standing, Course>> = {
  running: 'running',
  completed: 'completed',
  early: 'early',
};

/**
 * A list's counts for a coordinator, small ones only as part of larger ones; samples are not counted. @throws
 * StorageFailure
 */
export async function countForOverview(
  db: TrailDatabase,
  { list, today }: { list: string; today: Day },
): Promise<Overview> {
  const [facts, rows] = await Promise.all([storing(() => factsOfAll(db)), readOutcomeRows(db, today)]);
  const stages = facts.flatMap(([, people]) => people.flatMap(([, person]) => person?.[0] ?? []));
  const courses = rows.map(({ standing }) => COURSE_OF[standing] ?? 'other');
  const mentorships = grouped(countsOf(courses, COURSES));
  const meetings = rows.reduce((sum, { kept }) => sum + kept, 0);
  return {
    ...{ list, on: today, people: grouped<Stage>(countsOf(stages, STAGES)), mentorships },
    meetings: rows.length > 0 && rows.length < LEAST ? null : meetings,
  };
}

function countsOf<Kind extends string>(all: readonly Kind[], kinds: readonly Kind[]): Record<Kind, number> {
  return Object.fromEntries(
    kinds.map((kind) => [kind, all.filter((each) => each === kind).length]),
  ) as Record<Kind, number>;
}
