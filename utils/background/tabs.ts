import { browser } from 'wxt/browser';
import { SITES, siteOf } from '../ground/sites';
import { areTabsNoted, forgetTitles } from '../session/tabs-noted';
import { part } from './parts';

const PAGES = Object.values(SITES).flatMap(({ origins }) => [...origins]);

/** The parts of a tab the browser shows us. */
interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

const list = () => part('list');

/** The button shows nothing over pages of other sites. */
async function look(tab: Tab): Promise<void> {
  if (siteOf(tab.url) !== null) await (await list()).look(tab);
}

async function noteOpenTabs(): Promise<void> {
  if (!(await areTabsNoted())) await (await list()).noteOpenTabs(PAGES);
}

/** Follows the addresses and titles of tabs. Must run in the worker's first turn. */
export function listenToTabs(): void {
  browser.tabs.onUpdated.addListener(async (tabId, { url, title }, tab) => {
    if (siteOf(tab.url) === null || (url ?? title) === undefined) return;
    const { noteAddress, noteTitle } = await list();
    if (url !== undefined) return noteAddress(tabId, url, tab.title ?? '');
    if (title !== undefined) return noteTitle(tabId, tab.url ?? '', title);
  });
  // Not awaited; changes in the tabs are queued after it.
  noteOpenTabs().catch(() => undefined);
  browser.tabs.onRemoved.addListener((tabId) => forgetTitles(tabId));
  browser.tabs.onUpdated.addListener((tabId, { url, status }, tab) => {
    // Loading a page clears the previous marks, and `complete` comes last.
    if (url !== undefined || status === 'complete') return look({ id: tabId, url: url ?? tab.url });
  });
  browser.tabs.onActivated.addListener(({ tabId }) => browser.tabs.get(tabId).then(look, () => undefined));
}
