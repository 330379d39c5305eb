import type { Day } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { TOUCHING_KINDS } from '../model/interaction';
import type { TrailDatabase } from './schema';

/** A contact's log, deleted entries included; `reverse()` gives the newest first. */
export function logOf(db: TrailDatabase, contactId: ContactId) {
  return db.interactions
    .where('[contactId+on+createdAt]')
    .between([contactId, '', ''], [contactId, '\uffff', '\uffff']);
}

/** The day of the latest contact according to the log; '' if there was none. */
export async function lastTouch(db: TrailDatabase, contactId: ContactId): Promise<Day | ''> {
  const latest = await logOf(db, contactId)
    .reverse()
    .filter(({ kind, deletedAt }) => deletedAt === undefined && TOUCHING_KINDS.includes(kind))
    .first();
  return latest?.on ?? '';
}
