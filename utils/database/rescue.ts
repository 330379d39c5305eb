import type { Instant } from '../ground/days';
import { asJson } from '../model/aside';

/**
 * Reads what can be read of a database that nothing else can be done with: by the browser's own calls only, whatever
 * version it is of, store by store and, where that fails, row by row.
 */

/** What a file of the rescue page says of itself. */
export const RESCUE_FORMAT = 'mentor-trail-rescue';

/** What could be read, as it lay there. */
export interface Rescued {
  /** As the browser counts: ten times ours. */
  version: number;
  stores: Record<string, unknown[]>;
  /** How many rows of a store could not be read; -1 where not even their number could. */
  lost: Record<string, number>;
}

/** What follows from the other stores, and is made anew. */
const FOLLOWS: readonly string[] = ['digests'];

/** Longer than a browser takes that will answer at all, in milliseconds. */
const PATIENCE = 20_000;

/**
 * @returns null where there is no database of that name
 * @throws the browser's own error where it cannot be opened at all
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

/** Without a version, so that none is refused; one that is not there is not made. */
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
    // One row that is damaged keeps the browser from giving back any of them: each is asked for by itself.
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

/** One question in a transaction of its own: the one that fails takes no other with it. */
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
 * Everything that could be read, as it lay there, as a file that a restore takes as well.
 *
 * @param settings what lies in `storage.local`, as far as it could be read
 */
export function writeRescue(rescued: Rescued, settings: unknown, savedAt: Instant): string {
  return `${JSON.stringify(asJson({ format: RESCUE_FORMAT, savedAt, ...rescued, settings }), null, 1)}\n`;
}

/** Takes the database away for good. @throws the browser's own error */
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
