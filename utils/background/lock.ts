import { browser } from 'wxt/browser';
import { DOING, LOCK, leftOpen, OPENED } from '../settings/lock';
import { part } from './parts';

const ALARM = 'lock';
/** Between two actions less than this apart, no lock can have closed (ms). */
const NO_LOCK = 60_000;

/** Checks again when the lock closes by itself. */
async function follow(): Promise<void> {
  const left = await leftOpen(Date.now());
  if (left > 0 && Number.isFinite(left))
    await browser.alarms.create(ALARM, { when: Date.now() + left + 1_000 });
}

/** Follows the mentor's lock, if there is one. Must run in the worker's first turn. */
export function listenToLock(): void {
  const both = async () => {
    await follow();
    // Update whether the toolbar shows who is in the list.
    await (await part('list')).markAllTabs();
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' ? LOCK in changes : area === 'session' && OPENED in changes)
      return both().catch(() => undefined);
    const doing = area === 'session' ? changes[DOING] : undefined;
    if (!doing) return;
    const wasOpen = Number(doing.newValue) - Number(doing.oldValue) < NO_LOCK;
    return (wasOpen ? follow() : both()).catch(() => undefined);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) return both().catch(() => undefined);
  });
}
