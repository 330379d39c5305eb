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
  /** Contacts that were erased since, by id: they are taken out of the older copies with the next. */
  erased: readonly string[];
  /** What became of the latest in the mentor's folder. */
  outside: Outside;
  /** Whether the latest attempt came to nothing. */
  failed: boolean;
}

const KEY = 'copies';
const MOST_ERASED = 10_000;

const START: CopyState = { day: '', changed: false, erased: [], outside: 'none', failed: false };
const day = v.union([v.literal(''), v.pipe(v.string(), v.guard(isDay))]);
/** In Firefox a script of ours in a foreign page reaches `storage.local`: what does not read as it should counts as the start. */
const state = v.object({
  day: v.fallback(day, ''),
  // In doubt one copy more.
  changed: v.fallback(v.boolean(), true),
  erased: v.fallback(v.pipe(v.array(v.string()), v.maxLength(MOST_ERASED)), []),
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
export async function noteChange(
  erased: readonly string[] = [],
): Promise<{ state: CopyState; isNews: boolean }> {
  const before = await readCopyState();
  if (before.changed && erased.length === 0) return { state: before, isNews: false };
  const all = [...new Set([...before.erased, ...erased])].slice(-MOST_ERASED);
  const state = { ...before, changed: true, erased: all };
  await write(state);
  return { state, isNews: true };
}

/**
 * Notes a copy that was made.
 *
 * @param taken the state the copy began with: what has changed while it was made is for the next
 * @throws when the browser refuses it
 */
export async function noteCopy(made: Made | 'failed', on: Day, taken: CopyState): Promise<CopyState> {
  if (made === 'failed') {
    const state = { ...(await readCopyState()), failed: true };
    await write(state);
    return state;
  }
  const erased = (await readCopyState()).erased.filter((id) => !taken.erased.includes(id));
  const state = { day: on, changed: erased.length > 0, erased, outside: made.outside, failed: false };
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
