import { type Marks, stillAsSeen } from '../database/marks';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { addDays, toDay } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { stamp } from '../ground/stamp';
import { asText } from '../ground/text';
import type { Contact } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import { KEEP_DAYS } from '../model/deletion';
import type { AsSeen } from './bulk';
import { type Action, act, PERSON } from './door';
import { undoing } from './undo-entry';

const DECIDE: Action = { name: 'decide', tables: PERSON, listed: true, next: 'own' };

export interface Decided {
  /** How many contacts were changed. */
  changed: number;
  /** How many have changed since they were seen and were left alone. */
  changedMeanwhile: number;
  undo: Undo;
}

/**
 * Records that these people were told today that their data is kept. Anybody told before stays unchanged.
 *
 * @throws StorageFailure
 */
export function toldToday(
  db: TrailDatabase,
  ids: readonly ContactId[],
  now: Date,
  { seen }: AsSeen = {},
): Promise<Decided> {
  const today = toDay(now);
  const change = ({ informedOn }: Contact) => (informedOn === '' ? { informedOn: today } : {});
  return decide(db, ids, now, { change, seen });
}

/**
 * Keeps these people's data for another 90 days.
 *
 * @param why.reason in the mentor's words; not empty
 * @throws StorageFailure
 */
export function keepLonger(
  db: TrailDatabase,
  ids: readonly ContactId[],
  { reason, seen }: { reason: string } & AsSeen,
  now: Date,
): Promise<Decided> {
  const keepReason = asText(reason).trim();
  const change = () => ({ keepReason, deleteAfter: addDays(toDay(now), KEEP_DAYS) });
  return decide(db, ids, now, { change, seen });
}

async function decide(
  db: TrailDatabase,
  ids: readonly ContactId[],
  now: Date,
  { change, seen }: { change: (contact: Contact) => Partial<Contact>; seen: Marks | undefined },
): Promise<Decided> {
  const { entryId, ...counts } = await act(db, DECIDE, now, async (unit) => {
    const entryId = unit.list({ kind: 'bulk' });
    const found = (await db.contacts.bulkGet([...new Set(ids)])).flatMap((record) => record ?? []);
    const all = found.filter(({ deletedAt }) => deletedAt === undefined);
    const records = await stillAsSeen(db, all, seen);
    const written = records.flatMap((record) => {
      const fields = change(toContact(record));
      if (Object.keys(fields).length === 0) return [];
      return [toRecord({ ...toContact(record), ...fields, updatedAt: stamp(now, record) })];
    });
    await db.contacts.bulkPut(written);
    return { changed: written.length, changedMeanwhile: all.length - records.length, entryId };
  });
  return { ...counts, undo: undoing(db, entryId) };
}
