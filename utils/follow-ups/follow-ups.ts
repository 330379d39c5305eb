import Dexie from 'dexie';
import { asText, fold } from '../contacts/name';
import { toContact } from '../contacts/record';
import type { Contact, Day } from '../contacts/types';
import { storing } from '../database/errors';
import { newId } from '../database/ids';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { addDays, type DayProblem, daysBetween, parseDay } from './days';
import type { FollowUp } from './types';

/** How many days ahead a follow-up shows up as coming. */
export const SOON_DAYS = 7;

export type FollowUpProblem = DayProblem | 'past' | 'contact-gone';

export interface DueItem {
  followUp: FollowUp;
  contact: Contact;
  state: 'overdue' | 'today' | 'soon';
  /** Days since it was due; 0 for today and later. */
  daysLate: number;
}

/**
 * Plans the next thing to do for a contact; one that was open is replaced.
 *
 * @param plan.dueOn the day as typed, see parseDay; today or later
 * @throws StorageFailure
 */
export async function planFollowUp(
  db: TrailDatabase,
  contactId: string,
  plan: { dueOn: string; what: string },
  today: Day,
  now: Date,
): Promise<{ ok: true; followUp: FollowUp } | { ok: false; problem: FollowUpProblem }> {
  const due = parseDueDay(plan.dueOn, today);
  if (!due.ok) return due;
  const at = now.toISOString();
  const followUp: FollowUp = {
    id: newId(),
    contactId,
    dueOn: due.day,
    what: asText(plan.what).trim(),
    status: 'open',
    createdAt: at,
    updatedAt: at,
  };
  return storing(() =>
    db.transaction('rw', db.contacts, db.followUps, async () => {
      if (!(await isLive(db, contactId))) return { ok: false, problem: 'contact-gone' } as const;
      await db.followUps
        .where({ contactId, status: 'open' })
        .modify({ status: 'replaced', closedAt: at, updatedAt: at });
      await db.followUps.add(followUp);
      return { ok: true, followUp } as const;
    }),
  );
}

/**
 * Marks a follow-up as done.
 *
 * @returns how to take it back; for one that is not open, an undo that does nothing
 * @throws StorageFailure
 */
export async function completeFollowUp(db: TrailDatabase, id: string, now: Date): Promise<Undo> {
  const closedAt = now.toISOString();
  const before = await storing(() =>
    db.transaction('rw', db.followUps, async () => {
      const followUp = await openOne(db, id);
      if (followUp) await db.followUps.put({ ...followUp, status: 'done', closedAt, updatedAt: closedAt });
      return followUp;
    }),
  );
  return async () => {
    if (!before) return;
    const updatedAt = new Date().toISOString();
    await storing(() =>
      db.transaction('rw', db.contacts, db.followUps, async () => {
        const current = await db.followUps.get(id);
        if (current?.status !== 'done' || current.closedAt !== closedAt) return;
        if (!(await isLive(db, before.contactId)) || (await findOpen(db, before.contactId))) return;
        await db.followUps.put({ ...before, updatedAt });
      }),
    );
  };
}

/**
 * Puts a follow-up off to another day.
 *
 * @param until the day as typed, see parseDay; today or later
 * @returns `contact-gone` for a follow-up that is no longer open
 * @throws StorageFailure
 */
export async function snoozeFollowUp(
  db: TrailDatabase,
  id: string,
  until: string,
  today: Day,
  now: Date,
): Promise<{ ok: true; followUp: FollowUp; undo: Undo } | { ok: false; problem: FollowUpProblem }> {
  const due = parseDueDay(until, today);
  if (!due.ok) return due;
  const result = await storing(() =>
    db.transaction('rw', db.followUps, async () => {
      const before = await openOne(db, id);
      if (!before) return null;
      const followUp: FollowUp = { ...before, dueOn: due.day, updatedAt: now.toISOString() };
      await db.followUps.put(followUp);
      return { before, followUp };
    }),
  );
  if (!result) return { ok: false, problem: 'contact-gone' };
  const { before, followUp } = result;
  const undo = async () => {
    const updatedAt = new Date().toISOString();
    await storing(() =>
      db.transaction('rw', db.followUps, async () => {
        const current = await openOne(db, id);
        if (current?.dueOn !== followUp.dueOn) return;
        await db.followUps.put({ ...before, updatedAt });
      }),
    );
  };
  return { ok: true, followUp, undo };
}

/**
 * Whom to follow up with: late ones, today's and those of the next seven days, in this order.
 *
 * @throws StorageFailure
 */
export function dueFollowUps(db: TrailDatabase, today: Day): Promise<DueItem[]> {
  return storing(() =>
    db.transaction('r', db.contacts, db.followUps, async () => {
      const followUps = await openUntil(db, addDays(today, SOON_DAYS)).toArray();
      const contacts = await db.contacts.bulkGet(followUps.map(({ contactId }) => contactId));
      const items = followUps.flatMap((followUp, index): DueItem[] => {
        const contact = contacts[index];
        if (!contact || contact.deletedAt !== undefined) return [];
        const late = daysBetween(followUp.dueOn, today);
        const state = late > 0 ? 'overdue' : late === 0 ? 'today' : 'soon';
        return [{ followUp, contact: toContact(contact), state, daysLate: Math.max(0, late) }];
      });
      return items.sort(byDayThenName);
    }),
  );
}

/** How many follow-ups are late or due today. @throws StorageFailure */
export function countDue(db: TrailDatabase, today: Day): Promise<number> {
  return storing(() => openUntil(db, today).count());
}

/** The contact's next thing to do, if any is planned. @throws StorageFailure */
export function openFollowUpOf(db: TrailDatabase, contactId: string): Promise<FollowUp | undefined> {
  return storing(() => findOpen(db, contactId));
}

/** All open follow-ups due on a day or before it. */
function openUntil(db: TrailDatabase, day: Day) {
  return db.followUps
    .where('[status+dueOn]')
    .between(['open', Dexie.minKey], ['open', day], true, true)
    .filter(({ deletedAt }) => deletedAt === undefined);
}

function findOpen(db: TrailDatabase, contactId: string): PromiseLike<FollowUp | undefined> {
  return db.followUps
    .where({ contactId, status: 'open' })
    .filter(({ deletedAt }) => deletedAt === undefined)
    .first();
}

async function openOne(db: TrailDatabase, id: string): Promise<FollowUp | undefined> {
  const followUp = await db.followUps.get(id);
  return followUp?.status === 'open' && followUp.deletedAt === undefined ? followUp : undefined;
}

async function isLive(db: TrailDatabase, contactId: string): Promise<boolean> {
  const contact = await db.contacts.get(contactId);
  return contact !== undefined && contact.deletedAt === undefined;
}

function parseDueDay(
  text: string,
  today: Day,
): { ok: true; day: Day } | { ok: false; problem: FollowUpProblem } {
  const parsed = parseDay(text);
  return parsed.ok && parsed.day < today ? { ok: false, problem: 'past' } : parsed;
}

function byDayThenName(a: DueItem, b: DueItem): number {
  return compare(a.followUp.dueOn, b.followUp.dueOn) || compare(fold(a.contact.name), fold(b.contact.name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
