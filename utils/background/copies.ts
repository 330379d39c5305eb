import { browser } from 'wxt/browser';
import { isOwnKey, readOwn } from '../copies/own-settings';
import { type CopyState, noteChange, noteCopy, readCopyState } from '../copies/state';
import { onWritten } from '../database/announce';
import type { Written } from '../database/recording';
import { DATABASE } from '../database/schema';
import { noteWritten } from '../database/touched';
import { toDay, toInstant } from '../ground/days';
import { readDevices } from '../settings/devices';
import { noteBackup } from '../settings/last-backup';
import { DAILY } from './chores';
import { inBackground, listenToCopyPage } from './copy-host';
import { fromOurPages } from './gate';

const ALARM = 'copy';
/** After the first change of a day a mentor usually goes on for a while (minutes). */
const QUIET = 10;

let lastCopy: Promise<void> = Promise.resolve();

/** One after the other: two at once would both find the day's copy still to be made. */
function inTurn(work: () => Promise<unknown>): Promise<void> {
  lastCopy = lastCopy.then(async () => void (await work().catch(() => undefined)));
  return lastCopy;
}

/** Whether a copy is wanted now: at most one a day, and only where something has changed; after an erasure at once. */
const isWanted = (state: CopyState, today: string) =>
  state.erased.length > 0 || (state.changed && state.day !== today);

/**
 * Makes the copy of the day if one is wanted. Costs one look at what is stored otherwise. Safe to call at any time and any
 * number of times; where the background is ended in the middle, the next call makes it.
 *
 * @param isAsked whether the mentor wants one now
 */
export function makeCopy(isAsked = false): Promise<void> {
  return inTurn(async () => {
    const now = new Date();
    const today = toDay(now);
    const taken = await readCopyState();
    if (!isAsked && !isWanted(taken, today)) return;
    const task = {
      database: DATABASE,
      own: await readOwn(),
      now: toInstant(now),
      today,
      time: now.toTimeString().slice(0, 5),
      kind: 'day',
      erased: taken.erased,
    } as const;
    const made = await inBackground('copy', task).catch(() => 'failed' as const);
    const { outside } = await noteCopy(made, today, taken);
    if (made !== 'failed' && outside === 'written') await noteBackup(today);
  });
}

/** Something has changed, as by what a page has written: the copy of the day follows when things have been quiet for a while. */
export async function noteChanged(erased: readonly string[] = []): Promise<void> {
  await inTurn(async () => {
    const { state, isNews } = await noteChange(erased);
    if (isNews && erased.length === 0 && isWanted(state, toDay(new Date()))) {
      await browser.alarms.create(ALARM, { delayInMinutes: QUIET });
    }
  });
  if (erased.length > 0) await makeCopy();
}

/** Registers all the background does for copies. Must run in the worker's first turn. */
export function listenToCopies(): void {
  listenToCopyPage();
  fromOurPages('erased', (ids) => noteChanged(ids));
  fromOurPages('copyNow', () => makeCopy(true));
  onWritten((_tables, erased, written) => {
    void noteChanged(erased);
    void noteForDevices(written, erased).catch(() => undefined);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isOwnKey)) return noteChanged();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM || alarm.name === DAILY) return makeCopy();
  });
  browser.runtime.onStartup.addListener(() => makeCopy());
}

/** Where the list is on more than one device, what the background has written is kept in mind for the others. */
async function noteForDevices(written: readonly Written[], erased: readonly string[]): Promise<void> {
  const name = await readDevices();
  if (name !== null) await noteWritten(name, written, erased, toInstant(new Date()));
}
