import { browser } from 'wxt/browser';

const NOTED = 'titles-noted';

/** Whether what stands in the open tabs has been noted since the browser was started. */
export async function areTabsNoted(): Promise<boolean> {
  return Boolean((await browser.storage.session.get(NOTED))[NOTED]);
}

export async function markTabsNoted(): Promise<void> {
  await browser.storage.session.set({ [NOTED]: true });
}

/** What a tab has shown lies here. */
export const TITLES = 'titles ';

/** Forgets it with the tab. */
export async function forgetTitles(tabId: number): Promise<void> {
  await browser.storage.session.remove(TITLES + tabId);
}
