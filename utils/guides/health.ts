import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Day } from '../ground/days';
import type { Site } from '../ground/sites';
import type { GuideId } from './registry';
import type { PageKind } from './session/types';

/** The known layouts of a site: a page has the first whose CSS matches. */
export const LAYOUTS: Readonly<Record<Site, readonly (readonly [name: string, css: string])[]>> = {
  facebook: [
    ['groups-in-top-bar', '[role=banner] [role=navigation] a[href^="/groups/"]'],
    ['groups-in-menu', '[role=navigation][aria-label="Facebook"]'],
    ['signed-out', 'input[type=password]'],
  ],
  linkedin: [
    ['new', 'main#workspace'],
    ['signed-out', 'main#main-content'],
    ['classic', 'main'],
  ],
};

export const UNKNOWN_PAGE: PageKind = { language: '', layout: '' };

/** Reduces a page to short, harmless words before anything is counted. */
export function pageKind(site: Site, given: { language: unknown; layout: unknown } | undefined): PageKind {
  const tag = typeof given?.language === 'string' ? given.language.toLowerCase() : '';
  const language = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/.exec(tag.slice(0, 35))?.[1] ?? '';
  const layout = LAYOUTS[site].find(([name]) => name === given?.layout)?.[0] ?? '';
  return { language, layout };
}

/**
 * Runs in the page, to which its source is sent, so it must not use anything from outside. Reads how the page is
 * built and changes nothing.
 */
export function lookAtPage(layouts: readonly (readonly [string, string])[]): PageKind {
  return {
    language: document.documentElement.lang,
    layout: layouts.find(([, css]) => document.querySelector(css))?.[0] ?? '',
  };
}

/** What can happen with a step. */
export type Fate = 'found' | 'notFound' | 'taught' | 'givenUp';

const MOST = 99_999;
/** Per guide: more steps, languages and layouts than one mentor ever meets. */
const MOST_ROWS = 200;
const MOST_REASONS = 40;

const times = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));
const name = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9-]*$/));

const row = v.object({
  step: name,
  language: v.pipe(v.string(), v.regex(/^(?:[a-z]{2,3})?$/)),
  layout: name,
  found: times,
  /** By outcome; `unknown` if the guide had no reason to give. */
  notFound: v.pipe(
    v.record(name, times),
    v.check((reasons) => Object.keys(reasons).length <= MOST_REASONS),
  ),
  taught: times,
  givenUp: times,
});

/** What happened with one step on one kind of page. */
export type StepHealth = v.InferOutput<typeof row>;

/** In `storage.local`, one key per guide. */
const PREFIX = 'guide-health-';

/** Whether a key of `storage.local` holds a guide's counts. */
export const isHealthKey = (key: string): boolean => key.startsWith(PREFIX);

/** Stored rows are validated one by one; invalid ones are left out. */
export function readRows(stored: unknown): StepHealth[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST_ROWS).flatMap((each: unknown) => {
    const read = v.safeParse(row, each);
    return read.success ? [read.output] : [];
  });
}

const more = (count: number) => Math.min(MOST, count + 1);

/**
 * Counts what happened with a step. Never fails, as a guide must continue even if this cannot be stored. Do not call
 * it concurrently: it reads before it writes.
 *
 * @param outcome why the step was not found, if the guide gave a reason
 */
export async function countStep(
  { guideId, step }: { guideId: GuideId; step: string },
  { language, layout }: PageKind,
  fate: Fate,
  outcome: string | null = null,
): Promise<void> {
  const key = `${PREFIX}${guideId}`;
  try {
    const rows = readRows((await browser.storage.local.get(key))[key]);
    const at = rows.findIndex(
      (each) => each.step === step && each.language === language && each.layout === layout,
    );
    const old = rows[at] ?? { step, language, layout, found: 0, notFound: {}, taught: 0, givenUp: 0 };
    const reason = outcome ?? 'unknown';
    const now: StepHealth =
      fate === 'notFound'
        ? { ...old, notFound: { ...old.notFound, [reason]: more(old.notFound[reason] ?? 0) } }
        : { ...old, [fate]: more(old[fate]) };
    if (!v.is(row, now) || (at < 0 && rows.length >= MOST_ROWS)) return;
    const others = rows.filter((_, index) => index !== at);
    await browser.storage.local.set({ [key]: [...others, now] });
  } catch {
    // No room: the mentor learns of it when they next save something themselves.
  }
}

export type Health = Readonly<Record<GuideId, readonly StepHealth[]>>;

/** All counts, by guide. */
export async function guideHealth(): Promise<Health> {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => isHealthKey(key))
      .map(([key, stored]) => [key.slice(PREFIX.length), readRows(stored)] as const)
      .filter(([, rows]) => rows.length > 0),
  );
}

/** Deletes all counts. @returns a function that restores them */
export async function clearHealth(): Promise<() => Promise<void>> {
  const all = await browser.storage.local.get(null);
  const counted = Object.fromEntries(Object.entries(all).filter(([key]) => isHealthKey(key)));
  await browser.storage.local.remove(Object.keys(counted));
  return () => browser.storage.local.set(counted);
}

/** Calls back whenever something is counted or cleared. @returns a function that stops it */
export function watchHealth(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isHealthKey)) callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/**
 * The counts as a file for somebody who fixes a guide: what happened with each step and how often, without personal
 * data.
 */
export function healthFile(health: Health, today: Day, version: string): string {
  const guides = Object.entries(health)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([guide, steps]) => ({ guide, steps }));
  const file = { format: 'mentor-trail-guide-health', version: 1, made: today, program: version, guides };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export const healthFileName = (today: Day): string => `mentor-trail-guide-health-${today}.json`;
