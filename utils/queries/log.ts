import { storing } from '../database/errors';
import { logOf } from '../database/log';
import type { TrailDatabase } from '../database/schema';
import type { ContactId } from '../ground/ids';
import type { Stage } from '../model/contact';
import type { Interaction } from '../model/interaction';

/** An entry as shown: with the stage it moved the contact to, if it did. */
export interface ShownEntry extends Interaction {
  movedTo?: Stage;
}

/**
 * The history of a contact, newest first. A change of stage is shown with the entry that caused it, not as a line of
 * its own.
 *
 * @returns at most `limit` entries, and whether there are more
 * @throws StorageFailure
 */
export function happenedWith(
  db: TrailDatabase,
  contactId: string,
  { limit }: { limit: number },
): Promise<{ entries: ShownEntry[]; isMore: boolean }> {
  return storing(async () => {
    const moves = new Map<string, Stage>();
    const entries: Interaction[] = [];
    await logOf(db, contactId)
      .reverse()
      .until(() => entries.length > limit)
      .each((entry) => {
        if (entry.deletedAt !== undefined) return;
        if (entry.kind !== 'stage') entries.push(entry);
        else if (entry.to) moves.set(entry.createdAt, entry.to);
      });
    const shown = entries.slice(0, limit).map((entry): ShownEntry => {
      const movedTo = moves.get(entry.createdAt);
      return movedTo ? { ...entry, movedTo } : entry;
    });
    return { entries: shown, isMore: entries.length > limit };
  });
}

/** A page of a contact's log, newest first, and the number of all entries. @throws StorageFailure */
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
