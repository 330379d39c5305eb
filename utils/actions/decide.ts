import { journaled, undoEntry } from '../database/journal';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { Day } from '../ground/days';
import { addDays } from '../ground/days';
import { stamp } from '../ground/stamp';
import { asText } from '../ground/text';
import type { Contact } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import { KEEP_DAYS } from '../model/deletion';

export interface Decided {
  /** How many contacts it has changed. */
  changed: number;
  undo: Undo;
}

/**
 * Notes that these people were told today that their data is kept. Who was told before stays as they are.
 *
 * @throws StorageFailure
 */
export function toldToday(
  db: TrailDatabase,
  ids: readonly string[],
  today: Day,
  now: Date,
): Promise<Decided> {
  return decide(db, ids, now, (contact) => (contact.informedOn === '' ? { informedOn: today } : {}));
}

/**
 * Keeps these people's data for another 90 days.
 *
 * @param reason why, in the mentor's words; not empty
 * @throws StorageFailure
 */
export function keepLonger(
  db: TrailDatabase,
  ids: readonly string[],
  reason: string,
  today: Day,
  now: Date,
): Promise<Decided> {
  const keepReason = asText(reason).trim();
  return decide(db, ids, now, () => ({ keepReason, deleteAfter: addDays(today, KEEP_DAYS) }));
}

async function decide(
  db: TrailDatabase,
  ids: readonly string[],
  now: Date,
  change: (contact: Contact) => Partial<Contact>,
): Promise<Decided> {
  const { result: changed, entryId } = await journaled(db, ['contacts'], { kind: 'bulk' }, now, async () => {
    const records = await db.contacts.bulkGet([...new Set(ids)]);
    const written = records.flatMap((record) => {
      if (!record || record.deletedAt !== undefined) return [];
      const fields = change(toContact(record));
      if (Object.keys(fields).length === 0) return [];
      return [toRecord({ ...toContact(record), ...fields, updatedAt: stamp(now, record) })];
    });
    await db.contacts.bulkPut(written);
    return written.length;
  });
  const undo = async () => {
    await undoEntry(db, entryId, new Date());
  };
  return { changed, undo };
}
