import { browser } from 'wxt/browser';
import { SITES, type Site, siteOf } from '../../ground/sites';
import { loadGuideTexts } from '../../language/catalogues';
import { sendMessage } from '../../messages';
import { chosenGuidePlace } from '../../settings/guide-places';
import { currentLanguage, type GuidePlace } from '../../settings/settings';
import { countStep, type Fate, LAYOUTS, lookAtPage, pageKind, UNKNOWN_PAGE } from '../health';
import { NOT_THERE_YET } from '../locate/view';
import { guideWithPacks, lessonsFor } from '../packs/store';
import { guideRecords, recordProgress } from '../records';
import type { GuideId } from '../registry';
import { keepingFor, setAside, taughtRules, teach } from '../taught';
import type { Guide } from '../types';
import { takeOutLeftovers } from './leftovers';
import {
  inTurn,
  type PendingStart,
  readPending,
  readRun,
  readView,
  setPending,
  takeRun,
  takeTabsWithGuides,
  writeRun,
  writeView,
} from './runs';
import { keepingTexts, writeScript } from './script';
import type {
  BesideGuide,
  GuideRun,
  GuideScript,
  Lesson,
  PageKind,
  Progress,
  ShownView,
  StartOutcome,
} from './types';

/** The overlay's built file, injected only while a guide runs. */
const OVERLAY = '/guide-overlay.js';
/** The code for pointing something out, injected beside it on demand. */
const PICK = '/guide-pick.js';

/**
 * Starts a guide in a tab, replacing any that runs there.
 *
 * @param goOn resumes it where it was left, possibly before a restart of the browser. Steps only the mentor can
 *   confirm stay confirmed; everything else is judged by the page, which may look different now
 * @returns `needs-choice` if the mentor first has to say where steps are shown; `needs-access` if the browser
 *   withholds the site. In that case the guide starts by itself once access is given (see {@link startPending}), so
 *   ask for it last: by the time of the answer, none of our views may be open any more
 */
export async function startGuide(tabId: number, guideId: GuideId, goOn = false): Promise<StartOutcome> {
  const [ready, tab, run] = await Promise.all([
    mayStart({ tabId, guideId, goOn }),
    browser.tabs.get(tabId).catch(() => null),
    readRun(tabId),
  ]);
  if ('started' in ready) return ready;
  if (!tab) return { started: false, reason: 'unreachable' };
  if (siteOf(tab.url) !== ready.guide.site) return { started: false, reason: 'wrong-site' };
  await countGivenUp(run);
  // Not while the overlay travels: where no guide runs, it is told to leave, and a page loaded meanwhile gets none.
  await Promise.all([tellToLeave(tabId), clearTab(tabId), beginRun(tabId, ready, goOn)]);
  if (await inject(tabId)) return { started: true };
  await takeRun(tabId);
  return { started: false, reason: 'unreachable' };
}

/**
 * Opens a guide's site in a new tab and starts the guide there; its card appears with the page.
 *
 * @returns as {@link startGuide}, but never `wrong-site`; opens nothing unless the guide is started
 */
export async function openGuide(guideId: GuideId, goOn = false): Promise<StartOutcome> {
  const ready = await mayStart({ tabId: null, guideId, goOn });
  if ('started' in ready) return ready;
  const tab = await browser.tabs.create({ url: ready.guide.startUrl }).catch(() => null);
  if (tab?.id === undefined) return { started: false, reason: 'unreachable' };
  await beginRun(tab.id, ready, goOn);
  // A page that loaded before the run was written has no card yet; injecting does no harm otherwise.
  if ((await inject(tab.id)) || (await isOpen(tab.id))) return { started: true };
  await takeRun(tab.id);
  return { started: false, reason: 'unreachable' };
}

const isOpen = (tabId: number) =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

interface Ready {
  guide: Guide;
  place: GuidePlace;
}

/** Checks everything a guide needs to start, wherever that is. What is missing is returned as the outcome. */
async function mayStart(wanted: PendingStart): Promise<Ready | Exclude<StartOutcome, { started: true }>> {
  const guide = await guideWithPacks(wanted.guideId);
  if (!guide) return { started: false, reason: 'unreachable' };
  const origins = [...SITES[guide.site].origins];
  const [place, hasAccess] = await Promise.all([
    chosenGuidePlace(guide.site),
    browser.permissions.contains({ origins }),
    // Anything that waited for access before is no longer wanted.
    setPending(null),
  ]);
  if (!place) return { started: false, reason: 'needs-choice', site: guide.site };
  if (hasAccess) return { guide, place };
  await setPending(wanted);
  return { started: false, reason: 'needs-access', origins };
}

async function beginRun(tabId: number, { guide, place }: Ready, goOn: boolean): Promise<void> {
  const left = goOn ? await stepLeftAt(guide) : 0;
  const before = left > 0 ? { reached: left, from: 0 } : {};
  const run: GuideRun = { guideId: guide.id, place, index: 0, finished: false, tried: [], ...before };
  await inTurn(() => writeRun(tabId, run));
}

/** 0 if the guide starts from the beginning: it was not left anywhere, or has different steps now. */
async function stepLeftAt({ id, steps }: Guide): Promise<number> {
  const { leftAt = 0 } = (await guideRecords())[id] ?? {};
  return leftAt < steps.length ? leftAt : 0;
}

/**
 * The browser has given access to a site: starts the guide waiting for it. Both the browser and the view that asked
 * report this; whoever is first starts the guide, and the other finds nothing waiting.
 */
export async function startPending(): Promise<StartOutcome> {
  const pending = await inTurn(async () => {
    const waiting = await readPending();
    if (waiting) await setPending(null);
    return waiting;
  });
  if (!pending) return { started: true };
  const { tabId, guideId, goOn } = pending;
  return tabId === null ? openGuide(guideId, goOn) : startGuide(tabId, guideId, goOn);
}

/** Ends the guide in a tab and cleans up the page. */
export async function endGuide(tabId: number): Promise<void> {
  // An overlay that arrives later finds nothing.
  atHand.delete(tabId);
  const run = await takeRun(tabId);
  await countGivenUp(run);
  // A closed tab has no badge to clear.
  if (run?.ousted)
    await browser.action.setBadgeText({ tabId, text: null as unknown as string }).catch(() => undefined);
  await tellToLeave(tabId);
}

/** A page has loaded in a tab: restores the overlay if a guide runs there. Costs nothing elsewhere. */
export async function resumeAfterLoad(tabId: number): Promise<void> {
  const run = await readRun(tabId);
  if (!run) return;
  if (run.finished) {
    await takeRun(tabId);
    return;
  }
  await inject(tabId);
}

/** What the overlay in a tab has to show; null: no guide runs there, and it removes itself. */
export async function scriptFor(tabId: number): Promise<GuideScript | null> {
  const run = await readRun(tabId);
  if (!run) return null;
  const [guide, taught, keeping, t] = await Promise.all([
    guideWithPacks(run.guideId),
    lessonsFor(run.guideId),
    keepingFor(run.guideId),
    currentLanguage().then(loadGuideTexts),
  ]);
  return guide ? { ...writeScript(guide, run, taught, t), keeping: keepingTexts(keeping, t) } : null;
}

/** By tab: the script that the overlay being injected is about to ask for. */
const atHand = new Map<number, Promise<GuideScript | null>>();

/** The same for an overlay that has arrived in its page; usually it is ready by then. */
export async function scriptAtHand(tabId: number): Promise<GuideScript | null> {
  const written = atHand.get(tabId);
  atHand.delete(tabId);
  return (await written) ?? scriptFor(tabId);
}

/** Records the mentor's progress, so that a page load or the worker's end loses nothing. */
export function keepProgress(tabId: number, progress: Progress): Promise<void> {
  return inTurn(async () => {
    const run = await readRun(tabId);
    const guide = run && (await guideWithPacks(run.guideId));
    if (!run || !guide) return;
    const { finished, tried, pressed } = progress;
    const index = Math.min(progress.index, guide.steps.length);
    const from = run.from ?? index;
    const reached = Math.max(run.reached ?? 0, index);
    const now: GuideRun = { ...run, index, finished, tried, pressed, from, reached };
    await writeRun(tabId, now);
    // A guide that was only started leaves nothing to resume, whatever the page showed.
    if (finished || reached > from)
      await recordProgress(run.guideId, { index: reached, finished }, new Date());
  });
}

/** Injects the code for pointing something out beside the overlay. Does nothing where no guide is drawn. */
export async function bringPick(tabId: number): Promise<void> {
  const run = await readRun(tabId);
  if (run?.place === 'page') await bring(tabId, PICK);
}

/** Stores where the mentor has taught a control to be. */
export async function keepLesson(tabId: number, lesson: Lesson): Promise<void> {
  const run = await readRun(tabId);
  const guide = run && (await guideWithPacks(run.guideId));
  const step = guide?.steps.some(({ id }) => id === lesson.stepId);
  if (!run || !step) return;
  const { stepId, rule, name } = lesson;
  // If there are too many, the card has said so.
  await teach({ guideId: run.guideId, stepId, rule, name }, new Date());
  await count(tabId, stepId, 'taught');
}

/** Sets aside what the mentor has taught for a step, because it is the wrong place. */
export async function setAsideLessons(tabId: number, stepId: string): Promise<void> {
  const run = await readRun(tabId);
  if (!run) return;
  const lessons = await taughtRules();
  const wrong = lessons.filter((lesson) => lesson.guideId === run.guideId && lesson.stepId === stepId);
  await setAside(wrong);
}

/** Stores the current view of a guide beside the page for the side panel, and counts what happens with its steps. */
export async function keepView(tabId: number, view: ShownView): Promise<void> {
  const run = await inTurn(async () => {
    const now = await readRun(tabId);
    if (now?.place === 'beside') await writeView(tabId, view);
    return now;
  });
  if (!run) return;
  const guide = await guideWithPacks(run.guideId);
  const step = guide?.steps[view.index];
  // A control found where the mentor taught it proves nothing about the guide itself.
  if (view.state === 'pointing' && step && !view.taught) await count(tabId, step.id, 'found');
  // The mentor wanted to continue while the next page was not open, so nothing was searched for.
  if (view.state === 'not-found' && step && view.outcome !== NOT_THERE_YET) {
    const known = view.outcome !== null && view.outcome in guide.outcomes;
    await count(tabId, step.id, 'notFound', known ? view.outcome : null);
  }
}

/** Counts what happened with a step of the guide in a tab, once per run. */
function count(tabId: number, stepId: string, fate: Fate, outcome: string | null = null): Promise<void> {
  return inTurn(async () => {
    const mark = `${stepId} ${fate}`;
    const before = await readRun(tabId);
    const site = before && (await guideWithPacks(before.guideId))?.site;
    if (!site || before.counted?.includes(mark)) return;
    const page = await kindOf(tabId, site);
    // It may have been ended meanwhile, and must not come back.
    const run = await readRun(tabId);
    if (run?.guideId !== before.guideId) return;
    await writeRun(tabId, { ...run, page, counted: [...(run.counted ?? []), mark] });
    await countStep({ guideId: run.guideId, step: stepId }, page, fate, outcome);
  });
}

/** The guide was ended early, or its tab was closed. */
async function countGivenUp(run: GuideRun | null): Promise<void> {
  if (!run || run.finished) return;
  const step = (await guideWithPacks(run.guideId))?.steps[run.index];
  if (step)
    await inTurn(() =>
      countStep({ guideId: run.guideId, step: step.id }, run.page ?? UNKNOWN_PAGE, 'givenUp'),
    );
}

async function kindOf(tabId: number, site: Site): Promise<PageKind> {
  try {
    const [seen] = await browser.scripting.executeScript({
      target: { tabId },
      func: lookAtPage,
      args: [LAYOUTS[site]],
    });
    return pageKind(site, seen?.result as { language: unknown; layout: unknown } | undefined);
  } catch {
    // The page is gone.
    return UNKNOWN_PAGE;
  }
}

/** The guide running beside a tab's page. */
export async function guideBeside(tabId: number): Promise<BesideGuide | null> {
  const script = await scriptFor(tabId);
  return script?.place === 'beside' ? { script, view: await readView(tabId) } : null;
}

/** The page keeps removing our element: continues beside the page instead. */
export async function moveBeside(tabId: number): Promise<void> {
  if (!(await readRun(tabId))) return;
  await tellToLeave(tabId);
  const isBeside = await inTurn(async () => {
    const run = await readRun(tabId);
    if (run) await writeRun(tabId, { ...run, place: 'beside', ousted: true });
    return run !== null;
  });
  if (!isBeside) return;
  // The card is gone from the page, so the toolbar button shows that there is something to see.
  await browser.action.setBadgeText({ tabId, text: '!' });
  await inject(tabId);
}

/**
 * After an update, a reload or a restart: removes what an older copy of the program left in pages. Its own script can
 * no longer do that if the browser ended it together with the extension.
 */
export async function clearLeftovers(): Promise<void> {
  const tabs = await takeTabsWithGuides();
  await Promise.all(tabs.map(clearTab));
}

async function clearTab(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, func: takeOutLeftovers, injectImmediately: true })
    .catch(() => undefined);
}

/**
 * Injects the overlay. The run must be written down by then.
 *
 * @returns whether it arrived: false if the tab is gone, or shows a page extensions may not enter
 */
async function inject(tabId: number): Promise<boolean> {
  // If it fails, the overlay finds out when the script is asked for again.
  atHand.set(
    tabId,
    inTurn(() => scriptFor(tabId)).catch(() => null),
  );
  const hasArrived = await bring(tabId, OVERLAY);
  // Otherwise it stays: the overlay asks for it only now.
  if (!hasArrived) atHand.delete(tabId);
  return hasArrived;
}

async function bring(tabId: number, file: typeof OVERLAY | typeof PICK): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

async function tellToLeave(tabId: number): Promise<void> {
  await sendMessage('leave', undefined, tabId).catch(() => undefined);
}
