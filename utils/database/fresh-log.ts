/** Uses the browser's API directly, because the background starts without Dexie. */

/** A separate database that only exists while this runs; it never holds any data of the mentor's. */
const NAME = 'mentor-trail-fresh-log';
const STORE = 'filling';

/** Chromium keeps at most 4 MB in memory and in one log, shared by all databases of an extension. */
const ENOUGH = 4 * 1024 * 1024;
/** Small enough to be stored in the log itself; larger values go to separate files. */
const PIECE = 32 * 1024;

/**
 * Makes Chromium flush its log into a table and start a new one.
 * A browser killed in the middle of a write leaves a truncated record at the end of the log of the extension's
 * databases. On the next start, Chromium correctly reads the log up to there, but then appends after the truncated
 * record. The time after that, perhaps seconds later, it considers the whole log corrupt and deletes all databases
 * (decision 34). If the log is replaced in between, nothing happens.
 *
 * @throws the browser's own error, such as when there is no room
 */
export async function beginFreshLog(): Promise<void> {
  // Without any database there is nothing to lose.
  if ((await indexedDB.databases()).length === 0) return;
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const db = await answer(opening);
  try {
    await fill(db);
  } finally {
    db.close();
    // The deletion is also the write that follows the full log and starts the new one.
    await answer(indexedDB.deleteDatabase(NAME));
  }
}

function fill(db: IDBDatabase): Promise<void> {
  // Random, so that it cannot be compressed.
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
