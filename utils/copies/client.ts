import { browser } from 'wxt/browser';
import { StorageFailure, type StorageReason } from '../database/errors';
import type { Work } from '../ground/slices';
import type { Asked, TaskName, Tasks, Told } from './tasks';

/**
 * Has a worker of its own do a task, and ends it with that: what it needed of memory is free again.
 *
 * @throws StorageFailure, and the signal's reason when it is stopped
 */
export function inWorker<Name extends TaskName>(
  name: Name,
  task: Tasks[Name]['task'],
  { signal, onProgress }: Work = {},
): Promise<Tasks[Name]['answer']> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(browser.runtime.getURL('/copy-worker.js'), { type: 'module' });
    const stop = () => end(() => reject(signal?.reason));
    const end = (then: () => void) => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
      then();
    };
    signal?.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('progress' in data) onProgress?.(...data.progress);
      else if ('answer' in data) end(() => resolve(data.answer as Tasks[Name]['answer']));
      else end(() => reject(failureOf(data.failed)));
    };
    worker.onerror = ({ message }) => end(() => reject(new StorageFailure('unknown', message)));
    worker.postMessage({ name, task } as Asked);
  });
}

function failureOf({ name, message, reason }: { name: string; message: string; reason?: string }): Error {
  const cause = Object.assign(new Error(message), { name });
  if (reason) return new StorageFailure(reason as StorageReason, cause);
  return new StorageFailure(name === 'QuotaExceededError' ? 'full' : 'unknown', cause);
}
