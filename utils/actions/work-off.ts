import { type Erasures, workedOff } from '../database/erasures';
import type { TrailDatabase } from '../database/schema';
import { type Action, act } from './door';

/** Only the note: nothing of the mentor's is written, and nobody has to be told. */
const WORK_OFF: Action = { name: 'work-off', tables: [], listed: true, next: 'own' };

/**
 * Notes that copies are free of people who were erased.
 *
 * @param everywhere those in the mentor's folder as well; otherwise they still wait
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
