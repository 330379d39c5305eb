import { browser } from 'wxt/browser';
import { chosenFolder, mayWrite } from '../copies/folder';
import { DATABASE } from '../database/schema';
import { readFolder, syncDatabaseOf } from '../settings/devices';
import { afterFolder, mirroring } from '../sync/client';
import { FOLDER_ALARM } from './alarms';
import { lookInBackground } from './copy-host';

/** How often the shared folder is looked into, and how soon after something has been written here (minutes). */
const EVERY = 5;
const SOON = 0.5;

/** Has the shared folder looked into soon, and from then on by and by; nothing where there is none, or nobody can say. */
export async function planFolder(): Promise<void> {
  if (await readFolder().catch(() => false))
    await browser.alarms.create(FOLDER_ALARM, { delayInMinutes: SOON, periodInMinutes: EVERY });
}

/** Looks into the shared folder, if the browser lets us without asking anybody. */
export async function lookIntoFolder(): Promise<void> {
  if (!(await readFolder())) {
    await browser.alarms.clear(FOLDER_ALARM);
    return;
  }
  const folder = await chosenFolder('sync');
  if (folder && (await mayWrite(folder)))
    await afterFolder(await mirroring(syncDatabaseOf(DATABASE), lookInBackground));
}
