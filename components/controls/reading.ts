import type { TrailDatabase } from '../../utils/database/schema';
import { wasStopped } from '../../utils/ground/slices';

/**
 * Sets aside what cannot be read, which may be what a read has failed on; another page may be doing so just now. Where that
 * fails too, the next read fails as well, and is told.
 */
export async function lookFirst(db: TrailDatabase): Promise<void> {
  try {
    await (await import('./look-through')).lookThrough(db);
  } catch {
    // See above.
  }
}

/**
 * Reads once, as what is asked for by a press or takes long; what has to stay up to date is read by `useLive`. Where it fails, it
 * is done again after rows that cannot be read have been set aside.
 *
 * @throws StorageFailure the second time, and the signal's reason when it was stopped
 */
export async function reading<Result>(db: TrailDatabase, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (wasStopped(error)) throw error;
    await lookFirst(db);
    return read();
  }
}
