import { storing } from '../database/errors';
import { JOURNAL_DAYS } from '../database/journal';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { addDays, toDay } from '../ground/days';
import type { Contact } from '../model/contact';
import { toContact } from '../model/contact-record';

/** How long what was deleted can be brought back. */
export const BIN_DAYS = JOURNAL_DAYS;

/**
 * Who lies in the bin, deleted last leading. A contact that was merged into another is not: it is that one.
 *
 * @throws StorageFailure
 */
export function binned(
  db: TrailDatabase,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ contacts: Contact[]; total: number }> {
  return storing(async () => {
    const lying = () =>
      db.contacts
        .orderBy('deletedAt')
        .reverse()
        .filter(({ mergedInto }) => mergedInto === undefined);
    const records = await lying().offset(offset).limit(limit).toArray();
    return { contacts: records.map(toContact), total: await lying().count() };
  });
}

/** Whether a contact lies in the bin, from which it can be brought back. @throws StorageFailure */
export async function isBinned(db: TrailDatabase, id: string): Promise<boolean> {
  const record = await storing(() => db.contacts.get(id));
  return record?.deletedAt !== undefined && record.mergedInto === undefined;
}

/** The day on which a contact in the bin is gone for good. */
export function goneOn({ deletedAt = '' }: Pick<Contact, 'deletedAt'>): Day {
  return addDays(toDay(new Date(deletedAt)), BIN_DAYS);
}
