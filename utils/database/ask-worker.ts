import type { Work } from '../ground/slices';
import { StorageFailure, type StorageReason } from './errors';

/** A worker's message: progress, the answer, or a failure. */
export type Told =
  | { progress: [done: number, total: number] }
  | { answer: unknown }
  | { failed: { name: string; message: string; reason?: string } };

/**
 * Runs one task in a worker of its own and terminates it afterwards, which frees its memory.
 *
 * @param url of the worker's script
 * @param asked the message the worker understands
 * @throws StorageFailure, or the signal's reason if aborted
 */
export function askWorker<Answer>(
  url: string,
  asked: object,
  { signal, onProgress }: Work = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(url, { type: 'module' });
    const stop = () => end(() => reject(signal?.reason));
    const end = (then: () => void) => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
      then();
    };
    signal?.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('progress' in data) onProgress?.(...data.progress);
      else if ('answer' in data) end(() => resolve(data.answer as Answer));
      else end(() => reject(failureOf(data.failed)));
    };
    worker.onerror = ({ message }) => end(() => reject(new StorageFailure('unknown', message)));
    worker.postMessage(asked);
  });
}

function failureOf({ name, message, reason }: { name: string; message: string; reason?: string }): Error {
  const cause = Object.assign(new Error(message), { name });
  if (reason) return new StorageFailure(reason as StorageReason, cause);
  return new StorageFailure(name === 'QuotaExceededError' ? 'full' : 'unknown', cause);
}

/** In the worker: sends the result. Errors are sent by name, as their classes do not survive the message. */
export function answerWith(work: Promise<unknown>, send: (told: Told) => void): void {
  work.then(
    (answer) => send({ answer }),
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
      const reason = error instanceof StorageFailure ? { reason: error.reason } : {};
      send({ failed: { name, message, ...reason } });
    },
  );
}
