import { browser } from 'wxt/browser';
import {
  bringPick,
  clearLeftovers,
  endGuide,
  forgetLessons,
  guideBeside,
  keepLesson,
  keepProgress,
  keepView,
  moveBeside,
  resumeAfterLoad,
  runningGuide,
  scriptFor,
  startGuide,
  startPending,
} from '../guides/session/session';
import { onMessage } from '../messages';

/** Registers all the background does for guides. Must run in the worker's first turn. */
export function listenToGuides(): void {
  onMessage('startGuide', ({ data }) => startGuide(data.tabId, data.guideId, data.goOn));
  onMessage('endGuide', ({ data }) => endGuide(data.tabId));
  onMessage('runningGuide', ({ data }) => runningGuide(data.tabId));
  onMessage('guideBeside', ({ data }) => guideBeside(data.tabId));
  onMessage('overlayReady', async ({ sender }) => inTab(sender, scriptFor));
  onMessage('overlayProgress', async ({ data, sender }) => {
    await inTab(sender, (tabId) => keepProgress(tabId, data));
  });
  onMessage('overlayView', async ({ data, sender }) => {
    await inTab(sender, (tabId) => keepView(tabId, data));
  });
  onMessage('overlayOusted', async ({ sender }) => {
    await inTab(sender, moveBeside);
  });
  onMessage('teach', async ({ data, sender }) => {
    await inTab(sender, (tabId) => keepLesson(tabId, data));
  });
  onMessage('unteach', async ({ data, sender }) => {
    await inTab(sender, (tabId) => forgetLessons(tabId, data.stepId));
  });
  onMessage('bringPick', async ({ sender }) => {
    await inTab(sender, bringPick);
  });
  onMessage('overlayEnded', async ({ sender }) => {
    await inTab(sender, endGuide);
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

/** Only the overlay in a tab's own page may speak for that tab. */
async function inTab<Result>(
  sender: { tab?: { id?: number }; frameId?: number },
  act: (tabId: number) => Promise<Result>,
): Promise<Result | null> {
  return sender.tab?.id == null || sender.frameId !== 0 ? null : act(sender.tab.id);
}
