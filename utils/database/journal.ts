import { newId } from '../ground/ids';
import type { ContactRecord } from '../model/contact';
import type { JournalTable } from '../model/tables';
import { BELONGINGS, belongingsOf } from './belongings';
import { storing } from './errors';
import type { JournalEntry, RowBefore } from './journal-types';
import { inLots } from './lots';
import { recordRows } from './recording';
import type { TrailDatabase } from './schema';

const TABLES = [
  'contacts',
  ...BELONGINGS,
  'plans',
  'templates',
  'notes',
  'views',
  'preferences',
] as const satisfies readonly JournalTable[];

/** How long an action can be taken back: as long as what was deleted lies in the bin. */
export const JOURNAL_DAYS = 30;

export interface LargeAction {
  kind: JournalEntry['kind'];
  /** How many people it touches; without it they are counted. */
  count?: number;
  /** The file's name, for an import. */
  file?: string;
  /** The entry this goes on with: an import is written in parts, each one transaction, and undone as a whole. */
  partOf?: string;
}

/**
 * Runs one large action as one transaction and notes every row it writes in these tables, whoever writes it
 * (also a function of another domain that is called within), so that it can be taken back later.
 *
 * @param tables all that `work` reads or writes
 * @param work nothing but the database may be awaited in it
 * @returns the result of `work`, and the entry's id for `undoEntry` and for further parts
 * @throws StorageFailure then nothing has happened, not even in part
 */
export function journaled<Result>(
  db: TrailDatabase,
  tables: readonly JournalTable[],
  action: LargeAction,
  now: Date,
  work: () => PromiseLike<Result>,
): Promise<{ result: Result; entryId: string }> {
  const id = newId();
  return storing(() =>
    db.transaction('rw', [...tables, 'journal'], async (transaction) => {
      const recorded = recordRows(transaction.idbtrans, tables);
      const result = await work();
      const rows = recorded();
      const { count = peopleOf(rows), ...rest } = action;
      // The names that are listed are those of the first part.
      const people = rows.toSorted((a, b) => Number(b.table === 'contacts') - Number(a.table === 'contacts'));
      for (const [at, lot] of inLots(people).entries()) {
        const entry = { at: now.toISOString(), rows: lot, ...rest };
        if (at === 0) await db.journal.add({ id, count, ...entry });
        else await db.journal.add({ partOf: id, ...entry, id: newId(), count: 0 });
      }
      return { result, entryId: action.partOf ?? id };
    }),
  );
}

/** A past action without its rows, and with the names of some of those it has changed. */
export type PastAction = Omit<JournalEntry, 'rows' | 'partOf'> & { names: string[] };

const NAMES = 3;

/** What has been done in the last 30 days and can be, or has been, taken back; newest first. @throws StorageFailure */
export async function listEntries(db: TrailDatabase): Promise<PastAction[]> {
  const entries = new Map<string, PastAction>();
  const parts: JournalEntry[] = [];
  await storing(() =>
    db.journal.each((entry) => {
      const { rows, partOf, ...action } = entry;
      if (partOf === undefined) entries.set(entry.id, { ...action, names: namesIn(rows) });
      else parts.push({ ...entry, rows: [] });
    }),
  );
  for (const { partOf = '', count } of parts) {
    const entry = entries.get(partOf);
    if (entry) entry.count += count;
  }
  return [...entries.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1));
}

function namesIn(rows: readonly RowBefore[]): string[] {
  const contacts = rows.filter(({ table }) => table === 'contacts');
  return contacts.flatMap(({ before }) => (before as Row | null)?.name ?? []).slice(0, NAMES);
}

export interface UndoneEntry {
  /** How many people (and texts that belong to nobody) are again as they were. */
  restored: number;
  /** How many have changed since, or stand in the way of something newer, and stay as they are. */
  kept: number;
}

/**
 * Takes a large action back: every row is again exactly what it was. A person of whom anything has changed
 * since, by hand or by a later action, stays as they are, as a whole, so that nothing newer is lost and nobody is
 * left half in one state and half in the other.
 *
 * @throws StorageFailure then nothing has been taken back
 */
export function undoEntry(db: TrailDatabase, entryId: string, now: Date): Promise<UndoneEntry> {
  return storing(() =>
    db.transaction('rw', [...TABLES, 'journal'], async () => {
      const entry = await db.journal.get(entryId);
      if (!entry || entry.undoneAt !== undefined || entry.partOf !== undefined)
        return { restored: 0, kept: 0 };
      const parts = (await db.journal.toArray()).filter(({ partOf }) => partOf === entryId);
      const rows = joined([entry, ...parts]);
      const units = await unitsOf(db, rows);
      await holdBack(db, units);
      for (const table of TABLES) {
        const own = units.filter(({ changed }) => !changed).flatMap(({ rows }) => rows);
        const here = own.filter((row) => row.table === table);
        await db.table(table).bulkPut(here.flatMap(({ before }) => before ?? []));
        await db.table(table).bulkDelete(here.filter(({ before }) => before === null).map(({ key }) => key));
      }
      const count = entry.count + parts.reduce((sum, part) => sum + part.count, 0);
      await db.journal.put({ ...entry, count, rows: [], undoneAt: now.toISOString() });
      await db.journal.bulkDelete(parts.map(({ id }) => id));
      const kept = units.filter(({ changed }) => changed).reduce((sum, { size }) => sum + size, 0);
      return { restored: units.reduce((sum, { size }) => sum + size, 0) - kept, kept };
    }),
  );
}

/** Every row once: as it was before the first part, as the last part left it. */
function joined(parts: readonly JournalEntry[]): RowBefore[] {
  const rows = new Map<string, RowBefore>();
  for (const row of parts.flatMap((part) => part.rows)) {
    const name = `${row.table}/${row.key}`;
    const first = rows.get(name);
    rows.set(name, first ? { ...first, leftAt: row.leftAt } : row);
  }
  return [...rows.values()];
}

interface Current extends RowBefore {
  current: Row | undefined;
}
type Row = Partial<ContactRecord> & { contactId?: string; status?: string };

/** Rows that belong together and go back together: those of one person, or of two that were merged. */
interface Unit {
  rows: Current[];
  contactIds: Set<string>;
  changed: boolean;
  /** For how many people, or other things, it counts. */
  size: number;
}

async function unitsOf(db: TrailDatabase, rows: readonly RowBefore[]): Promise<Unit[]> {
  const units = new Map<string, Unit>();
  const all: Current[] = [];
  for (const table of TABLES) {
    const here = rows.filter((row) => row.table === table);
    const current = (await db.table(table).bulkGet(here.map(({ key }) => key))) as (Row | undefined)[];
    here.forEach((row, index) => {
      // Made by the action and gone since: nothing is left to take back.
      if (row.before !== null || current[index]) all.push({ ...row, current: current[index] });
    });
  }
  for (const row of all) {
    const names = peopleBehind(row);
    const known = [...new Set(names.flatMap((name) => units.get(name) ?? []))];
    const [unit = { rows: [], contactIds: new Set<string>(), changed: false, size: 1 }, ...others] = known;
    for (const other of others) {
      unit.rows.push(...other.rows);
      for (const name of other.contactIds) unit.contactIds.add(name);
      unit.changed ||= other.changed;
    }
    unit.rows.push(row);
    unit.changed ||= (row.current?.updatedAt ?? '') !== row.leftAt;
    for (const name of names) unit.contactIds.add(name);
    for (const name of unit.contactIds) units.set(name, unit);
  }
  return [...new Set(units.values())];
}

/** Whom a row belongs to, before and after; a row that belongs to nobody stands for itself. */
function peopleBehind({ table, key, before, current }: Current): string[] {
  if (table === 'contacts') {
    const merged = [before as Row | null, current].flatMap((row) => row?.mergedInto ?? []);
    return [key, ...merged];
  }
  const people = [before as Row | null, current].flatMap((row) => row?.contactId ?? []);
  return people.length > 0 ? people : [`${table}/${key}`];
}

/**
 * Marks as changed what would get into the way of something newer: an address that is another's by now, a
 * second open next action, and a person the action has made of whom the mentor has written down more since.
 */
async function holdBack(db: TrailDatabase, units: readonly Unit[]): Promise<void> {
  const back = units.filter(({ changed }) => !changed);
  const rows = back.flatMap((unit) => unit.rows);
  const unitOf = new Map(back.flatMap((unit) => [...unit.contactIds].map((id) => [id, unit] as const)));
  const recorded = new Set(rows.map(({ table, key }) => `${table}/${key}`));
  const hold = (contactId = '') => {
    const unit = unitOf.get(contactId);
    if (unit) unit.changed = true;
  };

  const reopened = rows.flatMap(({ table, before }) => {
    const row = before as Row | null;
    const opens = table === 'followUps' && row?.status === 'open' && row.deletedAt === undefined;
    return opens ? [[row.contactId ?? '', 'open']] : [];
  });
  if (reopened.length > 0) {
    const open = await db.followUps.where('[contactId+status]').anyOf(reopened).toArray();
    for (const { id, contactId, deletedAt } of open) {
      if (deletedAt === undefined && !recorded.has(`followUps/${id}`)) hold(contactId);
    }
  }

  const made = rows.flatMap(({ table, key, before }) =>
    table === 'contacts' && before === null ? [key] : [],
  );
  if (made.length > 0) {
    for (const table of BELONGINGS) {
      for (const { id, contactId } of await belongingsOf(db, table, made)) {
        if (!recorded.has(`${table}/${id}`)) hold(contactId);
      }
    }
  }

  const claims = claimedIdentities(rows);
  if (claims.size === 0) return;
  const holders = await db.contacts
    .where('identities')
    .anyOf([...claims.keys()])
    .toArray();
  const disputes = holders.flatMap(({ id: holder, identities = [] }) =>
    identities.flatMap((identity) => {
      const claimant = claims.get(identity);
      return claimant === undefined ? [] : [{ holder, claimant }];
    }),
  );
  const givesUp = (id: string) => recorded.has(`contacts/${id}`) && unitOf.get(id)?.changed === false;
  // Whoever gives the address up in the same undo is no obstacle, unless they are held back themselves; and
  // each one who is held back may hold back another.
  for (let waiting = true; waiting; ) {
    waiting = false;
    for (const { holder, claimant } of disputes) {
      const unit = unitOf.get(claimant);
      if (!unit || unit.changed || unit.contactIds.has(holder) || givesUp(holder)) continue;
      unit.changed = true;
      waiting = true;
    }
  }
}

/** The addresses that people would have again and do not have now, and whose they would be. */
function claimedIdentities(rows: readonly Current[]): Map<string, string> {
  const claims = new Map<string, string>();
  for (const { table, key, before, current } of rows) {
    if (table !== 'contacts') continue;
    const held = new Set(current?.identities);
    for (const identity of (before as Row | null)?.identities ?? []) {
      if (!held.has(identity)) claims.set(identity, key);
    }
  }
  return claims;
}

function peopleOf(rows: readonly RowBefore[]): number {
  const people = rows.map((row) => {
    if (row.table === 'contacts') return row.key;
    return (row.before as Row | null)?.contactId;
  });
  return new Set(people.filter((id) => id !== undefined)).size;
}

/**
 * Takes people out of every entry: what was noted of them, and the mention of them in what was noted of others.
 * Runs in the transaction of the one who erases them.
 *
 * @param keys the keys of all rows that were theirs
 */
export async function forgetInJournal(
  db: TrailDatabase,
  ids: ReadonlySet<string>,
  keys: ReadonlySet<string>,
) {
  const touches = (row: RowBefore) => {
    const before = row.before as Row | null;
    return (
      keys.has(row.key) ||
      ids.has(row.key) ||
      ids.has(before?.contactId ?? '') ||
      ids.has(before?.mergedInto ?? '')
    );
  };
  await db.journal.toCollection().modify((entry, reference) => {
    const rows = entry.rows.filter((row) => !touches(row));
    for (const { before } of rows) {
      const row = before as Row | null;
      if (row?.notSameAs) row.notSameAs = row.notSameAs.filter((id) => !ids.has(id));
    }
    if (rows.length === 0 && entry.rows.length > 0 && entry.undoneAt === undefined) {
      delete (reference as { value?: JournalEntry }).value;
      return;
    }
    entry.rows = rows;
  });
}

/** Drops what can no longer be taken back. @returns how many entries */
export function dropOldEntries(db: TrailDatabase, now: Date): PromiseLike<number> {
  const limit = new Date(now.getTime() - JOURNAL_DAYS * 86_400_000).toISOString();
  return db.journal.filter(({ at }) => at <= limit).delete();
}
