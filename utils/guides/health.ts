import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Day } from '../ground/days';
import type { Site } from '../ground/sites';
import type { GuideId } from './registry';
import type { PageKind } from './session/types';

/** Which of a site's known layouts a page has: the first whose CSS finds something. */
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

/** No page gets more into the counts than one of these short words. */
export function pageKind(site: Site, given: { language: unknown; layout: unknown } | undefined): PageKind {
  const tag = typeof given?.language === 'string' ? given.language.toLowerCase() : '';
  const language = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/.exec(tag.slice(0, 35))?.[1] ?? '';
  const layout = LAYOUTS[site].find(([name]) => name === given?.layout)?.[0] ?? '';
  return { language, layout };
}

/** Runs in the page: reads how it is built and changes nothing. It is sent there as source and knows nothing else. */
export function lookAtPage(layouts: readonly (readonly [string, string])[]): PageKind {
  return {
    language: document.documentElement.lang,
    layout: layouts.find(([, css]) => document.querySelector(css))?.[0] ?? '',
  };
}

/** What can become of a step. */
export type Fate = 'found' | 'notFound' | 'taught' | 'givenUp';

const MOST = 99_999;
/** Of one guide: more steps, languages and layouts than one mentor ever meets. */
const MOST_ROWS = 200;
const MOST_REASONS = 40;

const times = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));
const name = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9-]*$/));

const row = v.object({
  step: name,
  language: v.pipe(v.string(), v.regex(/^(?:[a-z]{2,3})?$/)),
  layout: name,
  found: times,
  /** By outcome; `unknown` where the guide had no reason to give. */
  notFound: v.pipe(
    v.record(name, times),
    v.check((reasons) => Object.keys(reasons).length <= MOST_REASONS),
  ),
  taught: times,
  givenUp: times,
});

/** What became of one step on one kind of page. */
export type StepHealth = v.InferOutput<typeof row>;

/** In `storage.local`, a key a guide. */
const PREFIX = 'guide-health-';

/** Whether a key of `storage.local` holds what was counted of a guide. */
export const isHealthKey = (key: string): boolean => key.startsWith(PREFIX);

/** What is stored counts row by row: one that does not read as it should is left out, the rest still counts. */
export function readRows(stored: unknown): StepHealth[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST_ROWS).flatMap((each: unknown) => {
    const read = v.safeParse(row, each);
    return read.success ? [read.output] : [];
  });
}

const more = (count: number) => Math.min(MOST, count + 1);

/**
 * Counts what became of a step. Never fails: a guide goes on whether or not this can be kept. Not to be called twice at
 * a time: a change reads before it writes.
 *
 * @param outcome why it was not found, where the guide said why
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
    // No room: the mentor hears of it at the next thing they save themselves.
  }
}

export type Health = Readonly<Record<GuideId, readonly StepHealth[]>>;

/** All that has been counted, by guide. */
export async function guideHealth(): Promise<Health> {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => isHealthKey(key))
      .map(([key, stored]) => [key.slice(PREFIX.length), readRows(stored)] as const)
      .filter(([, rows]) => rows.length > 0),
  );
}

/** Forgets all counts. @returns a function that brings them back */
export async function clearHealth(): Promise<() => Promise<void>> {
  const all = await browser.storage.local.get(null);
  const counted = Object.fromEntries(Object.entries(all).filter(([key]) => isHealthKey(key)));
  await browser.storage.local.remove(Object.keys(counted));
  return () => browser.storage.local.set(counted);
}

/** Calls back whenever something was counted or cleared. @returns a function that stops it */
export function watchHealth(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isHealthKey)) callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** The counts as a file for somebody who mends a guide: what became of each step and how often, and no personal data. */
export function healthFile(health: Health, today: Day, version: string): string {
  const guides = Object.entries(health)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([guide, steps]) => ({ guide, steps }));
  const file = { format: 'mentor-trail-guide-health', version: 1, made: today, program: version, guides };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export const healthFileName = (today: Day): string => `mentor-trail-guide-health-${today}.json`;
