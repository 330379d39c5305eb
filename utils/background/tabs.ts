import { browser } from 'wxt/browser';
import { SITES, siteOf } from '../ground/sites';
import { areTabsNoted, forgetTitles } from '../session/tabs-noted';
import { part } from './parts';

const PAGES = Object.values(SITES).flatMap(({ origins }) => [...origins]);

/** As much of a tab as the browser shows. */
interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

const list = () => part('list');

/** The button says nothing over a page of any other site. */
async function look(tab: Tab): Promise<void> {
  if (siteOf(tab.url) !== null) await (await list()).look(tab);
}

async function noteOpenTabs(): Promise<void> {
  if (!(await areTabsNoted())) await (await list()).noteOpenTabs(PAGES);
}

/** Follows the tabs' addresses and titles. Must run in the worker's first turn. */
export function listenToTabs(): void {
  browser.tabs.onUpdated.addListener(async (tabId, { url, title }, tab) => {
    if (siteOf(tab.url) === null || (url ?? title) === undefined) return;
    const { noteAddress, noteTitle } = await list();
    if (url !== undefined) return noteAddress(tabId, url, tab.title ?? '');
    if (title !== undefined) return noteTitle(tabId, tab.url ?? '', title);
  });
  // Not waited for: what the tabs do meanwhile is noted after it.
  noteOpenTabs().catch(() => undefined);
  browser.tabs.onRemoved.addListener((tabId) => forgetTitles(tabId));
  browser.tabs.onUpdated.addListener((tabId, { url, status }, tab) => {
    // A new page takes the signs of the one before away, and says so last.
    if (url !== undefined || status === 'complete') return look({ id: tabId, url: url ?? tab.url });
  });
  browser.tabs.onActivated.addListener(({ tabId }) => browser.tabs.get(tabId).then(look, () => undefined));
}
