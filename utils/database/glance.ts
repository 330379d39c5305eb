import type { Asking, Range } from './asking';
import { LATEST } from './version';

/** How long the first read may take (ms); after that, something is in the way that has to be diagnosed. */
const PATIENCE = 1_000;
const NAME = 'mentor-trail';

/**
 * Reads what a page shows first through the browser's own API, while the rest of the program is still loading.
 * Read-only, in one transaction.
 *
 * @param look must not await anything but the database
 * @returns null if the database does not exist, has another version or does not answer; the regular way then finds
 *   out why
 */
export async function glance<Seen>(
  look: (asking: Asking) => Promise<Seen>,
  name = NAME,
): Promise<Seen | null> {
  const opening = openAsItIs(name);
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  // Close it however late it opens, so that it does not block another page's upgrade or deletion.
  const looking = opening.then(async (db) => {
    if (!db) return null;
    try {
      return db.version === LATEST * 10 ? await look(askBrowser(db)) : null;
    } finally {
      db.close();
    }
  });
  return Promise.race([looking.catch(() => null), late]);
}

/** Opens without a version, so it is neither refused nor upgraded; a missing database is not created. */
function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
  });
}

function askBrowser(db: IDBDatabase): Asking {
  const transaction = db.transaction(
    ['contacts', 'followUps', 'mentorships', 'members', 'preferences'],
    'readonly',
  );
  const within = ({ table, index }: Range) => {
    const store = transaction.objectStore(table);
    return index === store.keyPath ? store : store.index(index);
  };
  const keysOf = ({ from, to }: Range) =>
    to === undefined ? IDBKeyRange.lowerBound(from) : IDBKeyRange.bound(from, to);
  return {
    rows: (range) => answer(within(range).getAll(keysOf(range), range.limit)),
    keys: (range) => answer(within(range).getAllKeys(keysOf(range), range.limit) as IDBRequest<string[]>),
    count: (range) => answer(within(range).count(keysOf(range))),
    row: (table, key) => answer(transaction.objectStore(table).get(key)),
  };
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
