import { browser } from 'wxt/browser';
import type { TrailDatabase } from '../database/schema';
import type { EntryId } from '../ground/ids';
import { RESTORING } from './own-keys';
import { type OwnPlan, readPlan, writeOwn } from './own-settings';

/*
 * A backup comes back in two writes: the rows in one transaction, then what lies in `storage.local`. What the second is to do is
 * noted before the first, so that whatever ends the page in between, the background can finish it. Whether the first was kept
 * tells the journal, by the entry's id. Taking it back is two writes as well, and noted in the same way.
 */

/** For so long one without its rows may still be under way in a page (ms). */
const UNDER_WAY = 10 * 60_000;

/** `restore`: the second write is wanted once the entry is there; `undo`: once it has been taken back. */
type Doing = 'restore' | 'undo';

interface Unfinished {
  doing: Doing;
  entry: EntryId;
  /** When it was begun, in milliseconds. */
  at: number;
  own: OwnPlan;
}

/** Notes what begins: a restore whose entry in the journal will be that, or taking it back. @throws when the browser refuses the write */
export async function noteRestore(doing: Doing, entry: EntryId, own: OwnPlan, now: Date): Promise<void> {
  const noted: Unfinished = { doing, entry, at: now.getTime(), own };
  await browser.storage.local.set({ [RESTORING]: noted });
}

/** @throws when the browser refuses the write */
export async function forgetRestore(): Promise<void> {
  await browser.storage.local.remove(RESTORING);
}

/** In Firefox a script of ours in a foreign page reaches `storage.local`: what does not read as it should counts as nothing. */
async function readUnfinished(): Promise<Unfinished | 'nothing' | 'unreadable'> {
  const { [RESTORING]: stored } = await browser.storage.local.get(RESTORING);
  if (stored === undefined) return 'nothing';
  const { doing, entry, at, own } = (stored ?? {}) as Partial<Record<keyof Unfinished, unknown>>;
  const plan = readPlan(own);
  if (typeof entry !== 'string' || typeof at !== 'number' || !plan) return 'unreadable';
  return { doing: doing === 'undo' ? 'undo' : 'restore', entry, at, own: plan };
}

/**
 * Finishes a restore, or its undo, that was cut short between its two writes, and forgets one of which nothing has been written.
 *
 * @returns whether one may still be under way, and is to be looked after again
 * @throws StorageFailure
 */
export async function finishRestore(db: TrailDatabase, now: Date): Promise<boolean> {
  const unfinished = await readUnfinished();
  if (unfinished === 'nothing') return false;
  if (unfinished !== 'unreadable') {
    const { doing, entry, at, own } = unfinished;
    const written = await db.journal.get(entry);
    const isBack = written?.undoneAt !== undefined;
    const isFirstToCome = doing === 'undo' ? !isBack : !written;
    if (isFirstToCome && Math.abs(now.getTime() - at) < UNDER_WAY) return true;
    // Once taken back, the settings of a restore are not wanted any more either.
    if (written && isBack === (doing === 'undo')) await writeOwn(own);
  }
  await forgetRestore();
  return false;
}
