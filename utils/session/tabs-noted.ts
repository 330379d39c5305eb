import { browser } from 'wxt/browser';

const NOTED = 'titles-noted';

/** Whether the open tabs have been noted since the browser was started. */
export async function areTabsNoted(): Promise<boolean> {
  return Boolean((await browser.storage.session.get(NOTED))[NOTED]);
}

export async function markTabsNoted(): Promise<void> {
  await browser.storage.session.set({ [NOTED]: true });
}

/** The key prefix for what a tab has shown. */
export const TITLES = 'titles ';

/** Deletes a closed tab's notes. */
export async function forgetTitles(tabId: number): Promise<void> {
  await browser.storage.session.remove(TITLES + tabId);
}
