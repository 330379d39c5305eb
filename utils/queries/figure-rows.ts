import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { toDay } from '../ground/days';
import type { MentorshipId } from '../ground/ids';
import type { Mentorship, Mood, Phase } from '../model/mentorship';
import { endsEarly, positionOf, weekDays } from '../model/schedule';

/** The state of a mentorship; `to-close`: its weeks are over, but nobody has ended it yet. */
export const STANDINGS = ['upcoming', 'running', 'paused', 'to-close', 'completed', 'early'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One mentorship as figures and overviews need it: the name, and none of the mentor's texts. */
export interface OutcomeRow {
  id: MentorshipId;
  name: string;
  beginsOn: Day;
  standing: Standing;
  /** The current week, or the one in which it ended; 0 before the first. */
  week: number;
  of: number;
  phase: Phase;
  /** Weeks with a meeting. */
  kept: number;
  /** Weeks whose meeting has been due, whether it took place or not. */
  due: number;
  /** Due weeks without a record. */
  unwritten: number;
  minutes: number;
  /** By week; null if none was noted. */
  moods: (Mood | null)[];
}

export function rowOf(mentorship: Mentorship, name: string, today: Day): OutcomeRow {
  const { id, beginsOn, weeks, endedAt } = mentorship;
  const asOf = endedAt === undefined ? today : toDay(new Date(endedAt));
  const position = positionOf(mentorship, asOf);
  const week = position.kind === 'before' ? 0 : position.kind === 'over' ? position.of : position.week;
  const due = weekDays(mentorship).filter(
    ({ week, meetsOn }) => meetsOn < asOf || weeks[week - 1]?.record !== undefined,
  );
  return {
    id,
    name,
    beginsOn,
    standing: standingOf(mentorship, position.kind, today),
    week,
    of: weeks.length,
    phase: weeks[Math.max(0, week - 1)]?.phase ?? 'assess',
    kept: weeks.filter(({ record }) => record?.met).length,
    due: due.length,
    unwritten: due.filter(({ week }) => weeks[week - 1]?.record === undefined).length,
    minutes: weeks.reduce((sum, { record }) => sum + (record?.met ? record.minutes : 0), 0),
    moods: weeks.map(({ record }) => record?.mood ?? null),
  };
}

function standingOf(
  mentorship: Mentorship,
  kind: ReturnType<typeof positionOf>['kind'],
  today: Day,
): Standing {
  if (mentorship.endedAt !== undefined) return endsEarly(mentorship, today) ? 'early' : 'completed';
  if (kind === 'before') return 'upcoming';
  return kind === 'over' ? 'to-close' : kind;
}

/**
 * All mentorships that are not in the bin, earliest first, without samples.
 *
 * @throws StorageFailure
 */
export function readOutcomeRows(db: TrailDatabase, today: Day): Promise<OutcomeRow[]> {
  return storing(async () => {
    const all = await db.mentorships.orderBy('beginsOn').toArray();
    const living = all.filter(({ deletedAt }) => deletedAt === undefined);
    const contacts = await db.contacts.bulkGet(living.map(({ contactId }) => contactId));
    return living.flatMap((mentorship, index) => {
      const contact = contacts[index];
      if (!contact || contact.deletedAt !== undefined || contact.sample) return [];
      return [rowOf(mentorship, contact.name, today)];
    });
  });
}

/** Whether a mentorship has not ended: running, paused, upcoming or waiting to be closed. */
export function isOpen({ standing }: OutcomeRow): boolean {
  return standing !== 'completed' && standing !== 'early';
}

/** Sorts rows by what is shown without names and nothing else: the order of names or days would reveal who is who. */
export function inNamelessOrder(rows: readonly OutcomeRow[]): OutcomeRow[] {
  const rank = (row: OutcomeRow) =>
    [STANDINGS.indexOf(row.standing), row.of, row.week, row.due, row.kept, row.unwritten, row.minutes].concat(
      row.moods.map((mood) => mood ?? 0),
    );
  return rows.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    for (const [index, value] of left.entries()) {
      const difference = value - (right[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}
