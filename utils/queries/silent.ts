import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { addDays, type Day } from '../ground/days';
import type { ContactId } from '../ground/ids';
import type { Contact, Stage } from '../model/contact';
import { toContact } from '../model/contact-record';
import { ofStage, silentSince } from './fitting';

/** The people who have not been heard from. */
export interface SilentPeople {
  /** Those longest out of touch. */
  rows: Contact[];
  total: number;
}

interface Question {
  stage: Stage;
  /** For at least this many days. */
  days: number;
  limit: number;
  /** People who do not count. */
  without: readonly ContactId[];
}

/**
 * The people of a stage who have been out of touch for long, as the list shows them with the same filter. Only the
 * keys of these people are read, not everybody's in order.
 *
 * @throws StorageFailure
 */
export function querySilent(
  db: TrailDatabase,
  { stage, days, limit, without }: Question,
  today: Day,
): Promise<SilentPeople> {
  return storing(async () => {
    const [silent, inStage] = await Promise.all([
      silentSince(db, addDays(today, -days)),
      ofStage(db, stage).primaryKeys(),
    ]);
    const counted = new Set(inStage);
    for (const id of without) counted.delete(id);
    const ids = silent.filter((id) => counted.has(id));
    const records = await db.contacts.bulkGet(ids.slice(0, limit));
    return { rows: records.flatMap((record) => (record ? [toContact(record)] : [])), total: ids.length };
  });
}
