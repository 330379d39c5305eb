import Dexie from 'dexie';
import { BELONGINGS, type BelongingTable, belongingsOf } from '../database/belongings';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { SAMPLE_IDS } from '../model/samples';
import { type Bridge, compareOut } from './bridge';
import {
  isOurs,
  LIST,
  LIST_TABLES,
  OWN,
  ownerOf,
  PERSON_TABLES,
  type PersonTable,
  placeOf,
  rowIdOf,
  travels,
} from './cells';
import { LOT, lotsOf, rowsOf } from './lots';
import type { Doing, Home, SyncDatabase, Touched } from './state';

/** What has been noted as written here: people, and since when everybody has to be compared. */
export interface Noted {
  touched: Touched[];
  all: Doing | undefined;
}

/**
 * Writes local changes into the stores.
 *
 * @param noted if it has been read already
 * @returns whether there were any
 */
export async function takeOut(bridge: Bridge, noted?: Noted): Promise<boolean> {
  const { db, sync } = bridge;
  const touched = await touchedIn(bridge, noted ?? (await notedIn(sync)));
  if (touched.length === 0) return false;
  const at = new Map(touched.map((each) => [each.id, each]));
  // The samples can be created again under the same ids, so erasing them is not recorded.
  const samples: readonly string[] = SAMPLE_IDS;
  bridge.erase(touched.flatMap(({ id, erased }) => (erased && !samples.includes(id) ? id : [])));
  const list = at.get(LIST);
  if (list) await takeOutList(bridge, list);
  const people = [...at.keys()].filter((id) => id !== LIST);
  const isDense = people.length > LOT && people.length * 2 > (await storing(() => db.contacts.count()));
  const lots = lotsOf(people);
  // Find rows that live in another person's store first; otherwise they would be taken for new ones.
  const isFirst = lots.length > 1 && (await sync.stores.count()) === 0;
  for (const lot of isFirst ? [] : lots) {
    await noteMoved(bridge, lot, isDense);
    if (lots.length > 1) bridge.forget();
  }
  for (const lot of lots) {
    await bridge.load(lot);
    const homes = await homesOf(bridge, lot);
    await storing(() =>
      db.transaction('r', [...PERSON_TABLES], async () => {
        await peopleOut(bridge, lot, { homes, touched: at, isDense });
      }),
    );
    await keepHomes(bridge, lot);
    await bridge.keep({ isPart: true });
  }
  await bridge.keep();
  await forgetTouched(bridge, touched);
  return true;
}

function notedIn(sync: SyncDatabase): Promise<Noted> {
  const { touched, doing } = sync;
  return sync.transaction('r', touched, doing, async () => {
    const [some, all] = await Promise.all([touched.toArray(), doing.get('all')]);
    return { touched: some, all };
  });
}

/** The people to compare: those noted as changed, or everybody. */
async function touchedIn({ db, sync }: Bridge, { touched, all }: Noted): Promise<Touched[]> {
  if (all?.key !== 'all') return touched;
  const people = await storing(() => db.contacts.toCollection().primaryKeys());
  const known = await sync.stores.toCollection().primaryKeys();
  const noted = new Map(touched.map((each) => [each.id, each]));
  const ids = [...new Set([...people, ...known, ...noted.keys(), LIST])].sort();
  return ids.map((id) => noted.get(id) ?? { id, at: all.at, fields: {} });
}

/** Clears the notes, except those for whatever was written again in the meantime. */
async function forgetTouched({ sync }: Bridge, seen: readonly Touched[]): Promise<void> {
  await sync.transaction('rw', sync.touched, sync.doing, async () => {
    await sync.doing.delete('all');
    if ((await sync.touched.count()) === 0) return;
    const now = await sync.touched.bulkGet(seen.map(({ id }) => id));
    await sync.touched.bulkDelete(seen.filter((each, at) => now[at]?.at === each.at).map(({ id }) => id));
  });
}

/**
 * The rows of one table that belong to the given people.
 *
 * @param isDense whether the lot is most of the people in its id range: then the whole range is read in one query
 */
async function rowsOfPeople(
  db: TrailDatabase,
  table: PersonTable,
  lot: readonly string[],
  isDense: boolean,
): Promise<object[]> {
  if (table === 'contacts') return [...(await rowsOf(db.contacts, lot)).values()];
  if (!isDense) return belongingsOf(db, table, lot);
  const [first = '', last = ''] = [lot[0], lot.at(-1)];
  const wanted = new Set(lot);
  const between = await rangeOf(db, table, first, last);
  return between.filter((row) => wanted.has(ownerOf(table, row) ?? ''));
}

function rangeOf(
  db: TrailDatabase,
  table: BelongingTable,
  first: string,
  last: string,
): PromiseLike<object[]> {
  if (table === 'mentorships')
    return db.mentorships.where('contactId').between(first, last, true, true).toArray();
  const index = table === 'interactions' ? '[contactId+on+createdAt]' : '[contactId+status]';
  return db.table<object, string>(table).where(index).between([first], [last, Dexie.maxKey]).toArray();
}

/** Notes rows in these people's stores that now belong to somebody else, so that they are not taken for new ones. */
async function noteMoved(bridge: Bridge, lot: readonly string[], isDense: boolean): Promise<void> {
  const { db } = bridge;
  await bridge.load(lot);
  const known = lot.filter((id) => bridge.of(id).text !== '');
  if (known.length === 0) return;
  const homes: Home[] = [];
  const belongings = await storing(() =>
    db.transaction('r', [...BELONGINGS], () =>
      Promise.all(BELONGINGS.map((table) => rowsOfPeople(db, table, known, isDense))),
    ),
  );
  for (const [index, table] of BELONGINGS.entries()) {
    const rows = belongings[index] ?? [];
    const owners = new Map(rows.map((row) => [rowIdOf(table, row), ownerOf(table, row)]));
    const places = known.flatMap((home) =>
      bridge
        .of(home)
        .replica.ids(table)
        .map((row) => ({ row, home })),
    );
    const away = places.filter(({ row }) => !owners.has(row)).map(({ row }) => row);
    const elsewhere = away.length > 0 ? await storing(() => db.table(table).bulkGet(away)) : [];
    for (const [at, row] of away.entries()) owners.set(row, ownerOf(table, elsewhere[at] ?? null));
    for (const { row, home } of places) {
      const contactId = owners.get(row);
      if (contactId !== undefined && contactId !== home) homes.push({ row, home, contactId });
    }
  }
  await bridge.putHomes(homes);
}

/** The stores that hold rows of these people other than their own, by row. */
export async function homesOf(bridge: Bridge, lot: readonly string[]): Promise<Map<string, string>> {
  if (!(await bridge.hasHomes())) return new Map();
  const found = await bridge.sync.homes.where('contactId').anyOf(lot).toArray();
  return new Map(found.map(({ row, home }) => [row, home]));
}

/** Records the same from the stores themselves, for rows that are not in the list yet. */
export async function keepHomes(bridge: Bridge, lot: readonly string[]): Promise<void> {
  const homes: Home[] = [];
  for (const home of lot) {
    const { replica } = bridge.of(home);
    for (const table of BELONGINGS)
      for (const row of replica.ids(table)) {
        const { contactId = home } = replica.cells(table, row);
        if (contactId !== home) homes.push({ row, home, contactId: String(contactId) });
      }
  }
  await bridge.putHomes(homes);
}

/** Brings the stores of the given people in line with the list. Runs inside a transaction on the list. */
export async function peopleOut(
  bridge: Bridge,
  lot: readonly string[],
  given: {
    homes: ReadonlyMap<string, string>;
    touched: ReadonlyMap<string, Pick<Touched, 'at' | 'fields'>>;
    isDense: boolean;
  },
): Promise<void> {
  const { db } = bridge;
  const known = lot.filter((id) => !bridge.erased.has(id));
  for (const table of PERSON_TABLES) {
    const own = (await rowsOfPeople(db, table, known, given.isDense)).filter((row) => travels(table, row));
    const whose = (row: object) => given.homes.get(rowIdOf(table, row)) ?? ownerOf(table, row) ?? '';
    const rows = Map.groupBy(own, whose);
    const here = new Map(
      known.map((id) => [id, new Map((rows.get(id) ?? []).map((row) => [rowIdOf(table, row), row]))]),
    );
    await addElsewhere(bridge, table, here);
    const isTeam = bridge.writer.team;
    for (const [id, its] of here) compareOut(bridge.of(id), table, its, { ...given.touched.get(id), isTeam });
  }
  for (const id of known) bridge.of(id).replica.flush();
}

/** Adds the rows that these stores hold for somebody else. */
async function addElsewhere(
  bridge: Bridge,
  table: PersonTable,
  here: ReadonlyMap<string, Map<string, object>>,
): Promise<void> {
  const away: { home: Map<string, object>; row: string }[] = [];
  for (const [id, home] of here)
    for (const row of bridge.of(id).replica.ids(table)) if (!home.has(row)) away.push({ home, row });
  if (away.length === 0) return;
  const found = (await bridge.db.table(table).bulkGet(away.map(({ row }) => row))) as (object | undefined)[];
  found.forEach((row, at) => {
    if (row && travels(table, row)) away[at]?.home.set(rowIdOf(table, row), row);
  });
}

async function takeOutList(bridge: Bridge, touched: Touched): Promise<void> {
  const { db } = bridge;
  compareOut(bridge.of(LIST), OWN, await ownRows(bridge), touched);
  await storing(() =>
    db.transaction('r', [...LIST_TABLES], async () => {
      for (const table of LIST_TABLES) {
        const rows = ((await db.table(table).toArray()) as object[]).filter((row) => travels(table, row));
        const here = new Map(rows.map((row) => [placeOf(table, row, bridge.writer.member), row]));
        const isKnown = (id: string) => isOurs(table, id, bridge.writer.member);
        compareOut(bridge.of(LIST), table, here, { ...touched, isKnown });
      }
      bridge.of(LIST).replica.flush();
    }),
  );
}

/** The part of `storage.local` that is synced, as the mirror has it. */
export async function ownRows({ sync }: Bridge): Promise<Map<string, object>> {
  const there = (await sync.own.toArray()).filter(({ value }) => value !== undefined);
  return new Map(there.map(({ id, value, updatedAt }) => [id, { id, value, updatedAt }]));
}
