import type { JournalTable } from '../model/tables';

/** Hears of every action that has written something, once it is kept. */
export type Listener = (tables: ReadonlySet<JournalTable>) => void;

const listeners = new Set<Listener>();

/** Has `listener` hear of what this page, or the background, writes from now on. @returns how to end that */
export function onWritten(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells what was written and is kept. */
export function announce(tables: ReadonlySet<JournalTable>): void {
  for (const listener of listeners) listener(tables);
}
