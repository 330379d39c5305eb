import { browser } from 'wxt/browser';
import type { GuideId } from './registry';

/** How far the mentor has come with one guide. Instants are ISO 8601. */
export interface GuideRecord {
  /** When it was last followed to its end on the site itself. */
  finishedAt?: string;
  /** When it was last followed to its end on the practice pages. */
  practisedAt?: string;
  /** The step (from 0) at which it was left; absent while none is open. */
  leftAt?: number;
}

/** What is kept of a guide that was left; null once it is finished. Older records have the step alone. */
type Left = { step: number; at: string } | number | null;

/** In `storage.local`, a key for each fact, so that a write never has to read and nothing is lost between tabs. */
const KEYS = {
  finishedAt: 'guide-finished-',
  practisedAt: 'guide-practised-',
  leftAt: 'guide-left-',
} as const;

/** What is known of every guide that was ever begun, by its id. */
export async function guideRecords(): Promise<Record<GuideId, GuideRecord>> {
  const all = await browser.storage.local.get(null);
  const records: Record<GuideId, GuideRecord> = {};
  for (const [key, value] of Object.entries(all)) {
    for (const [fact, prefix] of Object.entries(KEYS)) {
      if (!key.startsWith(prefix) || !isFact(value)) continue;
      const id = key.slice(prefix.length);
      records[id] = { ...records[id], [fact]: value };
    }
  }
  for (const [id, { leftAt, ...rest }] of Object.entries(records)) {
    const step = openStep(leftAt as Left | undefined, rest.finishedAt);
    if (step !== null) records[id] = { ...rest, leftAt: step };
    else if (rest.finishedAt || rest.practisedAt) records[id] = rest;
    else delete records[id];
  }
  return records;
}

/** Whether a key of `storage.local` holds a fact about a guide. */
export const isRecordKey = (key: string): boolean =>
  Object.values(KEYS).some((prefix) => key.startsWith(prefix));

/** Whatever has been stored, by whomever: an instant, a step, or both. */
export function isFact(value: unknown): boolean {
  if (typeof value === 'string') return !Number.isNaN(Date.parse(value));
  if (typeof value === 'number') return Number.isInteger(value);
  const { step, at } = (value ?? { step: 0, at: '' }) as { step?: unknown; at?: unknown };
  return Number.isInteger(step) && typeof at === 'string';
}

/** In another tab it may have been finished since. */
function openStep(left: Left | undefined, finishedAt = ''): number | null {
  if (typeof left === 'number') return left;
  return left && left.at > finishedAt ? left.step : null;
}

/**
 * Keeps how far a guide has come on the site itself: the step it can be taken up at, or that it was finished. Never
 * fails: a guide goes on whether or not this can be kept.
 *
 * @param progress `index` is the step that is due, from 0
 */
export async function recordProgress(
  id: GuideId,
  progress: { index: number; finished: boolean },
  now: Date,
): Promise<void> {
  const { local } = browser.storage;
  const left = `${KEYS.leftAt}${id}`;
  try {
    if (progress.finished) {
      // In one: a view that reads in between would show a finished guide as left.
      await local.set({ [`${KEYS.finishedAt}${id}`]: now.toISOString(), [left]: null });
    } else if (progress.index > 0) {
      await local.set({ [left]: { step: progress.index, at: now.toISOString() } satisfies Left });
    }
  } catch {
    // No room: the mentor hears of it at the next thing they save themselves.
  }
}

/** Keeps that a guide was followed to its end on the practice pages. Never fails, as above. */
export async function recordPractice(id: GuideId, now: Date): Promise<void> {
  await browser.storage.local.set({ [`${KEYS.practisedAt}${id}`]: now.toISOString() }).catch(() => undefined);
}

/** Calls back whenever a record changes. @returns a function that stops it */
export function watchRecords(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isRecordKey)) callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
