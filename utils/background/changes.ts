import { browser } from 'wxt/browser';
import { concernsCopies } from '../copies/own-keys';
import { FOLDER_KEY } from '../settings/devices';
import { COPY_ALARM, DAILY, FOLDER_ALARM, RESTORE_ALARM } from './alarms';
import { fromOurPages } from './gate';
import { part } from './parts';

const list = () => part('list');

async function makeCopy(why?: 'asked' | 'changed'): Promise<void> {
  await (await list()).makeCopy(why);
}

/** Registers all the background does for copies. Must run in the worker's first turn. */
export function listenToCopies(): void {
  fromOurPages('copyNow', () => makeCopy('asked'));
  browser.storage.onChanged.addListener(async (changes, area) => {
    // The list's part is fetched only for what copies are made or brought back of: the background itself notes this and that there.
    const keys = Object.keys(changes);
    if (area === 'local' && keys.some(concernsCopies)) await (await list()).noteChangedKeys(keys);
    if (area === 'local' && keys.includes(FOLDER_KEY)) await (await list()).planFolder();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === COPY_ALARM || alarm.name === DAILY) return makeCopy();
    if (alarm.name === RESTORE_ALARM) return makeCopy('changed');
  });
  browser.alarms.onAlarm.addListener(async (alarm) => {
    if (alarm.name === FOLDER_ALARM) await (await list()).lookIntoFolder();
  });
  // In the first turn as well: to a worker that was woken, a port that comes to a listener of later is of no use.
  browser.runtime.onConnect?.addListener(async (port) => (await list()).takeCopyPage(port));
  browser.runtime.onStartup.addListener(() => makeCopy());
}
