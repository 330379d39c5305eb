/**
 * Replaces `wxt/browser` (and, as `chrome`, what the messaging library calls) in component tests: the few browser APIs the pages
 * use, kept in memory, with every call recorded.
 */
type Listener = (...values: never[]) => void;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    emit: (...values: unknown[]) => {
      for (const listener of listeners) listener(...(values as never[]));
    },
  };
}

const changed = event();

interface StubTab {
  id: number;
  url?: string;
  title?: string;
}

interface Message {
  type: string;
  data: unknown;
}

/** Tells every page that something in `storage.session` has changed. */
export const tellSession = (...keys: string[]): void =>
  changed.emit(Object.fromEntries(keys.map((key) => [key, {}])), 'session');

/** What a test sets up and inspects. */
export const stub = {
  uiLanguage: 'en',
  tabs: [] as StubTab[],
  created: [] as { url: string }[],
  /** The tab that our page itself is, as for the dashboard. */
  ownTab: undefined as number | undefined,
  granted: true,
  /** Answers to `permissions.request`. */
  grants: true,
  requested: [] as { origins?: string[]; permissions?: string[] }[],
  /** Messages sent to the background, with an answer for each type; without one there is no answer. */
  sent: [] as Message[],
  answers: {} as Record<string, (data: unknown) => unknown>,
  stored: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  storageRefuses: false,
  /** Whether the browser opens its side panel, and the tabs it was asked to open it for. */
  panelOpens: true,
  panels: [] as number[],
};

export function resetStub(): void {
  Object.assign(stub, {
    uiLanguage: 'en',
    tabs: [],
    created: [],
    ownTab: undefined,
    granted: true,
    grants: true,
    requested: [],
    sent: [],
    answers: { followUpsChanged: () => undefined, copyNow: () => undefined, runningGuide: () => null },
    storageRefuses: false,
    panelOpens: true,
    panels: [],
  });
  stub.stored.clear();
  stub.session.clear();
}

/** One area of `browser.storage`, kept in a map. */
const area = (name: 'local' | 'session', stored: Map<string, unknown>) => {
  const onChanged = event();
  return {
    async get(keys?: string | string[] | null) {
      const wanted = keys == null ? [...stored.keys()] : [keys].flat();
      return Object.fromEntries(
        wanted.filter((key) => stored.has(key)).map((key) => [key, structuredClone(stored.get(key))]),
      );
    },
    async set(values: Record<string, unknown>) {
      if (stub.storageRefuses) throw new DOMException('No room', 'QuotaExceededError');
      const changes: Record<string, { oldValue: unknown; newValue: unknown }> = {};
      for (const [key, newValue] of Object.entries(values)) {
        changes[key] = { oldValue: stored.get(key), newValue };
        stored.set(key, structuredClone(newValue));
      }
      changed.emit(changes, name);
      onChanged.emit(changes);
    },
    async remove(keys: string | string[]) {
      if (stub.storageRefuses) throw new DOMException('No room', 'QuotaExceededError');
      const changes: Record<string, { oldValue: unknown }> = {};
      for (const key of [keys].flat()) {
        changes[key] = { oldValue: stored.get(key) };
        stored.delete(key);
      }
      changed.emit(changes, name);
      onChanged.emit(changes);
    },
    onChanged,
  };
};
const local = area('local', stub.stored);
const session = area('session', stub.session);

export const browser = {
  runtime: {
    id: 'component-test',
    getManifest: () => ({ version: '0.0.0' }),
    getURL: (path: string) =>
      path === '/copy-worker.js'
        ? new URL('./copy-worker.ts', import.meta.url).href
        : path === '/sync-worker.js'
          ? new URL('./sync-worker.ts', import.meta.url).href
          : path,
    lastError: undefined as { message: string } | undefined,
    onMessage: event(),
    sendMessage(message: Message, respond: (response: unknown) => void) {
      stub.sent.push({ type: message.type, data: message.data });
      const answer = stub.answers[message.type];
      queueMicrotask(() => {
        browser.runtime.lastError = answer ? undefined : { message: 'Could not establish connection.' };
        respond(answer ? { res: answer(message.data) } : undefined);
        browser.runtime.lastError = undefined;
      });
    },
  },
  i18n: { getUILanguage: () => stub.uiLanguage },
  storage: { local, session, onChanged: changed },
  tabs: {
    async query() {
      return stub.tabs.slice(0, 1);
    },
    async get(id: number) {
      const tab = stub.tabs.find((each) => each.id === id);
      if (!tab) throw new Error(`No tab ${id}`);
      return tab;
    },
    async create(tab: { url: string }) {
      stub.created.push(tab);
      return { id: 99, ...tab };
    },
    async getCurrent() {
      return stub.ownTab === undefined ? undefined : { id: stub.ownTab };
    },
    onUpdated: event(),
    onActivated: event(),
  },
  sidePanel: {
    async open({ tabId }: { tabId: number }) {
      stub.panels.push(tabId);
      if (!stub.panelOpens) throw new Error('No side panel here');
    },
  },
  permissions: {
    async contains() {
      return stub.granted;
    },
    async request(permissions: { origins?: string[]; permissions?: string[] }) {
      stub.requested.push(permissions);
      if (permissions.permissions) stub.granted = stub.grants;
      return stub.grants;
    },
  },
};

Object.assign(globalThis, { chrome: browser });
