import { browser } from 'wxt/browser';
import { inWorker } from '../copies/client';
import type { TaskName, Tasks } from '../copies/tasks';

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
  const alive = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), ALIVE_EVERY);
  const pages = offscreen();
  try {
    return await (pages ? inPage(pages, name, task) : inWorker(name, task));
  } finally {
    clearInterval(alive);
  }
}

async function inPage<Name extends TaskName>(
  pages: Offscreen,
  name: Name,
  task: Tasks[Name]['task'],
): Promise<Tasks[Name]['answer']> {
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
        if ('answer' in told) resolve(told.answer as Tasks[Name]['answer']);
        else reject(new Error(told.failed));
      });
      port.onDisconnect.addListener(() => reject(new Error('The page for copies has gone')));
      port.postMessage({ name, task });
    });
  } finally {
    waiting = null;
    await pages.closeDocument().catch(() => undefined);
  }
}

/** In the hidden page: does what the background asks for. */
export function serveCopies(): void {
  const port = browser.runtime.connect({ name: PORT }) as unknown as Port;
  port.onMessage.addListener(({ name, task }: { name: TaskName; task: Tasks[TaskName]['task'] }) => {
    inWorker(name, task as never).then(
      (answer) => port.postMessage({ answer } satisfies HostAnswer),
      (error: unknown) => port.postMessage({ failed: String(error) } satisfies HostAnswer),
    );
  });
}
