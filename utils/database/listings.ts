import Dexie, { type Collection } from 'dexie';
import type { ContactId } from '../ground/ids';
import type { ContactRecord, Listing } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import { courseIn, listingIn, nextIn } from '../model/listing';
import type { Mentorship } from '../model/mentorship';
import { problemIn } from '../model/rows';
import { belongingsOf } from './belongings';
import type { TrailDatabase } from './schema';

/** From this many people on, reading everybody's rows is faster than querying for each. */
const MANY = 500;
/** Up to this many people, querying for each is as fast. */
const FEW = 8;

/**
 * The listing data of contacts, in the same order.
 *
 * @param steps the people whose open steps are read; the others keep what is listed
 * @param weeks the people whose mentorships are read
 */
export async function readListings(
  db: TrailDatabase,
  records: readonly ContactRecord[],
  { steps, weeks }: { steps: ReadonlySet<ContactId>; weeks: ReadonlySet<ContactId> },
): Promise<Listing[]> {
  const ids = records.map(({ id }) => id);
  const [open, mentorships] = await Promise.all([
    openOfEach(
      db,
      ids.filter((id) => steps.has(id)),
    ),
    weeksOfEach(
      db,
      ids.filter((id) => weeks.has(id)),
    ),
  ]);
  return records.map((record) => {
    const { next, nextKey, course, attention } = listingIn(record);
    return {
      ...(steps.has(record.id) ? nextIn(open.get(record.id) ?? []) : next && nextKey && { next, nextKey }),
      ...(weeks.has(record.id)
        ? courseIn(mentorships.get(record.id) ?? [])
        : course && { course, ...(attention && { attention }) }),
    };
  });
}

async function openOfEach(db: TrailDatabase, ids: readonly ContactId[]): Promise<Map<ContactId, FollowUp[]>> {
  const { followUps } = db;
  const rows = await rowsOf(ids, {
    between: (first, last) => followUps.where('[contactId+status]').between([first], [last, Dexie.maxKey]),
    each: async () =>
      (
        await Promise.all(ids.map((contactId) => followUps.where({ contactId, status: 'open' }).toArray()))
      ).flat(),
    all: () => followUps.where('[turn+dueOn]').aboveOrEqual([0, '']).toArray(),
  });
  const open = rows.filter(({ status }) => status === 'open');
  return Map.groupBy(open, ({ contactId }) => contactId);
}

async function weeksOfEach(
  db: TrailDatabase,
  ids: readonly ContactId[],
): Promise<Map<ContactId, Mentorship[]>> {
  const { mentorships } = db;
  const rows = await rowsOf(ids, {
    between: (first, last) => mentorships.where('contactId').between(first, last, true, true),
    each: () => belongingsOf(db, 'mentorships', ids) as Promise<Mentorship[]>,
    all: () => mentorships.toArray(),
  });
  // Skip damaged rows, so that they do not prevent a write; they are set aside elsewhere.
  const whole = rows.filter((row) => problemIn('mentorships', row) === null);
  return Map.groupBy(whole, ({ contactId }) => contactId);
}

/** The ways to read some people's rows. */
interface Ways<Row> {
  /** Everybody's from one id to another. */
  between: (first: ContactId, last: ContactId) => Collection<Row, string>;
  /** One request for each of them. */
  each: () => Promise<Row[]>;
  /** Everybody's. */
  all: () => PromiseLike<Row[]>;
}

/**
 * Reads the rows of some people in few requests. Those whom an import or another device has brought have ids that lie
 * close together.
 *
 * @returns possibly other people's rows too
 */
async function rowsOf<Row extends { contactId: ContactId }>(
  ids: readonly ContactId[],
  { between, each, all }: Ways<Row>,
): Promise<Row[]> {
  if (ids.length > FEW) {
    const sorted = ids.toSorted();
    const near = between(sorted[0] ?? '', sorted.at(-1) ?? '');
    if ((await near.count()) <= ids.length * 4) return near.toArray();
  }
  return ids.length < MANY ? each() : all();
}
