import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../utils/database/schema';
import { inZone } from '../ground/zones';

/** A browser whose storage outlives its worker, which can be terminated before any call. */
export interface Browser {
  /** Notices on the screen, by id. */
  shown: Map<string, { title: string; message: string }>;
  /** How often one was shown. */
  raised: number;
  alarms: Map<string, { scheduledTime: number; periodInMinutes?: number | undefined }>;
  local: Map<string, unknown>;
  session: Map<string, unknown>;
  badge: Map<number | null, string>;
  titles: Map<number, string>;
  tabs: { id: number; url?: string; title?: string; active: boolean }[];
  opened: string[];
  menus: { id?: string; title?: string; contexts?: string[] }[];
  permitted: boolean;
  popupOpens: boolean;
  /** APIs this browser does not have. */
  lacking: readonly string[];
  /** What was injected into which tab. */
  injected: { tabId: number; files: string[] }[];
  /** The worker is terminated before the call with this number; null: never. */
  endedBefore: number | null;
  calls: number;
}

type Listener = (...values: never[]) => unknown;

export interface Worker {
  fire(event: string, ...values: unknown[]): Promise<void>;
  /** A request from a page. */
  ask(message: string, data?: unknown): Promise<unknown>;
}

export function newBrowser(): Browser {
  return {
    shown: new Map(),
    raised: 0,
    alarms: new Map(),
    local: new Map(),
    session: new Map(),
    badge: new Map(),
    titles: new Map(),
    tabs: [],
    opened: [],
    menus: [],
    permitted: true,
    popupOpens: true,
    lacking: [],
    injected: [],
    endedBefore: null,
    calls: 0,
  };
}

const area = (stored: Map<string, unknown>) => ({
  get: async (keys: string | string[] | null) =>
    structuredClone(
      Object.fromEntries([...stored].filter(([key]) => keys === null || [keys].flat().includes(key))),
    ),
  set: async (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
  },
  remove: async (keys: string | string[]) => {
    for (const key of [keys].flat()) stored.delete(key);
  },
});

/**
 * Starts the background afresh, as the browser does for an event: only what the browser stores is there.
 *
 * @param whole through its real entry point, with all listeners
 */
export async function startWorker(browser: Browser, whole = false): Promise<Worker> {
  const listeners = new Map<string, Set<Listener>>();
  const asked = new Map<string, Listener>();
  const event = (name: string) => ({
    addListener: (listener: Listener) =>
      void listeners.set(name, (listeners.get(name) ?? new Set<Listener>()).add(listener)),
    removeListener: (listener: Listener) => void listeners.get(name)?.delete(listener),
  });
  /** The worker may be terminated before any call; after that, its calls have no effect. */
  const living = <Api extends Record<string, unknown>>(api: Api): Api =>
    Object.fromEntries(
      Object.entries(api).map(([name, member]) => [
        name,
        typeof member === 'function'
          ? async (...values: unknown[]) => {
              browser.calls += 1;
              // A terminated worker waits forever.
              if (browser.endedBefore !== null && browser.calls >= browser.endedBefore)
                await new Promise(() => {});
              return member(...values);
            }
          : member,
      ]),
    ) as Api;

  const api = {
    action: living({
      setBadgeBackgroundColor: () => undefined,
      setBadgeText: ({ tabId = null, text }: { tabId?: number | null; text: string | null }) => {
        if (text === null) browser.badge.delete(tabId);
        else browser.badge.set(tabId, text);
      },
      getBadgeText: ({ tabId }: { tabId: number }) =>
        browser.badge.get(tabId) ?? browser.badge.get(null) ?? '',
      setTitle: ({ tabId, title }: { tabId: number; title: string }) => void browser.titles.set(tabId, title),
      getTitle: () => 'Mentor Trail',
      openPopup: () => {
        if (!browser.popupOpens) throw new Error('No popup here');
      },
    }),
    alarms: {
      ...living({
        create: (name: string, { when, periodInMinutes }: { when: number; periodInMinutes?: number }) =>
          void browser.alarms.set(name, { scheduledTime: when, periodInMinutes }),
        get: (name: string) => browser.alarms.get(name),
        clear: (name: string) => browser.alarms.delete(name),
      }),
      onAlarm: event('alarm'),
    },
    notifications: browser.permitted
      ? {
          ...living({
            create: (id: string, notice: { title: string; message: string }) => {
              browser.shown.set(id, notice);
              browser.raised += 1;
            },
            getAll: () => Object.fromEntries([...browser.shown.keys()].map((id) => [id, true])),
            clear: (id: string) => browser.shown.delete(id),
          }),
          onClicked: event('notice-clicked'),
        }
      : undefined,
    permissions: { contains: async () => browser.permitted, onAdded: event('permission') },
    storage: {
      local: living(area(browser.local)),
      session: living(area(browser.session)),
      onChanged: event('storage'),
    },
    tabs: {
      ...living({
        query: () => browser.tabs.filter(({ active, url }) => active && url !== undefined),
        get: (id: number) => browser.tabs.find((tab) => tab.id === id),
        create: ({ url }: { url: string }) => void browser.opened.push(url),
      }),
      onUpdated: event('tab-updated'),
      onActivated: event('tab-activated'),
      onRemoved: event('tab-removed'),
    },
    contextMenus: {
      ...living({ removeAll: () => void browser.menus.splice(0) }),
      create: (entry: Browser['menus'][number]) => void browser.menus.push(entry),
      onClicked: event('menu'),
    },
    commands: { onCommand: event('command') },
    scripting: living({
      executeScript: ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
        if (files) browser.injected.push({ tabId: target.tabId, files });
        return [{}];
      },
    }),
    runtime: {
      id: 'ours',
      getURL: (path: string) => `extension:/${path}`,
      onInstalled: event('installed'),
      onStartup: event('startup'),
    },
    i18n: { getUILanguage: () => 'de-DE' },
  };
  for (const name of browser.lacking) delete (api as Record<string, unknown>)[name];
  vi.resetModules();
  fakeBrowser.reset();
  vi.doMock('wxt/browser', () => ({ browser: api }));
  vi.doMock('../../../utils/messages', () => ({
    onMessage: (name: string, listener: Listener) => void asked.set(name, listener),
    sendMessage: async () => undefined,
  }));
  // The mentor's choice of a language is kept elsewhere; here it is the browser's.
  vi.doMock('../../../utils/settings/settings', () => ({
    currentLanguage: async () => 'de',
    readSettings: async () => ({ language: 'de', csvSeparator: null, guidePlaces: {} }),
    watchSettings: (listener: Listener) => event('settings').addListener(listener),
  }));
  const rest = await bringParts();
  /** Until it is done, or the worker is terminated. */
  const done = (work: unknown) => Promise.race([work, ended(browser)]);
  await done(whole ? startByEntry() : startParts());
  return {
    async fire(name, ...values) {
      const called = [...(listeners.get(name) ?? [])];
      await done(Promise.all(called.map((listener) => listener(...(values as never[])))));
    },
    async ask(message, data) {
      const sender = { id: 'ours', url: 'extension://popup.html' };
      const answer = await done(asked.get(message)?.(...([{ data, sender }] as never[])));
      // The worker lives on for a moment after it has answered.
      await new Promise((resolve) => setImmediate(resolve));
      await done(Promise.all(rest));
      return answer;
    },
  };
}

/**
 * In a browser these are separate scripts, see utils/background/parts.ts.
 *
 * @returns work that continues after a page has been answered
 */
export async function bringParts(): Promise<Promise<void>[]> {
  const { scope } = await import('../../../utils/background/parts');
  const [guides, list] = [
    await import('../../../utils/background/guides-part'),
    await import('../../../utils/background/list-part'),
  ];
  list.listenToWrites();
  const rest: Promise<void>[] = [];
  const pageHasWritten = () => {
    const work = list.pageHasWritten();
    rest.push(work);
    return work;
  };
  scope.mentorTrailParts = { guides, list: { ...list, pageHasWritten } };
  return rest;
}

/** Everything except guides, which is what most tests here are about. */
async function startParts(): Promise<void> {
  const { listenToFollowUps } = await import('../../../utils/background/follow-ups');
  const { listenToMenus } = await import('../../../utils/background/menus');
  const { listenToTabs } = await import('../../../utils/background/tabs');
  const started = listenToFollowUps();
  listenToMenus();
  listenToTabs();
  await started;
}

async function startByEntry(): Promise<void> {
  const { default: background } = await import('../../../entrypoints/background');
  background.main();
}

async function ended(browser: Browser): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    if (browser.endedBefore !== null && browser.calls >= browser.endedBefore) return;
  }
}

/** Sets clock and time zone: `2026-11-22T09:00`, in Berlin by default. */
export function at(time: string): Date {
  const now = new Date(time);
  vi.setSystemTime(now);
  return now;
}

export function berlin(): void {
  inZone('Europe/Berlin');
  vi.useFakeTimers({ toFake: ['Date'] });
}

/** Empties the one database the background knows. */
export async function emptyDatabase(): Promise<void> {
  const db = openDatabase();
  await db.delete();
}
