import type { Instant } from '../ground/days';
import type { EntryId } from '../ground/ids';
import type { JournalTable } from '../model/tables';

/** What kinds of large actions there are. `erase` cannot be taken back: see `erasures.ts`. */
export const JOURNAL_KINDS = ['import', 'merge', 'bulk', 'samples', 'restore', 'mend', 'erase'] as const;

/** The kinds that can be taken back. */
export type LargeKind = Exclude<(typeof JOURNAL_KINDS)[number], 'erase'>;

/** One row before an action; null where the action made it. */
export interface RowBefore {
  table: JournalTable;
  key: string;
  before: object | null;
  /** The row's `updatedAt` as the action left it, '' where it took the row away: one that has changed since stays as it is. */
  leftAt: Instant | '';
}

/** A large action that can be taken back later, from the list of past actions. */
export interface JournalEntry {
  /** UUIDv7. */
  id: EntryId;
  kind: (typeof JOURNAL_KINDS)[number];
  /** Instant of the action. */
  at: Instant;
  /** How many contacts it touched. */
  count: number;
  /** The file's name, for an import. */
  file?: string;
  rows: RowBefore[];
  /** The entry this one goes on with: an import is written in parts. */
  partOf?: EntryId;
  /** Instant at which it was taken back; of an erasure, at which it was done in the copies within the extension. */
  undoneAt?: Instant;
}
