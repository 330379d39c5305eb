import { asStorageFailure } from './errors';
import type { TrailDatabase } from './schema';
import { LATEST } from './version';

/**
 * Why the list is not available.
 * - `absent`: the browser offers no database here
 * - `unopened`: there is one, but the browser cannot open it
 * - `blocked`: a page of an older version keeps it open
 * - `slow`: it has not opened, for no known reason
 * - `full`: no room left on the device
 * - `newer`: it was stored by a newer version of the program
 * - `outdated`: a newer version took over while this page was open
 */
export type OpeningTrouble = 'absent' | 'unopened' | 'blocked' | 'slow' | 'full' | 'newer' | 'outdated';

/** Longer than any upgrade of a large list has taken (ms). */
const SLOW = 10_000;

/** Names of DOMExceptions that mean that there is no database for us at all. */
const ABSENT = ['MissingAPIError', 'SecurityError', 'InvalidStateError', 'TypeError', 'ReferenceError'];

/** The trouble behind an error on opening. */
export function troubleOf(error: unknown): OpeningTrouble {
  const { reason } = asStorageFailure(error);
  if (reason === 'full' || reason === 'blocked') return reason;
  const names = [error, (error as { inner?: unknown } | null)?.inner].map(
    (each) => (each as { name?: unknown } | null)?.name,
  );
  return names.some((name) => ABSENT.includes(String(name))) ? 'absent' : 'unopened';
}

/** Whether a newer version of the program stored the database, which has to be open. */
export function isNewer(db: TrailDatabase): boolean {
  // Dexie multiplies versions by ten, to leave room between two of them.
  return db.backendDB().version > LATEST * 10;
}

interface Watch {
  /** Called on every change; null: it is open, with no problem so far. */
  tell: (trouble: OpeningTrouble | null) => void;
  /** The database was deleted, or closed by the browser, while the page was open; what is there now is a new one. */
  gone: () => void;
}

/**
 * Opens the database and reports anything that keeps it from opening or takes it away later.
 * Views need not wait for it: their queries wait along with it, or fail with it.
 *
 * @returns a function that stops listening
 */
export function watchOpening(db: TrailDatabase, { tell, gone }: Watch): () => void {
  let isOpen = false;
  const slow = setTimeout(() => isOpen || tell('slow'), SLOW);
  const blocked = () => tell('blocked');
  let isOutdated = false;
  // Dexie then closes it, so that the other page need not wait.
  const changed = ({ newVersion }: IDBVersionChangeEvent) => {
    if (newVersion === null) return;
    isOutdated = true;
    tell('outdated');
  };
  const closed = () => {
    if (!isOutdated) gone();
  };
  db.on('blocked', blocked);
  db.on('versionchange', changed);
  db.on('close', closed);
  db.open().then(
    () => {
      isOpen = true;
      clearTimeout(slow);
      // If it was taken over just as it opened, that has been reported already.
      if (!isOutdated) tell(isNewer(db) ? 'newer' : null);
    },
    (error: unknown) => {
      clearTimeout(slow);
      tell(troubleOf(error));
    },
  );
  return () => {
    clearTimeout(slow);
    db.on('blocked').unsubscribe(blocked);
    db.on('versionchange').unsubscribe(changed);
    db.on('close').unsubscribe(closed);
  };
}
