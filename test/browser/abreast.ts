import { afterAll } from 'vitest';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';

/** So many pages are tried in one Chromium at the same time: each mostly waits for what the guide comes to. */
const ABREAST = 4;

interface Group<Item> {
  items: readonly Item[];
  /** Before the first of them, and after all of the group before. */
  prepare?: (extension: Extension<ChromiumPage>) => Promise<void>;
}

/**
 * Tries something on many pages at once, all in one browser, each in a page of its own. They begin with the first that is
 * asked for.
 *
 * @returns what comes of one; asked again, it is tried again, alone in a new browser
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

/** Does what it is given in the order in which it is given that, so much of it at a time. */
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
