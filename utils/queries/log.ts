import { storing } from '../database/errors';
import { logOf } from '../database/log';
import type { TrailDatabase } from '../database/schema';
import type { ContactId } from '../ground/ids';
import type { Interaction } from '../model/interaction';

/** A part of a contact's log, newest first, and how many entries there are in all. @throws StorageFailure */
export function interactionsOf(
  db: TrailDatabase,
  contactId: ContactId,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ entries: Interaction[]; total: number }> {
  return storing(async () => {
    const all = await logOf(db, contactId).count();
    const deleted = await db.interactions
      .where('[contactId+deletedAt]')
      .between([contactId, ''], [contactId, '\uffff'])
      .count();
    const entries = await logOf(db, contactId)
      .reverse()
      .filter(({ deletedAt }) => deletedAt === undefined)
      .offset(offset)
      .limit(limit)
      .toArray();
    return { entries, total: all - deleted };
  });
}
