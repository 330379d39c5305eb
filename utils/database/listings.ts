import type { ContactId } from '../ground/ids';
import type { ContactRecord, Listing } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import { courseIn, listingIn, nextIn } from '../model/listing';
import type { Mentorship } from '../model/mentorship';
import { problemIn } from '../model/rows';
import { belongingsOf } from './belongings';
import type { TrailDatabase } from './schema';

/** From so many people on it takes less time to read the rows of everybody than to ask for each. */
const MANY = 500;

/**
 * What contacts are listed with, in their order.
 *
 * @param steps those whose open steps are read; of the others they stay as they are listed
 * @param weeks those whose weeks are read
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
  // A damaged one is somebody else's to set aside, and keeps nobody from writing.
  const whole = rows.filter((row) => problemIn('mentorships', row) === null);
  return Map.groupBy(whole, ({ contactId }) => contactId);
}
