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

/** One contact with what a list says about it. */
export interface ContactRow {
  contact: Contact;
  /** The foremost thing to do; none in a closed stage. */
  followUp: Listing['next'];
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
    const span = spanOf(filter, found, BY_NAME);
    // A live query over a count is asked again with every contact that changes; over keys, with these alone.
    if (span) return (await within(db, span).primaryKeys()).length;
    return (await idsFitting(db, filter, found, today))?.size ?? 0;
  });
}

const BY_NAME: Sorting = { by: 'name', descending: false };

/** A range of one index, whose order is that of a list. */
interface Span {
  index: string;
  from: IndexableType;
  to: IndexableType;
  /** Under which key of the index a row stands. */
  keyOf: (record: ContactRecord) => IndexableType;
  /** Whether it holds everybody; else those who come first. */
  isAll: boolean;
}

/** The range that holds whom the filter leaves, in order; null where it takes more than one index. */
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
      // With whom the mentor was never in touch come first in the index and last in the list.
      return descending ? { ...span, keyOf } : { ...span, keyOf, from: [1, FIRST_DAY], isAll: false };
    }
    case 'nextOn':
      // Of whom nothing is open come last, whichever way round.
      return { ...whole, index: 'nextKey', keyOf: ({ nextKey = '' }) => nextKey, isAll: false };
    default:
      return null;
  }
}

/** Before any day, and after none. */
const FIRST_DAY: Day = '0000-01-01';

function within(db: TrailDatabase, { index, from, to }: Pick<Span, 'index' | 'from' | 'to'>) {
  return db.contacts.where(index).between(from, to, true, true);
}

/** So many rows beside those of the page may stand under the key with which it begins. */
const ALIKE = 50;

/** One page of a range in few requests, whichever it is: never one for each row. */
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

/** With whom the mentor has never been in touch, of them nothing was heard least of all: they come last. */
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
