import Dexie, { type Table } from 'dexie';

/** What a folder is for: copies of the list, or sync between devices. */
type Purpose = 'copies' | 'sync';

/** Handles of the folders the mentor chose; a browser feature only Chromium has. */
class ChosenFolders extends Dexie {
  declare folders: Table<{ id: Purpose; handle: FileSystemDirectoryHandle }, Purpose>;
  constructor() {
    super('mentor-trail-folder', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ folders: 'id' });
  }
}

async function withFolders<Result>(work: (folders: ChosenFolders) => Promise<Result>): Promise<Result> {
  const folders = new ChosenFolders();
  try {
    return await work(folders);
  } finally {
    folders.close();
  }
}

/** The folder the mentor chose; null if there is none or its handle cannot be read. */
export async function chosenFolder(purpose: Purpose = 'copies'): Promise<FileSystemDirectoryHandle | null> {
  const found = await withFolders(({ folders }) => folders.get(purpose)).catch(() => undefined);
  return found?.handle ?? null;
}

/** @throws if the browser refuses the write */
export async function chooseFolder(
  handle: FileSystemDirectoryHandle,
  purpose: Purpose = 'copies',
): Promise<void> {
  await withFolders(({ folders }) => folders.put({ id: purpose, handle }));
}

/** @throws if the browser refuses the write */
export async function forgetFolder(purpose: Purpose = 'copies'): Promise<void> {
  await withFolders(({ folders }) => folders.delete(purpose));
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
