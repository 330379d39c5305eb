import { planRestore, type RestorePlan, type RestoreWay, restoreBackup } from '../actions/restore';
import { undoEntry } from '../actions/undo-entry';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { GoodBackup } from '../exchange/backup';
import { type Day, toDay, toInstant } from '../ground/days';
import { type EntryId, newId } from '../ground/ids';
import type { Work } from '../ground/slices';
import { inWorker } from './client';
import type { CopyKind } from './names';
import { type OwnPlan, planOwn, readOwn, storingOwn, wayBack, writeOwn } from './own-settings';
import type { Made } from './tasks';
import { forgetRestore, noteRestore } from './unfinished';

/** What restoring a backup would change: rows and settings. */
export interface WholePlan {
  rows: RestorePlan;
  own: OwnPlan;
}

/** Plans a restore without writing anything. @throws StorageFailure */
export async function planWhole(
  db: TrailDatabase,
  { backup }: GoodBackup,
  way: RestoreWay,
): Promise<WholePlan> {
  return { rows: await planRestore(db, backup, way), own: await planOwn(backup.own, way) };
}

/**
 * Restores a backup: the rows in one transaction, then the settings in one write. If the second is refused, the first
 * is undone; if it is interrupted, the background completes it.
 *
 * @returns an undo for both, done the same way
 * @param options.seen the plan the mentor was shown
 * @throws StorageFailure, ListHasChanged, or the signal's reason if aborted; then nothing has changed
 */
export async function bringBack(
  db: TrailDatabase,
  { backup }: GoodBackup,
  { seen, ...options }: { way: RestoreWay; file: string; seen?: WholePlan } & Work,
  now: Date,
): Promise<Undo> {
  const own = await planOwn(backup.own, options.way);
  // Read before anything is written, since the background may be the one to write the settings.
  const back = wayBack(own, await readOwn());
  const entry: EntryId = newId();
  await storingOwn(() => noteRestore('restore', entry, own, now));
  try {
    await restoreBackup(db, backup, { ...options, entry, ...(seen && { seen: seen.rows }) }, now);
  } catch (error) {
    await forgetRestore().catch(() => undefined);
    throw error;
  }
  try {
    await writeOwn(own);
  } catch (error) {
    await undoEntry(db, entry, new Date());
    await forgetRestore().catch(() => undefined);
    throw error;
  }
  await forgetRestore().catch(() => undefined);
  return () => takeBack(db, entry, back);
}

/** Undoes rows and settings. @throws StorageFailure; nothing is undone, or the background undoes the settings later */
async function takeBack(db: TrailDatabase, entry: EntryId, own: OwnPlan): Promise<void> {
  await storingOwn(() => noteRestore('undo', entry, own, new Date()));
  try {
    await undoEntry(db, entry, new Date());
  } catch (error) {
    await forgetRestore().catch(() => undefined);
    throw error;
  }
  await writeOwn(own);
  await forgetRestore().catch(() => undefined);
}

/** Makes a copy inside the extension, called from a page. @throws StorageFailure */
export async function makeCopyHere(db: TrailDatabase, kind: CopyKind, now: Date): Promise<Made> {
  const [today, time]: [Day, string] = [toDay(now), now.toTimeString().slice(0, 5)];
  const list = { database: db.name, own: await readOwn(), now: toInstant(now) };
  return inWorker('copy', { ...list, today, time, kind, erased: [] });
}
