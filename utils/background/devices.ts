import { browser } from 'wxt/browser';
import { chosenFolder, mayWrite } from '../copies/folder';
import { DATABASE } from '../database/schema';
import { readFolder, syncDatabaseOf } from '../settings/devices';
import { afterFolder, mirroring } from '../sync/client';
import { FOLDER_ALARM } from './alarms';
import { lookInBackground } from './copy-host';

/** How often to sync with the shared folder, and how soon after a change here (minutes). */
const EVERY = 5;
const SOON = 0.5;

/**
 * Schedules syncing with the shared folder, soon and then regularly; does nothing if there is none, or that cannot be
 * read.
 */
export async function planFolder(): Promise<void> {
  if (await readFolder().catch(() => false))
    await browser.alarms.create(FOLDER_ALARM, { delayInMinutes: SOON, periodInMinutes: EVERY });
}

/** Syncs with the shared folder, if the browser permits it without asking. */
export async function lookIntoFolder(): Promise<void> {
  if (!(await readFolder())) {
    await browser.alarms.clear(FOLDER_ALARM);
    return;
  }
  const folder = await chosenFolder('sync');
  if (folder && (await mayWrite(folder)))
    await afterFolder(await mirroring(syncDatabaseOf(DATABASE), lookInBackground));
}
