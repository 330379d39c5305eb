import { type Instant, toInstant } from '../ground/days';
import type { Site } from '../ground/sites';

interface Consent {
  site: Site;
  at: Instant;
}

/**
 * The sites whose rules forbid elements in their pages, and on which the mentor wants the steps nevertheless. Not in
 * `storage.local`, because in Firefox our content scripts can reach that, and so could a page that has taken one
 * over; our own origin's database is out of reach. Not in backups either: a file must not consent for the mentor.
 * Uses the browser's own API, because guides need no other database, and Dexie would double what they load.
 */
const NAME = 'mentor-trail-consents';
const STORE = 'inPages';
/** The version number Dexie gives its first version, as existing databases have it. */
const VERSION = 10;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, VERSION);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'site' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** Runs one request in its own transaction, and resolves once that is committed. */
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

/** A missing or unreadable answer is no consent. */
export async function hasConsent(site: Site): Promise<boolean> {
  try {
    return (await withConsents<unknown>('readonly', (consents) => consents.get(site))) !== undefined;
  } catch {
    return false;
  }
}

/** @throws if the browser refuses the write */
export async function giveConsent(site: Site, now: Date): Promise<void> {
  const consent: Consent = { site, at: toInstant(now) };
  await withConsents('readwrite', (consents) => consents.put(consent));
}

/** @throws if the browser refuses the write */
export async function takeConsentBack(site: Site): Promise<void> {
  await withConsents('readwrite', (consents) => consents.delete(site));
}
