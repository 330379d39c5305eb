import type { JournalTable } from '../model/tables';
import type { Written } from './recording';

/**
 * Hears of every action that has written something, once it is kept.
 *
 * @param erased ids of contacts that have been erased for good
 * @param written every row as it was and as it is
 */
export type Listener = (
  tables: ReadonlySet<JournalTable>,
  erased: readonly string[],
  written: readonly Written[],
) => void;

const listeners = new Set<Listener>();

/** Has `listener` hear of what this page, or the background, writes from now on. @returns how to end that */
export function onWritten(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells what was written and is kept. */
export function announce(
  tables: ReadonlySet<JournalTable>,
  erased: readonly string[] = [],
  written: readonly Written[] = [],
): void {
  for (const listener of listeners) listener(tables, erased, written);
}
