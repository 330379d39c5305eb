import { type ContactChange, changeContact } from '../actions/contacts';
import { type Action, act, PERSON } from '../actions/door';
import type { TrailDatabase } from '../database/schema';
import { stamp } from '../ground/stamp';

import type { ContactRecord } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import type { Mentorship } from '../model/mentorship';
import type { Lost, SyncDatabase } from './state';

const TAKE_BACK: Action = { name: 'take-back-lost', tables: PERSON, next: 'door' };

/** The values that lost to a later one in one person's rows, newest first. */
export async function lostOf(sync: SyncDatabase, personId: string): Promise<Lost[]> {
  const all = await sync.lost.where({ personId }).toArray();
  return all.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Writes a lost value again, which makes it the latest.
 *
 * @returns false if the row it belonged to is gone
 * @throws StorageFailure, RefusedRow
 */
export async function takeBackLost(
  { db, sync }: { db: TrailDatabase; sync: SyncDatabase },
  lost: Lost,
  now: Date,
): Promise<boolean> {
  const value: unknown = JSON.parse(lost.lost);
  const done =
    lost.table === 'contacts' && lost.field === 'stage'
      ? (await changeContact(db, lost.row, { stage: value } as ContactChange, now)).ok
      : await act(db, TAKE_BACK, now, async () => {
          const row = (await db.table(lost.table).get(lost.row)) as { updatedAt: string } | undefined;
          if (!row) return false;
          const next = { ...withField(row, lost.field, value), updatedAt: stamp(now, row as never) };
          const whole = lost.table === 'contacts' ? toRecord(toContact(next as ContactRecord)) : next;
          await db.table(lost.table).put(whole);
          return true;
        });
  if (done) await sync.lost.delete(lost.id);
  return done;
}

function withField(row: object, field: string, value: unknown): object {
  const week = /^weeks\.(\d+)$/.exec(field)?.[1];
  if (week === undefined) return { ...row, [field]: value };
  const { weeks } = row as Mentorship;
  return { ...row, weeks: weeks.map((each, at) => (at === Number(week) ? value : each)) };
}
