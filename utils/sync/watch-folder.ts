import { chosenFolder, mayWrite } from '../copies/folder';
import { readFolder, syncDatabaseOf } from '../settings/devices';
import { afterFolder, inSyncWorker } from './client';
import { readKeyPath, readPath } from './format';
import { readSelf } from './self';
import { openSync } from './state';

/** As Chromium has it, from version 133 on. */
interface Change {
  type: 'appeared' | 'disappeared' | 'errored' | 'modified' | 'moved' | 'unknown';
  relativePathComponents: readonly string[];
}
interface Observer {
  observe(folder: FileSystemDirectoryHandle, how: { recursive: boolean }): Promise<void>;
  disconnect(): void;
}
type Observers = new (told: (changes: readonly Change[]) => void) => Observer;

/** Of several pages one watches. */
const LOCK = 'mentor-trail-watch-folder';
/** A client brings several files one after the other (ms). */
const QUIET = 1_000;
/** How soon it is seen that another folder is chosen, that the browser lets us in, or that a lost folder is back (ms). */
const AGAIN = 30_000;

/**
 * While a page of ours is open: looks into the shared folder as soon as another device's files have come into it. Does nothing where the
 * browser has no observer of folders; there the background looks, every few minutes.
 *
 * @param database of the list
 * @param signal ends it
 */
export async function watchFolder(database: string, signal: AbortSignal): Promise<void> {
  const { FileSystemObserver: Observing } = globalThis as { FileSystemObserver?: Observers };
  if (!Observing) return;
  await navigator.locks
    .request(LOCK, { signal }, () => watchInTurn(database, Observing, signal))
    .catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
}

async function watchInTurn(database: string, Observing: Observers, signal: AbortSignal): Promise<void> {
  let watched: { folder: FileSystemDirectoryHandle; observer: Observer } | undefined;
  const look = whenQuiet(() => lookForNews(database));
  const leave = () => {
    watched?.observer.disconnect();
    watched = undefined;
  };
  while (!signal.aborted) {
    const folder = await sharedFolder();
    const mayWatch = folder !== null && (await mayWrite(folder));
    if (watched && !(mayWatch && (await folder.isSameEntry(watched.folder)))) leave();
    if (mayWatch && !watched) {
      const observer = new Observing(async (changes) => {
        if (changes.some(({ type }) => type === 'errored')) leave();
        else if (await isNews(database, changes).catch(() => false)) look();
      });
      // The folder may have gone: it is tried again by and by.
      const began = await observer.observe(folder, { recursive: true }).then(
        () => true,
        () => false,
      );
      if (began) {
        watched = { folder, observer };
        // What has come since the last look, and before this.
        look();
      }
    }
    await pause(AGAIN, signal);
  }
  leave();
}

/** The folder, as long as the list goes through it. */
const sharedFolder = async () => ((await readFolder()) ? chosenFolder('sync') : null);

/** Whether something whole has come from another device, or nobody can say what has. */
async function isNews(database: string, changes: readonly Change[]): Promise<boolean> {
  // Who has left the list has no database of it any more, and is to get none by asking.
  if (!(await readFolder())) return false;
  const there = changes.filter(({ type }) => type !== 'disappeared');
  const paths = there.map(({ relativePathComponents }) => relativePathComponents.join('/'));
  const devices = paths.flatMap((path) => readPath(path)?.device ?? []);
  if (paths.some((path) => readKeyPath(path)) || there.some(({ type }) => type === 'unknown')) return true;
  if (devices.length === 0) return false;
  const sync = openSync(syncDatabaseOf(database));
  try {
    const self = await readSelf(sync);
    return self !== null && devices.some((device) => device !== self.device);
  } finally {
    sync.close();
  }
}

async function lookForNews(database: string): Promise<void> {
  if (await readFolder()) await afterFolder(await inSyncWorker(database, 'folder', {}));
}

/**
 * Does the work once nothing has asked for it for a while, and never twice at once. Whatever stands in its way is noted with the folder, and
 * said on the page of devices.
 */
function whenQuiet(work: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(work).catch(() => undefined);
    }, QUIET);
  };
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
  });
}
