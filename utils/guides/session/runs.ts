import { browser } from 'wxt/browser';
import type { GuideId } from '../registry';
import type { GuideRun, ShownView } from './types';

const PREFIX = 'guide-in-tab-';
const key = (tabId: number) => `${PREFIX}${tabId}`;

export async function readRun(tabId: number): Promise<GuideRun | null> {
  const found = await browser.storage.session.get(key(tabId));
  return (found[key(tabId)] as GuideRun | undefined) ?? null;
}

export async function runningGuide(tabId: number): Promise<GuideId | null> {
  const run = await readRun(tabId);
  return run?.guideId ?? null;
}

/**
 * Also notes the tab in `storage.local`, which survives an update of the extension, see {@link takeTabsWithGuides}.
 * Call it in turn, together with the read it is based on.
 */
export async function writeRun(tabId: number, run: GuideRun): Promise<void> {
  await Promise.all([
    browser.storage.local.set({ [key(tabId)]: true }),
    browser.storage.session.set({ [key(tabId)]: run }),
  ]);
}

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Runs changes one at a time: a page's second message may arrive while the first is still being written. The queue
 * need not outlive the worker.
 */
export function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
  const turn = lastChange.then(change, change);
  lastChange = turn;
  return turn;
}

/**
 * Ends a run after pending writes to it, which could otherwise bring it back.
 *
 * @returns the run that was ended
 */
export function takeRun(tabId: number): Promise<GuideRun | null> {
  return inTurn(async () => {
    const run = await readRun(tabId);
    await browser.storage.session.remove([key(tabId), viewKey(tabId)]);
    await browser.storage.local.remove(key(tabId));
    return run;
  });
}

/**
 * Takes and clears the list of all tabs in which a guide was started and not ended, by this or an older copy of the
 * program.
 */
export async function takeTabsWithGuides(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((each) => each.startsWith(PREFIX));
  await browser.storage.local.remove(keys);
  return keys.map((each) => Number(each.slice(PREFIX.length)));
}

/** Where the view of a guide beside the page is stored; the side panel watches it. */
export const viewKey = (tabId: number) => `view-in-tab-${tabId}`;

export async function writeView(tabId: number, view: ShownView): Promise<void> {
  await browser.storage.session.set({ [viewKey(tabId)]: view });
}

export async function readView(tabId: number): Promise<ShownView | null> {
  const found = await browser.storage.session.get(viewKey(tabId));
  return (found[viewKey(tabId)] as ShownView | undefined) ?? null;
}

/** A guide waiting for access to its site. */
const PENDING = 'guide-waiting-for-access';

export interface PendingStart {
  /** Null: in a new tab. */
  tabId: number | null;
  guideId: string;
  goOn: boolean;
}

export async function setPending(pending: PendingStart | null): Promise<void> {
  if (pending) await browser.storage.session.set({ [PENDING]: pending });
  else await browser.storage.session.remove(PENDING);
}

export async function readPending(): Promise<PendingStart | null> {
  const found = await browser.storage.session.get(PENDING);
  return (found[PENDING] as PendingStart | undefined) ?? null;
}
