import { setAsideUnreadable } from '../../utils/actions/set-aside';
import type { TrailDatabase } from '../../utils/database/schema';
import type { Work } from '../../utils/ground/slices';
import { noteLookedThrough, wasLookedThrough } from '../../utils/session/looked-through';
import { renewPreferences } from './preferences';

/* Includes the schemas of all rows, so it is loaded on demand. */

/** Checks the whole list for rows that no view can show, and sets them aside. */
export async function lookThrough(db: TrailDatabase, work: Work = {}): Promise<void> {
  await setAsideUnreadable(db, new Date(), work);
  await renewPreferences(db);
}

/**
 * Does so once until the browser is closed, because our own writes are validated, and only a browser that has just
 * started reads the disk again. If aborted, it does not count as done.
 */
export async function lookThroughOnce(db: TrailDatabase, signal: AbortSignal): Promise<void> {
  if (await wasLookedThrough()) return;
  await lookThrough(db, { signal });
  await noteLookedThrough();
}
