import { beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../../utils/guides/session/types';

type Listener = (message: unknown, sender: unknown, answer: (answer: unknown) => void) => unknown;

/** Two ends of a browser's message channel; as in a browser, messages are copied. */
function ends() {
  const listeners = { page: [] as Listener[], background: [] as Listener[] };
  const runtime = { lastError: undefined as { message: string } | undefined };
  const send = (to: 'page' | 'background', message: unknown, answered: (answer?: unknown) => void) => {
    const copy = (value: unknown) => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
    let waits = false;
    for (const listener of listeners[to]) {
      const kept = listener(copy(message), { tab: { id: 7 }, frameId: 0 }, (answer) =>
        answered(copy(answer)),
      );
      waits ||= kept === true;
    }
    if (waits || (to === 'page' && listeners.page.length > 0)) return;
    runtime.lastError = { message: 'Receiving end does not exist.' };
    answered();
    runtime.lastError = undefined;
  };
  const side = (own: 'page' | 'background') => ({
    runtime: {
      get lastError() {
        return runtime.lastError;
      },
      sendMessage: (message: unknown, answered: (answer?: unknown) => void) =>
        send('background', message, answered),
      onMessage: {
        addListener: (listener: Listener) => listeners[own].push(listener),
        removeListener(listener: Listener) {
          listeners[own] = listeners[own].filter((each) => each !== listener);
        },
      },
    },
    tabs: {
      sendMessage: (
        _tab: number,
        message: unknown,
        _options: unknown,
        answered: (answer?: unknown) => void,
      ) => send('page', message, answered),
    },
  });
  return { page: side('page'), background: side('background') };
}

/** Each end with its own module: the library in the background, our few lines in the page. */
async function meet() {
  vi.resetModules();
  const { page, background } = ends();
  const library = await import('../../../utils/messages');
  const speak = await import('../../../utils/guides/session/speak');
  const as =
    (chrome: unknown) =>
    <Result>(work: () => Result): Result => {
      vi.stubGlobal('chrome', chrome);
      return work();
    };
  return { library, speak, asPage: as(page), asBackground: as(background) };
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

test('the background, with the library, understands the overlay and is understood', async () => {
  const { library, speak, asPage, asBackground } = await meet();
  const progress = { index: 2, finished: false, tried: ['a'] };
  const heard = vi.fn();
  asBackground(() => {
    library.onMessage('overlayProgress', ({ data, sender }) => heard(data, sender.tab?.id));
    library.onMessage('runningGuide', async () => 'facebook/become-a-mentor');
  });
  expect(await asPage(() => speak.sendMessage('overlayProgress', progress))).toBeUndefined();
  expect(heard).toHaveBeenCalledWith(progress, 7);
  expect(await asPage(() => speak.sendMessage('runningGuide', { tabId: 1 }))).toBe(
    'facebook/become-a-mentor',
  );
});

test('failures are passed on, and so is a missing listener', async () => {
  const { library, speak, asPage, asBackground } = await meet();
  await expect(asPage(() => speak.sendMessage('overlayEnded', undefined))).rejects.toThrow('Receiving end');
  asBackground(() =>
    library.onMessage('overlayEnded', () => {
      throw new Error('the disk is full');
    }),
  );
  await expect(asPage(() => speak.sendMessage('overlayEnded', undefined))).rejects.toThrow(
    'the disk is full',
  );
});

test('a background that ends before it answers is asked once more; one that refuses is not', async () => {
  const { library, speak, asPage, asBackground } = await meet();
  const heard = vi.fn();
  const asking = Promise.allSettled([asPage(() => speak.sendMessage('runningGuide', { tabId: 1 }))]);
  asBackground(() => {
    library.onMessage('runningGuide', async () => 'facebook/become-a-mentor');
    library.onMessage('overlayEnded', () => {
      heard();
      throw new Error('the disk is full');
    });
  });
  const refused = await Promise.allSettled([asPage(() => speak.sendMessage('overlayEnded', undefined))]);
  expect(refused).toMatchObject([{ status: 'rejected', reason: { message: 'the disk is full' } }]);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(await asking).toMatchObject([{ value: 'facebook/become-a-mentor' }]);
});

test('the overlay receives what the library sends to its tab, each listener its own messages, until it stops', async () => {
  const { library, speak, asPage, asBackground } = await meet();
  const answers: Answer[] = [];
  const left = vi.fn();
  const stop = asPage(() => speak.onMessage('answer', ({ data }) => answers.push(data)));
  asPage(() => speak.onMessage('leave', left));
  await asBackground(() => library.sendMessage('answer', 'back', 7));
  expect(answers).toEqual(['back']);
  expect(left).not.toHaveBeenCalled();
  stop();
  asBackground(() => library.sendMessage('leave', undefined, 7));
  await vi.waitFor(() => expect(left).toHaveBeenCalledTimes(1));
  expect(answers).toEqual(['back']);
});
