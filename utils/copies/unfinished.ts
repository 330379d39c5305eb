import { browser } from 'wxt/browser';
import type { TrailDatabase } from '../database/schema';
import type { EntryId } from '../ground/ids';
import { RESTORING } from './own-keys';
import { type OwnPlan, readPlan, writeOwn } from './own-settings';

/*
 * Restoring a backup takes two writes: the rows in one transaction, then `storage.local`. The second is noted before
 * the first, so that the background can finish it if the page closes in between. Whether the first succeeded shows in
 * the journal, by the entry's id. Undoing a restore also takes two writes and is noted the same way.
 */

/** How long a restore without its rows may still be running in a page (ms). */
const UNDER_WAY = 10 * 60_000;

/** `restore`: do the second write once the entry exists; `undo`: once it has been undone. */
type Doing = 'restore' | 'undo';

interface Unfinished {
  doing: Doing;
  entry: EntryId;
  /** When it started (ms since 1970). */
  at: number;
  own: OwnPlan;
}

/** Notes that a restore with this journal entry, or its undo, is starting. @throws if the browser refuses the write */
export async function noteRestore(doing: Doing, entry: EntryId, own: OwnPlan, now: Date): Promise<void> {
  const noted: Unfinished = { doing, entry, at: now.getTime(), own };
  await browser.storage.local.set({ [RESTORING]: noted });
}

/** @throws if the browser refuses the write */
export async function forgetRestore(): Promise<void> {
  await browser.storage.local.remove(RESTORING);
}

/** In Firefox our content scripts can write to `storage.local`, so anything malformed is ignored. */
async function readUnfinished(): Promise<Unfinished | 'nothing' | 'unreadable'> {
  const { [RESTORING]: stored } = await browser.storage.local.get(RESTORING);
  if (stored === undefined) return 'nothing';
  const { doing, entry, at, own } = (stored ?? {}) as Partial<Record<keyof Unfinished, unknown>>;
  const plan = readPlan(own);
  if (typeof entry !== 'string' || typeof at !== 'number' || !plan) return 'unreadable';
  return { doing: doing === 'undo' ? 'undo' : 'restore', entry, at, own: plan };
}

/**
 * Completes a restore or its undo that was interrupted between its two writes, and drops one that never began.
 *
 * @returns whether one may still be running and should be checked again
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
    // If the restore was undone meanwhile, its settings are no longer wanted.
    if (written && isBack === (doing === 'undo')) await writeOwn(own);
  }
  await forgetRestore();
  return false;
}
