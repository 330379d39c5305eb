/** Who may tell the background what about a guide. */
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToGuides } from '../../../utils/background/guides';
import * as guides from '../../../utils/background/guides-part';
import { scope } from '../../../utils/background/parts';
import { keepStorageToOurselves } from '../../../utils/background/storage';
import { readRun, readView, writeRun } from '../../../utils/guides/session/runs';
import { taughtRules } from '../../../utils/guides/taught';

type Hear = (message: object, sender: object, answer: (given: unknown) => void) => unknown;
let hear: Hear | null = null;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    permissions: { onAdded: { addListener: () => undefined } },
    action: { setBadgeText: async () => undefined },
  });
  // The messaging library uses `chrome` itself, and only listens to the extension's own parts.
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
  scope.mentorTrailParts = { guides };
  if (!hear) listenToGuides();
});

interface Told {
  res?: unknown;
  err?: { message: string };
}

/** Delivers a message. @returns the background's reply */
function told(type: string, data: unknown, sender: object): Promise<Told> {
  return new Promise((resolve) => {
    hear?.({ id: 1, type, data, timestamp: 0 }, sender, resolve as (given: unknown) => void);
  });
}

const { id } = fakeBrowser.runtime;
const FACEBOOK = 'https://www.facebook.com/groups/1/';
const overlay = (tab: number, more: object = {}) => ({
  id,
  url: FACEBOOK,
  frameId: 0,
  tab: { id: tab },
  ...more,
});
const page = { id, url: fakeBrowser.runtime.getURL('/popup.html') };
const REFUSED = { err: { message: expect.stringContaining('was not said by one who may') } };

const RUN = {
  guideId: 'facebook/become-a-mentor',
  place: 'beside',
  index: 0,
  finished: false,
} as const;
const FURTHER = { index: 1, finished: false, tried: [] };
const RULE = { css: 'nav a[href]', href: ['/groups/*'], words: { de: ['Gruppen'] } };
const LESSON = { stepId: 'open-groups', rule: RULE, name: 'Gruppen' };
const run = (tab: number) => writeRun(tab, { ...RUN, tried: [] });

test('the overlay speaks for its own tab and for no other', async () => {
  await run(1);
  await run(2);
  await told('overlayProgress', FURTHER, overlay(2));
  await told('overlayView', { state: 'looking', index: 1 }, overlay(2));
  expect(await readRun(1)).toMatchObject({ index: 0 });
  expect(await readRun(2)).toMatchObject({ index: 1 });
  expect(await readView(1)).toBeNull();
  expect(await readView(2)).toEqual({ state: 'looking', index: 1 });
  await told('overlayEnded', undefined, overlay(2));
  expect(await readRun(1)).toMatchObject({ index: 0 });
  expect(await readRun(2)).toBeNull();
});

test.each([
  ['a frame within the page', overlay(1, { frameId: 7 })],
  ['what is in no tab', { id, url: FACEBOOK, frameId: 0 }],
  ['a page of another site', overlay(1, { url: 'https://facebook.com.example/' })],
  ['a page of the other site', overlay(1, { url: 'https://www.linkedin.com/feed/' })],
  ['a page without encryption', overlay(1, { url: 'http://www.facebook.com/' })],
  ['another extension', overlay(1, { id: 'another' })],
  ['one of our own pages', { ...page, tab: { id: 1 }, frameId: 0 }],
])('%s does not count as the overlay', async (_, sender) => {
  await run(1);
  const before = await readRun(1);
  for (const [type, data] of [
    ['overlayReady', undefined],
    ['overlayProgress', FURTHER],
    ['overlayView', { state: 'looking', index: 1 }],
    ['teach', LESSON],
    ['unteach', { stepId: 'open-groups' }],
    ['overlayOusted', undefined],
    ['overlayEnded', undefined],
  ] as const) {
    expect(await told(type, data, sender), type).toMatchObject(REFUSED);
  }
  expect(await readRun(1)).toEqual(before);
  expect(await readView(1)).toBeNull();
  expect(await taughtRules()).toEqual([]);
});

test.each([
  ['the overlay', overlay(1)],
  ['a frame', overlay(1, { frameId: 3 })],
  ['another extension’s page', { id: 'another', url: 'chrome-extension://another/popup.html' }],
  ['what says no address', { id }],
])('%s can start, end or see no guide', async (_, sender) => {
  await run(1);
  await run(2);
  for (const [type, data] of [
    ['startGuide', { tabId: 2, guideId: 'facebook/become-a-mentor' }],
    ['endGuide', { tabId: 2 }],
    ['runningGuide', { tabId: 2 }],
    ['guideBeside', { tabId: 2 }],
  ] as const) {
    expect(await told(type, data, sender), type).toMatchObject(REFUSED);
  }
  expect(await readRun(2)).toMatchObject({ index: 0 });
});

test('our own pages are listened to', async () => {
  await run(1);
  expect(await told('runningGuide', { tabId: 1 }, page)).toEqual({ res: RUN.guideId });
  await told('endGuide', { tabId: 1 }, { ...page, tab: { id: 9 }, frameId: 0 });
  expect(await readRun(1)).toBeNull();
});

test('an overlay that asks at once is told what to draw, however slow the storage is', async () => {
  const { set } = fakeBrowser.storage.session;
  const slow = vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await set(items);
  });
  const asked: Promise<Told>[] = [];
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true },
    tabs: { get: async (tabId: number) => ({ id: tabId, url: FACEBOOK }) },
    i18n: { getUILanguage: () => 'en' },
    scripting: {
      async executeScript({ files }: { files?: string[] }) {
        if (files) asked.push(told('overlayReady', undefined, overlay(1)));
        return [{}];
      },
    },
  });
  try {
    const begun = await told('startGuide', { tabId: 1, guideId: RUN.guideId }, page);
    expect(begun).toEqual({ res: { started: true } });
    expect(await Promise.all(asked)).toMatchObject([{ res: { place: 'page', run: { index: 0 } } }]);
  } finally {
    slow.mockRestore();
  }
});

test('a message changes what it is about, and nothing else in the run', async () => {
  await run(1);
  const forged = {
    ...FURTHER,
    guideId: 'linkedin/write-a-first-message',
    place: 'page',
    ousted: true,
    reached: 4,
  };
  await told('overlayProgress', forged, overlay(1));
  expect(await readRun(1)).toEqual({ ...RUN, tried: [], index: 1, from: 1, reached: 1 });
  // An index beyond the guide's end counts as its end.
  await told('overlayProgress', { ...FURTHER, index: 39 }, overlay(1));
  expect((await readRun(1))?.index).toBeLessThan(10);
  await told('overlayView', { state: 'not-found', index: 1, outcome: null, html: '<b>' }, overlay(1));
  expect(await readView(1)).toEqual({ state: 'not-found', index: 1, outcome: null });
});

test('a place is taught for the guide that runs there, and no other', async () => {
  expect(await told('teach', LESSON, overlay(1))).toEqual({ res: null });
  await run(1);
  await told('teach', { ...LESSON, guideId: 'linkedin/write-a-first-message', id: 'x' }, overlay(1));
  await told('teach', { ...LESSON, stepId: 'no-such-step' }, overlay(1));
  const taught = await taughtRules();
  expect(taught).toEqual([
    { guideId: RUN.guideId, ...LESSON, id: expect.any(String), taughtAt: expect.any(String) },
  ]);
  expect(taught[0]?.id).not.toBe('x');
});

const deep = (levels: number): object =>
  levels === 0 ? RULE : { ...RULE, inside: { css: 'nav', holds: [deep(levels - 1)] } };

test.each([
  ['no rule', { ...LESSON, rule: undefined }],
  ['a rule for anything at all', { ...LESSON, rule: { css: 'div' } }],
  ['a selector that looks for a person', { ...LESSON, rule: { css: 'a:has(b)' } }],
  ['a field nobody knows', { ...LESSON, rule: { ...RULE, press: true } }],
  ['a name as long as a letter', { ...LESSON, name: 'a'.repeat(500) }],
  ['a rule as long as a book', { ...LESSON, rule: { ...RULE, words: { de: ['a'.repeat(1_000_000)] } } }],
  ['rules in rules', { ...LESSON, rule: deep(2_000) }],
  ['rules in rules without end', { ...LESSON, rule: deep(3_000) }],
])('%s is not taught', async (_, lesson) => {
  await run(1);
  expect(await told('teach', lesson, overlay(1))).toMatchObject(REFUSED);
  expect(await taughtRules()).toEqual([]);
});

test.each([
  ['overlayProgress', { ...FURTHER, index: -1 }],
  ['overlayProgress', { ...FURTHER, index: 1.5 }],
  ['overlayProgress', { ...FURTHER, index: 1e9 }],
  ['overlayProgress', { ...FURTHER, finished: 'yes' }],
  ['overlayProgress', { ...FURTHER, tried: [1] }],
  ['overlayProgress', { ...FURTHER, tried: Array(1_000).fill('1') }],
  ['overlayProgress', { ...FURTHER, tried: ['1'.repeat(100_000)] }],
  ['overlayProgress', null],
  ['overlayView', { state: 'elsewhere', index: 1 }],
  ['overlayView', { state: 'pointing', index: 1, say: null, spot: 'outside' }],
  ['overlayView', { state: 'not-found', index: 1, outcome: 'a'.repeat(100) }],
  ['unteach', {}],
])('%s in an invalid form is refused: %j', async (type, data) => {
  await run(1);
  expect(await told(type, data, overlay(1))).toMatchObject(REFUSED);
  expect(await readRun(1)).toEqual({ ...RUN, tried: [] });
  expect(await readView(1)).toBeNull();
});

test('whatever is sent by anybody: no other tab’s run changes, and only permitted senders get an answer', async () => {
  const anything = fc.anything({ maxDepth: 3 });
  const data = fc.oneof(
    anything,
    fc.record({
      tabId: fc.constantFrom(1, 2, 3),
      guideId: fc.string(),
      index: anything,
      finished: anything,
      tried: anything,
    }),
  );
  const type = fc.constantFrom(
    'startGuide',
    'endGuide',
    'runningGuide',
    'guideBeside',
    'overlayProgress',
    'overlayView',
    'teach',
    'unteach',
  );
  await run(2);
  const before = await readRun(2);
  await fc.assert(
    fc.asyncProperty(type, data, async (what, said) => {
      await run(1);
      await told(what, said, overlay(1));
      expect(await readRun(2)).toEqual(before);
      const now = await readRun(1);
      expect(now).toMatchObject({ guideId: RUN.guideId, place: RUN.place });
      expect(Object.keys(now ?? {}).every((key) => KEYS.has(key))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
const KEYS = new Set(['guideId', 'place', 'index', 'finished', 'tried', 'from', 'reached']);

test('stored data is limited to our own pages if the browser supports it', async () => {
  const levels: string[] = [];
  const area = (name: string) => ({
    setAccessLevel: async ({ accessLevel }: { accessLevel: string }) =>
      void levels.push(`${name} ${accessLevel}`),
  });
  const { storage } = fakeBrowser;
  Object.assign(fakeBrowser, { storage: { local: area('local'), session: area('session'), sync: {} } });
  keepStorageToOurselves();
  Object.assign(fakeBrowser, { storage });
  expect(levels).toEqual(['local TRUSTED_CONTEXTS', 'session TRUSTED_CONTEXTS']);
});
