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
  openGuide,
  resumeAfterLoad,
  runningGuide,
  scriptFor,
  startGuide,
  startPending,
} from '../guides/session/session';
import { fromOurPages, fromOverlay } from './gate';

/** Registers all the background does for guides. Must run in the worker's first turn. */
export function listenToGuides(): void {
  fromOurPages('startGuide', ({ tabId, guideId, goOn }) => startGuide(tabId, guideId, goOn));
  fromOurPages('openGuide', ({ guideId, goOn }) => openGuide(guideId, goOn));
  fromOurPages('startWaiting', () => startPending());
  fromOurPages('endGuide', ({ tabId }) => endGuide(tabId));
  fromOurPages('runningGuide', ({ tabId }) => runningGuide(tabId));
  fromOurPages('guideBeside', ({ tabId }) => guideBeside(tabId));
  fromOverlay('overlayReady', scriptFor);
  fromOverlay('overlayProgress', keepProgress);
  fromOverlay('overlayView', keepView);
  fromOverlay('overlayOusted', moveBeside);
  fromOverlay('teach', keepLesson);
  fromOverlay('unteach', (tabId, { stepId }) => forgetLessons(tabId, stepId));
  fromOverlay('bringPick', bringPick);
  fromOverlay('overlayEnded', endGuide);

  browser.tabs.onUpdated.addListener((tabId, change) => {
    // Both: at the first the new page may not be there yet, the second comes late on slow pages.
    if (change.status) void resumeAfterLoad(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void endGuide(tabId));
  browser.permissions.onAdded.addListener(() => void startPending());
  browser.runtime.onInstalled.addListener(() => void clearLeftovers());
  browser.runtime.onStartup.addListener(() => void clearLeftovers());
}
