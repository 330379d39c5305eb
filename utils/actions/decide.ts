import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { addDays, toDay } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { stamp } from '../ground/stamp';
import { asText } from '../ground/text';
import type { Contact } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import { KEEP_DAYS } from '../model/deletion';
import { type Action, act } from './door';
import { undoing } from './undo-entry';

const DECIDE: Action = { name: 'decide', tables: ['contacts'], listed: true, next: 'own' };

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
export function toldToday(db: TrailDatabase, ids: readonly ContactId[], now: Date): Promise<Decided> {
  const today = toDay(now);
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
  ids: readonly ContactId[],
  reason: string,
  now: Date,
): Promise<Decided> {
  const keepReason = asText(reason).trim();
  return decide(db, ids, now, () => ({ keepReason, deleteAfter: addDays(toDay(now), KEEP_DAYS) }));
}

async function decide(
  db: TrailDatabase,
  ids: readonly ContactId[],
  now: Date,
  change: (contact: Contact) => Partial<Contact>,
): Promise<Decided> {
  const { changed, entryId } = await act(db, DECIDE, now, async (unit) => {
    const entryId = unit.list({ kind: 'bulk' });
    const records = await db.contacts.bulkGet([...new Set(ids)]);
    const written = records.flatMap((record) => {
      if (!record || record.deletedAt !== undefined) return [];
      const fields = change(toContact(record));
      if (Object.keys(fields).length === 0) return [];
      return [toRecord({ ...toContact(record), ...fields, updatedAt: stamp(now, record) })];
    });
    await db.contacts.bulkPut(written);
    return { changed: written.length, entryId };
  });
  return { changed, undo: undoing(db, entryId) };
}
