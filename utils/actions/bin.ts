import { dropOldEntries } from '../database/journal';
import type { TrailDatabase } from '../database/schema';
import { type Instant, toDay, toInstant } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { goneOn } from '../queries/bin';
import { forgetPerson } from '../session/forget';
import { type Action, act } from './door';
import { ERASE, EVERYTHING, eraseRows, onePerson } from './erase';

const EMPTY: Action = { name: 'empty-bin', tables: EVERYTHING, listed: true, next: 'own', erases: true };

/**
 * Deletes for good what has been in the bin for 30 days: contacts with all their rows, single log entries, templates,
 * and journal entries. Call once a day.
 *
 * @returns how many contacts were deleted
 * @throws StorageFailure; then nothing has been deleted
 */
export function emptyBin(db: TrailDatabase, now: Date): Promise<number> {
  const today = toDay(now);
  const isOver = ({ deletedAt }: { deletedAt?: Instant }) =>
    deletedAt !== undefined && goneOn(deletedAt) <= today;
  return act(db, EMPTY, now, async () => {
    await dropOldEntries(db, now);
    // First a rough range by instant, then by the day the mentor was told.
    const old = await db.contacts
      .where('deletedAt')
      .belowOrEqual(toInstant(now))
      .filter(isOver)
      .primaryKeys();
    if (old.length > 0) await eraseRows(db, new Set(old));
    await db.interactions.where('deletedAt').belowOrEqual(toInstant(now)).filter(isOver).delete();
    await db.templates.filter(isOver).delete();
    await db.offers.filter(isOver).delete();
    await db.plans.filter(isOver).delete();
    return old.length;
  });
}

/**
 * Erases one person everywhere and for good, as they may demand (Art. 17 GDPR): the contact, those merged into it,
 * log, follow-ups, mentorships, saved views that contain or search for their name, every mention in the journal, and
 * unsaved drafts about them.
 *
 * @returns how many rows were deleted; 0 if there was no such person
 * @throws StorageFailure; then nothing has been deleted
 */
export async function eraseContact(db: TrailDatabase, id: ContactId): Promise<{ erased: number }> {
  const gone = await act(db, ERASE, new Date(), async () => {
    const ids = await onePerson(db, id);
    const records = await db.contacts.bulkGet([...ids]);
    const words = records.flatMap((contact) => (contact ? [contact.name, ...contact.addresses] : []));
    return { ids, words, erased: ids.size === 0 ? 0 : await eraseRows(db, ids) };
  });
  await forgetPerson(gone.ids, gone.words);
  return { erased: gone.erased };
}
