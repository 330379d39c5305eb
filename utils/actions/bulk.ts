import { BELONGINGS, type Belonging, belongingsOf } from '../database/belongings';
import { withoutTaken } from '../database/find-contact';
import { type Marks, stillAsSeen } from '../database/marks';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { Day, Instant } from '../ground/days';
import type { ContactId, EntryId, MemberId } from '../ground/ids';
import { isSame } from '../ground/same';
import { stamp } from '../ground/stamp';
import { codePoints, fold } from '../ground/text';
import { TAG_LIMIT, TAGS_LIMIT, tidyTags } from '../model/check-contact';
import type { Contact, ContactRecord, Stage } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import type { Interaction } from '../model/interaction';
import { isWaiting } from '../model/next-step';
import { moveToStage } from '../model/stages';
import { type Action, act, PERSON, type Unit } from './door';
import { settleWeeks, type WeeksThen } from './move-on';
import { undoing } from './undo-entry';

/** A change to many contacts at once, already validated. */
export interface BulkChange {
  stage?: Stage;
  /** What happens to the weeks of people who leave the stage "mentoring"; by default they run on. */
  weeks?: WeeksThen;
  addTags?: readonly string[];
  removeTags?: readonly string[];
  metAt?: string;
  language?: string;
  cadenceDays?: number | null;
  /** The team member in charge; null: nobody. */
  inCharge?: MemberId | null;
  /** The day of the next action: today or later. Contacts in a closed stage have none and are skipped. */
  dueOn?: Day;
}

/** The people as they were when the mentor chose them; those who have changed since are left alone. */
export interface AsSeen {
  seen?: Marks;
}

export interface BulkResult {
  /** How many contacts were changed. */
  changed: number;
  /** How many have changed since they were seen and were left alone. */
  changedMeanwhile: number;
  /** How many needed no change, are gone, or have no room for another tag. */
  skipped: number;
  undo: Undo;
  entryId: EntryId;
}

// With thousands of contacts, only those whose next action may have changed are checked again.
const CHANGE_MANY: Action = { name: 'change-many', tables: PERSON, listed: true, next: 'own' };
const DELETE_MANY: Action = { name: 'delete-many', tables: PERSON, next: 'own' };
const BRING_MANY_BACK: Action = { name: 'bring-many-back', tables: PERSON, next: 'own', back: true };

/**
 * Changes many contacts in one go. Each change of stage is logged, and next actions follow.
 *
 * @throws StorageFailure; then nobody has been changed
 */
export async function changeMany(
  db: TrailDatabase,
  ids: readonly ContactId[],
  { seen, ...change }: BulkChange & AsSeen,
  now: Date,
): Promise<BulkResult> {
  const unique = [...new Set(ids)];
  const { changed, changedMeanwhile, entryId } = await act(db, CHANGE_MANY, now, async (unit) => {
    const entryId = unit.list({ kind: 'bulk' });
    const all = (await db.contacts.bulkGet(unique)).filter(isLive);
    const records = await stillAsSeen(db, all, seen);
    const { written, entries, restless, movedOn } = rowsFor(change, records, unit);
    const touched = new Set(written.map(({ id }) => id));
    await db.contacts.bulkPut(written);
    await db.interactions.bulkAdd(entries);
    if (change.weeks) await settleWeeks(unit, movedOn, change.weeks);
    for (const contact of restless) {
      await unit.next(contact, { renew: change.cadenceDays !== undefined });
    }
    const people = records.map(({ id }) => id);
    for (const id of await moveActions(db, people, change.dueOn, now)) touched.add(id);
    return { changed: touched.size, changedMeanwhile: all.length - records.length, entryId };
  });
  const skipped = unique.length - changed - changedMeanwhile;
  return { changed, changedMeanwhile, skipped, undo: undoing(db, entryId), entryId };
}

/** The rows to write. @returns `restless`: who may need another next step; `movedOn`: who has left the weeks */
function rowsFor(change: BulkChange, records: readonly ContactRecord[], unit: Unit) {
  const written: ContactRecord[] = [];
  const entries: Interaction[] = [];
  const restless: Contact[] = [];
  const movedOn: ContactId[] = [];
  for (const record of records) {
    const before = toContact(record);
    const { contact, entry } = changedBy(change, before, unit);
    if (entry) entries.push(entry);
    if (entry && contact.stage !== 'mentoring') movedOn.push(contact.id);
    if (isSame(contact, before)) continue;
    const stamped = { ...contact, updatedAt: stamp(unit.now, record) };
    written.push(toRecord(stamped));
    if (contact.stage !== before.stage || contact.cadenceDays !== before.cadenceDays) restless.push(stamped);
  }
  return { written, entries, restless, movedOn };
}

/** A contact after the change, and the log entry for a new stage. */
function changedBy(
  change: BulkChange,
  before: Contact,
  { today, at }: Unit,
): { contact: Contact; entry?: Interaction } {
  const contact = withDetails(before, change);
  const { stage = before.stage } = change;
  return stage === before.stage ? { contact } : moveToStage(contact, stage, today, at);
}

function isLive(record: ContactRecord | undefined): record is ContactRecord {
  return record !== undefined && record.deletedAt === undefined;
}

function withDetails(before: Contact, change: BulkChange): Contact {
  const { metAt, language, cadenceDays, addTags = [], removeTags = [] } = change;
  const contact = change.inCharge === undefined ? before : inChargeOf(before, change.inCharge);
  const gone = new Set(removeTags.map(fold));
  const tags = tidyTags([...contact.tags.filter((tag) => !gone.has(fold(tag))), ...addTags]);
  const fits = tags.length <= TAGS_LIMIT && addTags.every((tag) => codePoints(tag.trim()) <= TAG_LIMIT);
  return {
    ...contact,
    // The old meeting place's address would not fit the new one.
    ...(metAt === undefined || metAt === contact.metAt ? {} : { metAt, metAtAddress: '' }),
    ...(language === undefined ? {} : { language }),
    ...(cadenceDays === undefined ? {} : { cadenceDays }),
    ...(fits && addTags.length + removeTags.length > 0 ? { tags } : {}),
  };
}

function inChargeOf({ inCharge: _before, ...rest }: Contact, member: MemberId | null): Contact {
  return member === null ? rest : { ...rest, inCharge: member };
}

/** Moves open steps to a day, except worries and meetings. @returns the people whose steps were moved */
async function moveActions(
  db: TrailDatabase,
  contactIds: readonly ContactId[],
  dueOn: Day | undefined,
  now: Date,
): Promise<string[]> {
  if (contactIds.length === 0 || dueOn === undefined) return [];
  const open = await db.followUps
    .where('[contactId+status]')
    .anyOf(contactIds.map((id) => [id, 'open']))
    .toArray();
  // A worry cannot wait, and two people have agreed on the day of a meeting.
  const moved = open.filter(
    (row) =>
      row.deletedAt === undefined &&
      row.dueOn !== dueOn &&
      (row.kind === 'weeks' || (row.kind === 'outreach' && row.time === undefined)),
  );
  await db.followUps.bulkPut(moved.map((row) => ({ ...row, dueOn, updatedAt: stamp(now, row) })));
  return [...new Set(moved.map(({ contactId }) => contactId))];
}

/**
 * Puts many contacts into the bin, each with its log, follow-ups and mentorships. They can be restored for 30 days,
 * see `utils/actions/bin.ts`.
 *
 * @returns how many were deleted, how many have changed since they were seen and were left alone, and an undo
 * @throws StorageFailure; then nobody has been deleted
 */
export async function deleteMany(
  db: TrailDatabase,
  ids: readonly ContactId[],
  now: Date,
  { seen }: AsSeen = {},
): Promise<{ deleted: number; changedMeanwhile: number; undo: Undo }> {
  const { at, changedMeanwhile } = await act(db, DELETE_MANY, now, async () => {
    const all = (await db.contacts.bulkGet([...new Set(ids)])).filter(isLive);
    const records = await stillAsSeen(db, all, seen);
    const deletedAt = new Map<string, Instant>();
    const marked = records.map((record) => {
      const mark = stamp(now, record);
      deletedAt.set(record.id, mark);
      return toRecord({ ...toContact(record), deletedAt: mark, updatedAt: mark });
    });
    await db.contacts.bulkPut(marked);
    for (const name of BELONGINGS) {
      const all = await belongingsOf(db, name, [...deletedAt.keys()]);
      const rows = all.filter((row) => row.deletedAt === undefined);
      const mark = (row: Belonging) => {
        const at = deletedAt.get(row.contactId);
        return at === undefined ? {} : { deletedAt: at };
      };
      await db.table(name).bulkPut(rows.map((row) => ({ ...row, ...mark(row), updatedAt: stamp(now, row) })));
    }
    return { at: deletedAt, changedMeanwhile: all.length - records.length };
  });
  return { deleted: at.size, changedMeanwhile, undo: () => bringManyBack(db, at, new Date()) };
}

/** @param deletedAt when each was deleted; anybody deleted again since stays in the bin */
function bringManyBack(db: TrailDatabase, deletedAt: ReadonlyMap<string, Instant>, now: Date): Promise<void> {
  return act(db, BRING_MANY_BACK, now, async (unit) => {
    const records = await db.contacts.bulkGet([...deletedAt.keys()]);
    const back = new Map<string, Instant>();
    for (const record of records) {
      if (record?.deletedAt === undefined || record.deletedAt !== deletedAt.get(record.id)) continue;
      const { deletedAt: since, ...contact } = toContact(record);
      const addresses = await withoutTaken(db, contact);
      await db.contacts.put(toRecord({ ...contact, addresses, updatedAt: stamp(now, record) }));
      if (since !== undefined) back.set(record.id, since);
    }
    const served = await bringBelongingsBack(unit, back);
    for (const record of await db.contacts.bulkGet([...back.keys()])) {
      if (!record || served.has(record.id) || !isWaiting(toContact(record))) continue;
      await unit.next(toContact(record));
    }
  });
}

/** Restores what went into the bin together with these people. @returns who has a next step among it */
async function bringBelongingsBack(
  { db, now }: Unit,
  back: ReadonlyMap<ContactId, Instant>,
): Promise<Set<ContactId>> {
  const served = new Set<ContactId>();
  for (const name of BELONGINGS) {
    const all = await belongingsOf(db, name, [...back.keys()]);
    const rows = all.filter((row) => row.deletedAt === back.get(row.contactId));
    await db
      .table(name)
      .bulkPut(rows.map(({ deletedAt: _deletedAt, ...row }) => ({ ...row, updatedAt: stamp(now, row) })));
    for (const row of rows) if ('status' in row && row.status === 'open') served.add(row.contactId);
  }
  return served;
}
