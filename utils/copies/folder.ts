/** What a folder is for: copies of the list, or sync between devices. */
type Purpose = 'copies' | 'sync';

/*
 * Handles of the folders the mentor chose; a browser feature only Chromium has. One table of two rows, which every sync
 * reads first, so the browser is asked directly: with Dexie it would take longer to prepare than to read.
 */

const FOLDERS = 'folders';
/** As Dexie numbered the first version. */
const VERSION = 10;
interface Chosen {
  id: Purpose;
  handle: FileSystemDirectoryHandle;
}

function opened(): Promise<IDBDatabase> {
  const opening = indexedDB.open('mentor-trail-folder', VERSION);
  opening.onupgradeneeded = () => opening.result.createObjectStore(FOLDERS, { keyPath: 'id' });
  return resultOf(opening);
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function read(purpose: Purpose): Promise<Chosen | undefined> {
  const db = await opened();
  try {
    return await resultOf<Chosen | undefined>(db.transaction(FOLDERS).objectStore(FOLDERS).get(purpose));
  } finally {
    db.close();
  }
}

/** @returns once the change is on the disk */
async function change(work: (folders: IDBObjectStore) => void): Promise<void> {
  const db = await opened();
  try {
    const writing = db.transaction(FOLDERS, 'readwrite', { durability: 'strict' });
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
      work(writing.objectStore(FOLDERS));
    });
  } finally {
    db.close();
  }
}

/** The folder the mentor chose; null if there is none or its handle cannot be read. */
export async function chosenFolder(purpose: Purpose = 'copies'): Promise<FileSystemDirectoryHandle | null> {
  const found = await read(purpose).catch(() => undefined);
  return found?.handle ?? null;
}

/** @throws if the browser refuses the write */
export async function chooseFolder(
  handle: FileSystemDirectoryHandle,
  purpose: Purpose = 'copies',
): Promise<void> {
  const chosen: Chosen = { id: purpose, handle };
  await change((folders) => folders.put(chosen));
}

/** @throws if the browser refuses the write */
export async function forgetFolder(purpose: Purpose = 'copies'): Promise<void> {
  await change((folders) => folders.delete(purpose));
}

type Asking = FileSystemDirectoryHandle & {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** Whether the browser lets us write there now, without asking. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as Asking).queryPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** Asks the mentor for permission; only works in response to a click or key press. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as Asking).requestPermission?.({ mode: 'readwrite' })) === 'granted';
}
