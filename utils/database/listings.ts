import Dexie, { type Collection, type Table } from 'dexie';
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
/** Up to this many people are always queried one by one. */
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
  const range = rangeOf(
    db.followUps,
    '[contactId+status]',
    ids,
    (id) => [id],
    (id) => [id, Dexie.maxKey],
  );
  const rows =
    (await whereDense(range, ids)) ??
    (ids.length < MANY
      ? (
          await Promise.all(
            ids.map((contactId) => db.followUps.where({ contactId, status: 'open' }).toArray()),
          )
        ).flat()
      : await db.followUps.where('[turn+dueOn]').aboveOrEqual([0, '']).toArray());
  const open = rows.filter(({ status }) => status === 'open');
  return Map.groupBy(open, ({ contactId }) => contactId);
}

async function weeksOfEach(
  db: TrailDatabase,
  ids: readonly ContactId[],
): Promise<Map<ContactId, Mentorship[]>> {
  const range = rangeOf(
    db.mentorships,
    'contactId',
    ids,
    (id) => id,
    (id) => id,
  );
  const rows =
    (await whereDense(range, ids)) ??
    (ids.length < MANY
      ? ((await belongingsOf(db, 'mentorships', ids)) as Mentorship[])
      : await db.mentorships.toArray());
  // Skip damaged rows, so that they do not prevent a write; they are set aside elsewhere.
  const whole = rows.filter((row) => problemIn('mentorships', row) === null);
  return Map.groupBy(whole, ({ contactId }) => contactId);
}

/** The rows of everybody from the first of these people to the last. */
function rangeOf<Row>(
  table: Table<Row, string>,
  index: string,
  ids: readonly ContactId[],
  ...[first, last]: [first: (id: ContactId) => IDBValidKey, last: (id: ContactId) => IDBValidKey | unknown[]]
): Collection<Row, string> {
  const sorted = ids.toSorted();
  return table.where(index).between(first(sorted[0] ?? ''), last(sorted.at(-1) ?? ''), true, true);
}

/**
 * People whose ids lie close together, such as those an import or another device brings, are read in one request
 * instead of one each; null if too many others lie in between.
 */
async function whereDense<Row extends { contactId: ContactId }>(
  range: Collection<Row, string>,
  ids: readonly ContactId[],
): Promise<Row[] | null> {
  if (ids.length <= FEW || (await range.count()) > ids.length * 4) return null;
  const wanted = new Set(ids);
  return (await range.toArray()).filter(({ contactId }) => wanted.has(contactId));
}
