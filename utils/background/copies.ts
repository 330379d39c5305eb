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

/** After the first change of a day a mentor usually continues for a while (minutes). */
const QUIET = 10;
/** How soon to check an interrupted erasure or restore again (minutes). */
const AGAIN = 1;

const lookAgain = (alarm: string) => browser.alarms.create(alarm, { delayInMinutes: AGAIN });

let lastCopy: Promise<void> = Promise.resolve();

/** One at a time: two at once would both find that the day's copy is due. */
function inTurn(work: () => Promise<unknown>): Promise<void> {
  lastCopy = lastCopy.then(async () => void (await work().catch(() => undefined)));
  return lastCopy;
}

/** Whether the day's copy is due: one per day, and only if something has changed. */
const isDue = (state: CopyState, today: string) => state.changed && state.day !== today;

const NO_ERASURES: Erasures = { entries: [], people: [], isNew: false };

/** Runs work on the list itself. If the list is unavailable, nobody can have been erased from it either. */
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
 * Makes a copy if needed, immediately if somebody was erased; otherwise costs only a look at the stored state. Safe
 * to call at any time and repeatedly; if the background is terminated halfway, the next call makes the copy.
 *
 * @param why `asked`: the mentor wants one now; `due`: the day's copy, if anything has changed; `changed`: only for
 *   an erasure
 */
export function makeCopy(why: 'asked' | 'due' | 'changed' = 'due'): Promise<void> {
  return inTurn(async () => {
    const now = new Date();
    if (await withList((db) => finishRestore(db, now), false)) await lookAgain(RESTORE_ALARM);
    const erasures = await withList(pendingErasures, NO_ERASURES);
    const isWanted = why === 'asked' || (why === 'due' && isDue(await readCopyState(), toDay(now)));
    if (!isWanted && !erasures.isNew) return;
    // In case the background is terminated meanwhile.
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

/** Something has changed. The day's copy is made once things have been quiet for a while. */
export async function noteChanged(): Promise<void> {
  await inTurn(async () => {
    const { state, isNews } = await noteChange();
    if (isNews && isDue(state, toDay(new Date()))) {
      await browser.alarms.create(COPY_ALARM, { delayInMinutes: QUIET });
    }
  });
  await makeCopy('changed');
}

/** Something in `storage.local` has changed; only keys that belong to the mentor matter for copies. */
export async function noteChangedKeys(keys: readonly string[]): Promise<void> {
  if (keys.includes(RESTORING)) await lookAgain(RESTORE_ALARM);
  if (keys.some(isOwnKey)) await noteChanged();
}

/** Subscribes to what the background itself writes. */
export function listenToWrites(): void {
  onWritten((_tables, erased, written) => {
    void noteChanged();
    void noteForDevices(written, erased).catch(() => undefined);
  });
}

/** If the list is on several devices, notes the background's writes for the others. */
async function noteForDevices(written: readonly Written[], erased: readonly string[]): Promise<void> {
  const name = await readDevices();
  if (name === null) return;
  await noteWritten(name, written, erased, toInstant(new Date()));
  await planFolder();
}
