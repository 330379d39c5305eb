import { browser } from 'wxt/browser';

/** Holds the name of the sync database while the list is on several devices. */
const KEY = 'devices';
const NAME = /^[\w-]{1,80}$/;

/** The name of a list's sync database. */
export const syncDatabaseOf = (database: string): string => `${database}-sync`;

/** The name of the sync database; null while this is the only device. @throws if the browser refuses the read */
export async function readDevices(): Promise<string | null> {
  const name = (await browser.storage.local.get(KEY))[KEY];
  return typeof name === 'string' && NAME.test(name) ? name : null;
}

/** Set while the list is synced through a shared folder. */
export const FOLDER_KEY = 'devices-folder';

/** Whether the list is synced through a shared folder. @throws if the browser refuses the read */
export async function readFolder(): Promise<boolean> {
  return (await browser.storage.local.get(FOLDER_KEY))[FOLDER_KEY] === true;
}

/** @throws if the browser refuses the write */
export async function switchFolder(on: boolean): Promise<void> {
  if (on) await browser.storage.local.set({ [FOLDER_KEY]: true });
  else await browser.storage.local.remove(FOLDER_KEY);
}

/** @throws if the browser refuses the write */
export async function switchDevices(name: string | null): Promise<void> {
  if (name === null) await browser.storage.local.remove([KEY, FOLDER_KEY]);
  else await browser.storage.local.set({ [KEY]: name });
}
