import { afterAll } from 'vitest';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';

/** How many pages are tried at once in one Chromium; most of the time they are waiting. */
const ABREAST = 4;

interface Group<Item> {
  items: readonly Item[];
  /** Before the first of them, and after the whole previous group. */
  prepare?: (extension: Extension<ChromiumPage>) => Promise<void>;
}

/**
 * Tries something on many pages at once, in one browser, each in its own page. They start when the first is asked
 * for.
 *
 * @returns the result for one; when asked again, it is tried again, alone in a new browser
 */
export function abreast<Item, Result>(
  groups: readonly Group<Item>[],
  attempt: (extension: Extension<ChromiumPage>, item: Item) => Promise<Result>,
): (item: Item) => Promise<Result> {
  let shared: Promise<Extension<ChromiumPage>> | null = null;
  const first = new Map<Item, Promise<Result>>();

  function beginAll(): void {
    const opened = openExtension({ language: 'en' });
    shared = opened;
    let before: Promise<unknown> = opened;
    for (const { items, prepare } of groups) {
      const ready = before.then(async () => prepare?.(await opened));
      const inTurn = turns(ABREAST);
      const all = items.map((item) => {
        const came = ready.then(() => inTurn(async () => attempt(await opened, item)));
        // Whoever asks for it is told.
        came.catch(() => undefined);
        first.set(item, came);
        return came;
      });
      before = Promise.allSettled([ready, ...all]);
    }
  }

  async function alone(item: Item): Promise<Result> {
    const extension = await openExtension({ language: 'en' });
    try {
      await groups.find(({ items }) => items.includes(item))?.prepare?.(extension);
      return await attempt(extension, item);
    } finally {
      await extension.close();
    }
  }

  afterAll(async () => (await shared?.catch(() => null))?.close());
  return (item) => {
    if (!shared) beginAll();
    const came = first.get(item) ?? alone(item);
    first.delete(item);
    return came;
  };
}

/** Runs tasks in the order they are added, a limited number at a time. */
export function turns(lanes: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = lanes;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
