import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Day, isDay } from '../ground/days';
import type { Made, Outside } from './tasks';

/** The state of automatic copies. In `storage.local`, because the background asks on every change. */
export interface CopyState {
  /** The day of the latest copy; '' before the first. */
  day: Day | '';
  /** Whether anything has changed since. */
  changed: boolean;
  /** What happened to the latest one in the mentor's folder. */
  outside: Outside;
  /** Whether the latest attempt failed. */
  failed: boolean;
}

const KEY = 'copies';

const START: CopyState = { day: '', changed: false, outside: 'none', failed: false };
const day = v.union([v.literal(''), v.pipe(v.string(), v.guard(isDay))]);
/** In Firefox our content scripts can write to `storage.local`, so anything malformed falls back to its default. */
const state = v.object({
  day: v.fallback(day, ''),
  // When in doubt, make one copy more.
  changed: v.fallback(v.boolean(), true),
  outside: v.fallback(v.picklist(['written', 'none', 'no-passphrase', 'no-access', 'failed']), 'none'),
  failed: v.fallback(v.boolean(), false),
});

/** @throws if the browser refuses the read */
export async function readCopyState(): Promise<CopyState> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const read = v.safeParse(state, stored);
  return read.success ? read.output : START;
}

/** @throws if the browser refuses the write */
async function write(next: CopyState): Promise<void> {
  await browser.storage.local.set({ [KEY]: next });
}

/** Notes that something has changed. @returns the state, and whether this is new @throws if the browser refuses */
export async function noteChange(): Promise<{ state: CopyState; isNews: boolean }> {
  const before = await readCopyState();
  if (before.changed) return { state: before, isNews: false };
  const state = { ...before, changed: true };
  await write(state);
  return { state, isNews: true };
}

/**
 * Records a copy. If the list was empty, none was made and the day's copy is still due. @throws if the browser
 * refuses
 */
export async function noteCopy(made: Made | 'failed', on: Day): Promise<CopyState> {
  if (made === 'failed') {
    const state = { ...(await readCopyState()), failed: true };
    await write(state);
    return state;
  }
  const day = made.inside === null ? (await readCopyState()).day : on;
  const state = { day, changed: false, outside: made.outside, failed: false };
  await write(state);
  return state;
}

/** Calls back whenever the state changes. @returns a function that stops it */
export function watchCopyState(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
