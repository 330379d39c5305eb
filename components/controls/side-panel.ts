import { browser } from 'wxt/browser';

/** Browsers have different names for the side panel, and the polyfill knows only one of them. */
interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

function panels(): Panels {
  return browser as unknown as Panels;
}

/** Whether the browser has a side panel; on Android there is none. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = panels();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens the side panel beside a tab. Call it directly in the click handler, without an await before it.
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
