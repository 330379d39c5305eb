import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Day, isDay } from '../ground/days';
import type { Made, Outside } from './tasks';

/** How far the copies that make themselves have come. In `storage.local`: the background asks at every change. */
export interface CopyState {
  /** The day of the latest one; '' before the first. */
  day: Day | '';
  /** Whether something has changed since. */
  changed: boolean;
  /** What became of the latest in the mentor's folder. */
  outside: Outside;
  /** Whether the latest attempt came to nothing. */
  failed: boolean;
}

const KEY = 'copies';

const START: CopyState = { day: '', changed: false, outside: 'none', failed: false };
const day = v.union([v.literal(''), v.pipe(v.string(), v.guard(isDay))]);
/** In Firefox a script of ours in a foreign page reaches `storage.local`: what does not read as it should counts as the start. */
const state = v.object({
  day: v.fallback(day, ''),
  // In doubt one copy more.
  changed: v.fallback(v.boolean(), true),
  outside: v.fallback(v.picklist(['written', 'none', 'no-passphrase', 'no-access', 'failed']), 'none'),
  failed: v.fallback(v.boolean(), false),
});

/** @throws when the browser refuses the read */
export async function readCopyState(): Promise<CopyState> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const read = v.safeParse(state, stored);
  return read.success ? read.output : START;
}

/** @throws when the browser refuses the write */
async function write(next: CopyState): Promise<void> {
  await browser.storage.local.set({ [KEY]: next });
}

/** Notes that something has changed. @returns the state, and whether that is news @throws when the browser refuses it */
export async function noteChange(): Promise<{ state: CopyState; isNews: boolean }> {
  const before = await readCopyState();
  if (before.changed) return { state: before, isNews: false };
  const state = { ...before, changed: true };
  await write(state);
  return { state, isNews: true };
}

/** Notes a copy that was made; of an empty list there is none, and the day's is still to be made. @throws when the browser refuses it */
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
