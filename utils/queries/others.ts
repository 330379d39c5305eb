import Dexie from 'dexie';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { ContactId } from '../ground/ids';

export interface Named {
  id: ContactId;
  name: string;
}

/** How many are offered without a search. */
const OFFERED = 6;

/**
 * Who else may have been there: people already chosen, then others being mentored. Deleted people are left out.
 *
 * @throws StorageFailure
 */
export function othersBeside(
  db: TrailDatabase,
  self: ContactId,
  chosen: readonly ContactId[],
): Promise<Named[]> {
  return storing(async () => {
    const [records, mentored] = await Promise.all([
      db.contacts.bulkGet([...chosen]),
      db.contacts
        .where('[stage+sortKey]')
        .between(['mentoring', Dexie.minKey], ['mentoring', Dexie.maxKey])
        .limit(OFFERED + 1)
        .toArray(),
    ]);
    const others = new Map<ContactId, Named>();
    for (const record of [...records, ...mentored]) {
      if (!record || record.deletedAt !== undefined || record.id === self) continue;
      if (others.size < Math.max(OFFERED, chosen.length))
        others.set(record.id, { id: record.id, name: record.name });
    }
    return [...others.values()];
  });
}

/** People by id, in this order, without deleted ones. @throws StorageFailure */
export async function namesOf(db: TrailDatabase, ids: readonly ContactId[]): Promise<Named[]> {
  const records = await storing(() => db.contacts.bulkGet([...ids]));
  return records.flatMap((record) =>
    record && record.deletedAt === undefined ? [{ id: record.id, name: record.name }] : [],
  );
}
