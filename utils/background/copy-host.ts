import { browser } from 'wxt/browser';
import { inWorker } from '../copies/client';
import type { TaskName, Tasks } from '../copies/tasks';
import { DATABASE } from '../database/schema';
import { inSyncWorker } from '../sync/client';
import type { FolderTaken } from '../sync/folder';

/** How long the hidden page may take to come up (ms). */
const PATIENCE = 30_000;
/** Often enough for the browser not to take a background that works for an idle one (ms). */
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

/** What the hidden page answers: JSON, as all that goes between the two. */
export type HostAnswer = { answer: unknown } | { failed: string };

interface Offscreen {
  hasDocument(): Promise<boolean>;
  closeDocument(): Promise<void>;
  createDocument(what: { url: string; reasons: string[]; justification: string }): Promise<void>;
}
const offscreen = () => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

let waiting: ((port: Port) => void) | null = null;

/** Those connected to the background, which is how the hidden page is heard. */
export function takeCopyPage(connected: unknown): void {
  const port = connected as Port;
  if (port.name !== PORT || port.sender?.url !== browser.runtime.getURL(PAGE as '/popup.html')) return;
  if (waiting) waiting(port);
  // Of a background that was ended in the middle: nobody waits for it any more.
  else port.disconnect();
  waiting = null;
}

/**
 * Has the copy worker do a task for the background. A service worker has no workers of its own: in Chromium a hidden page is
 * opened for it and closed afterwards.
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

/** Has the sync worker look into the shared folder, in the same way. @throws StorageFailure, Error */
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

/** What the hidden page is asked for: a task of the copy worker, or a look into the shared folder. */
type HostTask = { name: TaskName; task: Tasks[TaskName]['task'] } | { look: true };
const LOOK = { look: true } as const;

/** There is one hidden page at a time. */
let lastPage: Promise<unknown> = Promise.resolve();

function inPage(pages: Offscreen, wanted: HostTask): Promise<unknown> {
  const next = lastPage.catch(() => undefined).then(() => inOnePage(pages, wanted));
  lastPage = next.catch(() => undefined);
  return next;
}

async function inOnePage(pages: Offscreen, wanted: HostTask): Promise<unknown> {
  // One that an ended background has left knows nothing of this one.
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

/** In the hidden page: does what the background asks for. */
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
