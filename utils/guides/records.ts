import { browser } from 'wxt/browser';
import type { GuideId } from './registry';

/** The mentor's progress with one guide. Instants are ISO 8601. */
export interface GuideRecord {
  /** When it was last followed to the end on the site itself. */
  finishedAt?: string;
  /** When it was last followed to the end on the practice pages. */
  practisedAt?: string;
  /** The step (from 0) at which it was left; absent if it is not open. */
  leftAt?: number;
}

/** The stored value of a guide that was left; null once finished. Older records have only the step. */
type Left = { step: number; at: string } | number | null;

/** In `storage.local`, one key per fact, so that writing needs no reading and tabs do not overwrite each other. */
const KEYS = {
  finishedAt: 'guide-finished-',
  practisedAt: 'guide-practised-',
  leftAt: 'guide-left-',
} as const;

/** The records of every guide ever started, by its id. */
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

/** The stored value is not trusted: an instant, a step, or both. */
export function isFact(value: unknown): boolean {
  if (typeof value === 'string') return !Number.isNaN(Date.parse(value));
  if (typeof value === 'number') return Number.isInteger(value);
  const { step, at } = (value ?? { step: 0, at: '' }) as { step?: unknown; at?: unknown };
  return Number.isInteger(step) && typeof at === 'string';
}

/** It may have been finished in another tab since. */
function openStep(left: Left | undefined, finishedAt = ''): number | null {
  if (typeof left === 'number') return left;
  return left && left.at > finishedAt ? left.step : null;
}

/**
 * Records progress on the site itself: the step to resume at, or that the guide was finished. Never fails, as a guide
 * must continue even if this cannot be stored.
 *
 * @param progress `index` is the current step, from 0
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
      // In one write, or a view reading in between would show a finished guide as left.
      await local.set({ [`${KEYS.finishedAt}${id}`]: now.toISOString(), [left]: null });
    } else if (progress.index > 0) {
      await local.set({ [left]: { step: progress.index, at: now.toISOString() } satisfies Left });
    }
  } catch {
    // No room: the mentor learns of it when they next save something themselves.
  }
}

/** Records that a guide was followed to the end on the practice pages. Never fails, as above. */
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
