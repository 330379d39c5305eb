import { chosenFolder, mayWrite } from '../copies/folder';
import { readFolder, syncDatabaseOf } from '../settings/devices';
import { afterFolder, inSyncWorker } from './client';
import { readKeyPath, readPath } from './format';
import { readSelf } from './self';
import { openSync } from './state';

/** Chromium's FileSystemObserver, available since version 133. */
interface Change {
  type: 'appeared' | 'disappeared' | 'errored' | 'modified' | 'moved' | 'unknown';
  relativePathComponents: readonly string[];
}
interface Observer {
  observe(folder: FileSystemDirectoryHandle, how: { recursive: boolean }): Promise<void>;
  disconnect(): void;
}
type Observers = new (told: (changes: readonly Change[]) => void) => Observer;

/** Of several open pages, only one watches. */
const LOCK = 'mentor-trail-watch-folder';
/** Cloud clients deliver several files in a row, so wait for a pause (ms). */
const QUIET = 1_000;
/** How often to check for another folder, new permission, or a lost folder that is back (ms). */
const AGAIN = 30_000;

/**
 * Syncs with the shared folder as soon as another device's files arrive, while a page of ours is open. Does nothing
 * in browsers without a folder observer; there the background checks every few minutes.
 *
 * @param database the list's database
 * @param signal stops watching
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
      // The folder may be gone; the loop tries again.
      const began = await observer.observe(folder, { recursive: true }).then(
        () => true,
        () => false,
      );
      if (began) {
        watched = { folder, observer };
        // Pick up what arrived before we started watching.
        look();
      }
    }
    await pause(AGAIN, signal);
  }
  leave();
}

/** The folder, while the list is synced through it. */
const sharedFolder = async () => ((await readFolder()) ? chosenFolder('sync') : null);

/** Whether a finished file of another device has arrived, or the observer cannot tell. */
async function isNews(database: string, changes: readonly Change[]): Promise<boolean> {
  // After leaving the list there is no sync database; opening it would create one.
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
 * Runs the work once nothing has asked for it for a while, and never twice at once. Errors are recorded with the
 * folder and shown on the devices page.
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
