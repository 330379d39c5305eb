import { BELONGINGS, belongingsOf } from '../database/belongings';
import { journaled, undoEntry } from '../database/journal';
import { openOf } from '../database/open-follow-ups';
import { readPreferences } from '../database/preferences';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { Day } from '../ground/days';
import { stamp } from '../ground/stamp';
import type { Contact } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import type { FollowUp } from '../model/follow-up';
import { type MergeChoice, mergedContact } from '../model/merge';
import { moveToStage } from '../model/stages';
import { keepNextAction } from './next-action';
import { leaveOneMentorship } from './one-running';

export type MergeResult =
  | { ok: true; contact: Contact; undo: Undo; entryId: string }
  | { ok: false; gone: true };

/**
 * Makes one contact of two: the logs become one, and of two next actions one is left (what the mentor has planned
 * before what was proposed, the earlier before the later). The other contact goes to the bin and points to
 * this one.
 *
 * @param chosen the fields the mentor has decided on; the rest follows `proposeMerge`
 * @returns `gone` when either is no longer in the list; then nothing has happened
 * @throws StorageFailure
 */
export async function mergeContacts(
  db: TrailDatabase,
  keepId: string,
  dropId: string,
  chosen: Partial<MergeChoice>,
  today: Day,
  now: Date,
): Promise<MergeResult> {
  const tables = ['contacts', 'interactions', 'followUps', 'mentorships', 'preferences'] as const;
  const { result: contact, entryId } = await journaled(db, tables, { kind: 'merge' }, now, async () => {
    const [keep, drop] = await db.contacts.bulkGet([keepId, dropId]);
    if (!keep || !drop || keepId === dropId) return null;
    if (keep.deletedAt !== undefined || drop.deletedAt !== undefined) return null;
    const before = toContact(keep);
    let merged = mergedContact(before, toContact(drop), chosen);
    if (merged.stage !== before.stage) {
      const moved = moveToStage({ ...merged, stage: before.stage }, merged.stage, today, now.toISOString());
      merged = moved.contact;
      await db.interactions.add(moved.entry);
    }
    merged = { ...merged, updatedAt: stamp(now, keep) };
    const at = stamp(now, drop);
    // The address has to be free before it is another's.
    await db.contacts.put(toRecord({ ...toContact(drop), deletedAt: at, mergedInto: keepId, updatedAt: at }));
    await db.contacts.put(toRecord(merged));
    for (const table of BELONGINGS) {
      const rows = await belongingsOf(db, table, [dropId]);
      const moved = rows.map((row) => ({ ...row, contactId: keepId, updatedAt: stamp(now, row) }));
      await db.table(table).bulkPut(moved);
    }
    await leaveOneAction(db, keepId, now);
    await leaveOneMentorship(db, keepId, today, now);
    await keepNextAction(db, merged, today, now, await readPreferences(db));
    return merged;
  });
  if (!contact) return { ok: false, gone: true };
  const undo = async () => {
    await undoEntry(db, entryId, new Date());
  };
  return { ok: true, contact, undo, entryId };
}

async function leaveOneAction(db: TrailDatabase, contactId: string, now: Date): Promise<void> {
  const [, ...others] = (await openOf(db, contactId)).sort(plannedThenEarliest);
  for (const row of others) {
    const closed = { status: 'replaced', closedAt: now.toISOString() } as const;
    await db.followUps.put({ ...row, ...closed, updatedAt: stamp(now, row) });
  }
}

function plannedThenEarliest(a: FollowUp, b: FollowUp): number {
  const planned = Number(a.proposal !== undefined) - Number(b.proposal !== undefined);
  return planned || (a.dueOn < b.dueOn ? -1 : 1);
}
