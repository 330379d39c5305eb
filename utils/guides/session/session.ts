import { browser } from 'wxt/browser';
import { SITES, siteOf } from '../../ground/sites';
import { loadGuideTexts } from '../../language/catalogues';
import { sendMessage } from '../../messages';
import { currentLanguage, readSettings } from '../../settings/settings';
import { guideWithPacks, lessonsFor } from '../packs/store';
import { guideRecords, recordProgress } from '../records';
import type { GuideId } from '../registry';
import { forget, taughtRules, teach } from '../taught';
import type { Guide } from '../types';
import {
  inTurn,
  readPending,
  readRun,
  readView,
  removeRun,
  setPending,
  takeTabsWithGuides,
  writeRun,
  writeView,
} from './runs';
import { writeScript } from './script';
import type { BesideGuide, GuideRun, GuideScript, Lesson, Progress, ShownView, StartOutcome } from './types';

/** The overlay's built file, put into a page only while a guide runs there. */
const OVERLAY = '/guide-overlay.js';
/** What lets the mentor point something out: put beside it when it is wanted. */
const PICK = '/guide-pick.js';

/** The element the overlay lives in; the same name as in components/guide/host.ts. */
const HOST = 'mentor-trail';

/**
 * Starts a guide in a tab, in place of the one that runs there.
 *
 * @param goOn take it up where it was left, which may have been before the browser was closed: what only the mentor can
 *   say to be done stays said; for all else the page is the witness, which may not show any more what it showed then
 * @returns `needs-choice` where the mentor first has to say where the steps are shown. `needs-access` when the browser
 *   withholds the site; the guide then starts by itself as soon as access is given (see {@link startPending}), so it is
 *   the last thing to be asked: its answer may come when no view of ours is open any more.
 */
export async function startGuide(tabId: number, guideId: GuideId, goOn = false): Promise<StartOutcome> {
  const guide = await guideWithPacks(guideId);
  if (!guide) return { started: false, reason: 'unreachable' };
  // Whatever waited for access before is not wanted any more.
  await setPending(null);
  const place = (await readSettings()).guidePlaces[guide.site] ?? (SITES[guide.site].asks ? null : 'page');
  if (!place) return { started: false, reason: 'needs-choice', site: guide.site };
  const origins = [...SITES[guide.site].origins];
  if (!(await browser.permissions.contains({ origins }))) {
    await setPending({ tabId, guideId, goOn });
    return { started: false, reason: 'needs-access', origins };
  }
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { started: false, reason: 'unreachable' };
  if (siteOf(tab.url) !== guide.site) return { started: false, reason: 'wrong-site' };
  await tellToLeave(tabId);
  const left = goOn ? await stepLeftAt(guide) : 0;
  const before = left > 0 ? { reached: left, from: 0 } : {};
  await writeRun(tabId, { guideId, place, index: 0, finished: false, tried: [], ...before });
  if (await inject(tabId)) return { started: true };
  await removeRun(tabId);
  return { started: false, reason: 'unreachable' };
}

/** 0 where the guide is to begin anew: it has not been left anywhere, or has other steps by now. */
async function stepLeftAt({ id, steps }: Guide): Promise<number> {
  const { leftAt = 0 } = (await guideRecords())[id] ?? {};
  return leftAt < steps.length ? leftAt : 0;
}

/** The browser has given access to a site: starts the guide that waited for it. */
export async function startPending(): Promise<void> {
  const pending = await readPending();
  if (pending) await startGuide(pending.tabId, pending.guideId, pending.goOn);
}

/** Ends the guide in a tab and clears the page. */
export async function endGuide(tabId: number): Promise<void> {
  const run = await readRun(tabId);
  await removeRun(tabId);
  // A tab that has been closed has no badge to take back.
  if (run?.ousted)
    await browser.action.setBadgeText({ tabId, text: null as unknown as string }).catch(() => undefined);
  await tellToLeave(tabId);
}

export async function runningGuide(tabId: number): Promise<GuideId | null> {
  const run = await readRun(tabId);
  return run?.guideId ?? null;
}

/** A page has loaded in a tab: brings the overlay back if a guide runs there. Costs nothing elsewhere. */
export async function resumeAfterLoad(tabId: number): Promise<void> {
  const run = await readRun(tabId);
  if (!run) return;
  if (run.finished) {
    await removeRun(tabId);
    return;
  }
  await inject(tabId);
}

/** What the overlay in a tab has to show; null: nothing runs there, it shall leave again. */
export async function scriptFor(tabId: number): Promise<GuideScript | null> {
  const run = await readRun(tabId);
  const guide = run && (await guideWithPacks(run.guideId));
  if (!run || !guide) return null;
  const [taught, t] = await Promise.all([lessonsFor(guide.id), currentLanguage().then(loadGuideTexts)]);
  return writeScript(guide, run, taught, t);
}

/** Keeps how far the mentor is, so that a page load or the worker's end loses nothing. */
export function keepProgress(tabId: number, progress: Progress): Promise<void> {
  return inTurn(async () => {
    const run = await readRun(tabId);
    if (!run) return;
    const from = run.from ?? progress.index;
    const reached = Math.max(run.reached ?? 0, progress.index);
    const now: GuideRun = { ...run, ...progress, from, reached };
    await writeRun(tabId, now);
    // A guide that was merely begun, wherever the page then was, leaves nothing to be taken up again.
    if (progress.finished || reached > from)
      await recordProgress(run.guideId, { index: reached, finished: progress.finished }, new Date());
  });
}

/** Puts beside the overlay what lets the mentor point something out. Does nothing where no guide is drawn. */
export async function bringPick(tabId: number): Promise<void> {
  const run = await readRun(tabId);
  if (run?.place === 'page') await inject(tabId, PICK);
}

/** Keeps where the mentor has shown a control of the guide in a tab to be. */
export async function keepLesson(tabId: number, lesson: Lesson): Promise<void> {
  const run = await readRun(tabId);
  const guide = run && (await guideWithPacks(run.guideId));
  const step = guide?.steps.some(({ id }) => id === lesson.stepId);
  if (run && step) await teach({ guideId: run.guideId, ...lesson }, new Date());
}

/** Forgets what the mentor has shown for a step of the guide in a tab. */
export async function forgetLessons(tabId: number, stepId: string): Promise<void> {
  const run = await readRun(tabId);
  const lessons = await taughtRules();
  const wrong = lessons.filter((lesson) => lesson.guideId === run?.guideId && lesson.stepId === stepId);
  await Promise.all(wrong.map(forget));
}

/** Keeps what the page shows of a guide beside it, for the side panel. */
export async function keepView(tabId: number, view: ShownView): Promise<void> {
  if (await readRun(tabId)) await writeView(tabId, view);
}

/** The guide that runs beside a tab's page. */
export async function guideBeside(tabId: number): Promise<BesideGuide | null> {
  const script = await scriptFor(tabId);
  return script?.place === 'beside' ? { script, view: await readView(tabId) } : null;
}

/** The page keeps removing our element: leaves it alone and goes on beside it. */
export async function moveBeside(tabId: number): Promise<void> {
  const run = await readRun(tabId);
  if (!run) return;
  await tellToLeave(tabId);
  await writeRun(tabId, { ...run, place: 'beside', ousted: true });
  // The card has gone from the page: the toolbar button says that there is something to see.
  await browser.action.setBadgeText({ tabId, text: '!' });
  await inject(tabId);
}

/**
 * After an update, a reload or a restart: takes out of the pages what an older copy of the program left there.
 * Its own script can no longer do that where the browser has ended it with the extension.
 */
export async function clearLeftovers(): Promise<void> {
  const tabs = await takeTabsWithGuides();
  await Promise.all(
    tabs.map((tabId) =>
      browser.scripting
        .executeScript({
          target: { tabId },
          func: (host: string) => {
            for (const element of document.querySelectorAll(host)) element.remove();
          },
          args: [HOST],
        })
        .catch(() => undefined),
    ),
  );
}

async function inject(tabId: number, file: typeof OVERLAY | typeof PICK = OVERLAY): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
    return true;
  } catch {
    // The tab is gone or shows a page no extension may enter. Nothing was put there.
    return false;
  }
}

async function tellToLeave(tabId: number): Promise<void> {
  await sendMessage('leave', undefined, tabId).catch(() => undefined);
}
