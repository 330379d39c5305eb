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
 * Takes for good what has been in the bin for 30 days: contacts with all that belongs to them, single entries of
 * logs, templates, and what was noted to take large actions back. To be called once a day.
 *
 * @returns how many contacts have gone
 * @throws StorageFailure then everything is still there
 */
export function emptyBin(db: TrailDatabase, now: Date): Promise<number> {
  const today = toDay(now);
  const isOver = ({ deletedAt }: { deletedAt?: Instant }) =>
    deletedAt !== undefined && goneOn(deletedAt) <= today;
  return act(db, EMPTY, now, async () => {
    await dropOldEntries(db, now);
    // By instants a day later at most, then by the day that was told.
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
 * Erases one person everywhere and for good, as they may ask for (Art. 17): the contact, those that were merged into
 * it, log, follow-ups, mentorships, saved views that bear or look for their name, every mention in what was noted to take actions back, and what was begun about them
 * and is not saved.
 *
 * @returns how many rows have gone; 0 when there was nobody
 * @throws StorageFailure then everything is still there
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
