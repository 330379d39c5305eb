import { act, type Unit } from '../actions/door';
import { BELONGINGS } from '../database/belongings';
import { StorageFailure, storing } from '../database/errors';
import { writerOf } from '../database/preferences';
import { noteTouched } from '../database/touched';
import { toInstant } from '../ground/days';
import { newId } from '../ground/ids';
import type { Contact, ContactRecord } from '../model/contact';
import { toRecord } from '../model/contact-record';
import { problemIn } from '../model/rows';
import { type Bridge, type Loaded, nothingOf, TAKE_IN, writtenAt } from './bridge';
import {
  isOurs,
  isSameRow,
  LIST,
  LIST_TABLES,
  OWN,
  ownerOf,
  PERSON_TABLES,
  type PersonTable,
  placeOf,
  rowIdOf,
  type SyncedTable,
  toCells,
  toRow,
  travels,
  withOwnNotes,
} from './cells';
import { type Content, ERASED, isContent } from './content';
import { rowsOf } from './lots';
import { homesOf, keepHomes, ownRows, peopleOut } from './out';
import type { Clash } from './replica';
import { isInPlace, type Rows, settlePerson } from './settle';
import type { OwnRecord } from './state';
import { isTravelling } from './travelling';

/** A store as a file says it: its id, and its content as JSON. */
export type Line = readonly [id: string, content: string];

/** What is in a line; null where it does not fit. */
function contentOf(text: string): Content | null {
  try {
    const content: unknown = JSON.parse(text);
    return isContent(content) ? content : null;
  } catch {
    return null;
  }
}

export async function takeInList(bridge: Bridge, text: string): Promise<void> {
  const { db, now, report } = bridge;
  const list = bridge.of(LIST);
  const content = contentOf(text);
  if (!content) {
    report.held += 1;
    return;
  }
  const clashes = list.replica.merge(content, bridge.acked.byIt);
  for (const id of list.replica.ids(ERASED)) {
    if (!bridge.erased.has(id)) bridge.learned.add(id);
    bridge.erased.add(id);
  }
  await act(db, TAKE_IN, now, async () => {
    for (const table of LIST_TABLES) {
      const here = ((await db.table(table).toArray()) as object[]).filter((row) => travels(table, row));
      const { writer } = bridge;
      const rows = new Map(here.map((row) => [placeOf(table, row, writer.member), row]));
      const { put, gone } = staysTeam(table, compareIn(list, table, rows, writer), rows);
      // First what goes: of two notes about one thing one stays.
      await db.table(table).bulkDelete([...gone, ...replacedKeys(table, put, rows)].map(keyOf));
      await db.table(table).bulkPut(put.map(([, row]) => row));
    }
  });
  await joinsTeam(bridge);
  await takeInOwn(bridge);
  report.held += list.held.size;
  await keepLost(bridge, LIST, clashes);
}

/** Once several people write in the list, that stays so: what nobody else was to read would go out. */
function staysTeam(
  table: SyncedTable,
  { put, gone }: Comparison,
  here: ReadonlyMap<string, object>,
): Comparison {
  const isTeam = (row: object) => table === 'preferences' && (row as { name: string }).name === 'team';
  const wasTeam = table === 'preferences' && (here.get('team') as { value?: boolean })?.value === true;
  if (!wasTeam) return { put, gone };
  const isKept = (row: object) => !isTeam(row) || (row as { value: unknown }).value === true;
  return { put: put.filter(([, row]) => isKept(row)), gone: gone.filter((row) => !isTeam(row)) };
}

/** With the first word of others who write in the list, all that is in the stores is made such as they may read. */
async function joinsTeam(bridge: Bridge): Promise<void> {
  const writer = await writerOf(bridge.db);
  if (writer.team && !bridge.writer.team)
    await bridge.sync.doing.put({ key: 'all', at: toInstant(bridge.now) });
  bridge.writer = writer;
}

/** What goes into `storage.local` next, see own.ts. */
async function takeInOwn(bridge: Bridge): Promise<void> {
  const { put, gone } = compareIn(bridge.of(LIST), OWN, await ownRows(bridge));
  const { own } = bridge.sync;
  const change = async (row: Omit<OwnRecord, 'seen'>) =>
    own.put({ ...row, seen: (await own.get(row.id))?.seen ?? '' });
  for (const [, row] of put) await change(row as OwnRecord);
  for (const row of gone) await change({ id: keyOf(row), updatedAt: toInstant(bridge.now) });
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

interface Comparison {
  put: [id: string, row: object][];
  gone: object[];
}

/** What the list has to change for a store's rows of one table to be in it. */
function compareIn(
  loaded: Loaded,
  table: SyncedTable,
  here: ReadonlyMap<string, object>,
  writer: Bridge['writer'] = { member: '', team: false },
): Comparison {
  const { replica, held } = loaded;
  const result: Comparison = { put: [], gone: [] };
  for (const id of replica.ids(table)) {
    held.delete(`${table}/${id}`);
    if (isOurs(table, id, writer.member))
      compareRow(loaded, { table, id, before: here.get(id), writer }, result);
  }
  replica.flush();
  return result;
}

function compareRow(
  { replica, held }: Loaded,
  {
    table,
    id,
    before,
    writer: { member, team },
  }: { table: SyncedTable; id: string; before: object | undefined; writer: Bridge['writer'] },
  { put, gone }: Comparison,
): void {
  // What was shared and is private by now stays here as it is.
  if (before && !travels(table, before)) return;
  const row = toRow(table, replica.cells(table, id));
  if (row === null) {
    if (before) gone.push(before);
    return;
  }
  const named = withName(table, row, { before, replica });
  const whole = team ? withOwnNotes(table, named, before) : named;
  if (placeOf(table, whole, member) !== id || !isGood(table, whole)) {
    // It went and has come back later, from a device that had all of it: so have we.
    if (before && writtenAt(before) === writtenAt(row))
      replica.put(table, id, toCells(table, before, team), () => Date.parse(writtenAt(before)));
    else held.add(`${table}/${id}`);
  } else if (!before || !isSameRow(table, before, whole, team)) put.push([id, whole]);
}

/** What lies in `storage.local` is judged where it is written. */
const isGood = (table: SyncedTable, row: object) =>
  table === OWN
    ? isTravelling((row as OwnRecord).id) && 'value' in row
    : travels(table, row) && problemIn(table, row) === null;

/** A next step bears a name; where it is another's by now, that is put in when it is settled. */
function withName(
  table: SyncedTable,
  row: object,
  { before, replica }: { before: object | undefined; replica: Loaded['replica'] },
): object {
  if (table !== 'followUps') return row;
  const { who } = (before ?? {}) as { who?: string };
  const { name = '' } = replica.cells('contacts', ownerOf(table, row) ?? '') as { name?: string };
  return { ...row, who: who ?? name };
}

/** Somebody who was taken for new has rows here. */
class NotNew extends Error {}

/** Brings a lot of people in: their stores, the list, and what then has to be made to fit. */
export async function takeIn(bridge: Bridge, lines: readonly Line[]): Promise<void> {
  try {
    await takeLot(bridge, lines, false);
  } catch (error) {
    if (!(error instanceof StorageFailure && error.cause instanceof NotNew)) throw error;
    bridge.forget();
    await takeLot(bridge, lines, true);
  }
}

/** @param isCareful whether of everybody rows may be here, under whatever name */
async function takeLot(bridge: Bridge, lines: readonly Line[], isCareful: boolean): Promise<void> {
  const { db, sync, now, report } = bridge;
  const coming = await newsIn(bridge, lines);
  const lot = [...coming.keys()];
  if (lot.length === 0) return;
  await bridge.load(lot);
  const contacts = await storing(() => db.contacts.bulkGet(lot));
  const isKnown = (id: string, at: number) => isCareful || contacts[at] || bridge.of(id).text !== '';
  const knownLot = lot.filter(isKnown);
  // Of the stores that hold rows of these people as well.
  const homes = await homesOf(bridge, lot);
  const twins = await storesWith(bridge, coming, knownLot);
  const all = [...new Set([...lot, ...homes.values(), ...twins])].filter((id) => !bridge.erased.has(id));
  await bridge.load(all);
  const homesBefore = await homesOf(bridge, all);
  // Should the browser be ended in the middle, they are compared again.
  await sync.doing.put({ key: 'lot', ids: all });
  const clashes = new Map<string, Clash[]>();
  const known = all.filter((id) => !coming.has(id) || knownLot.includes(id));
  const arrivals = await act(db, TAKE_IN, now, async (unit) => {
    // What the mentor has written while files were read goes first.
    const touched = new Map(all.map((id) => [id, { id, at: toInstant(now), fields: {} }]));
    await peopleOut(bridge, known, { homes: homesBefore, touched, isDense: false });
    for (const [id, contents] of coming)
      clashes.set(
        id,
        contents.flatMap((content) => bridge.of(id).replica.merge(content, bridge.acked.byIt)),
      );
    shareRows(bridge, all, twins);
    return peopleIn(bridge, unit, all, new Set(known));
  });
  report.people += arrivals.affected.size;
  await keepHomes(bridge, all);
  for (const [id, found] of clashes) await keepLost(bridge, id, found);
  await bridge.keep();
  if (arrivals.settled.size > 0) await noteTouched(sync, nothingOf(arrivals.settled), toInstant(now));
  await sync.doing.delete('lot');
}

/**
 * Whose stores may hold one of these rows as well: a row can have come to two of them where people were merged before a device had
 * any stores, as with a backup of then.
 */
async function storesWith(
  { db, erased }: Bridge,
  coming: ReadonlyMap<string, readonly Content[]>,
  known: readonly string[],
): Promise<Set<string>> {
  const others = new Set<string>();
  const note = (home: string, owner: unknown) => {
    if (owner !== undefined && owner !== home && !erased.has(String(owner))) others.add(String(owner));
  };
  for (const table of BELONGINGS) {
    const rows = known.flatMap((home) =>
      (coming.get(home) ?? []).flatMap((content) =>
        Object.entries(content[table] ?? {}).map(([id, row]) => ({ id, home, owner: row[1].contactId })),
      ),
    );
    const here =
      rows.length > 0 ? await storing(() => db.table(table).bulkGet(rows.map(({ id }) => id))) : [];
    for (const [at, { home, owner }] of rows.entries()) {
      note(home, owner);
      note(home, ownerOf(table, here[at] ?? null));
    }
  }
  return others;
}

/** A row that lies in two stores is the same in both. */
function shareRows(bridge: Bridge, all: readonly string[], twins: ReadonlySet<string>): void {
  for (const twin of twins) {
    const { replica } = bridge.of(twin);
    for (const table of BELONGINGS)
      for (const row of replica.ids(table))
        for (const id of all) if (id !== twin) replica.share(bridge.of(id).replica, table, row);
  }
}

/** What is not here already, by person. */
async function newsIn(bridge: Bridge, lines: readonly Line[]): Promise<Map<string, Content[]>> {
  const wanted = lines.filter(([id]) => !bridge.erased.has(id));
  const here = await rowsOf(
    bridge.sync.stores,
    wanted.map(([id]) => id),
  );
  const coming = new Map<string, Content[]>();
  for (const [id, text] of wanted) {
    if (here.get(id)?.content === text) continue;
    const content = contentOf(text);
    if (content) coming.set(id, [...(coming.get(id) ?? []), content]);
    else bridge.report.held += 1;
  }
  return coming;
}

/** Who has changed by what came in. */
interface Arrivals {
  affected: Set<string>;
  /** Of whom something was written to make it fit. */
  settled: Set<string>;
  /** Those with weeks that came. */
  weeks: Set<string>;
  /** Those of whom it is known that they are in the list. */
  there: Set<string>;
  /** All there is of people who were not here before. */
  fresh: Map<string, Rows & { contact: ContactRecord }>;
  /** Those of them whose addresses nobody else has. */
  alone: Set<string>;
}

/** @param known those of whom something is here already */
async function peopleIn(
  bridge: Bridge,
  unit: Unit,
  all: readonly string[],
  known: ReadonlySet<string>,
): Promise<Arrivals> {
  const sets = { affected: new Set<string>(), settled: new Set<string>(), weeks: new Set<string>() };
  const arrivals: Arrivals = { ...sets, there: new Set(), fresh: new Map(), alone: new Set() };
  for (const table of PERSON_TABLES) {
    const here = await rowsHere(bridge, table, all, known);
    const found = new Map(all.map((id) => [id, compareIn(bridge.of(id), table, here, bridge.writer)]));
    if (table !== 'contacts') await lookFor(bridge, table, [...found.values()], arrivals);
    const fit: object[] = [];
    const added: object[] = [];
    const gone: object[] = [];
    for (const [id, its] of found) {
      noteAffected(table, here, its, arrivals);
      gone.push(...its.gone);
      const rows = wantedOf(bridge, table, { put: its.put, held: bridge.of(id).held }, arrivals);
      (known.has(id) ? fit : added).push(...rows);
    }
    if (table === 'contacts') {
      eraseMerged(bridge, [...fit, ...added]);
      await noteAlone(bridge, added as ContactRecord[], arrivals);
    }
    await writeRows(bridge, table, { gone, fit, added });
  }
  await settleAll(bridge, unit, arrivals);
  return arrivals;
}

async function writeRows(
  bridge: Bridge,
  table: PersonTable,
  { gone, fit, added }: { gone: object[]; fit: object[]; added: object[] },
): Promise<void> {
  const rows = bridge.db.table(table);
  if (gone.length > 0) await rows.bulkDelete(gone.map(keyOf));
  if (fit.length > 0) await rows.bulkPut(fit);
  if (added.length > 0) await addAll(bridge, table, added);
}

/** Which of the rows in these stores are in the list. */
async function rowsHere(
  bridge: Bridge,
  table: PersonTable,
  all: readonly string[],
  known: ReadonlySet<string>,
): Promise<Map<string, object>> {
  const ids = all.filter((id) => known.has(id)).flatMap((id) => bridge.of(id).replica.ids(table));
  const rows = (await bridge.db.table(table).bulkGet(ids)) as (object | undefined)[];
  return new Map(rows.flatMap((row) => (row ? [[rowIdOf(table, row), row] as const] : [])));
}

/** Whoever loses a row, or whose rows change. */
function noteAffected(
  table: PersonTable,
  here: ReadonlyMap<string, object>,
  { put, gone }: Comparison,
  { affected }: Arrivals,
): void {
  for (const row of [...gone, ...put.map(([id]) => here.get(id))]) {
    const owner = row && ownerOf(table, row);
    if (owner) affected.add(owner);
  }
}

/** Those of a store's rows that can be in the list: of somebody who is there. The others are kept in mind. */
function wantedOf(
  bridge: Bridge,
  table: PersonTable,
  { put, held }: Pick<Comparison, 'put'> & Pick<Loaded, 'held'>,
  arrivals: Arrivals,
): object[] {
  const wanted: object[] = [];
  for (const [key, row] of put) {
    const owner = ownerOf(table, row) ?? '';
    if (bridge.erased.has(owner)) continue;
    if (table !== 'contacts' && !arrivals.there.has(owner)) {
      held.add(`${table}/${key}`);
      continue;
    }
    arrivals.affected.add(owner);
    if (table === 'mentorships') arrivals.weeks.add(owner);
    wanted.push(table === 'contacts' ? toRecord(row as Contact) : row);
    if (table !== 'contacts') (arrivals.fresh.get(owner)?.[table] as object[] | undefined)?.push(row);
  }
  return wanted;
}

/** Looks for the people whose rows have come. */
async function lookFor(
  { db }: Bridge,
  table: PersonTable,
  found: readonly Comparison[],
  { there }: Arrivals,
): Promise<void> {
  const owners = new Set(found.flatMap(({ put }) => put.map(([, row]) => ownerOf(table, row) ?? '')));
  const unknown = [...owners].filter((id) => !there.has(id));
  for (const contact of await db.contacts.bulkGet(unknown)) if (contact) there.add(contact.id);
}

/** Keeps in mind who is new here, and of whom no address can be anybody else's. */
async function noteAlone(
  { db }: Bridge,
  added: readonly ContactRecord[],
  { there, fresh, alone }: Arrivals,
): Promise<void> {
  const keys = added.flatMap(({ identities }) => identities ?? []);
  const counts = await Promise.all(
    keys.map((identity) => db.contacts.where('identities').equals(identity).count()),
  );
  const taken = new Set(keys.filter((key, at) => (counts[at] ?? 0) > 0 || keys.indexOf(key) !== at));
  for (const contact of added) {
    there.add(contact.id);
    fresh.set(contact.id, { contact, interactions: [], followUps: [], mentorships: [] });
    if ((contact.identities ?? []).every((key) => !taken.has(key))) alone.add(contact.id);
  }
}

/** Writes rows that nobody knows here. @throws NotNew where one is there all the same */
async function addAll({ db }: Bridge, table: PersonTable, rows: readonly object[]): Promise<void> {
  try {
    await db.table(table).bulkAdd([...rows]);
  } catch (error) {
    throw (error as Error).name === 'BulkError' ? new NotNew() : error;
  }
}

/** Whoever was found to be the same as somebody who has been erased is that person. */
function eraseMerged(bridge: Bridge, contacts: readonly object[]): void {
  bridge.erase(
    (contacts as Contact[]).flatMap(({ id, mergedInto = '' }) => (bridge.erased.has(mergedInto) ? id : [])),
  );
}

async function settleAll(bridge: Bridge, unit: Unit, arrivals: Arrivals): Promise<void> {
  const { affected, settled, fresh, alone } = arrivals;
  // Without a word to the database: of many that wait for nothing, Dexie loses the transaction.
  const isFit = (id: string) => {
    const given = fresh.get(id);
    return given !== undefined && alone.has(id) && isInPlace(given, bridge.erased);
  };
  let open = [...affected].filter((id) => !isFit(id)).sort();
  for (let round = 0; round < 5 && open.length > 0; round += 1) {
    const next = await settleEach(bridge, unit, open, {
      ...arrivals,
      fresh: round === 0 ? fresh : new Map(),
    });
    for (const id of next) affected.add(id);
    for (const id of next) settled.add(id);
    open = [...next].sort();
  }
}

/** @returns others it has changed */
async function settleEach(
  bridge: Bridge,
  unit: Unit,
  open: readonly string[],
  { settled, weeks, fresh, alone }: Arrivals,
): Promise<Set<string>> {
  const next = new Set<string>();
  for (const id of open) {
    const { others, hasWritten } = await settlePerson(unit, id, {
      ...{ erased: bridge.erased, withWeeks: weeks.has(id), isAlone: alone.has(id) },
      given: fresh.get(id),
    });
    for (const other of others) next.add(other);
    if (hasWritten) settled.add(id);
  }
  return next;
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
  if (told.length === 0) return;
  bridge.report.lost += told.length;
  await bridge.sync.lost.bulkPut(
    told.map(({ table, id, field, lost, won, at }) => ({
      ...{ id: newId(), personId, table, row: id, field, lost, won },
      ...{ at: toInstant(new Date(at)), foundAt: toInstant(bridge.now) },
    })),
  );
}
