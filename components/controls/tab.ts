import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { siteOf } from '../../utils/ground/sites';
import type { TitledTab } from '../../utils/session/titles';
import type { PageTab } from './page';

/**
 * The tab a popup is over: the active one, or the one in its own address (`?tab=12`). Address and title come from the
 * browser; nothing is read from the page.
 *
 * @param search the query of the popup's own address
 * @returns undefined until the browser has answered, null if there is no such tab
 */
export function usePageTab(search: string): PageTab | null | undefined {
  const [tab, setTab] = useState<PageTab | null>();

  useLayoutEffect(() => {
    let over = false;
    const named = namedTab(search);
    const look = async () => {
      const found = await findTab(named);
      if (!over) setTab(found);
    };
    void look();
    // A site may add the name to its title a moment after loading.
    const changed = () => {
      void look();
    };
    browser.tabs.onUpdated.addListener(changed);
    // The side panel stays when the mentor switches tabs.
    browser.tabs.onActivated.addListener(changed);
    return () => {
      over = true;
      browser.tabs.onUpdated.removeListener(changed);
      browser.tabs.onActivated.removeListener(changed);
    };
  }, [search]);

  return tab;
}

/** The tab in `?tab=`; null without it. */
export function namedTab(search: string): number | null {
  const text = new URLSearchParams(search).get('tab');
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

async function findTab(named: number | null): Promise<PageTab | null> {
  try {
    const tab =
      named === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(named);
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url, title: await titleOf(tab) };
  } catch {
    return null;
  }
}

/** On the networks a title may still be the previous page's, which takes extra code to tell. */
async function titleOf(tab: TitledTab): Promise<string | undefined> {
  if (!siteOf(tab.url)) return tab.title;
  const { ownTitle } = await import('../../utils/session/titles');
  return ownTitle(tab);
}
