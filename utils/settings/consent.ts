import { type Instant, toInstant } from '../ground/days';
import type { Site } from '../ground/sites';

interface Consent {
  site: Site;
  at: Instant;
}

/**
 * The sites whose rules forbid elements in their pages, and on whose pages the mentor wants the steps all the same. Not in
 * `storage.local`: in Firefox a script of ours in a foreign page reaches that, and whoever has got hold of the script with
 * it. The database of our own origin is out of its reach. Not in a backup: no file says it in the mentor's stead.
 *
 * By the browser's own calls: guides need nothing else of a database, and Dexie would be half of what is fetched for them.
 */
const NAME = 'mentor-trail-consents';
const STORE = 'inPages';
/** As Dexie counts its first, which is what may lie there. */
const VERSION = 10;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, VERSION);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'site' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** Asks in a transaction of its own, and answers once that is kept. */
async function withConsents<Result>(
  mode: IDBTransactionMode,
  ask: (consents: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const db = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = db.transaction(STORE, mode, { durability: 'strict' });
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

/** No answer, and none that can be read, is no consent. */
export async function hasConsent(site: Site): Promise<boolean> {
  try {
    return (await withConsents<unknown>('readonly', (consents) => consents.get(site))) !== undefined;
  } catch {
    return false;
  }
}

/** @throws when the browser refuses the write */
export async function giveConsent(site: Site, now: Date): Promise<void> {
  const consent: Consent = { site, at: toInstant(now) };
  await withConsents('readwrite', (consents) => consents.put(consent));
}

/** @throws when the browser refuses the write */
export async function takeConsentBack(site: Site): Promise<void> {
  await withConsents('readwrite', (consents) => consents.delete(site));
}
