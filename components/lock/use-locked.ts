import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** As in `utils/settings/lock.ts`, which is loaded only if there is a lock. */
const LOCK = 'lock';

/**
 * Whether the mentor's lock hides this page; undefined until known. If the browser cannot tell, it does not, as
 * nobody is to be shut out of their own list.
 */
export function useLocked(): boolean | undefined {
  const [isLocked, setLocked] = useState<boolean>();
  // Immediately: an effect would wait for a frame, and until this is known there is none.
  useLayoutEffect(() => {
    let over = false;
    let stop: (() => void) | undefined;
    const begin = async () => {
      if (stop || !(await browser.storage.local.get(LOCK))[LOCK]) return stop || setLocked(false);
      const { watchLock } = await import('./watch');
      if (!over) stop ??= watchLock(setLocked);
    };
    const beginSafely = () => void begin().catch(() => setLocked(false));
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && LOCK in changes) beginSafely();
    };
    browser.storage.onChanged.addListener(changed);
    beginSafely();
    return () => {
      over = true;
      stop?.();
      browser.storage.onChanged.removeListener(changed);
    };
  }, []);
  return isLocked;
}
