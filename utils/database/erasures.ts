import { type Day, toDay, toInstant } from '../ground/days';
import { type ContactId, type EntryId, newId } from '../ground/ids';
import { storing } from './errors';
import type { JournalEntry } from './journal-types';
import type { TrailDatabase } from './schema';

/*
 * Erased people are noted in the journal, by id alone and in the transaction that erases them, so that the background
 * can remove them from every copy even after a crash. After that, the note remains without ids for as long as other
 * entries; it shows that the mentor made the list shorter.
 */

/** The key prefix of such notes, which finds them without reading the rest of the journal. */
const PREFIX = 'erased ';

const notes = (db: TrailDatabase) => db.journal.where('id').startsWith(PREFIX);

/** Notes who has been erased, in the transaction that erases them. */
export async function noteErasure(db: TrailDatabase, ids: readonly string[], now: Date): Promise<void> {
  const rows = ids.map((key) => ({ table: 'contacts', key, before: null, leftAt: '' }) as const);
  const id = `${PREFIX}${newId()}` as EntryId;
  await db.journal.add({ id, kind: 'erase', at: toInstant(now), count: ids.length, rows });
}

/** Erasures that some copies still contain. */
export interface Erasures {
  entries: readonly EntryId[];
  people: readonly ContactId[];
  /** Whether any of them is also still in copies inside the extension. */
  isNew: boolean;
}

/** @throws StorageFailure */
export async function pendingErasures(db: TrailDatabase): Promise<Erasures> {
  const pending = (await storing(() => notes(db).toArray())).filter(({ rows }) => rows.length > 0);
  return {
    entries: pending.map(({ id }) => id),
    people: pending.flatMap(({ rows }) => rows.map(({ key }) => key as ContactId)),
    isNew: pending.some(({ undoneAt }) => undoneAt === undefined),
  };
}

/** The note once erased people are out of the copies inside the extension or, with `everywhere`, out of all copies. */
export function workedOff(entry: JournalEntry, everywhere: boolean, now: Date): JournalEntry {
  return { ...entry, undoneAt: toInstant(now), rows: everywhere ? [] : entry.rows };
}

/**
 * Whether the mentor erased anybody on this day or later, which explains an empty list. A recreated database has no
 * such note.
 *
 * @throws StorageFailure
 */
export async function hasErasedSince(db: TrailDatabase, day: Day | ''): Promise<boolean> {
  const all = await storing(() => notes(db).toArray());
  return all.some(({ at }) => toDay(new Date(at)) >= day);
}
