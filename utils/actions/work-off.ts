import { type Erasures, workedOff } from '../database/erasures';
import type { TrailDatabase } from '../database/schema';
import { type Action, act } from './door';

/** Changes only the journal: no data of the mentor's is written, and no listener needs to know. */
const WORK_OFF: Action = { name: 'work-off', tables: [], listed: true, next: 'own' };

/**
 * Records that copies no longer contain erased people.
 *
 * @param everywhere includes those in the mentor's folder; otherwise these are still pending
 * @throws StorageFailure
 */
export function workOffErasures(
  db: TrailDatabase,
  { entries }: Erasures,
  everywhere: boolean,
  now: Date,
): Promise<void> {
  return act(db, WORK_OFF, now, async () => {
    const found = (await db.journal.bulkGet([...entries])).flatMap((entry) => entry ?? []);
    await db.journal.bulkPut(found.map((entry) => workedOff(entry, everywhere, now)));
  });
}
