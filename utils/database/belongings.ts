import Dexie from 'dexie';
import type { ContactId } from '../ground/ids';
import type { FollowUp } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import type { Mentorship } from '../model/mentorship';
import type { TrailDatabase } from './schema';

/** The tables whose rows belong to one contact. */
export const BELONGINGS = ['interactions', 'followUps', 'mentorships'] as const;
export type BelongingTable = (typeof BELONGINGS)[number];
export type Belonging = Interaction | FollowUp | Mentorship;

/** How many queries run at a time. */
const AT_ONCE = 250;

/** All rows of one table that belong to these contacts, including those in the bin. */
export async function belongingsOf(
  db: TrailDatabase,
  table: BelongingTable,
  contactIds: readonly ContactId[],
): Promise<Belonging[]> {
  const rows: Belonging[] = [];
  for (let from = 0; from < contactIds.length; from += AT_ONCE) {
    const some = contactIds.slice(from, from + AT_ONCE);
    // One query each is many times faster than one cursor over all.
    const found = await Promise.all(some.map((id) => rowsOf(db, table, id).toArray()));
    for (const each of found) rows.push(...each);
  }
  return rows;
}

function rowsOf(db: TrailDatabase, table: BelongingTable, id: ContactId) {
  if (table === 'mentorships') return db.mentorships.where({ contactId: id });
  // Use the whole index: for its first part alone, Dexie might pick an index that holds deleted rows only.
  const index = table === 'interactions' ? '[contactId+on+createdAt]' : '[contactId+status]';
  return db.table<Belonging, string>(table).where(index).between([id], [id, Dexie.maxKey]);
}
