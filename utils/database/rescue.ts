import type { Instant } from '../ground/days';
import { asJson } from '../model/aside';

/**
 * Reads what it can from a database that cannot be used otherwise, through the browser's own API: any version, store
 * by store and, where that fails, row by row.
 */

/** The `format` of a file from the rescue page. */
export const RESCUE_FORMAT = 'mentor-trail-rescue';

/** The readable data, unchanged. */
export interface Rescued {
  /** The browser's version number: ten times ours. */
  version: number;
  stores: Record<string, unknown[]>;
  /** How many rows of a store could not be read; -1 if not even counting was possible. */
  lost: Record<string, number>;
}

/** Derived stores, which are rebuilt. */
const FOLLOWS: readonly string[] = ['digests'];

/** Longer than a browser that answers at all ever takes (ms). */
const PATIENCE = 20_000;

/**
 * @returns null if there is no database with that name
 * @throws the browser's own error if it cannot be opened at all
 */
export async function readEverything(name = 'mentor-trail'): Promise<Rescued | null> {
  const db = await openAsItIs(name);
  if (!db) return null;
  const rescued: Rescued = { version: db.version, stores: {}, lost: {} };
  for (const store of db.objectStoreNames) {
    if (FOLLOWS.includes(store)) continue;
    const { rows, lost } = await readStore(db, store);
    rescued.stores[store] = rows;
    if (lost !== 0) rescued.lost[store] = lost;
  }
  db.close();
  return rescued;
}

/** Opens without a version, so it is never refused; a missing database is not created. */
function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return inTime((resolve, reject) => {
    const opening = indexedDB.open(name);
    let isNew = false;
    opening.onupgradeneeded = () => {
      isNew = true;
      opening.transaction?.abort();
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(opening.error);
    };
  });
}

async function readStore(db: IDBDatabase, store: string): Promise<{ rows: unknown[]; lost: number }> {
  try {
    return { rows: await ask(db, store, (all) => all.getAll()), lost: 0 };
  } catch {
    // One damaged row keeps the browser from returning any, so read them one by one.
  }
  const rows: unknown[] = [];
  let keys: IDBValidKey[];
  try {
    keys = await ask(db, store, (all) => all.getAllKeys());
  } catch {
    return { rows, lost: -1 };
  }
  for (const key of keys) {
    try {
      rows.push(await ask(db, store, (all) => all.get(key)));
    } catch {
      // Counted below.
    }
  }
  return { rows, lost: keys.length - rows.length };
}

/** One query in its own transaction, so that a failure affects no other. */
function ask<Result>(
  db: IDBDatabase,
  store: string,
  question: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return inTime((resolve, reject) => {
    const request = question(db.transaction(store).objectStore(store));
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
  });
}

/**
 * Everything that could be read, unchanged, as a file that a restore accepts too.
 *
 * @param settings the readable part of `storage.local`
 */
export function writeRescue(rescued: Rescued, settings: unknown, savedAt: Instant): string {
  return `${JSON.stringify(asJson({ format: RESCUE_FORMAT, savedAt, ...rescued, settings }), null, 1)}\n`;
}

/** Deletes the database for good. @throws the browser's own error */
export function deleteEverything(name = 'mentor-trail'): Promise<void> {
  return inTime((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}

function inTime<Result>(
  work: (resolve: (result: Result) => void, reject: (error: unknown) => void) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new DOMException('The browser does not answer', 'TimeoutError')), PATIENCE);
    work(resolve, reject);
  });
}
