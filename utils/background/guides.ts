import { browser } from 'wxt/browser';
import { readPending, readRun, runningGuide } from '../guides/session/runs';
import { fromOurPages, fromOverlay } from './gate';
import { part } from './parts';

const guides = () => part('guides');

/** Registers the background's listeners for guides. Must run in the worker's first turn. */
export function listenToGuides(): void {
  fromOurPages('startGuide', async ({ tabId, guideId, goOn }) =>
    (await guides()).startGuide(tabId, guideId, goOn),
  );
  fromOurPages('openGuide', async ({ guideId, goOn }) => (await guides()).openGuide(guideId, goOn));
  fromOurPages('startWaiting', async () => (await guides()).startPending());
  fromOurPages('endGuide', async ({ tabId }) => (await guides()).endGuide(tabId));
  fromOurPages('runningGuide', ({ tabId }) => runningGuide(tabId));
  fromOurPages('guideBeside', async ({ tabId }) => (await guides()).guideBeside(tabId));
  fromOverlay('overlayReady', async (tabId) => (await guides()).scriptAtHand(tabId));
  fromOverlay('overlayProgress', async (tabId, said) => (await guides()).keepProgress(tabId, said));
  fromOverlay('overlayView', async (tabId, said) => (await guides()).keepView(tabId, said));
  fromOverlay('overlayOusted', async (tabId) => (await guides()).moveBeside(tabId));
  fromOverlay('teach', async (tabId, said) => (await guides()).keepLesson(tabId, said));
  fromOverlay('unteach', async (tabId, { stepId }) => (await guides()).setAsideLessons(tabId, stepId));
  fromOverlay('bringPick', async (tabId) => (await guides()).bringPick(tabId));
  fromOverlay('overlayEnded', async (tabId) => (await guides()).endGuide(tabId));

  browser.tabs.onUpdated.addListener((tabId, change) => {
    // On both: at the first the new page may not exist yet, and the second is late on slow pages.
    if (change.status) void resume(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void end(tabId));
  browser.permissions.onAdded.addListener(() => void startWaiting());
  browser.runtime.onInstalled.addListener(() => void clear());
  browser.runtime.onStartup.addListener(() => void clear());
}

/** Most tabs run no guide, so load nothing for them. */
async function resume(tabId: number): Promise<void> {
  if (await readRun(tabId)) await (await guides()).resumeAfterLoad(tabId);
}

async function end(tabId: number): Promise<void> {
  if (await readRun(tabId)) await (await guides()).endGuide(tabId);
}

async function startWaiting(): Promise<void> {
  if (await readPending()) await (await guides()).startPending();
}

async function clear(): Promise<void> {
  await (await guides()).clearLeftovers();
}
