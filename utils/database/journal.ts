import { addDays, type Instant, toDay, toInstant } from '../ground/days';
import { type ContactId, type EntryId, newId } from '../ground/ids';
import { plain } from '../ground/spelling';
import { fold } from '../ground/text';
import { type AsideRow, isAbout } from '../model/aside';
import type { ContactRecord } from '../model/contact';
import { storing } from './errors';
import type { JournalEntry, LargeKind, RowBefore } from './journal-types';
import { inLots } from './lots';
import type { Written } from './recording';
import type { TrailDatabase } from './schema';
import { type Did, didTo } from './what-changed';

/** How long an action can be undone: as long as deleted rows stay in the bin. */
export const JOURNAL_DAYS = 30;

export interface LargeAction {
  kind: LargeKind;
  /** How many people it affects; counted if absent. */
  count?: number;
  /** The file's name, for an import. */
  file?: string;
  /** The entry this one continues: an import is written in several parts, each one transaction, and undone as a whole. */
  partOf?: EntryId;
}

/** Journals a large action, with every row as it was before, in the action's own transaction. */
export async function writeEntry(
  db: TrailDatabase,
  { id, count, ...rest }: LargeAction & { id: EntryId },
  written: readonly Written[],
  now: Date,
): Promise<void> {
  const rows = written.map(
    ({ table, key, before, after }): RowBefore => ({
      table,
      key,
      before,
      leftAt: (after as { updatedAt?: Instant } | null)?.updatedAt ?? '',
    }),
  );
  // The names shown come from the entry's first part.
  const people = rows.toSorted((a, b) => Number(b.table === 'contacts') - Number(a.table === 'contacts'));
  for (const [at, lot] of inLots(people).entries()) {
    const entry = { at: toInstant(now), rows: lot, ...rest };
    if (at === 0) await db.journal.add({ id, count: count ?? peopleOf(rows), ...entry });
    else await db.journal.add({ partOf: id, ...entry, id: newId(), count: 0 });
  }
}

/** A past action without its rows, but with the names of some of the people it changed. */
export type PastAction = Omit<JournalEntry, 'rows' | 'partOf' | 'kind'> & {
  kind: LargeKind;
  names: string[];
  /** What was done to all of them, if it was one thing and can still be told. */
  did?: Did;
};

const NAMES = 3;

/** Actions of the last 30 days that can be undone or were, newest first. @throws StorageFailure */
export async function listEntries(db: TrailDatabase): Promise<PastAction[]> {
  const entries = new Map<string, PastAction>();
  const parts: JournalEntry[] = [];
  const some = new Map<string, RowBefore[]>();
  await storing(() =>
    db.journal.each((entry) => {
      const { rows, partOf, kind, ...rest } = entry;
      if (kind === 'erase') return;
      const action = { kind, ...rest };
      if (partOf === undefined) {
        entries.set(entry.id, { ...action, names: [] });
        some.set(entry.id, rows.filter(({ table }) => table === 'contacts').slice(0, NAMES));
      } else parts.push({ ...entry, rows: [] });
    }),
  );
  const keys = [...new Set([...some.values()].flat().map(({ key }) => key))];
  const found = await storing(() => db.contacts.bulkGet(keys));
  const now = new Map(found.flatMap((record) => (record ? [[record.id, record] as const] : [])));
  for (const [id, rows] of some) {
    const entry = entries.get(id);
    if (!entry) continue;
    // For rows the action created there is nothing before.
    entry.names = rows.flatMap(({ before, key }) => (before as Row | null)?.name ?? now.get(key)?.name ?? []);
    const did = entry.kind === 'bulk' ? didTo(rows, now) : undefined;
    if (did) entry.did = did;
  }
  for (const { partOf = '', count } of parts) {
    const entry = entries.get(partOf);
    if (entry) entry.count += count;
  }
  return [...entries.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1));
}

export type Row = Partial<ContactRecord> & { contactId?: ContactId; status?: string };

function peopleOf(rows: readonly RowBefore[]): number {
  const people = rows.map((row) => {
    if (row.table === 'contacts') return row.key;
    return (row.before as Row | null)?.contactId;
  });
  return new Set(people.filter((id) => id !== undefined)).size;
}

/**
 * Removes people from every entry: their rows, mentions of them in others' rows, and the name of a file named after them. Runs in
 * the transaction of the erasure.
 *
 * @param keys the keys of all rows that were theirs
 * @param names their current names; earlier ones are in the journal itself
 */
export async function forgetInJournal(
  db: TrailDatabase,
  ids: ReadonlySet<ContactId>,
  keys: ReadonlySet<string>,
  names: readonly string[],
) {
  const touches = (row: RowBefore) => {
    const before = row.before as Row | null;
    return (
      keys.has(row.key) ||
      ids.has(row.key) ||
      ids.has(before?.contactId ?? '') ||
      ids.has(before?.mergedInto ?? '') ||
      (row.table === 'asideRows' && before !== null && isAbout(before as unknown as AsideRow, ids))
    );
  };
  const called = new Set(names);
  await db.journal.each(({ rows }) => {
    for (const { table, key, before } of rows) {
      const { name } = (before as Row | null) ?? {};
      if (table === 'contacts' && ids.has(key) && name !== undefined) called.add(name);
    }
  });
  await db.journal.toCollection().modify((entry, reference) => {
    if (entry.file !== undefined && isNamedAfter(entry.file, called)) delete entry.file;
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

/** Whether a file's name contains a part of one of these names: `Kraemer_Lena.vcf` is named after Lena Krämer. */
function isNamedAfter(file: string, names: ReadonlySet<string>): boolean {
  const wordsOf = (text: string) =>
    plain(fold(text))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const parts = wordsOf(file);
  const whole = parts.join('');
  return [...names].some((name) => {
    const words = wordsOf(name);
    if (words.length === 0) return file.includes(name);
    return (
      words.some((word) => word.length > 1 && parts.includes(word)) ||
      words.every((word) => whole.includes(word))
    );
  });
}

/**
 * Deletes entries too old to be undone, by day like the bin, except erasures that copies still have to follow. @returns how many
 * entries
 */
export function dropOldEntries(db: TrailDatabase, now: Date): PromiseLike<number> {
  const limit = addDays(toDay(now), -JOURNAL_DAYS);
  return db.journal
    .filter(({ at, kind, rows }) => toDay(new Date(at)) <= limit && (kind !== 'erase' || rows.length === 0))
    .delete();
}
