import Dexie from 'dexie';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { type Contact, STAGES, type Stage } from '../model/contact';
import { toContact } from '../model/contact-record';
import { type FollowUp, foremostOfEach } from '../model/follow-up';
import type { Position } from '../model/mentorship';
import { currentOf } from '../model/running';
import type { ContactFilter, Sorting } from '../model/saved-view';
import { positionOf } from '../model/schedule';
import { idsFitting, ofStage } from './fitting';

/** One contact with what a list says about it. */
export interface ContactRow {
  contact: Contact;
  /** The next action; none in a closed stage. */
  followUp: FollowUp | undefined;
  /** Where the ten weeks stand. */
  position: Position | undefined;
}

/** How many fit in all is asked for apart: counting thousands takes longer than reading fifty. */
export interface ContactPage {
  rows: ContactRow[];
  /** All that fit, in order. @throws StorageFailure */
  ids(): Promise<ContactId[]>;
}

export interface Page {
  limit: number;
  offset?: number;
}

export interface Question {
  filter: ContactFilter;
  /** Whom the filter's words lead to, the best first; undefined: not searched. */
  found: readonly string[] | undefined;
  /** Null: who fits the words best comes first; without words, by name. */
  sorting: Sorting | null;
  page: Page;
}

/**
 * One page of the contacts a filter leaves. Contacts without a next action come last, whichever way round. The
 * search is done before: a live query must wait for nothing but the database.
 *
 * @throws StorageFailure
 */
export function queryFound(
  db: TrailDatabase,
  { filter, found, sorting, page }: Question,
  today: Day,
): Promise<ContactPage> {
  const { limit, offset = 0 } = page;
  const allInOrder = async (): Promise<string[]> => {
    const fitting = await idsFitting(db, filter, found, today);
    const ranked = sorting === null && found;
    const order = ranked || (await idsInOrder(db, sorting ?? BY_NAME));
    return fitting ? order.filter((id) => fitting.has(id)) : [...order];
  };
  const ids = () => storing(allInOrder);

  // Not one transaction: what a live query has read before comes without a request, and a transaction without
  // requests ends. Should somebody write between two reads, the live query reads again.
  return storing(async () => {
    const quick = quickRange(db, filter, found, sorting ?? BY_NAME);
    if (quick) {
      const inOrder = sorting?.descending ? quick().reverse() : quick();
      return { rows: await rowsOf(db, await inOrder.offset(offset).limit(limit).primaryKeys(), today), ids };
    }
    const all = await allInOrder();
    return {
      rows: await rowsOf(db, all.slice(offset, offset + limit), today),
      ids: () => Promise.resolve(all),
    };
  });
}

/** These contacts, those in the bin as well, in this order. @throws StorageFailure */
export function queryRows(db: TrailDatabase, ids: readonly ContactId[], today: Day): Promise<ContactRow[]> {
  return storing(() => rowsOf(db, ids, today));
}

/**
 * How many contacts a filter leaves.
 *
 * @param found whom the filter's words lead to; undefined: not searched
 * @throws StorageFailure
 */
export function countFound(
  db: TrailDatabase,
  filter: ContactFilter,
  found: readonly string[] | undefined,
  today: Day,
): Promise<number> {
  return storing(async () => {
    const quick = quickRange(db, filter, found, BY_NAME);
    // A live query over a count is asked again with every contact that changes; over keys, with these alone.
    if (quick) return (await quick().primaryKeys()).length;
    return (await idsFitting(db, filter, found, today))?.size ?? 0;
  });
}

const BY_NAME: Sorting = { by: 'name', descending: false };

/** The range of one index that holds whom the filter leaves, in order; null where it takes more than one. */
function quickRange(
  db: TrailDatabase,
  { search: _search, stages = [], ...more }: ContactFilter,
  found: readonly string[] | undefined,
  { by, descending }: Sorting,
) {
  const [stage] = stages;
  const isNarrowed = Object.values(more).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
  );
  if (found || isNarrowed || stages.length > 1) return null;
  // With whom the mentor was never in touch come first in the index and last in the list.
  if (by === 'lastInteractionOn' && !descending) return null;
  if (stage === undefined) return indexOf(db, by);
  return by === 'name' ? () => ofStage(db, stage) : null;
}

/** The index that alone holds all live contacts in this order. */
function indexOf(db: TrailDatabase, by: Sorting['by']) {
  switch (by) {
    case 'name':
      return () => db.contacts.orderBy('sortKey');
    case 'savedAt':
    case 'lastInteractionOn':
      return () => db.contacts.where(`[live+${by}]`).between([1, Dexie.minKey], [1, Dexie.maxKey]);
    default:
      return null;
  }
}

/** All live contacts in order. */
async function idsInOrder(db: TrailDatabase, { by, descending }: Sorting): Promise<string[]> {
  if (by === 'nextOn') return idsByNextAction(db, descending);
  if (by === 'stage') {
    const stages = await stageOrder(db);
    const lists = await Promise.all(stages.map((stage) => ofStage(db, stage).primaryKeys()));
    return (descending ? lists.reverse() : lists).flat();
  }
  const index = indexOf(db, by);
  const ids = index ? await index().primaryKeys() : [];
  if (descending) return ids.reverse();
  return by === 'lastInteractionOn' ? withNeverLast(db, ids) : ids;
}

/** With whom the mentor has never been in touch, of them nothing was heard least of all: they come last. */
async function withNeverLast(db: TrailDatabase, ids: readonly string[]): Promise<string[]> {
  const never = await db.contacts.where('[live+lastInteractionOn]').equals([1, '']).count();
  return [...ids.slice(never), ...ids.slice(0, never)];
}

async function idsByNextAction(db: TrailDatabase, descending: boolean): Promise<string[]> {
  const [open, byName] = await Promise.all([
    db.followUps.where('[status+dueOn]').between(['open', Dexie.minKey], ['open', Dexie.maxKey]).toArray(),
    db.contacts.orderBy('sortKey').primaryKeys(),
  ]);
  const planned = [...foremostOfEach(open).keys()];
  const withAction = new Set(descending ? planned.reverse() : planned);
  return [...withAction, ...byName.filter((id) => !withAction.has(id))];
}

/** The stages in the mentor's order. */
async function stageOrder(db: TrailDatabase): Promise<readonly Stage[]> {
  const own = await db.preferences.get('stageOrder');
  return Array.isArray(own?.value) && own.name === 'stageOrder' ? (own.value as Stage[]) : STAGES;
}

async function rowsOf(db: TrailDatabase, ids: readonly ContactId[], today: Day): Promise<ContactRow[]> {
  if (ids.length === 0) return [];
  const [contacts, followUps, mentorships] = await Promise.all([
    db.contacts.bulkGet([...ids]),
    // One by one: a live query over many keys at once would read again with every follow-up that changes.
    Promise.all(ids.map((contactId) => db.followUps.where({ contactId, status: 'open' }).toArray())),
    db.mentorships.where('contactId').anyOf(ids).toArray(),
  ]);
  const followUpOf = foremostOfEach(followUps.flat());
  const mentorshipsOf = Map.groupBy(mentorships, ({ contactId }) => contactId);
  return contacts.flatMap((record): ContactRow[] => {
    if (!record) return [];
    const mentorship = currentOf(mentorshipsOf.get(record.id) ?? []);
    return [
      {
        contact: toContact(record),
        followUp: followUpOf.get(record.id),
        position: mentorship && positionOf(mentorship, today),
      },
    ];
  });
}
