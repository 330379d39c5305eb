import type { TrailDatabase } from '../../utils/database/schema';
import { noteLookedThrough, wasLookedThrough } from '../../utils/session/looked-through';

/**
 * Looks through the whole list for rows that no view can show, and sets them aside.
 *
 * @returns whether anything was moved, so that what failed is worth another attempt
 */
export async function lookThrough(db: TrailDatabase): Promise<boolean> {
  const { setAsideUnreadable } = await import('../../utils/actions/set-aside');
  const { aside, back } = await setAsideUnreadable(db, new Date());
  return aside + back > 0;
}

/**
 * Does so once until the browser is closed, when there is nothing better to do: our own writes are checked on their
 * way, and a disk is read anew only by a browser that has just started. @returns how to call it off
 */
export function lookThroughOnce(db: TrailDatabase): () => void {
  const look = async () => {
    if (await wasLookedThrough()) return;
    await lookThrough(db);
    await noteLookedThrough();
  };
  // Whatever stands in the way is said by what the page shows.
  const waiting = requestIdleCallback(() => look().catch(() => undefined), { timeout: 5_000 });
  return () => cancelIdleCallback(waiting);
}
