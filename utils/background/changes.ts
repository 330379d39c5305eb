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

/** Registers the background's listeners for copies. Must run in the worker's first turn. */
export function listenToCopies(): void {
  fromOurPages('copyNow', () => makeCopy('asked'));
  browser.storage.onChanged.addListener(async (changes, area) => {
    // Load the list's part only for changes that concern copies; the background itself stores things here too.
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
  // Also in the first turn: a woken worker misses a port if its listener is added later.
  browser.runtime.onConnect?.addListener(async (port) => (await list()).takeCopyPage(port));
  browser.runtime.onStartup.addListener(() => makeCopy());
}
