import { browser } from 'wxt/browser';

/** The side panel goes by another name in each browser, and the polyfill knows one of them only. */
interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel beside a tab. Has to be called in the click itself: nothing may be awaited before.
 *
 * @returns whether the browser has opened it; some have none
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
