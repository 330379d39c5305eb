import { browser } from 'wxt/browser';
import { onMessage } from '../../messages';
import {
  clearLeftovers,
  endGuide,
  keepProgress,
  resumeAfterLoad,
  runningGuide,
  scriptFor,
  startGuide,
  startPending,
} from './session';

/** Registers all the background does for guides. Must run in the worker's first turn. */
export function listenToGuides(): void {
  onMessage('startGuide', ({ data }) => startGuide(data.tabId, data.guideId));
  onMessage('endGuide', ({ data }) => endGuide(data.tabId));
  onMessage('runningGuide', ({ data }) => runningGuide(data.tabId));
  onMessage('overlayReady', async ({ sender }) => (sender.tab?.id == null ? null : scriptFor(sender.tab.id)));
  onMessage('overlayProgress', async ({ data, sender }) => {
    if (sender.tab?.id != null) await keepProgress(sender.tab.id, data);
  });
  onMessage('overlayEnded', async ({ sender }) => {
    if (sender.tab?.id != null) await endGuide(sender.tab.id);
  });

  browser.tabs.onUpdated.addListener((tabId, change) => {
    // Both: at the first the new page may not be there yet, the second comes late on slow pages.
    if (change.status) void resumeAfterLoad(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void endGuide(tabId));
  browser.permissions.onAdded.addListener(() => void startPending());
  browser.runtime.onInstalled.addListener(() => void clearLeftovers());
  browser.runtime.onStartup.addListener(() => void clearLeftovers());
}
