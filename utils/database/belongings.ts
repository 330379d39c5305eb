import Dexie from 'dexie';
import type { ContactId } from '../ground/ids';
import type { FollowUp } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import type { Mentorship } from '../model/mentorship';
import type { TrailDatabase } from './schema';

/** The tables of what belongs to one contact. */
export const BELONGINGS = ['interactions', 'followUps', 'mentorships'] as const;
export type BelongingTable = (typeof BELONGINGS)[number];
export type Belonging = Interaction | FollowUp | Mentorship;

/** So many questions are put to the database at a time. */
const AT_ONCE = 250;

/** All rows of one table that belong to these contacts, in the bin or not. */
export async function belongingsOf(
  db: TrailDatabase,
  table: BelongingTable,
  contactIds: readonly ContactId[],
): Promise<Belonging[]> {
  const rows: Belonging[] = [];
  for (let from = 0; from < contactIds.length; from += AT_ONCE) {
    const some = contactIds.slice(from, from + AT_ONCE);
    // One question each is many times faster than one cursor through all.
    const found = await Promise.all(some.map((id) => rowsOf(db, table, id).toArray()));
    for (const each of found) rows.push(...each);
  }
  return rows;
}

function rowsOf(db: TrailDatabase, table: BelongingTable, id: ContactId) {
  if (table === 'mentorships') return db.mentorships.where({ contactId: id });
  // By the whole index: for its first part alone Dexie might take one that holds deleted rows only.
  const index = table === 'interactions' ? '[contactId+on+createdAt]' : '[contactId+status]';
  return db.table<Belonging, string>(table).where(index).between([id], [id, Dexie.maxKey]);
}
