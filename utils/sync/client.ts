import { browser } from 'wxt/browser';
import { announce } from '../database/announce';
import { StorageFailure, type StorageReason } from '../database/errors';
import { toInstant } from '../ground/days';
import type { Work } from '../ground/slices';
import { forgetPerson } from '../session/forget';
import { syncDatabaseOf } from '../settings/devices';
import type { Taken } from './session';
import type { Asked, TaskName, Tasks, Told } from './tasks';

const WORKER = '/sync-worker.js';

type Without<Task> = Omit<Task, 'database' | 'sync' | 'now'>;

/**
 * Has a worker of its own do a task of sync, and ends it with that: merging and the key need time and memory, and nothing of
 * either is in a page.
 *
 * @throws StorageFailure, and the signal's reason when it is stopped
 */
export function inSyncWorker<Name extends TaskName>(
  database: string,
  name: Name,
  task: Without<Tasks[Name]['task']>,
  { signal }: Work = {},
): Promise<Tasks[Name]['answer']> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(browser.runtime.getURL(WORKER as '/popup.html'), { type: 'module' });
    const stop = () => end(() => reject(signal?.reason));
    const end = (then: () => void) => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
      then();
    };
    signal?.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('answer' in data) return end(() => resolve(data.answer as Tasks[Name]['answer']));
      const { message, reason = 'unknown' } = data.failed;
      end(() => reject(new StorageFailure(reason as StorageReason, new Error(message))));
    };
    worker.onerror = ({ message }) => end(() => reject(new StorageFailure('unknown', message)));
    const of = { database, sync: syncDatabaseOf(database), now: toInstant(new Date()) };
    worker.postMessage({ name, task: { ...of, ...task } } as unknown as Asked);
  });
}

/** What a page has to see to once a worker has taken a file in: badge, copies, and what was begun about who is gone. */
export async function afterTaking(taken: Taken): Promise<void> {
  if (!taken.ok) return;
  const { ids, words } = taken.report.gone;
  announce(new Set(['contacts', 'followUps']), ids);
  if (ids.length > 0) await forgetPerson(new Set(ids), words);
}
