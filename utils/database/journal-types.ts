import type { Instant } from '../ground/days';
import type { EntryId } from '../ground/ids';
import type { JournalTable } from '../model/tables';

/** The kinds of large actions. `erase` cannot be undone, see `erasures.ts`. */
export const JOURNAL_KINDS = ['import', 'merge', 'bulk', 'samples', 'restore', 'mend', 'erase'] as const;

/** The kinds that can be undone. */
export type LargeKind = Exclude<(typeof JOURNAL_KINDS)[number], 'erase'>;

/** One row before an action; null if the action created it. */
export interface RowBefore {
  table: JournalTable;
  key: string;
  before: object | null;
  /** The row's `updatedAt` after the action, '' if it removed the row. A row that has changed since is left alone. */
  leftAt: Instant | '';
}

/** A large action that can be undone later, from the list of past actions. */
export interface JournalEntry {
  /** UUIDv7. */
  id: EntryId;
  kind: (typeof JOURNAL_KINDS)[number];
  /** When it happened. */
  at: Instant;
  /** How many contacts it affected. */
  count: number;
  /** The file's name, for an import. */
  file?: string;
  rows: RowBefore[];
  /** The entry this one continues: an import is written in parts. */
  partOf?: EntryId;
  /** When it was undone; for an erasure, when it was carried out in the copies inside the extension. */
  undoneAt?: Instant;
}
