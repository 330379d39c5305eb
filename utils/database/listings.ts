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
  const rows =
    ids.length < MANY
      ? await Promise.all(ids.map((contactId) => db.followUps.where({ contactId, status: 'open' }).toArray()))
      : [await db.followUps.where('[turn+dueOn]').aboveOrEqual([0, '']).toArray()];
  return Map.groupBy(rows.flat(), ({ contactId }) => contactId);
}

async function weeksOfEach(
  db: TrailDatabase,
  ids: readonly ContactId[],
): Promise<Map<ContactId, Mentorship[]>> {
  const rows =
    ids.length < MANY
      ? ((await belongingsOf(db, 'mentorships', ids)) as Mentorship[])
      : await db.mentorships.toArray();
  // Skip damaged rows, so that they do not prevent a write; they are set aside elsewhere.
  const whole = rows.filter((row) => problemIn('mentorships', row) === null);
  return Map.groupBy(whole, ({ contactId }) => contactId);
}
