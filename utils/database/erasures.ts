import { type Day, toDay, toInstant } from '../ground/days';
import { type ContactId, type EntryId, newId } from '../ground/ids';
import { storing } from './errors';
import type { JournalEntry } from './journal-types';
import type { TrailDatabase } from './schema';

/*
 * Whoever is erased is noted in the journal, by id alone and in the transaction that erases them: until they are out of every
 * copy, the background finds them there, whatever has ended it meanwhile. The note without ids is kept as long as other
 * entries, and says that it was the mentor who made the list shorter.
 */

/** What the keys of such notes begin with: they are found without reading the rest of the journal. */
const PREFIX = 'erased ';

const notes = (db: TrailDatabase) => db.journal.where('id').startsWith(PREFIX);

/** Notes who has been erased. Runs in the transaction of the one who erases them. */
export async function noteErasure(db: TrailDatabase, ids: readonly string[], now: Date): Promise<void> {
  const rows = ids.map((key) => ({ table: 'contacts', key, before: null, leftAt: '' }) as const);
  const id = `${PREFIX}${newId()}` as EntryId;
  await db.journal.add({ id, kind: 'erase', at: toInstant(now), count: ids.length, rows });
}

/** Erasures that some copy still waits for. */
export interface Erasures {
  entries: readonly EntryId[];
  people: readonly ContactId[];
  /** Whether one of them has not been done in the copies within the extension either. */
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

/** What becomes of a note once the copies within the extension, or all of them, are free of who was erased. */
export function workedOff(entry: JournalEntry, everywhere: boolean, now: Date): JournalEntry {
  return { ...entry, undoneAt: toInstant(now), rows: everywhere ? [] : entry.rows };
}

/**
 * Whether the mentor has erased somebody on that day or later: then it was they who emptied the list. A database that was
 * made anew has no such note. @throws StorageFailure
 */
export async function hasErasedSince(db: TrailDatabase, day: Day | ''): Promise<boolean> {
  const all = await storing(() => notes(db).toArray());
  return all.some(({ at }) => toDay(new Date(at)) >= day);
}
