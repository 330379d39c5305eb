import type { JournalTable } from '../model/tables';
import type { Written } from './recording';

/**
 * Called after each action that has written something, once it is committed.
 *
 * @param erased ids of contacts erased for good
 * @param written every row before and after
 */
export type Listener = (
  tables: ReadonlySet<JournalTable>,
  erased: readonly string[],
  written: readonly Written[],
) => void;

const listeners = new Set<Listener>();

/** Subscribes to what this page, or the background, writes from now on. @returns a function that stops it */
export function onWritten(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells the listeners what has been committed. */
export function announce(
  tables: ReadonlySet<JournalTable>,
  erased: readonly string[] = [],
  written: readonly Written[] = [],
): void {
  for (const listener of listeners) listener(tables, erased, written);
}
