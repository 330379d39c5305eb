import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { addDays } from '../ground/days';
import type { ContactId } from '../ground/ids';
import type { Contact } from '../model/contact';
import { toContact } from '../model/contact-record';
import { REMIND_AFTER_DAYS } from '../model/deletion';

/** Somebody whose data needs a decision by the mentor. */
export interface PrivacyItem {
  contact: Contact;
  /** Since when the data has been kept without the person's knowledge, once that is three weeks or more; else ''. */
  uninformedSince: Day | '';
  /** The day deletion was proposed for, once it has come; else ''. */
  deleteBy: Day | '';
}

/**
 * The people whose data needs a decision: kept for 21 days without their knowledge, or due for the proposed deletion.
 * Those to delete come first, longest overdue first. Nothing is deleted here.
 *
 * @throws StorageFailure
 */
export function privacyDue(
  db: TrailDatabase,
  today: Day,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ items: PrivacyItem[]; ids: ContactId[] }> {
  return storing(async () => {
    const ids = await dueIds(db, today);
    const records = await db.contacts.bulkGet(ids.slice(offset, offset + limit));
    const items = records.flatMap((record): PrivacyItem[] => {
      if (!record) return [];
      const { uninformedSince: since = '', deleteBy = '' } = record;
      return [
        {
          contact: toContact(record),
          uninformedSince: since !== '' && since <= addDays(today, -REMIND_AFTER_DAYS) ? since : '',
          deleteBy: deleteBy <= today ? deleteBy : '',
        },
      ];
    });
    return { items, ids };
  });
}

/** How many people's data needs a decision. @throws StorageFailure */
export function countPrivacyDue(db: TrailDatabase, today: Day): Promise<number> {
  return storing(async () => (await dueIds(db, today)).length);
}

async function dueIds(db: TrailDatabase, today: Day): Promise<string[]> {
  const toDelete = await db.contacts.where('deleteBy').belowOrEqual(today).primaryKeys();
  const uninformed = await db.contacts
    .where('uninformedSince')
    .belowOrEqual(addDays(today, -REMIND_AFTER_DAYS))
    .primaryKeys();
  return [...new Set([...toDelete, ...uninformed])];
}
