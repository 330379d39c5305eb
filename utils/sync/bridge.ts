import { type Action, act, type Unit } from '../actions/door';
import { eraseAll } from '../actions/erase';
import { BELONGINGS, belongingsOf } from '../database/belongings';
import { storing } from '../database/errors';
import { TABLES } from '../database/journal';
import type { TrailDatabase } from '../database/schema';
import { type Fields, noteTouched } from '../database/touched';
import { type Instant, toInstant } from '../ground/days';
import { newId } from '../ground/ids';
import { isSame } from '../ground/same';
import type { Contact } from '../model/contact';
import { toRecord } from '../model/contact-record';
import { problemIn } from '../model/rows';
import { SAMPLE_IDS } from '../model/samples';
import {
  ALIVE,
  LIST,
  LIST_TABLES,
  ownerOf,
  PERSON_TABLES,
  type PersonTable,
  rowIdOf,
  type SyncedTable,
  toCells,
  toRow,
  travels,
} from './cells';
import { type Clash, type Content, Replica } from './replica';
import { settlePerson } from './settle';
import type { Home, StoreRecord, SyncDatabase, Touched } from './state';

/** Whom the list has erased for good, as rows of the list's store: ids and nothing else. */
const ERASED = 'erased';
/** So many people are brought up to date in one transaction. */
const LOT = 100;

/** What has come from another device. */
export interface Incoming {
  /** Stores by id, in whatever order. */
  stores: readonly (readonly [id: string, content: Content])[];
  /** The number of the latest of our files which that device had read. */
  acked: number;
}
type Stores = Incoming['stores'];

export interface Exchanged {
  /** People of whom something has changed here. */
  people: number;
  /** Rows that have come and cannot be shown: of another version, damaged, or of nobody. */
  held: number;
  /** Values that have lost against a later one. */
  lost: number;
  erased: number;
  /** Who was erased here by it: what was begun about them and is not saved is for the page to forget. */
  gone: { ids: string[]; words: string[] };
}

const TAKE_IN: Action = { name: 'take-in', tables: TABLES, next: 'own' };

interface Loaded {
  replica: Replica;
  held: Set<string>;
}

/** One exchange at work: the list here, what is known of the other devices, and this device's id. */
class Bridge {
  readonly loaded = new Map<string, Loaded>();
  readonly report: Exchanged = {
    ...{ people: 0, held: 0, lost: 0, erased: 0 },
    gone: { ids: [], words: [] },
  };
  acked = 0;
  #erased: Set<string> | null = null;

  constructor(
    readonly db: TrailDatabase,
    readonly sync: SyncDatabase,
    readonly device: string,
    readonly now: Date,
  ) {}

  async load(ids: readonly string[]): Promise<void> {
    const lacking = ids.filter((id) => !this.loaded.has(id));
    const records = await this.sync.stores.bulkGet(lacking);
    lacking.forEach((id, at) => {
      const record = records[at];
      const replica = new Replica(this.device, record?.content ?? null, record?.fresh);
      this.loaded.set(id, { replica, held: new Set(record?.held) });
    });
  }

  of(id: string): Loaded {
    const loaded = this.loaded.get(id);
    if (!loaded) throw new Error(`The store ${id} was not loaded`);
    return loaded;
  }

  /** Keeps the stores that were loaded and changed, and forgets them all but the list's. */
  async keep(): Promise<void> {
    const records = [...this.loaded].flatMap(([id, { replica, held }]): StoreRecord[] => {
      if (!replica.changed || (id !== LIST && this.#erased?.has(id))) return [];
      const fresh = Object.fromEntries(replica.fresh);
      const isUnsent = [...replica.fresh.values()].some(({ sent }) => sent === 0);
      return [
        { id, content: replica.content(), fresh, held: [...held], ...(isUnsent && { unsent: 1 as const }) },
      ];
    });
    await this.sync.stores.bulkPut(records);
    for (const id of [...this.loaded.keys()]) if (id !== LIST) this.loaded.delete(id);
    for (const { replica } of this.loaded.values()) replica.changed = false;
  }

  get erased(): Set<string> {
    this.#erased ??= new Set(this.of(LIST).replica.ids(ERASED));
    return this.#erased;
  }

  /** Notes people as erased, for every device and for good. */
  erase(ids: Iterable<string>): void {
    const { replica } = this.of(LIST);
    for (const id of ids) {
      if (this.erased.has(id)) continue;
      replica.put(ERASED, id, { [ALIVE]: JSON.stringify(toInstant(this.now)) }, () => this.now.getTime());
      this.erased.add(id);
    }
    replica.flush();
  }
}

/**
 * Brings together what was written here and what has come: afterwards the list, and what the next file says, are one. Both
 * databases may be written meanwhile; what is written then is for the next exchange.
 *
 * @param device this device's id
 * @param incoming what other devices have, where something has come
 * @throws StorageFailure then what was not brought in stays for the next time
 */
export async function exchange(
  { db, sync, device }: { db: TrailDatabase; sync: SyncDatabase; device: string },
  now: Date,
  { stores, acked }: Incoming = { stores: [], acked: 0 },
): Promise<Exchanged> {
  const bridge = new Bridge(db, sync, device, now);
  bridge.acked = acked;
  await bridge.load([LIST]);
  const coming = Map.groupBy(stores, ([id]) => id);
  await takeOut(bridge);
  const first = coming.get(LIST);
  if (first)
    await takeInList(
      bridge,
      first.map(([, content]) => content),
    );
  await eraseHere(bridge);
  const people = [...coming.keys()].filter((id) => id !== LIST && !bridge.erased.has(id));
  for (let from = 0; from < people.length; from += LOT) {
    await takeIn(bridge, people.slice(from, from + LOT), coming);
    await eraseHere(bridge);
  }
  // What was made to fit is written here as well; that can make others fit no more, a few times at most.
  for (let round = 0; round < 5 && (await takeOut(bridge)); round += 1) await eraseHere(bridge);
  await bridge.keep();
  return bridge.report;
}

/** Has everything compared with the next exchange: at the start, and where it is not certain what was noted. */
export async function touchAll(db: TrailDatabase, sync: SyncDatabase, now: Date): Promise<void> {
  const ids = await storing(() => db.contacts.toCollection().primaryKeys());
  const known = await sync.stores.toCollection().primaryKeys();
  await noteTouched(sync, nothingOf(new Set([...ids, ...known, LIST])), toInstant(now));
}

/** Who is to be compared, though nobody knows in what they were changed. */
function nothingOf(ids: Iterable<string>): [string, Fields][] {
  return [...ids].map((id) => [id, {}]);
}

/** Puts into the stores what was written here. @returns whether there was anything */
async function takeOut(bridge: Bridge): Promise<boolean> {
  const { sync } = bridge;
  const touched = await sync.touched.toArray();
  if (touched.length === 0) return false;
  const at = new Map(touched.map((each) => [each.id, each]));
  // The made-up people come again under the same ids.
  const samples: readonly string[] = SAMPLE_IDS;
  bridge.erase(touched.flatMap(({ id, erased }) => (erased && !samples.includes(id) ? id : [])));
  const list = at.get(LIST);
  if (list) await takeOutList(bridge, list);
  const people = [...at.keys()].filter((id) => id !== LIST);
  for (let from = 0; from < people.length; from += LOT) {
    const lot = people.slice(from, from + LOT);
    await bridge.load(lot);
    await noteHomes(bridge, lot);
    const homes = await homesOf(bridge, lot);
    await storing(() =>
      bridge.db.transaction('r', [...PERSON_TABLES], async () => {
        await peopleOut(bridge, lot, homes, at);
      }),
    );
    await keepHomes(bridge, lot);
    await bridge.keep();
  }
  await bridge.keep();
  await forgetTouched(sync, touched);
  return true;
}

/** What was written again meanwhile stays noted. */
async function forgetTouched(sync: SyncDatabase, seen: readonly Touched[]): Promise<void> {
  await sync.transaction('rw', sync.touched, async () => {
    const now = await sync.touched.bulkGet(seen.map(({ id }) => id));
    await sync.touched.bulkDelete(seen.filter((each, at) => now[at]?.at === each.at).map(({ id }) => id));
  });
}

/** Rows of these stores that belong to somebody else by now: noted before that one takes them for new ones. */
async function noteHomes(bridge: Bridge, lot: readonly string[]): Promise<void> {
  const { db, sync } = bridge;
  const homes: Home[] = [];
  for (const table of BELONGINGS) {
    const ids = lot.flatMap((home) =>
      bridge
        .of(home)
        .replica.ids(table)
        .map((row) => ({ row, home })),
    );
    const rows = await storing(() => db.table(table).bulkGet(ids.map(({ row }) => row)));
    ids.forEach(({ row, home }, at) => {
      const contactId = ownerOf(table, rows[at] ?? null);
      if (contactId !== undefined && contactId !== home) homes.push({ row, home, contactId });
    });
  }
  await sync.homes.bulkPut(homes);
}

/** Where rows of these people lie, other than with them. */
async function homesOf({ sync }: Bridge, lot: readonly string[]): Promise<Map<string, string>> {
  const found = await sync.homes.where('contactId').anyOf(lot).toArray();
  return new Map(found.map(({ row, home }) => [row, home]));
}

/** The same by what the stores say, for rows that are not in the list yet. */
async function keepHomes(bridge: Bridge, lot: readonly string[]): Promise<void> {
  const homes: Home[] = [];
  for (const home of lot) {
    const { replica } = bridge.of(home);
    for (const table of BELONGINGS)
      for (const row of replica.ids(table)) {
        const json = replica.cells(table, row).contactId ?? '';
        const contactId = json === '' ? home : String(JSON.parse(json));
        if (contactId !== home) homes.push({ row, home, contactId });
      }
  }
  await bridge.sync.homes.bulkPut(homes);
}

async function peopleOut(
  bridge: Bridge,
  lot: readonly string[],
  homes: ReadonlyMap<string, string>,
  touched: ReadonlyMap<string, Touched>,
): Promise<void> {
  const { db } = bridge;
  const known = lot.filter((id) => !bridge.erased.has(id));
  for (const table of PERSON_TABLES) {
    const own: object[] =
      table === 'contacts'
        ? (await db.contacts.bulkGet(known)).flatMap((row) => row ?? [])
        : await belongingsOf(db, table, known);
    const rows = Map.groupBy(own, (row) => homes.get(rowIdOf(table, row)) ?? ownerOf(table, row) ?? '');
    for (const id of known) {
      const { replica } = bridge.of(id);
      const here = new Map((rows.get(id) ?? []).map((row) => [rowIdOf(table, row), row]));
      const away = replica.ids(table).filter((row) => !here.has(row));
      const elsewhere = (await db.table(table).bulkGet(away)) as (object | undefined)[];
      for (const row of elsewhere) if (row) here.set(rowIdOf(table, row), row);
      compareOut(bridge.of(id), table, here, touched.get(id));
    }
  }
  for (const id of known) bridge.of(id).replica.flush();
}

/** Writes into a store what is different here. */
function compareOut(
  { replica, held }: Loaded,
  table: SyncedTable,
  here: ReadonlyMap<string, object>,
  { at, fields }: Pick<Touched, 'at' | 'fields'> = { at: '1970-01-01T00:00:00Z', fields: {} },
): void {
  for (const [id, row] of here) {
    const known = replica.cells(table, id)[ALIVE];
    const isForward = known === undefined || (known !== '' && writtenAt(row) > JSON.parse(known));
    // What was put back as it had been was put back just now.
    const whole = isForward ? writtenAt(row) : at;
    const whenOf = (name: string) => Date.parse((isForward && fields[`${table}/${id}/${name}`]) || whole);
    replica.put(table, id, toCells(table, row), whenOf);
  }
  for (const id of replica.ids(table))
    if (!here.has(id) && !held.has(`${table}/${id}`)) replica.remove(table, id, Date.parse(at));
}

const writtenAt = (row: object) => (row as { updatedAt: Instant }).updatedAt;

async function takeOutList(bridge: Bridge, touched: Touched): Promise<void> {
  const { db } = bridge;
  await storing(() =>
    db.transaction('r', [...LIST_TABLES], async () => {
      for (const table of LIST_TABLES) {
        const rows = ((await db.table(table).toArray()) as object[]).filter((row) => travels(table, row));
        compareOut(bridge.of(LIST), table, new Map(rows.map((row) => [rowIdOf(table, row), row])), touched);
      }
      bridge.of(LIST).replica.flush();
    }),
  );
}

/** Takes everybody out of the list and out of the stores who was erased anywhere. */
async function eraseHere(bridge: Bridge): Promise<void> {
  const { db, sync, erased, now } = bridge;
  const all = [...erased];
  const [here, kept] = await Promise.all([
    storing(() => db.contacts.where('id').anyOf(all).primaryKeys()),
    sync.stores.where('id').anyOf(all).primaryKeys(),
  ]);
  if (here.length > 0) {
    bridge.report.erased += here.length;
    const { ids, words } = await eraseAll(db, new Set(here), now);
    bridge.erase(ids);
    bridge.report.gone.ids.push(...ids);
    bridge.report.gone.words.push(...words);
    await noteTouched(sync, nothingOf([LIST]), toInstant(now));
  }
  for (const id of erased) bridge.loaded.delete(id);
  if (kept.length + here.length === 0) return;
  await sync.transaction('rw', sync.stores, sync.touched, sync.homes, sync.lost, async () => {
    await sync.stores.bulkDelete(all);
    await sync.touched.bulkDelete(all);
    await sync.homes.where('home').anyOf(all).delete();
    await sync.lost.where('personId').anyOf(all).delete();
  });
}

async function takeInList(bridge: Bridge, contents: readonly Content[]): Promise<void> {
  const { db, now, report } = bridge;
  const list = bridge.of(LIST);
  const clashes = contents.flatMap((content) => list.replica.merge(content, bridge.acked));
  for (const id of list.replica.ids(ERASED)) bridge.erased.add(id);
  await act(db, TAKE_IN, now, async () => {
    for (const table of LIST_TABLES) {
      const here = ((await db.table(table).toArray()) as object[]).filter((row) => travels(table, row));
      const rows = new Map(here.map((row) => [rowIdOf(table, row), row]));
      const { put, gone } = compareIn(list, table, rows);
      // First what goes: of two notes about one thing one stays.
      await db.table(table).bulkDelete([...gone, ...replacedKeys(table, put, rows)].map(keyOf));
      await db.table(table).bulkPut(put.map(([, row]) => row));
    }
  });
  report.held += list.held.size;
  await keepLost(bridge, LIST, clashes);
}

const keyOf = (row: object): string => (row as { id?: string }).id ?? (row as { name: string }).name;

function replacedKeys(
  table: SyncedTable,
  put: readonly [string, object][],
  rows: ReadonlyMap<string, object>,
): object[] {
  if (table !== 'notes') return [];
  return put.flatMap(([id, row]) => {
    const before = rows.get(id);
    return before && keyOf(before) !== keyOf(row) ? [before] : [];
  });
}

/** What the list has to change for a store's rows of one table to be in it. */
function compareIn(
  loaded: Loaded,
  table: SyncedTable,
  here: ReadonlyMap<string, object>,
): { put: [id: string, row: object][]; gone: object[] } {
  const { replica } = loaded;
  const put: [string, object][] = [];
  const gone: object[] = [];
  for (const id of replica.ids(table)) {
    const before = here.get(id);
    const row = incoming(loaded, table, id, before);
    if (row === 'gone') gone.push(...(before ? [before] : []));
    else if (row !== 'held' && !(before && isSame(toSortedCells(table, before), toSortedCells(table, row))))
      put.push([id, row]);
  }
  replica.flush();
  return { put, gone };
}

/** A row of a store as the list is to have it: `gone`, or `held` back because it cannot be shown. */
function incoming(
  { replica, held }: Loaded,
  table: SyncedTable,
  id: string,
  before: object | undefined,
): object | 'gone' | 'held' {
  const place = `${table}/${id}`;
  const row = toRow(table, replica.cells(table, id));
  held.delete(place);
  if (row === null) return 'gone';
  const whole = row === 'unreadable' ? null : withName(table, row, before);
  if (whole && rowIdOf(table, whole) === id && problemIn(table, whole) === null) return whole;
  // It went and has come back later, from a device that had all of it: so have we.
  if (before && writtenAt(before) === (row as { updatedAt?: string }).updatedAt) {
    replica.put(table, id, toCells(table, before), () => Date.parse(writtenAt(before)));
  } else held.add(place);
  return 'held';
}

/** A next step bears a name, which is put in when it is settled. */
function withName(table: SyncedTable, row: object, before: object | undefined): object {
  return table === 'followUps' ? { ...row, who: (before as { who?: string } | undefined)?.who ?? '' } : row;
}

const toSortedCells = (table: SyncedTable, row: object) => Object.entries(toCells(table, row)).sort();

/** Brings a lot of people in: their stores, the list, and what then has to be made to fit. */
async function takeIn(
  bridge: Bridge,
  lot: readonly string[],
  coming: ReadonlyMap<string, Stores>,
): Promise<void> {
  const { db, sync, now } = bridge;
  // Of the stores that hold rows of these people as well.
  const homes = await sync.homes.where('contactId').anyOf(lot).toArray();
  const all = [...new Set([...lot, ...homes.map(({ home }) => home)])].filter((id) => !bridge.erased.has(id));
  await bridge.load(all);
  const homesBefore = await homesOf(bridge, all);
  // Should the browser be ended in the middle, they are compared again.
  await noteTouched(sync, nothingOf(all), toInstant(now));
  const clashes = new Map<string, Clash[]>();
  const affected = await act(db, TAKE_IN, now, async (unit) => {
    // What the mentor has written while files were read goes first.
    const touched = new Map(all.map((id) => [id, { id, at: toInstant(now), fields: {} }]));
    await peopleOut(bridge, all, homesBefore, touched);
    for (const id of all) {
      const theirs = coming.get(id) ?? [];
      clashes.set(
        id,
        theirs.flatMap(([, content]) => bridge.of(id).replica.merge(content, bridge.acked)),
      );
    }
    return peopleIn(bridge, unit, all);
  });
  bridge.report.people += affected.size;
  await keepHomes(bridge, all);
  for (const [id, found] of clashes) await keepLost(bridge, id, found);
  await bridge.keep();
  await noteTouched(sync, nothingOf(affected), toInstant(now));
}

/** Who has changed by what came in. */
interface Arrivals {
  affected: Set<string>;
  /** Those with weeks that came. */
  weeks: Set<string>;
  /** Those who came themselves. */
  contacts: Set<string>;
}

function noteArrival({ affected, weeks, contacts }: Arrivals, table: PersonTable, owner: string): void {
  affected.add(owner);
  if (table === 'mentorships') weeks.add(owner);
  if (table === 'contacts') contacts.add(owner);
}

async function peopleIn(bridge: Bridge, unit: Unit, all: readonly string[]): Promise<Set<string>> {
  const arrivals: Arrivals = { affected: new Set(), weeks: new Set(), contacts: new Set() };
  for (const table of PERSON_TABLES) {
    for (const id of all) await rowsIn(bridge, table, bridge.of(id), arrivals);
  }
  await settleAll(bridge, unit, arrivals);
  return arrivals.affected;
}

/** Brings the list in line with one table of one store. */
async function rowsIn(bridge: Bridge, table: PersonTable, loaded: Loaded, arrivals: Arrivals): Promise<void> {
  const { db } = bridge;
  const ids = loaded.replica.ids(table);
  const rows = (await db.table(table).bulkGet(ids)) as (object | undefined)[];
  const here = new Map(rows.flatMap((row) => (row ? [[rowIdOf(table, row), row]] : [])));
  const { put, gone } = compareIn(loaded, table, here);
  const fit: object[] = [];
  for (const [key, row] of put) {
    const owner = ownerOf(table, row) ?? '';
    if (bridge.erased.has(owner)) continue;
    if (table !== 'contacts' && !arrivals.contacts.has(owner) && !(await db.contacts.get(owner))) {
      loaded.held.add(`${table}/${key}`);
      continue;
    }
    fit.push(table === 'contacts' ? toRecord(row as Contact) : row);
    noteArrival(arrivals, table, owner);
  }
  for (const before of [...gone, ...put.map(([key]) => here.get(key))]) {
    const owner = ownerOf(table, before ?? null);
    if (owner) arrivals.affected.add(owner);
  }
  if (table === 'contacts') eraseMerged(bridge, fit);
  await db.table(table).bulkDelete(gone.map(keyOf));
  await db.table(table).bulkPut(fit);
}

/** Whoever was found to be the same as somebody who has been erased is that person. */
function eraseMerged(bridge: Bridge, contacts: readonly object[]): void {
  bridge.erase(
    (contacts as Contact[]).flatMap(({ id, mergedInto = '' }) => (bridge.erased.has(mergedInto) ? id : [])),
  );
}

async function settleAll(bridge: Bridge, unit: Unit, { affected, weeks }: Arrivals): Promise<void> {
  let open = [...affected].sort();
  for (let round = 0; round < 5 && open.length > 0; round += 1) {
    const next = new Set<string>();
    for (const id of open) {
      const options = { erased: bridge.erased, withWeeks: weeks.has(id) };
      for (const other of await settlePerson(unit, id, options)) next.add(other);
    }
    for (const id of next) affected.add(id);
    open = [...next].sort();
  }
}

/** Fields in which a lost value would be missed. */
const TOLD: Partial<Record<string, RegExp>> = {
  contacts:
    /^(?:name|addresses|phones|emails|messengers|work|stage|notes|metAt|tags|language|source|purpose|ageBand|keepReason)$/,
  interactions: /^(?:text|on|kind)$/,
  followUps: /^(?:what|dueOn|time)$/,
  mentorships: /^(?:beginsOn|meeting|weeks\.\d+|goals|agreement|skills|closing|outcome)$/,
};

/** Keeps what has lost, for the person's history. */
async function keepLost(bridge: Bridge, personId: string, clashes: readonly Clash[]): Promise<void> {
  const told = clashes.filter(({ table, field, lost }) => lost !== '' && TOLD[table]?.test(field));
  bridge.report.lost += told.length;
  await bridge.sync.lost.bulkPut(
    told.map(({ table, id, field, lost, won, at }) => ({
      ...{ id: newId(), personId, table, row: id, field, lost, won },
      ...{ at: toInstant(new Date(at)), foundAt: toInstant(bridge.now) },
    })),
  );
}
