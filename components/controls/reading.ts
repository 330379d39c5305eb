import type { TrailDatabase } from '../../utils/database/schema';
import { wasStopped } from '../../utils/ground/slices';

/**
 * Sets aside unreadable rows, on which a read may have failed; another page may be doing the same. If that fails too,
 * the next read will fail again and be reported.
 */
export async function lookFirst(db: TrailDatabase): Promise<void> {
  try {
    await (await import('./look-through')).lookThrough(db);
  } catch {
    // See above.
  }
}

/**
 * Reads once, for actions and slow queries; data that must stay current uses `useLive`. If it fails, it is retried
 * after unreadable rows have been set aside.
 *
 * @throws StorageFailure the second time, or the signal's reason if aborted
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
