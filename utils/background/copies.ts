import { browser } from 'wxt/browser';
import { workOffErasures } from '../actions/work-off';
import { isOwnKey, RESTORING } from '../copies/own-keys';
import { readOwn } from '../copies/own-settings';
import { type CopyState, noteChange, noteCopy, readCopyState } from '../copies/state';
import { finishRestore } from '../copies/unfinished';
import { onWritten } from '../database/announce';
import { type Erasures, pendingErasures } from '../database/erasures';
import type { Written } from '../database/recording';
import { DATABASE, openDatabase, type TrailDatabase } from '../database/schema';
import { noteWritten } from '../database/touched';
import { toDay, toInstant } from '../ground/days';
import { readDevices } from '../settings/devices';
import { noteBackup } from '../settings/last-backup';
import { COPY_ALARM, RESTORE_ALARM } from './alarms';
import { inBackground } from './copy-host';
import { planFolder } from './devices';

/** After the first change of a day a mentor usually goes on for a while (minutes). */
const QUIET = 10;
/** After which an erasure or a restore is looked after again that something has cut short (minutes). */
const AGAIN = 1;

const lookAgain = (alarm: string) => browser.alarms.create(alarm, { delayInMinutes: AGAIN });

let lastCopy: Promise<void> = Promise.resolve();

/** One after the other: two at once would both find the day's copy still to be made. */
function inTurn(work: () => Promise<unknown>): Promise<void> {
  lastCopy = lastCopy.then(async () => void (await work().catch(() => undefined)));
  return lastCopy;
}

/** Whether the copy of the day is to be made: one a day, and only where something has changed. */
const isDue = (state: CopyState, today: string) => state.changed && state.day !== today;

const NO_ERASURES: Erasures = { entries: [], people: [], isNew: false };

/** What is to be done with the list itself. Where it cannot be had, nobody can have been erased from it either. */
async function withList<Result>(work: (db: TrailDatabase) => Promise<Result>, none: Result): Promise<Result> {
  const db = openDatabase();
  try {
    return await work(db);
  } catch {
    return none;
  } finally {
    db.close();
  }
}

/**
 * Makes a copy if one is wanted: at once where somebody was erased. Costs one look at what is stored otherwise. Safe to call at
 * any time and any number of times; where the background is ended in the middle, the next call makes it.
 *
 * @param why `asked`: the mentor wants one now; `due`: the day's, where there is something new; `changed`: no more than an erasure
 */
export function makeCopy(why: 'asked' | 'due' | 'changed' = 'due'): Promise<void> {
  return inTurn(async () => {
    const now = new Date();
    if (await withList((db) => finishRestore(db, now), false)) await lookAgain(RESTORE_ALARM);
    const erasures = await withList(pendingErasures, NO_ERASURES);
    const isWanted = why === 'asked' || (why === 'due' && isDue(await readCopyState(), toDay(now)));
    if (!isWanted && !erasures.isNew) return;
    // Whatever ends the background meanwhile: it is taken up again.
    if (erasures.isNew) await lookAgain(COPY_ALARM);
    await copyWithout(erasures, now);
  });
}

async function copyWithout(erasures: Erasures, now: Date): Promise<void> {
  const today = toDay(now);
  const task = {
    database: DATABASE,
    own: await readOwn(),
    now: toInstant(now),
    today,
    time: now.toTimeString().slice(0, 5),
    kind: 'day',
    erased: erasures.people,
  } as const;
  const made = await inBackground('copy', task).catch(() => 'failed' as const);
  const { outside } = await noteCopy(made, today);
  if (made === 'failed') return;
  if (outside === 'written') await noteBackup(today);
  if (erasures.entries.length === 0) return;
  const everywhere = outside !== 'no-access' && outside !== 'failed';
  await withList((db) => workOffErasures(db, erasures, everywhere, now), undefined);
}

/** Something has changed, as by what a page has written: the copy of the day follows when things have been quiet for a while. */
export async function noteChanged(): Promise<void> {
  await inTurn(async () => {
    const { state, isNews } = await noteChange();
    if (isNews && isDue(state, toDay(new Date()))) {
      await browser.alarms.create(COPY_ALARM, { delayInMinutes: QUIET });
    }
  });
  await makeCopy('changed');
}

/** Something lies in `storage.local` that has changed: only what is the mentor's goes into copies. */
export async function noteChangedKeys(keys: readonly string[]): Promise<void> {
  if (keys.includes(RESTORING)) await lookAgain(RESTORE_ALARM);
  if (keys.some(isOwnKey)) await noteChanged();
}

/** What the background itself writes is noted as well. */
export function listenToWrites(): void {
  onWritten((_tables, erased, written) => {
    void noteChanged();
    void noteForDevices(written, erased).catch(() => undefined);
  });
}

/** Where the list is on more than one device, what the background has written is kept in mind for the others. */
async function noteForDevices(written: readonly Written[], erased: readonly string[]): Promise<void> {
  const name = await readDevices();
  if (name === null) return;
  await noteWritten(name, written, erased, toInstant(new Date()));
  await planFolder();
}
