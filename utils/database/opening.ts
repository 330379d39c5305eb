import { asStorageFailure } from './errors';
import type { TrailDatabase } from './schema';
import { LATEST } from './version';

/**
 * What keeps the list from being had.
 *
 * - `absent`: the browser offers no database here
 * - `unopened`: there is one, but the browser cannot open it
 * - `blocked`: a page of an older version holds it, and does not let go
 * - `slow`: it has not opened, and nothing says why
 * - `full`: no room left on the device
 * - `newer`: a newer version of the program has kept it
 * - `outdated`: a newer version has taken it over while this page was open
 */
export type OpeningTrouble = 'absent' | 'unopened' | 'blocked' | 'slow' | 'full' | 'newer' | 'outdated';

/** Longer than any upgrade of a large list has taken, in milliseconds. */
const SLOW = 10_000;

/** By the names of DOM exceptions: those that say that there is no database for us at all. */
const ABSENT = ['MissingAPIError', 'SecurityError', 'InvalidStateError', 'TypeError', 'ReferenceError'];

/** What an error of opening says. */
export function troubleOf(error: unknown): OpeningTrouble {
  const { reason } = asStorageFailure(error);
  if (reason === 'full' || reason === 'blocked') return reason;
  const names = [error, (error as { inner?: unknown } | null)?.inner].map(
    (each) => (each as { name?: unknown } | null)?.name,
  );
  return names.some((name) => ABSENT.includes(String(name))) ? 'absent' : 'unopened';
}

/** Whether the database was kept by a newer program than this one. It has to be open. */
export function isNewer(db: TrailDatabase): boolean {
  // Dexie counts in tenths, so that there is room between two versions.
  return db.backendDB().version > LATEST * 10;
}

interface Watch {
  /** Told whenever something changes; null: it is open, and all is well so far. */
  tell: (trouble: OpeningTrouble | null) => void;
  /** It was deleted, or closed by the browser, while the page was open: what is there now is a new one. */
  gone: () => void;
}

/**
 * Opens the database, and notices anything that keeps it from opening or takes it away later.
 *
 * Views need not wait for it: what they ask waits with it, or fails as it does.
 *
 * @returns how to stop listening
 */
export function watchOpening(db: TrailDatabase, { tell, gone }: Watch): () => void {
  let isOpen = false;
  const slow = setTimeout(() => isOpen || tell('slow'), SLOW);
  const blocked = () => tell('blocked');
  let isOutdated = false;
  // Dexie closes it after this, so that the other page need not wait.
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
      // Taken over in the very moment it opened: that has been told.
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
