import Dexie, { type IndexableType } from 'dexie';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { type Contact, type ContactRecord, type Listing, STAGES, type Stage } from '../model/contact';
import { toContact } from '../model/contact-record';
import type { Position } from '../model/mentorship';
import type { ContactFilter, Sorting } from '../model/saved-view';
import { positionIn } from '../model/schedule';
import { idsFitting, ofStage } from './fitting';

/** A contact with what a list shows about it. */
export interface ContactRow {
  contact: Contact;
  /** The next thing to do; none in a closed stage. */
  followUp: Listing['next'];
  /** The current position in the weeks. */
  position: Position | undefined;
}

/** A page of contacts. The total is a separate query: counting thousands takes longer than reading fifty. */
export interface ContactPage {
  rows: ContactRow[];
  /** All matching contacts, in order. @throws StorageFailure */
  ids(): Promise<ContactId[]>;
}

export interface Page {
  limit: number;
  offset?: number;
}

export interface Question {
  filter: ContactFilter;
  /** The contacts that match the filter's words, best first; undefined if there was no search. */
  found: readonly string[] | undefined;
  /** Null: best match first or, without words, by name. */
  sorting: Sorting | null;
  page: Page;
}

/**
 * One page of the contacts that pass a filter. Contacts without a next action come last in either direction. The
 * search has to be done before: a live query must not wait for anything but the database.
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

  // Not one transaction: a live query may answer reads from its cache, and a transaction without requests ends. If a
  // write comes between two reads, the live query runs again.
  return storing(async () => {
    const order = sorting ?? BY_NAME;
    const span = spanOf(filter, found, order);
    const quick = span && (await pageOf(db, span, order.descending, { limit, offset }));
    if (quick && (span.isAll || quick.length === limit)) {
      return { rows: quick.map((record) => asRow(record, today)), ids };
    }
    const all = await allInOrder();
    return {
      rows: await rowsOf(db, all.slice(offset, offset + limit), today),
      ids: () => Promise.resolve(all),
    };
  });
}

/** These contacts in this order, including those in the bin. @throws StorageFailure */
export function queryRows(db: TrailDatabase, ids: readonly ContactId[], today: Day): Promise<ContactRow[]> {
  return storing(() => rowsOf(db, ids, today));
}

/**
 * How many contacts pass a filter.
 *
 * @param found the contacts that match the filter's words; undefined if there was no search
 * @throws StorageFailure
 */
export function countFound(
  db: TrailDatabase,
  filter: ContactFilter,
  found: readonly string[] | undefined,
  today: Day,
): Promise<number> {
  return storing(async () => {
    const span = spanOf(filter, found, BY_NAME);
    // A live query over a count reruns when any contact changes; over keys, only when one of these does.
    if (span) return (await within(db, span).primaryKeys()).length;
    return (await idsFitting(db, filter, found, today))?.size ?? 0;
  });
}

const BY_NAME: Sorting = { by: 'name', descending: false };

/** A range of one index in list order. */
interface Span {
  index: string;
  from: IndexableType;
  to: IndexableType;
  /** The index key of a row. */
  keyOf: (record: ContactRecord) => IndexableType;
  /** Whether it covers everybody; otherwise only those who come first. */
  isAll: boolean;
}

/** The range with exactly the contacts that pass the filter, in order; null if one index is not enough. */
function spanOf(
  { search: _search, stages = [], ...more }: ContactFilter,
  found: readonly string[] | undefined,
  { by, descending }: Sorting,
): Span | null {
  const [stage] = stages;
  const isNarrowed = Object.values(more).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
  );
  if (found || isNarrowed || stages.length > 1) return null;
  if (stage === undefined) return spanOfAll(by, descending);
  if (by !== 'name') return null;
  return {
    index: '[stage+sortKey]',
    from: [stage, Dexie.minKey],
    to: [stage, Dexie.maxKey],
    keyOf: ({ sortKey = '' }) => [stage, sortKey],
    isAll: true,
  };
}

function spanOfAll(by: Sorting['by'], descending: boolean): Span | null {
  const whole = { from: Dexie.minKey, to: Dexie.maxKey, isAll: true };
  const live = { from: [1, Dexie.minKey], to: [1, Dexie.maxKey], isAll: true };
  switch (by) {
    case 'name':
      return { ...whole, index: 'sortKey', keyOf: ({ sortKey = '' }) => sortKey };
    case 'savedAt':
      return { ...live, index: '[live+savedAt]', keyOf: ({ savedAt }) => [1, savedAt] };
    case 'lastInteractionOn': {
      const span = { ...live, index: '[live+lastInteractionOn]' };
      const keyOf: Span['keyOf'] = ({ lastInteractionOn }) => [1, lastInteractionOn];
      // People never contacted come first in the index, but last in the list.
      return descending ? { ...span, keyOf } : { ...span, keyOf, from: [1, FIRST_DAY], isAll: false };
    }
    case 'nextOn':
      // Contacts without open steps come last in either direction.
      return { ...whole, index: 'nextKey', keyOf: ({ nextKey = '' }) => nextKey, isAll: false };
    default:
      return null;
  }
}

/** Sorts before any day and after none. */
const FIRST_DAY: Day = '0000-01-01';

function within(db: TrailDatabase, { index, from, to }: Pick<Span, 'index' | 'from' | 'to'>) {
  return db.contacts.where(index).between(from, to, true, true);
}

/** How many extra rows may share the key with which the page begins. */
const ALIKE = 50;

/** One page of a range in a few requests, never one per row. */
async function pageOf(
  db: TrailDatabase,
  span: Span,
  descending: boolean,
  { limit, offset }: { limit: number; offset: number },
): Promise<ContactRecord[]> {
  if (!descending && offset === 0) return within(db, span).limit(limit).toArray();
  const order = descending
    ? (await within(db, span).primaryKeys()).reverse()
    : await within(db, span)
        .limit(offset + limit)
        .primaryKeys();
  const ids = order.slice(offset, offset + limit);
  const lowest = await db.contacts.get((descending ? ids.at(-1) : ids[0]) ?? '');
  if (!lowest) return [];
  const some = await within(db, { ...span, from: span.keyOf(lowest) })
    .limit(limit + ALIKE)
    .toArray();
  const rows = new Map(some.map((record) => [record.id, record]));
  const others = await db.contacts.bulkGet(ids.filter((id) => !rows.has(id)));
  for (const record of others) if (record) rows.set(record.id, record);
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** All live contacts in order. */
async function idsInOrder(db: TrailDatabase, { by, descending }: Sorting): Promise<string[]> {
  if (by === 'nextOn') return idsByNextAction(db, descending);
  if (by === 'stage') {
    const stages = await stageOrder(db);
    const lists = await Promise.all(stages.map((stage) => ofStage(db, stage).primaryKeys()));
    return (descending ? lists.reverse() : lists).flat();
  }
  const span = spanOfAll(by, true);
  const ids = span ? await within(db, span).primaryKeys() : [];
  if (descending) return ids.reverse();
  return by === 'lastInteractionOn' ? withNeverLast(db, ids) : ids;
}

/** Moves people never contacted to the end. */
async function withNeverLast(db: TrailDatabase, ids: readonly string[]): Promise<string[]> {
  const never = await db.contacts.where('[live+lastInteractionOn]').equals([1, '']).count();
  return [...ids.slice(never), ...ids.slice(0, never)];
}

async function idsByNextAction(db: TrailDatabase, descending: boolean): Promise<string[]> {
  const [planned, byName] = await Promise.all([
    db.contacts.orderBy('nextKey').primaryKeys(),
    db.contacts.orderBy('sortKey').primaryKeys(),
  ]);
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
  const contacts = await db.contacts.bulkGet([...ids]);
  return contacts.flatMap((record) => (record ? [asRow(record, today)] : []));
}

function asRow(record: ContactRecord, today: Day): ContactRow {
  const { next, course } = record;
  return { contact: toContact(record), followUp: next, position: course && positionIn(course, today) };
}
