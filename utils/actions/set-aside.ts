import type { IndexableType } from 'dexie';
import { BELONGINGS } from '../database/belongings';
import { areDigestsWhole } from '../database/digests';
import { asStorageFailure, storing } from '../database/errors';
import { problemInEntry } from '../database/journal-schema';
import { LOT } from '../database/lots';
import { isNewer } from '../database/opening';
import { deleteUnread } from '../database/recording';
import { type TrailDatabase, VERSIONS } from '../database/schema';
import { BACKUP_FORMAT, BACKUP_SCHEMA, readBackupOf } from '../exchange/backup';
import { toInstant } from '../ground/days';
import { inSlices, type Work } from '../ground/slices';
import { type AsideRow, contactOf, keyOf, setAside } from '../model/aside';
import type { ContactRecord } from '../model/contact';
import { toContact } from '../model/contact-record';
import { type BackupTables, problemIn } from '../model/rows';
import { type JournalTable, TABLES } from '../model/tables';
import { type Action, act, type Unit } from './door';
import { restoreBackup } from './restore';

const SET_ASIDE: Action = { name: 'set-aside', tables: TABLES, listed: true, next: 'own' };
const BRING_BACK: Action = { name: 'bring-back', tables: TABLES, listed: true, next: 'own', brings: true };
const DIGEST_ANEW: Action = { name: 'digest-anew', tables: ['contacts', 'interactions'], next: 'own' };
const DROP: Action = { name: 'drop-aside', tables: ['asideRows'], next: 'own' };

type AnyTable = JournalTable | 'journal';
const ALL: readonly AnyTable[] = [...TABLES, 'journal'];

/** A row that has to be set aside. */
interface Found {
  table: AnyTable;
  /** The browser's key, which need not be text if something else wrote the row. */
  key: IDBValidKey;
  /** Not even the browser can read it; a read would abort any transaction. */
  isLost: boolean;
}

/** The outcome for unreadable rows. */
export interface Sifted {
  aside: number;
  /** How many have become readable and are back in their tables. */
  back: number;
}

/**
 * Scans everything once and sets aside what no view can show: rows that violate their schema, which only damage, an
 * older version or foreign code can have left, and rows without an owner. Rows set aside that have become readable
 * come back. After that all lists, counts and index keys are right, and nothing is lost.
 * If a newer program stored the database, nothing is scanned: it knows its rows better.
 *
 * @throws StorageFailure, or the signal's reason if aborted; then nothing has been moved
 */
export async function setAsideUnreadable(db: TrailDatabase, now: Date, work: Work = {}): Promise<Sifted> {
  await storing(() => db.open());
  if (isNewer(db)) return { aside: 0, back: 0 };
  const found = await findUnreadable(db, work);
  const aside = found.length === 0 ? 0 : await move(db, found, now);
  if (!(await areDigestsWhole(db))) await act(db, DIGEST_ANEW, now, async (unit) => unit.digestAllAnew());
  return { aside, back: await bringBack(db, now) };
}

/** Everything that is set aside, oldest first. @throws StorageFailure */
export function listAside(db: TrailDatabase): Promise<AsideRow[]> {
  return storing(() => db.asideRows.toArray());
}

/** Deletes set-aside rows for good. @returns an undo @throws StorageFailure */
export async function dropAside(db: TrailDatabase, ids: readonly string[], now: Date) {
  const rows = await act(db, DROP, now, async () => {
    const gone = (await db.asideRows.bulkGet([...ids])).flatMap((row) => row ?? []);
    await db.asideRows.bulkDelete([...ids]);
    return gone;
  });
  return () => act(db, DROP, new Date(), () => db.asideRows.bulkPut(rows).then(() => undefined));
}

/** Reads table by table in batches and checks each row. Writes nothing. */
async function findUnreadable(db: TrailDatabase, work: Work): Promise<Found[]> {
  const found: Found[] = [];
  const contacts = new Set<IDBValidKey>();
  for (const table of ALL) {
    for (let after: IDBValidKey | null = null; ; ) {
      const lot: Read[] = await readLot(db, table, after);
      await inSlices(
        lot,
        ({ key, row }) => {
          const problem = problemOf(table, row, (id) => contacts.has(id));
          if (problem) found.push({ table, key, isLost: row === undefined });
          else if (table === 'contacts') contacts.add(key);
        },
        work,
      );
      after = lot.at(-1)?.key ?? null;
      if (after === null || lot.length < LOT) break;
    }
  }
  return found;
}

interface Read {
  key: IDBValidKey;
  /** Undefined if not even the browser can read it. */
  row: unknown;
}

async function readLot(db: TrailDatabase, name: AnyTable, after: IDBValidKey | null): Promise<Read[]> {
  const table = db.table<object, IDBValidKey>(name);
  const keyPath = table.schema.primKey.keyPath as string;
  const lot = () => (after === null ? table.orderBy(':id') : table.where(':id').above(after)).limit(LOT);
  try {
    const rows = await storing(() => lot().toArray());
    return rows.map((row) => ({ key: (row as Record<string, IDBValidKey>)[keyPath] as IDBValidKey, row }));
  } catch (error) {
    // One is damaged on disk, and the browser then returns none, so read them one by one.
    if (asStorageFailure(error).reason !== 'unknown') throw error;
    const keys = await storing(() => lot().primaryKeys());
    const read: Read[] = [];
    for (const key of keys) read.push({ key, row: await readOne(db, name, key) });
    // If none can be read, the problem is not a damaged row.
    if (read.every(({ row }) => row === undefined)) throw error;
    return read;
  }
}

/** Reads a row of a damaged file. Tries twice, since a row given up on does not come back. */
async function readOne(db: TrailDatabase, name: AnyTable, key: IDBValidKey): Promise<unknown> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      return await storing(() => db.table<object, IDBValidKey>(name).get(key));
    } catch (error) {
      if (asStorageFailure(error).reason !== 'unknown') throw error;
    }
  }
  return undefined;
}

/** Why a row cannot be shown; null if it can. */
function problemOf(
  table: AnyTable,
  row: unknown,
  isThere: (contactId: string) => boolean,
): Pick<AsideRow, 'why' | 'where'> | null {
  const where = whereIn(table, row);
  if (where !== null) return { why: 'unreadable', where };
  if (!(BELONGINGS as readonly string[]).includes(table)) return null;
  return isThere(contactOf(row) ?? '') ? null : { why: 'nobody', where: 'contactId' };
}

function whereIn(table: AnyTable, row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return '';
  try {
    return table === 'journal' ? problemInEntry(row) : problemIn(table as JournalTable, row);
  } catch {
    // A row odd enough to make the check throw is unreadable too.
    return '';
  }
}

/** Moves the rows found, as one action; rows fixed or deleted meanwhile are left alone. */
function move(db: TrailDatabase, found: readonly Found[], now: Date): Promise<number> {
  return act(db, SET_ASIDE, now, async (unit) => {
    const contacts = await knownContacts(db, found);
    const left = new Set<string>();
    let moved = 0;
    for (const each of ALL.flatMap((table) => found.filter((one) => one.table === table))) {
      const row = await moveOne(unit, each, contacts);
      if (row === undefined) continue;
      moved += 1;
      const contactId = contactOf(row);
      if (contactId !== undefined && contacts.has(contactId)) left.add(contactId);
      // A damaged row does not tell whose digest it affected.
      unit.digestAllAnew();
    }
    await keepNext(unit, left);
    return moved;
  });
}

/** @returns the row moved, null for a lost one; undefined if it can be shown after all */
async function moveOne(
  { db, at }: Unit,
  { table, key, isLost }: Found,
  contacts: ReadonlySet<string>,
): Promise<object | null | undefined> {
  const rows = db.table<object, IDBValidKey>(table);
  const isThere = await rows
    .where(':id')
    .equals(key as IndexableType)
    .count();
  if (isThere === 0) return undefined;
  const row = isLost ? undefined : await rows.get(key);
  const problem = problemOf(table, row, (id) => contacts.has(id));
  if (!problem) return undefined;
  const aside = { table, key: keyOf({ id: key }), ...problem, schema: VERSIONS.length, row: row ?? null };
  await db.asideRows.add(setAside(aside, at));
  if (isLost) deleteUnread(table, key);
  else await rows.delete(key);
  return row ?? null;
}

/** Of the contacts these rows refer to, those that exist and can be read. */
async function knownContacts(db: TrailDatabase, found: readonly Found[]): Promise<Set<string>> {
  const lost = new Set(
    found.filter(({ isLost }) => isLost).map(({ table, key }) => `${table} ${String(key)}`),
  );
  const known = new Set<string>();
  for (const { table, key, isLost } of found) {
    if (isLost || !(BELONGINGS as readonly string[]).includes(table)) continue;
    const id = contactOf(await db.table<object, IDBValidKey>(table).get(key));
    if (id === undefined || known.has(id) || lost.has(`contacts ${id}`)) continue;
    if (whereIn('contacts', await db.contacts.get(id)) === null) known.add(id);
  }
  return known;
}

/** Updates the next action of people who have lost a follow-up or mentorship. */
async function keepNext(unit: Unit, contactIds: ReadonlySet<string>): Promise<void> {
  for (const id of contactIds) {
    const record = await unit.db.contacts.get(id);
    if (record && record.deletedAt === undefined) await unit.next(toContact(record));
  }
}

/**
 * Brings back rows that have become readable, because of a newer version or because their person is back. Works like
 * a restore, so that next actions are updated and nobody's address is taken.
 */
async function bringBack(db: TrailDatabase, now: Date): Promise<number> {
  if ((await listAside(db)).length === 0) return 0;
  return act(db, BRING_BACK, now, async () => {
    const back = await readableAgain(db, await db.asideRows.toArray());
    if (back.length === 0) return 0;
    const tables = emptyTables();
    for (const { table, row } of back) (tables[table] as object[]).push(row);
    const backup = { savedAt: toInstant(now), tables: tables as unknown as BackupTables };
    await restoreBackup(db, backup, { way: 'merge', file: '' }, now);
    await db.asideRows.bulkDelete(back.map(({ id }) => id));
    return back.length;
  });
}

interface Again {
  /** The id of its row among those set aside. */
  id: string;
  table: JournalTable;
  row: object;
}

async function readableAgain(db: TrailDatabase, aside: readonly AsideRow[]): Promise<Again[]> {
  const again: Again[] = [];
  for (const { id, table, schema, row } of aside) {
    if (table === 'journal' || table === 'asideRows') continue;
    const read = await asOfToday(table, schema, row);
    // Whatever has taken its place is newer.
    if (!read || (await db.table(table).get(keyOf(read)))) continue;
    again.push({ id, table, row: read });
  }
  const coming = new Set(again.flatMap(({ table, row }) => (table === 'contacts' ? [keyOf(row)] : [])));
  const kept: Again[] = [];
  for (const each of again) {
    const contactId = contactOf(each.row);
    const isThere = contactId === undefined || coming.has(contactId) || (await db.contacts.get(contactId));
    if (isThere) kept.push(each);
  }
  return kept;
}

/** A row of an older version converted to today's; null if it is still unreadable. */
async function asOfToday(table: JournalTable, schema: number, row: unknown): Promise<object | null> {
  if (typeof row !== 'object' || row === null) return null;
  const own = table === 'contacts' ? toContact(row as ContactRecord) : row;
  const tables = { ...emptyTables(), [table]: [own] };
  const read = await readBackupOf({
    format: BACKUP_FORMAT,
    schema: Math.min(schema, BACKUP_SCHEMA),
    savedAt: new Date().toISOString(),
    tables,
  });
  return (read.ok && read.backup.tables[table][0]) || null;
}

function emptyTables(): Record<JournalTable, object[]> {
  return Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Record<JournalTable, object[]>;
}
