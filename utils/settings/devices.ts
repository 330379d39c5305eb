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

/** Under this key it is noted that the list goes through a shared folder. */
export const FOLDER_KEY = 'devices-folder';

/** Whether the list goes through a shared folder as well. @throws when the browser refuses the read */
export async function readFolder(): Promise<boolean> {
  return (await browser.storage.local.get(FOLDER_KEY))[FOLDER_KEY] === true;
}

/** @throws when the browser refuses the write */
export async function switchFolder(on: boolean): Promise<void> {
  if (on) await browser.storage.local.set({ [FOLDER_KEY]: true });
  else await browser.storage.local.remove(FOLDER_KEY);
}

/** @throws when the browser refuses the write */
export async function switchDevices(name: string | null): Promise<void> {
  if (name === null) await browser.storage.local.remove([KEY, FOLDER_KEY]);
  else await browser.storage.local.set({ [KEY]: name });
}
