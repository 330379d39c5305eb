import Dexie from 'dexie';
import { askDexie } from '../database/asking';
import { storing } from '../database/errors';
import { openOf } from '../database/open-follow-ups';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { addDays, daysBetween } from '../ground/days';
import type { ContactId } from '../ground/ids';
import type { Contact } from '../model/contact';
import { toContact } from '../model/contact-record';
import { type FollowUp, foremost } from '../model/follow-up';
import { countDueBy } from './due-count';
import { othersIn } from './others-people';

/* The follow-ups due, which the popup opens with. Code for writing is loaded with the first action. */

/** How many days ahead a follow-up counts as coming up. */
const SOON_DAYS = 7;

export interface DueItem {
  followUp: FollowUp;
  contact: Contact;
  state: 'overdue' | 'today' | 'soon';
  /** Days overdue; 0 for today and later. */
  daysLate: number;
}

/**
 * Whom to follow up with: overdue, today and the next seven days, in this order.
 *
 * @param limit at most how many of each state, earliest first
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

/**
 * How many follow-ups are due today or overdue; in a team, without the people others are in charge of. @throws
 * StorageFailure
 */
export function countDue(db: TrailDatabase, today: Day): Promise<number> {
  return storing(async () => countDueBy(askDexie(db), today, await othersIn(askDexie(db))));
}

/** The contact's next open follow-up, if any. @throws StorageFailure */
export function openFollowUpOf(db: TrailDatabase, contactId: ContactId): Promise<FollowUp | undefined> {
  return storing(async () => foremost(await openOf(db, contactId)));
}

/** The step the mentor has planned with a contact, which a new plan would replace. @throws StorageFailure */
export function plannedStepOf(db: TrailDatabase, contactId: ContactId): Promise<FollowUp | undefined> {
  return storing(async () =>
    (await openOf(db, contactId)).find(({ kind, proposal }) => kind === 'outreach' && proposal === undefined),
  );
}

/** Sorts before any day. */
const FIRST_DAY: Day = '0000-01-01';

/** The range of days for each state, both ends included. */
function spans(today: Day): Record<DueItem['state'], [Day, Day]> {
  return {
    overdue: [FIRST_DAY, addDays(today, -1)],
    today: [today, today],
    soon: [addDays(today, 1), addDays(today, SOON_DAYS)],
  };
}

/** The first open follow-ups due in these days, by day. */
async function openBetween(db: TrailDatabase, from: Day, to: Day, limit: number): Promise<FollowUp[]> {
  const range = db.followUps.where('[status+dueOn]').between(['open', from], ['open', to], true, true);
  const isLive = ({ deletedAt }: FollowUp) => deletedAt === undefined;
  const binned = await binnedBetween(db, from, to).count();
  // Reading in one go is many times faster than row by row, unless most rows would be discarded.
  if (binned > limit) return range.filter(isLive).limit(limit).toArray();
  const rows = await range.limit(limit + binned).toArray();
  return rows.filter(isLive).slice(0, limit);
}

/** The open follow-ups in the bin. */
function binnedBetween(db: TrailDatabase, from: Day, to: Day) {
  return db.followUps
    .where('[status+dueOn+deletedAt]')
    .between(['open', from, Dexie.minKey], ['open', to, Dexie.maxKey], true, true);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
