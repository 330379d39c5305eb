/** Who may tell the background what of a guide. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToGuides } from '../../../utils/background/guides';
import { readRun, readView, writeRun } from '../../../utils/guides/session/runs';

type Hear = (message: object, sender: object, answer: (given: unknown) => void) => unknown;
let hear: Hear | null = null;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    permissions: { onAdded: { addListener: () => undefined } },
    action: { setBadgeText: async () => undefined },
  });
  // The messaging library talks to `chrome` itself, and only to what comes from the extension's own parts.
  vi.stubGlobal('chrome', {
    tabs: { sendMessage: (_tab: number, _message: unknown, _options: unknown, done: () => void) => done() },
    runtime: {
      onMessage: {
        addListener: (listener: Hear) => {
          hear = listener;
        },
        removeListener: () => undefined,
      },
    },
  });
  if (!hear) listenToGuides();
});

/** A message as the overlay sends it. @returns what the background answers */
function told(type: string, data: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    hear?.({ id: 1, type, data, timestamp: 0 }, sender, resolve);
  });
}

const RUN = {
  guideId: 'facebook/become-a-mentor',
  place: 'beside',
  index: 0,
  finished: false,
  tried: [],
} as const;
const FURTHER = { index: 1, finished: false, tried: [] };

test('the overlay speaks for its own tab and for no other', async () => {
  await writeRun(1, { ...RUN, tried: [] });
  await writeRun(2, { ...RUN, tried: [] });
  await told('overlayProgress', FURTHER, { tab: { id: 2 }, frameId: 0 });
  await told('overlayView', { state: 'looking', index: 1 }, { tab: { id: 2 }, frameId: 0 });
  expect(await readRun(1)).toMatchObject({ index: 0 });
  expect(await readRun(2)).toMatchObject({ index: 1 });
  expect(await readView(1)).toBeNull();
  expect(await readView(2)).toEqual({ state: 'looking', index: 1 });
  await told('overlayEnded', undefined, { tab: { id: 2 }, frameId: 0 });
  expect(await readRun(1)).toMatchObject({ index: 0 });
  expect(await readRun(2)).toBeNull();
});

test.each([
  ['a frame within the page', { tab: { id: 1 }, frameId: 7 }],
  ['what is in no tab', {}],
])('%s is not heard', async (_, sender) => {
  await writeRun(1, { ...RUN, tried: [] });
  await told('overlayProgress', FURTHER, sender);
  await told('overlayEnded', undefined, sender);
  expect(await told('overlayReady', undefined, sender)).toMatchObject({ res: null });
  expect(await readRun(1)).toMatchObject({ index: 0 });
});
