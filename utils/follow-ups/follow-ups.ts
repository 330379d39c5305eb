import Dexie from 'dexie';
import { asText } from '../contacts/name';
import { toContact } from '../contacts/record';
import { takingBack } from '../contacts/take-back';
import type { Contact, Day } from '../contacts/types';
import { Changes } from '../database/changes';
import { storing } from '../database/errors';
import { newId } from '../database/ids';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { readPreferences } from '../preferences/preferences';
import { currentOf } from '../timeline/running';
import { addDays, type DayProblem, daysBetween, parseDay } from './days';
import { isWaiting, keepNextAction, openOf } from './next-action';
import type { FollowUp } from './types';

/** How many days ahead a follow-up shows up as coming. */
export const SOON_DAYS = 7;

export type FollowUpProblem = DayProblem | 'past' | 'contact-gone' | 'contact-closed';

export interface DueItem {
  followUp: FollowUp;
  contact: Contact;
  state: 'overdue' | 'today' | 'soon';
  /** Days since it was due; 0 for today and later. */
  daysLate: number;
}

/** All that a contact's next action concerns. */
const tablesOf = (db: TrailDatabase) => [
  db.contacts,
  db.followUps,
  db.interactions,
  db.mentorships,
  db.preferences,
];

/**
 * Plans the next thing to do for a contact; one that was open is replaced.
 *
 * @param plan.dueOn the day as typed, see parseDay; today or later
 * @returns `contact-closed` for a contact in a stage in which nothing more is to be done
 * @throws StorageFailure
 */
export async function planFollowUp(
  db: TrailDatabase,
  contactId: string,
  plan: { dueOn: string; what: string },
  today: Day,
  now: Date,
): Promise<{ ok: true; followUp: FollowUp; undo: Undo } | { ok: false; problem: FollowUpProblem }> {
  const due = parseDueDay(plan.dueOn, today);
  if (!due.ok) return due;
  const at = now.toISOString();
  return storing(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const contact = await db.contacts.get(contactId);
      if (!contact || contact.deletedAt !== undefined) return { ok: false, problem: 'contact-gone' } as const;
      if (!isWaiting(contact)) return { ok: false, problem: 'contact-closed' } as const;
      const changes = new Changes(db, now);
      for (const open of await openOf(db, contactId)) {
        await changes.put('followUps', { ...open, status: 'replaced', closedAt: at }, open);
      }
      const followUp = await changes.put('followUps', {
        id: newId(),
        contactId,
        dueOn: due.day,
        what: asText(plan.what).trim(),
        status: 'open',
        createdAt: at,
        updatedAt: at,
      });
      return { ok: true, followUp, undo: takingBack(db, contactId, changes) } as const;
    }),
  );
}

/**
 * Marks a follow-up as done and proposes the next, counted from today.
 *
 * @returns how to take it back; for one that is not open, an undo that does nothing
 * @throws StorageFailure
 */
export function completeFollowUp(db: TrailDatabase, id: string, today: Day, now: Date): Promise<Undo> {
  return close(db, id, 'done', today, now);
}

/**
 * Leaves a follow-up out, this once, and proposes the next, counted from today.
 *
 * @returns how to take it back; for one that is not open, an undo that does nothing
 * @throws StorageFailure
 */
export function skipFollowUp(db: TrailDatabase, id: string, today: Day, now: Date): Promise<Undo> {
  return close(db, id, 'skipped', today, now);
}

function close(
  db: TrailDatabase,
  id: string,
  status: 'done' | 'skipped',
  today: Day,
  now: Date,
): Promise<Undo> {
  return storing(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const changes = new Changes(db, now);
      const open = await openOne(db, id);
      const record = open && (await db.contacts.get(open.contactId));
      if (record) {
        await changes.put('followUps', { ...open, status, closedAt: now.toISOString() }, open);
        await answer(db, changes, open);
        await keepNextAction(db, toContact(record), today, now, await readPreferences(db), {
          // To leave out one that is yet to come means the one after it.
          since: status === 'skipped' && open.dueOn > today ? open.dueOn : today,
          put: (row, before) => changes.put('followUps', row, before),
        });
      }
      return takingBack(db, open?.contactId ?? '', changes);
    }),
  );
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
  return storing(() =>
    db.transaction('rw', db.followUps, async () => {
      const before = await openOne(db, id);
      if (!before) return { ok: false, problem: 'contact-gone' } as const;
      const changes = new Changes(db, now);
      const followUp = await changes.put('followUps', { ...before, dueOn: due.day }, before);
      return { ok: true, followUp, undo: takingBack(db, before.contactId, changes) } as const;
    }),
  );
}

/**
 * Whom to follow up with: late ones, today's and those of the next seven days, in this order.
 *
 * @param limit how many of each state at most, those due first leading; see countByState
 * @throws StorageFailure
 */
export function dueFollowUps(
  db: TrailDatabase,
  today: Day,
  { limit = Number.POSITIVE_INFINITY }: { limit?: number } = {},
): Promise<DueItem[]> {
  return storing(async () => {
    const followUps: FollowUp[] = [];
    for (const [from, to] of Object.values(spans(today))) {
      followUps.push(...(await openBetween(db, from, to, limit)));
    }
    const contacts = await db.contacts.bulkGet(followUps.map(({ contactId }) => contactId));
    const items = followUps.flatMap((followUp, index) => {
      const contact = contacts[index];
      if (!contact || contact.deletedAt !== undefined) return [];
      const late = daysBetween(followUp.dueOn, today);
      const state: DueItem['state'] = late > 0 ? 'overdue' : late === 0 ? 'today' : 'soon';
      const item: DueItem = { followUp, contact: toContact(contact), state, daysLate: Math.max(0, late) };
      return [{ item, order: `${followUp.dueOn} ${contact.sortKey}` }];
    });
    return items.sort((a, b) => compare(a.order, b.order)).map(({ item }) => item);
  });
}

/** How many follow-ups are late, due today and coming in the next seven days. @throws StorageFailure */
export function countByState(db: TrailDatabase, today: Day): Promise<Record<DueItem['state'], number>> {
  const { overdue, today: now, soon } = spans(today);
  return storing(async () => ({
    overdue: await countBetween(db, ...overdue),
    today: await countBetween(db, ...now),
    soon: await countBetween(db, ...soon),
  }));
}

/** How many follow-ups are late or due today. @throws StorageFailure */
export function countDue(db: TrailDatabase, today: Day): Promise<number> {
  return storing(() => countBetween(db, FIRST_DAY, today));
}

/** The contact's next thing to do, if any is planned. @throws StorageFailure */
export function openFollowUpOf(db: TrailDatabase, contactId: string): Promise<FollowUp | undefined> {
  return storing(async () => (await openOf(db, contactId))[0]);
}

/** Before any day. */
const FIRST_DAY = '';

/** The days of each state, both ends included. */
function spans(today: Day): Record<DueItem['state'], [Day, Day]> {
  return {
    overdue: [FIRST_DAY, addDays(today, -1)],
    today: [today, today],
    soon: [addDays(today, 1), addDays(today, SOON_DAYS)],
  };
}

/** The first open follow-ups due on these days, by day. */
async function openBetween(db: TrailDatabase, from: Day, to: Day, limit: number): Promise<FollowUp[]> {
  const range = db.followUps.where('[status+dueOn]').between(['open', from], ['open', to], true, true);
  const isLive = ({ deletedAt }: FollowUp) => deletedAt === undefined;
  const binned = await binnedBetween(db, from, to).count();
  // Read in one go, which is many times faster than one by one, unless most would be read in vain.
  if (binned > limit) return range.filter(isLive).limit(limit).toArray();
  const rows = await range.limit(limit + binned).toArray();
  return rows.filter(isLive).slice(0, limit);
}

/** The open ones that lie in the bin. */
function binnedBetween(db: TrailDatabase, from: Day, to: Day) {
  return db.followUps
    .where('[status+dueOn+deletedAt]')
    .between(['open', from, Dexie.minKey], ['open', to, Dexie.maxKey], true, true);
}

/** Counts without reading a row: an index of its own knows those that lie in the bin. */
async function countBetween(db: TrailDatabase, from: Day, to: Day): Promise<number> {
  const all = await db.followUps
    .where('[status+dueOn]')
    .between(['open', from], ['open', to], true, true)
    .count();
  const binned = await binnedBetween(db, from, to).count();
  return all - binned;
}

/** Notes in the mentorship what of it is answered, so that it is not brought up again. */
async function answer(db: TrailDatabase, changes: Changes, { contactId, answers = [] }: FollowUp) {
  if (answers.length === 0) return;
  const mentorship = currentOf(await db.mentorships.where({ contactId }).toArray());
  if (!mentorship) return;
  const answered = [...new Set([...mentorship.answered, ...answers])];
  await changes.put('mentorships', { ...mentorship, answered }, mentorship);
}

async function openOne(db: TrailDatabase, id: string): Promise<FollowUp | undefined> {
  const followUp = await db.followUps.get(id);
  return followUp?.status === 'open' && followUp.deletedAt === undefined ? followUp : undefined;
}

function parseDueDay(
  text: string,
  today: Day,
): { ok: true; day: Day } | { ok: false; problem: FollowUpProblem } {
  const parsed = parseDay(text);
  return parsed.ok && parsed.day < today ? { ok: false, problem: 'past' } : parsed;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
