import { BELONGINGS, belongingsOf } from '../database/belongings';
import { type Marks, markPeople } from '../database/marks';
import { openOf } from '../database/open-follow-ups';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { toInstant } from '../ground/days';
import type { ContactId, EntryId } from '../ground/ids';
import { isSame } from '../ground/same';
import { stamp } from '../ground/stamp';
import type { Contact } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import type { FollowUp } from '../model/follow-up';
import { type MergeChoice, mergedContact } from '../model/merge';
import { moveToStage } from '../model/stages';
import { type Action, act, PERSON, type Unit } from './door';
import { leaveOneMentorship } from './one-running';
import { undoing } from './undo-entry';

export type MergeResult =
  | { ok: true; contact: Contact; undo: Undo; entryId: EntryId }
  | { ok: false; gone: true }
  /** Either contact, or a step planned with it, has changed since the preview; nothing was written. */
  | { ok: false; changedMeanwhile: true };

interface Merge {
  keepId: ContactId;
  dropId: ContactId;
  /** The fields the mentor has decided on; the rest follows `proposeMerge`. */
  chosen: Partial<MergeChoice>;
  /** Both as the mentor saw them. */
  seen?: Marks;
}

const MERGE: Action = { name: 'merge', tables: PERSON, listed: true, next: 'door' };

/**
 * Merges two contacts: their logs become one, and of two next steps of a kind one stays (in keeping in touch, the
 * mentor's own before a proposed one, then the earlier). The other contact goes to the bin and points to this one.
 *
 * @returns `gone` if either is no longer in the list; then nothing has happened
 * @throws StorageFailure
 */
export async function mergeContacts(
  db: TrailDatabase,
  { keepId, dropId, chosen, seen }: Merge,
  now: Date,
): Promise<MergeResult> {
  return act(db, MERGE, now, async (unit): Promise<MergeResult> => {
    const [keep, drop] = await db.contacts.bulkGet([keepId, dropId]);
    if (!keep || !drop || keepId === dropId) return { ok: false, gone: true };
    if (keep.deletedAt !== undefined || drop.deletedAt !== undefined) return { ok: false, gone: true };
    if (seen && !isSame([...(await markPeople(db, [keepId, dropId]))], [...seen])) {
      return { ok: false, changedMeanwhile: true };
    }
    const before = toContact(keep);
    let merged = mergedContact(before, toContact(drop), chosen);
    if (merged.stage !== before.stage) {
      const moved = moveToStage({ ...merged, stage: before.stage }, merged.stage, unit.today, unit.at);
      merged = moved.contact;
      await db.interactions.add(moved.entry);
    }
    merged = { ...merged, updatedAt: stamp(now, keep) };
    const at = stamp(now, drop);
    // Frees the address before the other contact takes it.
    await db.contacts.put(toRecord({ ...toContact(drop), deletedAt: at, mergedInto: keepId, updatedAt: at }));
    await db.contacts.put(toRecord(merged));
    for (const table of BELONGINGS) {
      const rows = await belongingsOf(db, table, [dropId]);
      const moved = rows.map((row) => ({ ...row, contactId: keepId, updatedAt: stamp(now, row) }));
      await db.table(table).bulkPut(moved);
    }
    await leaveOneAction(unit, keepId);
    await leaveOneMentorship(unit, keepId);
    const entryId = unit.list({ kind: 'merge' });
    return { ok: true, contact: merged, undo: undoing(db, entryId), entryId };
  });
}

async function leaveOneAction({ db, now }: Unit, contactId: ContactId): Promise<void> {
  const open = (await openOf(db, contactId)).filter(({ kind }) => kind === 'outreach');
  const [, ...others] = open.sort(plannedThenEarliest);
  for (const row of others) {
    const closed = { status: 'replaced', closedAt: toInstant(now) } as const;
    await db.followUps.put({ ...row, ...closed, updatedAt: stamp(now, row) });
  }
}

function plannedThenEarliest(a: FollowUp, b: FollowUp): number {
  const planned = Number(a.proposal !== undefined) - Number(b.proposal !== undefined);
  return planned || (a.dueOn < b.dueOn ? -1 : 1);
}
