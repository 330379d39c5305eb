import { browser } from 'wxt/browser';
import { beginFreshLog } from '../database/fresh-log';

/** In `storage.session`: that it has been done since the browser was started. */
const KEY = 'fresh-log';

/**
 * Once with each start of Chromium, and before the databases are closed for the first time: keeps a list from being lost
 * after a crash, see `beginFreshLog`. Firefox keeps its databases otherwise.
 *
 * To be called whenever the background starts, which it does with the browser: others listen to `onStartup`.
 */
export async function freshLogOnce(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return;
  const { [KEY]: isDone } = await browser.storage.session.get(KEY);
  if (isDone === true) return;
  // Nobody is told when it fails: the list is as it was, and the next start of the browser tries again.
  await beginFreshLog().catch(() => undefined);
  await browser.storage.session.set({ [KEY]: true });
}
