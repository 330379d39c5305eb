import { setAsideUnreadable } from '../../utils/actions/set-aside';
import type { TrailDatabase } from '../../utils/database/schema';
import type { Work } from '../../utils/ground/slices';
import { noteLookedThrough, wasLookedThrough } from '../../utils/session/looked-through';
import { renewPreferences } from './preferences';

/*
 * Brings along the schema of every row: loaded when it is wanted.
 */

/** Looks through the whole list for rows that no view can show, and sets them aside. */
export async function lookThrough(db: TrailDatabase, work: Work = {}): Promise<void> {
  await setAsideUnreadable(db, new Date(), work);
  await renewPreferences(db);
}

/**
 * Does so once until the browser is closed: our own writes are checked on their way, and a disk is read anew only by a
 * browser that has just started. Stopped by the signal, it has not been done.
 */
export async function lookThroughOnce(db: TrailDatabase, signal: AbortSignal): Promise<void> {
  if (await wasLookedThrough()) return;
  await lookThrough(db, { signal });
  await noteLookedThrough();
}
