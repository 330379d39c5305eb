import Dexie from 'dexie';
import { withoutTaken } from '../database/find-contact';
import { lastTouch } from '../database/log';
import { openOf } from '../database/open-follow-ups';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { Day } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { isSame } from '../ground/same';
import { stamp } from '../ground/stamp';
import type { Contact, ContactRecord } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import type { FollowUp } from '../model/follow-up';
import { TOUCHING_KINDS } from '../model/interaction';
import type { Mentorship } from '../model/mentorship';
import { isWaiting } from '../model/next-step';
import { isRunning } from '../model/running';
import { type Action, act, PERSON, type RowChange, type Unit } from './door';

const TAKE_BACK: Action = { name: 'take-back', tables: PERSON, next: 'door', back: true };

/**
 * The undo of an action on one contact. Rows the action created are deleted; rows it changed are restored unless they
 * have changed since. In any case, next steps are updated afterwards. Does nothing for a contact in the bin.
 *
 * @throws StorageFailure from the undo; then nothing has been undone, and it can be tried again
 */
export function takingBack(unitDone: Unit, contactId: ContactId): Undo {
  const { db } = unitDone;
  let done = false;
  return async () => {
    const list = done ? [] : unitDone.changes();
    if (list.length === 0) return;
    await act(db, TAKE_BACK, new Date(), async (unit) => {
      if (!(await takeBack(unit, contactId, list))) return;
      // As part of another action it is done only once all of that is committed; until then it can be tried again.
      Dexie.currentTransaction?.on('complete', () => {
        done = true;
      });
    });
  };
}

/** @returns false for a contact that is in the bin or gone */
async function takeBack(unit: Unit, contactId: ContactId, list: readonly RowChange[]): Promise<boolean> {
  const { db } = unit;
  const record = await db.contacts.get(contactId);
  if (!record || record.deletedAt !== undefined) return false;
  // If the mentorship has changed since, everything that belongs to it stays.
  if (!(await takeMentorshipsBack(unit, list))) return true;
  for (const change of list) {
    if (change.table === 'mentorships') continue;
    if (!change.before) await removeMade(db, change);
    else if (change.table === 'interactions') await putBack(unit, change);
  }
  const contact = await putContactBack(unit, record, list);
  for (const change of list) {
    if (change.table === 'followUps' && (await isFree(db, contact, change))) await putBack(unit, change);
  }
  await unit.next(contact);
  return true;
}

/** The current row, if it is as the action left it. */
async function untouched(db: TrailDatabase, { table, after }: RowChange): Promise<typeof after | undefined> {
  const current: typeof after | undefined = await db.table(table).get(after.id);
  return isSame({ ...current, updatedAt: '' }, { ...after, updatedAt: '' }) ? current : undefined;
}

async function removeMade(db: TrailDatabase, change: RowChange): Promise<void> {
  if (await untouched(db, change)) await db.table(change.table).delete(change.after.id);
}

async function putBack({ db, now }: Unit, change: RowChange): Promise<void> {
  const current = await untouched(db, change);
  if (current) await db.table(change.table).put({ ...change.before, updatedAt: stamp(now, current) });
}

/** Whether a follow-up may be reopened: the contact waits for one, and no other of its kind has replaced it. */
async function isFree(db: TrailDatabase, contact: Contact, { before, after }: RowChange): Promise<boolean> {
  if (!before || !isWaiting(contact)) return false;
  const { kind } = before as FollowUp;
  const others = await openOf(db, contact.id);
  return others.every((other) => other.id === after.id || other.kind !== kind);
}

/** Undoes an action's changes to mentorships. @returns false if one has changed since */
async function takeMentorshipsBack(unit: Unit, list: readonly RowChange[]): Promise<boolean> {
  const { db, now } = unit;
  for (const change of list) {
    if (change.table !== 'mentorships') continue;
    const { before, after } = change;
    const current = await db.mentorships.get(after.id);
    const onlyAnswered = before !== undefined && isSame(unanswered(before), unanswered(after));
    if (current && current.endedAt === undefined && onlyAnswered) {
      // The rest of the mentorship does not depend on the signals answered with it.
      const ours = after.answered.filter((key) => !before.answered.includes(key));
      const answered = current.answered.filter((key) => !ours.includes(key));
      await db.mentorships.put({ ...current, answered, updatedAt: stamp(now, current) });
    } else if (!(await untouched(db, change))) return false;
    else if (!before) await removeMade(db, change);
    else if (await isAlone(db, change, unit.today)) await putBack(unit, change);
    else return false;
  }
  return true;
}

function unanswered({ updatedAt: _updatedAt, answered: _answered, ...rest }: Mentorship) {
  return rest;
}

/** Whether a mentorship may run again: the contact has not started another. */
async function isAlone(db: TrailDatabase, { before, after }: RowChange, today: Day): Promise<boolean> {
  const mentorship = before as Mentorship;
  if (!isRunning(mentorship, today) || isRunning(after as Mentorship, today)) return true;
  const others = await db.mentorships.where({ contactId: mentorship.contactId }).toArray();
  return !others.some((other) => other.id !== mentorship.id && isRunning(other, today));
}

/** The fields that the action changed and nobody has since. */
function changedBy(before: Contact, after: Contact, current: Contact): (keyof Contact)[] {
  // A later change of stage is newer, even if to the same stage.
  const sameStage = current.stageChangedAt === after.stageChangedAt;
  return (Object.keys({ ...before, ...after }) as (keyof Contact)[]).filter(
    (field) =>
      field !== 'updatedAt' &&
      (field !== 'stage' || sameStage) &&
      !isSame(before[field], after[field]) &&
      isSame(current[field], after[field]),
  );
}

/** Restores each field that still has the value the action gave it. */
async function putContactBack(
  { db, now }: Unit,
  record: ContactRecord,
  list: readonly RowChange[],
): Promise<Contact> {
  const current = toContact(record);
  const restored: Contact = { ...current };
  for (const change of list) {
    if (change.table !== 'contacts' || !change.before) continue;
    const before = toContact(change.before);
    for (const field of changedBy(before, toContact(change.after), current)) {
      if (before[field] === undefined) delete restored[field];
      else Object.assign(restored, { [field]: before[field] });
    }
    restored.addresses = await withoutTaken(db, restored);
  }
  const touching = list.some(
    ({ table, before, after }) =>
      table === 'interactions' && [before, after].some((row) => row && TOUCHING_KINDS.includes(row.kind)),
  );
  if (touching) restored.lastInteractionOn = await lastTouch(db, record.id);
  if (isSame(restored, current)) return current;
  const written = { ...restored, updatedAt: stamp(now, record) };
  await db.contacts.put(toRecord(written));
  return written;
}
