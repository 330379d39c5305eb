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

/** A row that cannot stay where it is. */
interface Found {
  table: AnyTable;
  /** As the browser knows it: no text, where something else than we wrote it. */
  key: IDBValidKey;
  /** Not even the browser can give it back: asked for it, it would end any transaction. */
  isLost: boolean;
}

/** What has become of the rows that cannot be read. */
export interface Sifted {
  aside: number;
  /** How many have become readable, and are back where they belong. */
  back: number;
}

/**
 * Looks through everything once and sets aside what no view can show: rows their schema refuses, which only damage, an
 * older version or foreign code can have left, and what belongs to nobody. What was set aside and can be read by now
 * comes back. All lists, counts and keys of indexes are right from then on; nothing is lost.
 *
 * Where a newer program has kept the database, nothing is looked at: it knows its rows better.
 *
 * @throws StorageFailure, and the signal's reason when it is stopped: then nothing has been moved
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

/** Deletes for good what is set aside. @returns how to bring it back @throws StorageFailure */
export async function dropAside(db: TrailDatabase, ids: readonly string[], now: Date) {
  const rows = await act(db, DROP, now, async () => {
    const gone = (await db.asideRows.bulkGet([...ids])).flatMap((row) => row ?? []);
    await db.asideRows.bulkDelete([...ids]);
    return gone;
  });
  return () => act(db, DROP, new Date(), () => db.asideRows.bulkPut(rows).then(() => undefined));
}

/** Reads one table after the other, a lot at a time, and judges each row. Nothing is written. */
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
  /** Undefined where not even the browser can give it back. */
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
    // One of them is damaged on the disk, and the browser gives back none: each is asked for by itself.
    if (asStorageFailure(error).reason !== 'unknown') throw error;
    const keys = await storing(() => lot().primaryKeys());
    const read: Read[] = [];
    for (const key of keys) read.push({ key, row: await readOne(db, name, key) });
    // None at all: that is no row that is damaged.
    if (read.every(({ row }) => row === undefined)) throw error;
    return read;
  }
}

/** A row of a damaged file: asked for twice, since what is written off once does not come again. */
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

/** What keeps a row from being shown; null where nothing does. */
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
    // What is odd enough to throw can be read by nobody.
    return '';
  }
}

/** Moves what was found, as one action; what has been mended or has gone meanwhile stays as it is. */
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
      // A damaged row does not say any more what was noted of it.
      unit.digestAllAnew();
    }
    await keepNext(unit, left);
    return moved;
  });
}

/** @returns the row that was moved, null for one that is lost; undefined where nothing keeps it from being shown */
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

/** The contacts that are there and can be read, of those the rows say they belong to. */
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

/** People who have lost a follow-up or a mentorship get their one next action all the same. */
async function keepNext(unit: Unit, contactIds: ReadonlySet<string>): Promise<void> {
  for (const id of contactIds) {
    const record = await unit.db.contacts.get(id);
    if (record && record.deletedAt === undefined) await unit.next(toContact(record));
  }
}

/**
 * Brings back what was set aside and can be read by now, by a later version, say, or because whom it belongs to is there
 * again: as from a backup, so that everybody has their one next action and nobody's address is taken.
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
  /** Of the row it lies in while it is set aside. */
  id: string;
  table: JournalTable;
  row: object;
}

async function readableAgain(db: TrailDatabase, aside: readonly AsideRow[]): Promise<Again[]> {
  const again: Again[] = [];
  for (const { id, table, schema, row } of aside) {
    if (table === 'journal' || table === 'asideRows') continue;
    const read = await asOfToday(table, schema, row);
    // What has taken its place is newer.
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

/** A row of an older version as it would be today; null for one that cannot be read today either. */
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
