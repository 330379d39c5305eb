import { browser } from 'wxt/browser';

/** Under this key lies the name of the database of sync, while the list is on more than one device. */
const KEY = 'devices';
const NAME = /^[\w-]{1,80}$/;

/** The sync database of a list. */
export const syncDatabaseOf = (database: string): string => `${database}-sync`;

/** The name of the database of sync; null while this is the only device. @throws when the browser refuses the read */
export async function readDevices(): Promise<string | null> {
  const name = (await browser.storage.local.get(KEY))[KEY];
  return typeof name === 'string' && NAME.test(name) ? name : null;
}

/** @throws when the browser refuses the write */
export async function switchDevices(name: string | null): Promise<void> {
  if (name === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: name });
}
