/** By the browser's own calls: the background's start has no Dexie. */

/** A database of its own, there only while it is written and taken away: nothing of the mentor's is ever in it. */
const NAME = 'mentor-trail-fresh-log';
const STORE = 'filling';

/** Chromium keeps at most 4 MB in memory and in one log, for all databases of an extension together. */
const ENOUGH = 4 * 1024 * 1024;
/** Small enough to lie in the log itself: larger values get files of their own. */
const PIECE = 32 * 1024;

/**
 * Has Chromium put what its log holds into a table and begin a new log.
 *
 * A browser that is ended in the middle of a write leaves a torn end in the log of the extension's databases. When they are
 * opened again Chromium reads the log up to there, which is right, but goes on writing behind the torn end; the next time, which
 * may be seconds later, it takes the whole log for damaged and deletes all databases (decision 34). A log that is let go in between
 * does no harm.
 *
 * @throws the browser's own error, as when there is no room
 */
export async function beginFreshLog(): Promise<void> {
  // Before the first list there is nothing to lose.
  if ((await indexedDB.databases()).length === 0) return;
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const db = await answer(opening);
  try {
    await fill(db);
  } finally {
    db.close();
    // Also the write that comes after the full log, with which the new one begins.
    await answer(indexedDB.deleteDatabase(NAME));
  }
}

function fill(db: IDBDatabase): Promise<void> {
  // Nothing that could be packed into less.
  const piece = crypto.getRandomValues(new Uint8Array(PIECE));
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, 'readwrite', { durability: 'relaxed' });
    for (let written = 0, key = 0; written <= ENOUGH; written += PIECE, key += 1) {
      transaction.objectStore(STORE).put(piece, key);
    }
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
