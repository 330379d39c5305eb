import { browser } from 'wxt/browser';

const KEY = 'looked-through';

/** Whether the list has been checked for unreadable rows since the browser or this version was started. */
export async function wasLookedThrough(): Promise<boolean> {
  const { [KEY]: done } = await browser.storage.session.get(KEY);
  return done === true;
}

export async function noteLookedThrough(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
}
