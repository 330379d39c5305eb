import { isSameFile } from '../ground/pieces';
import { type Copy, isLeftover, readCopyName, readKeyFileName } from './names';

/** The parts of the directory API that TypeScript's types lack. */
type Folder = FileSystemDirectoryHandle & { entries(): AsyncIterable<[string, FileSystemHandle]> };
type Movable = FileSystemFileHandle & { move?(to: FileSystemDirectoryHandle, name: string): Promise<void> };

/** The content of a folder of copies, newest key first. */
export interface Shelf {
  copies: Copy[];
  /** Public halves of the locked keys in the folder, and when each was put there (ms since 1970). */
  keys: { recipient: string; at: number }[];
}

/**
 * The copies inside the extension, in the browser's origin-private file system, which is stored apart from its
 * databases.
 *
 * @throws if the browser has none or denies it
 */
export async function insideFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('copies', { create: true });
}

/** Lists a folder's copies and keys; other files are ignored. */
export async function look(folder: FileSystemDirectoryHandle): Promise<Shelf> {
  const shelf: Shelf = { copies: [], keys: [] };
  for await (const [name, handle] of (folder as Folder).entries()) {
    if (handle.kind !== 'file') continue;
    const copy = readCopyName(name);
    if (copy) shelf.copies.push(copy);
    const recipient = readKeyFileName(name);
    if (!recipient) continue;
    const file = await (handle as FileSystemFileHandle).getFile();
    // An empty file is an interrupted write.
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

/** The file read back differs from what was written. */
export class NotAsWritten extends Error {
  override readonly name = 'NotAsWritten';
}

/**
 * Writes a file, gives it its name only once it is complete, and reads it back.
 *
 * @throws NotAsWritten, or the browser's error if it refuses
 */
export async function put(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<void> {
  const handle: Movable = await folder.getFileHandle(`${name}.tmp`, { create: true });
  const writable = await handle.createWritable();
  await writable.write(file);
  await writable.close();
  if (!handle.move) throw new Error('This browser cannot give a file another name');
  // Move it within its folder: a plain rename needs a permission that Chromium does not restore after a restart.
  await handle.move(folder, name);
  const written = await (await folder.getFileHandle(name)).getFile();
  if (!(await isSameFile(written, file))) {
    await folder.removeEntry(name);
    throw new NotAsWritten(name);
  }
}

/** Reads a file; null if there is none. */
export async function take(folder: FileSystemDirectoryHandle, name: string): Promise<Blob | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Deletes files; missing ones are fine. */
export async function drop(folder: FileSystemDirectoryHandle, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await folder.removeEntry(name).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    });
  }
}

/** Deletes temporary files left if the browser was closed while writing. */
export async function sweep(folder: FileSystemDirectoryHandle): Promise<void> {
  const left: string[] = [];
  for await (const [name] of (folder as Folder).entries()) if (isLeftover(name)) left.push(name);
  await drop(folder, left);
}
