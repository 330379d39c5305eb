import { browser } from 'wxt/browser';

/** The side panel goes by another name in each browser, and the polyfill knows one of them only. */
interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

function panels(): Panels {
  return browser as unknown as Panels;
}

/** Whether the browser has a side panel at all; on Android there is none. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = panels();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens the side panel beside a tab. Has to be called in the click itself: nothing may be awaited before.
 *
 * @returns whether the browser has opened it; some have none
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = panels();
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
