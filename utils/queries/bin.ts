import { storing } from '../database/errors';
import { JOURNAL_DAYS } from '../database/journal';
import type { TrailDatabase } from '../database/schema';
import { addDays, type Day, type Instant, toDay } from '../ground/days';
import type { ContactId } from '../ground/ids';
import type { Contact } from '../model/contact';
import { toContact } from '../model/contact-record';

/** How long something deleted can be restored. */
export const BIN_DAYS = JOURNAL_DAYS;

/** A contact in the bin, with the time it was deleted. */
export type BinnedContact = Contact & Required<Pick<Contact, 'deletedAt'>>;

/**
 * The contacts in the bin, latest first. Contacts that were merged into another are left out.
 *
 * @throws StorageFailure
 */
export function binned(
  db: TrailDatabase,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ contacts: BinnedContact[]; total: number }> {
  return storing(async () => {
    const lying = () =>
      db.contacts
        .orderBy('deletedAt')
        .reverse()
        .filter(({ mergedInto }) => mergedInto === undefined);
    const records = await lying().offset(offset).limit(limit).toArray();
    return { contacts: records.map(toContact).filter(isDeleted), total: await lying().count() };
  });
}

/** Whether a contact is in the bin and can be restored. @throws StorageFailure */
export async function isBinned(db: TrailDatabase, id: ContactId): Promise<boolean> {
  const record = await storing(() => db.contacts.get(id));
  return record?.deletedAt !== undefined && record.mergedInto === undefined;
}

function isDeleted(contact: Contact): contact is BinnedContact {
  return contact.deletedAt !== undefined;
}

/** The day a contact deleted at that instant is gone for good. */
export function goneOn(deletedAt: Instant): Day {
  return addDays(toDay(new Date(deletedAt)), BIN_DAYS);
}
