/** What long-running work receives: a way to stop it, and a callback for progress. */
export interface Work {
  /** Once it is aborted, the work rejects with the signal's reason and has changed nothing. */
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Half of what people notice as a delay (50 ms, RAIL); shorter slices cost more in interruptions. */
const SLICE_MILLISECONDS = 24;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page render and respond before the work continues. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  // Timers in background tabs can take a second.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Processes every item, a few milliseconds at a time.
 *
 * @throws the signal's reason once aborted
 */
export async function inSlices<Item>(
  items: readonly Item[],
  each: (item: Item, index: number) => void,
  { signal, onProgress }: Work = {},
): Promise<void> {
  signal?.throwIfAborted();
  let until = performance.now() + SLICE_MILLISECONDS;
  for (const [index, item] of items.entries()) {
    each(item, index);
    // Reading the clock costs more than most items.
    if (index % 16 !== 15 || performance.now() < until) continue;
    onProgress?.(index + 1, items.length);
    await breathe();
    signal?.throwIfAborted();
    until = performance.now() + SLICE_MILLISECONDS;
  }
  onProgress?.(items.length, items.length);
}

/** Whether an error only means that the mentor stopped the work. */
export function wasStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
