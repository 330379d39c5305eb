/** What long work is given: a way to stop it, and whom to tell how far it has come. */
export interface Work {
  /** Once it is aborted, the work rejects with the signal's reason and has changed nothing. */
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Half of what a person notices as a delay (50 ms, RAIL); shorter ones cost more in stopping and going on. */
const SLICE_MILLISECONDS = 24;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page draw and answer before the work goes on. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  // A timer would wait for a second in a tab that lies behind another.
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
 * Does something with every item, a few milliseconds at a time.
 *
 * @throws the signal's reason as soon as the work is stopped
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
    // Asking for the time costs more than most items.
    if (index % 16 !== 15 || performance.now() < until) continue;
    onProgress?.(index + 1, items.length);
    await breathe();
    signal?.throwIfAborted();
    until = performance.now() + SLICE_MILLISECONDS;
  }
  onProgress?.(items.length, items.length);
}

/** Whether an error only says that the mentor has stopped the work. */
export function wasStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
