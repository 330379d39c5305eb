import { browser } from 'wxt/browser';
import { beginFreshLog } from '../database/fresh-log';

/** In `storage.session`: that it has been done since the browser started. */
const KEY = 'fresh-log';

/**
 * Protects the list from being lost after a crash, see `beginFreshLog`. Runs once per start of Chromium, before the
 * databases are first closed. Firefox stores its databases differently.
 * Call it whenever the background starts, which it does with the browser, as other listeners use `onStartup`.
 */
export async function freshLogOnce(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return;
  const { [KEY]: isDone } = await browser.storage.session.get(KEY);
  if (isDone === true) return;
  // A failure is not reported: the list is unharmed, and the next start of the browser tries again.
  await beginFreshLog().catch(() => undefined);
  await browser.storage.session.set({ [KEY]: true });
}
