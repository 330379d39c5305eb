import { browser } from 'wxt/browser';
import { inWorker } from '../copies/client';
import type { TaskName, Tasks } from '../copies/tasks';
import { DATABASE } from '../database/schema';
import { inSyncWorker } from '../sync/client';
import type { FolderTaken } from '../sync/folder';

/** How long the hidden page may take to load (ms). */
const PATIENCE = 30_000;
/** Often enough that the browser does not consider a working background idle (ms). */
const ALIVE_EVERY = 15_000;
const PAGE = '/copies.html';
/** The name of the connection between the background and the hidden page. */
const PORT = 'copies';

interface Port {
  name: string;
  sender?: { url?: string | undefined } | undefined;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: never) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** The hidden page's answer; messages are JSON. */
export type HostAnswer = { answer: unknown } | { failed: string };

interface Offscreen {
  hasDocument(): Promise<boolean>;
  closeDocument(): Promise<void>;
  createDocument(what: { url: string; reasons: string[]; justification: string }): Promise<void>;
}
const offscreen = () => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

let waiting: ((port: Port) => void) | null = null;

/** Connections to the background, through which the hidden page answers. */
export function takeCopyPage(connected: unknown): void {
  const port = connected as Port;
  if (port.name !== PORT || port.sender?.url !== browser.runtime.getURL(PAGE as '/popup.html')) return;
  if (waiting) waiting(port);
  // A background terminated halfway opened it, and nobody is waiting any more.
  else port.disconnect();
  waiting = null;
}

/**
 * Runs a copy task for the background. A service worker cannot start workers, so in Chromium a hidden page is opened
 * for it and closed afterwards.
 *
 * @throws StorageFailure, Error
 */
export async function inBackground<Name extends TaskName>(
  name: Name,
  task: Tasks[Name]['task'],
): Promise<Tasks[Name]['answer']> {
  const pages = offscreen();
  return awake(() =>
    pages ? (inPage(pages, { name, task }) as Promise<Tasks[Name]['answer']>) : inWorker(name, task),
  );
}

/** Syncs with the shared folder in the same way. @throws StorageFailure, Error */
export function lookInBackground(): Promise<FolderTaken | null> {
  const pages = offscreen();
  return awake(() =>
    pages ? (inPage(pages, LOOK) as Promise<FolderTaken | null>) : inSyncWorker(DATABASE, 'folder', {}),
  );
}

async function awake<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const alive = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), ALIVE_EVERY);
  try {
    return await work();
  } finally {
    clearInterval(alive);
  }
}

/** A request to the hidden page: a task of the copy worker, or syncing with the folder. */
type HostTask = { name: TaskName; task: Tasks[TaskName]['task'] } | { look: true };
const LOOK = { look: true } as const;

/** Only one hidden page can exist at a time. */
let lastPage: Promise<unknown> = Promise.resolve();

function inPage(pages: Offscreen, wanted: HostTask): Promise<unknown> {
  const next = lastPage.catch(() => undefined).then(() => inOnePage(pages, wanted));
  lastPage = next.catch(() => undefined);
  return next;
}

async function inOnePage(pages: Offscreen, wanted: HostTask): Promise<unknown> {
  // A page left by a terminated background does not know this one.
  if (await pages.hasDocument()) await pages.closeDocument();
  const connected = new Promise<Port>((resolve, reject) => {
    waiting = resolve;
    setTimeout(() => reject(new Error('The page for copies did not come up')), PATIENCE);
  });
  connected.catch(() => undefined);
  try {
    await pages.createDocument({
      url: PAGE,
      reasons: ['WORKERS'],
      justification: 'Makes the daily copy of the list in a worker',
    });
    const port = await connected;
    return await new Promise((resolve, reject) => {
      port.onMessage.addListener((told: HostAnswer) => {
        if ('answer' in told) resolve(told.answer);
        else reject(new Error(told.failed));
      });
      port.onDisconnect.addListener(() => reject(new Error('The page for copies has gone')));
      port.postMessage(wanted);
    });
  } finally {
    waiting = null;
    await pages.closeDocument().catch(() => undefined);
  }
}

/** In the hidden page: handles the background's requests. */
export function serveCopies(): void {
  const port = browser.runtime.connect({ name: PORT }) as unknown as Port;
  port.onMessage.addListener((wanted: HostTask) => {
    const work: Promise<unknown> =
      'look' in wanted ? inSyncWorker(DATABASE, 'folder', {}) : inWorker(wanted.name, wanted.task as never);
    work.then(
      (answer) => port.postMessage({ answer } satisfies HostAnswer),
      (error: unknown) => port.postMessage({ failed: String(error) } satisfies HostAnswer),
    );
  });
}
