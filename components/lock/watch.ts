import { browser } from 'wxt/browser';
import { DOING, LOCK, leftOpen, OPENED, stayOpen } from '../../utils/settings/lock';

/** The shortest interval between records of the mentor's activity (ms). */
const NOTE_EVERY = 10_000;
/** The longest delay browsers accept for a timer (ms). */
const LONGEST = 2 ** 31 - 1;
const DOINGS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focus'] as const;

/**
 * Reports whether this page is locked, now and on every change, and records the mentor's activity. Loaded only if
 * there is a lock.
 *
 * @returns a function that stops it
 */
export function watchLock(tell: (isLocked: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  let noted = 0;
  const look = async () => {
    // If the browser cannot tell, nobody is shut out of their own list.
    const left = await leftOpen(Date.now()).catch(() => Number.POSITIVE_INFINITY);
    if (over) return;
    tell(left === 0);
    clearTimeout(timer);
    if (left > 0 && left < LONGEST) timer = setTimeout(look, left + 20);
  };
  const done = (event: Event) => {
    const now = Date.now();
    if (!event.isTrusted || now - noted < NOTE_EVERY) return;
    noted = now;
    const note = async () => {
      // Also after sleep, when no timer has run.
      if ((await leftOpen(now)) > 0) await stayOpen(now);
      else await look();
    };
    note().catch(() => undefined);
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (
      (area === 'session' && (OPENED in changes || DOING in changes)) ||
      (area === 'local' && LOCK in changes)
    )
      void look();
  };
  for (const type of DOINGS) addEventListener(type, done, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  browser.storage.onChanged.addListener(changed);
  void look();
  return () => {
    over = true;
    clearTimeout(timer);
    for (const type of DOINGS) removeEventListener(type, done, { capture: true });
    document.removeEventListener('visibilitychange', look);
    browser.storage.onChanged.removeListener(changed);
  };
}
