import { act, type Unit } from '../actions/door';
import { BELONGINGS } from '../database/belongings';
import { StorageFailure, storing } from '../database/errors';
import { writerOf } from '../database/preferences';
import { toInstant } from '../ground/days';
import { newId } from '../ground/ids';
import type { Contact, ContactRecord } from '../model/contact';
import { toRecord } from '../model/contact-record';
import { listedWith, listingOf } from '../model/listing';
import { problemIn } from '../model/rows';
import { type Bridge, type Loaded, TAKE_IN, writtenAt } from './bridge';
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
import { storesOf } from './lots';
import { homesOf, keepHomes, ownRows, peopleOut } from './out';
import type { Clash } from './replica';
import { isInPlace, type Rows, settlePerson } from './settle';
import type { OwnRecord } from './state';
import { isTravelling } from './travelling';

/** One line of a file: a store's id, and its content as JSON. */
export type Line = readonly [id: string, content: string];

/** The content of a line; null if it is not valid. */
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
      // Delete first: at most one note may exist per subject.
      await db.table(table).bulkDelete([...gone, ...replacedKeys(table, put, rows)].map(keyOf));
      await db.table(table).bulkPut(put.map(([, row]) => row));
    }
  });
  await joinsTeam(bridge);
  await takeInOwn(bridge);
  report.held += list.held.size;
  await keepLost(bridge, LIST, clashes);
}

/** Once the list is a team's it stays one; otherwise private notes could be sent. */
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

/**
 * When the list first turns out to be a team's, compares everything, so that the stores drop what others may not
 * read.
 */
async function joinsTeam(bridge: Bridge): Promise<void> {
  const writer = await writerOf(bridge.db);
  if (writer.team && !bridge.writer.team) {
    bridge.isUnsettled = true;
    await bridge.sync.doing.put({ key: 'all', at: toInstant(bridge.now) });
  }
  bridge.writer = writer;
}

/** Updates the mirror of `storage.local`, see own.ts. */
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

/** What has to change in the list to bring in one table of a store. */
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
  // A row that was shared and has become private stays here unchanged.
  if (before && !travels(table, before)) return;
  const row = toRow(table, replica.cells(table, id));
  if (row === null) {
    if (before) gone.push(before);
    return;
  }
  const named = withName(table, row, { before, replica });
  const whole = team ? withOwnNotes(table, named, before) : named;
  if (placeOf(table, whole, member) !== id || !isGood(table, whole)) {
    // Part of the row is missing: it was removed here and edited later elsewhere. We have all of it, so put it back.
    if (before && writtenAt(before) === writtenAt(row))
      replica.put(table, id, toCells(table, before, team), () => Date.parse(writtenAt(before)));
    else held.add(`${table}/${id}`);
  } else if (!before || !isSameRow(table, before, whole, team)) put.push([id, whole]);
}

/** Values for `storage.local` are checked where they are written there. */
const isGood = (table: SyncedTable, row: object) =>
  table === OWN
    ? isTravelling((row as OwnRecord).id) && 'value' in row
    : travels(table, row) && problemIn(table, row) === null;

/** A next step carries its person's name; if that has changed, settling corrects it. */
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

/** A person taken for new already has rows here. */
class NotNew extends Error {}

/** Takes in a batch of people: merges their stores, updates the list, then settles conflicts. */
export async function takeIn(bridge: Bridge, lines: readonly Line[]): Promise<void> {
  try {
    await takeLot(bridge, lines, false);
  } catch (error) {
    if (!(error instanceof StorageFailure && error.cause instanceof NotNew)) throw error;
    bridge.forget();
    await takeLot(bridge, lines, true);
  }
}

/** @param isCareful whether to look for existing rows of everybody, known or not */
async function takeLot(bridge: Bridge, lines: readonly Line[], isCareful: boolean): Promise<void> {
  const { db, sync, now, report } = bridge;
  const coming = await newsIn(bridge, lines);
  const lot = [...coming.keys()];
  if (lot.length === 0) return;
  const contacts = await storing(() => db.contacts.bulkGet(lot));
  const isKnown = (id: string, at: number) => isCareful || contacts[at] || bridge.of(id).text !== '';
  const knownLot = lot.filter(isKnown);
  // Stores that hold rows of these people count too.
  const homes = await homesOf(bridge, lot);
  const twins = await storesWith(bridge, coming, knownLot);
  const all = [...new Set([...lot, ...homes.values(), ...twins])].filter((id) => !bridge.erased.has(id));
  await bridge.load(all);
  const homesBefore = await homesOf(bridge, all);
  // If the browser is closed halfway, these people are compared again.
  await sync.doing.put({ key: 'lot', ids: all });
  const clashes = new Map<string, Clash[]>();
  const known = all.filter((id) => !coming.has(id) || knownLot.includes(id));
  const arrivals = await act(db, TAKE_IN, now, async (unit) => {
    // Edits the mentor made while the files were being read come first.
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
  if (arrivals.settled.size > 0) await bridge.touch(arrivals.settled);
  await bridge.keep({ isWhole: true });
}

/**
 * Whose stores may hold one of these rows as well. A row ends up in two stores if people were merged before a device
 * had any stores, as in an old backup.
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

/** Makes each row that two stores hold the same in both. */
function shareRows(bridge: Bridge, all: readonly string[], twins: ReadonlySet<string>): void {
  for (const twin of twins) {
    const { replica } = bridge.of(twin);
    for (const table of BELONGINGS)
      for (const row of replica.ids(table))
        for (const id of all) if (id !== twin) replica.share(bridge.of(id).replica, table, row);
  }
}

/** The incoming content that differs from what is stored, by person. Loads what is stored for them. */
async function newsIn(bridge: Bridge, lines: readonly Line[]): Promise<Map<string, Content[]>> {
  const wanted = lines.filter(([id]) => !bridge.erased.has(id));
  const [stores, fresh] = await storesOf(
    bridge.sync,
    wanted.map(([id]) => id),
  );
  const coming = new Map<string, Content[]>();
  for (const [id, text] of wanted) {
    if (stores.get(id)?.content === text) continue;
    const content = contentOf(text);
    if (content) coming.set(id, [...(coming.get(id) ?? []), content]);
    else bridge.report.held += 1;
  }
  bridge.hold([...coming.keys()], stores, fresh);
  return coming;
}

/** The people affected by an import. */
interface Arrivals {
  affected: Set<string>;
  /** Those for whom settling wrote something. */
  settled: Set<string>;
  /** Those with incoming mentorships. */
  weeks: Set<string>;
  /** Those known to be in the list. */
  there: Set<string>;
  /** All rows of the people who are new here. */
  fresh: Map<string, Rows & { contact: ContactRecord }>;
  /** The new people whose addresses nobody else has. */
  alone: Set<string>;
}

/** @param known the people who already have something here */
async function peopleIn(
  bridge: Bridge,
  unit: Unit,
  all: readonly string[],
  known: ReadonlySet<string>,
): Promise<Arrivals> {
  const sets = { affected: new Set<string>(), settled: new Set<string>(), weeks: new Set<string>() };
  const arrivals: Arrivals = { ...sets, there: new Set(), fresh: new Map(), alone: new Set() };
  let people: object[] = [];
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
      people = added;
    }
    await writeRows(bridge, table, { gone, fit, added: table === 'contacts' ? [] : added });
  }
  // New people come last, with what lists show of them; otherwise the door would write each of them a second time.
  const added = (people as ContactRecord[]).map((record) => listed(record, arrivals));
  await writeRows(bridge, 'contacts', { gone: [], fit: [], added });
  await settleAll(bridge, unit, arrivals);
  return arrivals;
}

/** Somebody new as stored, with their listing data as far as their rows have come with them. */
function listed(record: ContactRecord, { fresh }: Arrivals): ContactRecord {
  const rows = fresh.get(record.id);
  if (!rows || record.deletedAt !== undefined) return record;
  const after = listedWith(record, listingOf(rows.followUps, rows.mentorships));
  fresh.set(record.id, { ...rows, contact: after });
  return after;
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

/** The rows of these stores that are in the list. */
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

/** Notes the people who lose a row or whose rows change. */
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

/** The rows that can go into the list, because their person is there. The others are noted as held. */
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

/** Checks which of the rows' owners are in the list. */
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

/** Notes who is new here, and which of them share no address with anybody. */
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

/** Adds rows that should all be new here. @throws NotNew if one of them exists */
async function addAll({ db }: Bridge, table: PersonTable, rows: readonly object[]): Promise<void> {
  try {
    await db.table(table).bulkAdd([...rows]);
  } catch (error) {
    throw (error as Error).name === 'BulkError' ? new NotNew() : error;
  }
}

/** Anybody merged into an erased person is erased too. */
function eraseMerged(bridge: Bridge, contacts: readonly object[]): void {
  bridge.erase(
    (contacts as Contact[]).flatMap(({ id, mergedInto = '' }) => (bridge.erased.has(mergedInto) ? id : [])),
  );
}

async function settleAll(bridge: Bridge, unit: Unit, arrivals: Arrivals): Promise<void> {
  const { affected, settled, fresh, alone } = arrivals;
  // Must not touch the database: after many awaits that wait for nothing, Dexie loses the transaction.
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

/** @returns the other people it changed */
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

/** Keeps the values that lost, to be shown in the person's history. */
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
