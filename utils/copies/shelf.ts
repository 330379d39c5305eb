import { type Copy, isLeftover, readCopyName, readKeyFileName } from './names';

/** The parts of a folder that TypeScript does not know yet. */
type Folder = FileSystemDirectoryHandle & { entries(): AsyncIterable<[string, FileSystemHandle]> };
type Movable = FileSystemFileHandle & { move?(to: FileSystemDirectoryHandle, name: string): Promise<void> };

/** What lies in a folder of copies, newest key first. */
export interface Shelf {
  copies: Copy[];
  /** Public halves of the keys that lie locked beside them, each with when it was put there. */
  keys: { recipient: string; at: number }[];
}

/**
 * The copies inside the extension: in the browser's origin-private file system, which lies elsewhere on the disk than its
 * databases. @throws when the browser has none, or refuses it
 */
export async function insideFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('copies', { create: true });
}

/** Looks at what lies there; names that are not ours are nobody's business. */
export async function look(folder: FileSystemDirectoryHandle): Promise<Shelf> {
  const shelf: Shelf = { copies: [], keys: [] };
  for await (const [name, handle] of (folder as Folder).entries()) {
    if (handle.kind !== 'file') continue;
    const copy = readCopyName(name);
    if (copy) shelf.copies.push(copy);
    const recipient = readKeyFileName(name);
    if (!recipient) continue;
    const file = await (handle as FileSystemFileHandle).getFile();
    // An empty one is a write that was never ended.
    if (file.size > 0) shelf.keys.push({ recipient, at: file.lastModified });
  }
  shelf.keys.sort((a, b) => b.at - a.at);
  return shelf;
}

/** The first sixteen hexadecimal digits of SHA-256. */
export async function sumOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What was written is not what was to be written. */
export class NotAsWritten extends Error {
  override readonly name = 'NotAsWritten';
}

/**
 * Writes a file, under its name only once it is whole, and reads it again.
 *
 * @throws NotAsWritten, and whatever the browser refuses it with
 */
export async function put(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<void> {
  const wanted = await sumOf(file);
  const handle: Movable = await folder.getFileHandle(`${name}.tmp`, { create: true });
  const writable = await handle.createWritable();
  await writable.write(file);
  await writable.close();
  if (!handle.move) throw new Error('This browser cannot give a file another name');
  // Into its own folder: just giving it a name needs a right that Chromium does not give back after a restart.
  await handle.move(folder, name);
  const written = await (await folder.getFileHandle(name)).getFile();
  if ((await sumOf(written)) !== wanted) {
    await folder.removeEntry(name);
    throw new NotAsWritten(name);
  }
}

/** Reads a file; null where there is none. */
export async function take(folder: FileSystemDirectoryHandle, name: string): Promise<Blob | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Takes files away; one that is gone already does not matter. */
export async function drop(folder: FileSystemDirectoryHandle, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await folder.removeEntry(name).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    });
  }
}

/** Takes away what an ended browser has left of ours. */
export async function sweep(folder: FileSystemDirectoryHandle): Promise<void> {
  const left: string[] = [];
  for await (const [name] of (folder as Folder).entries()) if (isLeftover(name)) left.push(name);
  await drop(folder, left);
}
