import { drop, put } from '../copies/shelf';
import { type KeyName, keyPath, LIST_PATH, readKeyPath, readListFile, writeListFile } from './format';
import { isLaterLock, isSameKey, keyNameOf, type LyingKey, replaces } from './keys';
import { MOST_AHEAD, readSelf, takeLock } from './self';
import type { FolderProblem, Self, SyncDatabase } from './state';

/*
 * Which list a shared folder belongs to, and the keys in it. Anybody with write access can put a key there; only what
 * the mentor's passphrase opens counts.
 */

/** The part of the directory API that TypeScript's types lack. */
export type Folder = FileSystemDirectoryHandle & { entries(): AsyncIterable<[string, FileSystemHandle]> };

const KEYS = 'keys';
/** A list file is one line, a key a few. */
const LIST_FILE_BYTES = 10_000;
const KEY_BYTES = 100_000;
const MOST_KEYS = 1_000;

/** Makes sure the folder names our list and holds its key. */
export async function ownList(root: FileSystemDirectoryHandle, self: Self): Promise<FolderProblem | null> {
  const there = await listIn(root);
  if (there === 'unreadable') return 'failed';
  if (there === null) await put(root, LIST_PATH, writeListFile(self.list, 1));
  else if (there.isNewer) return 'newer';
  else if (there.list !== self.list) return 'other-list';
  const names = await keysIn(root, self.epoch);
  const own = keyNameOf(self);
  if (names.some((name) => replaces(name, own))) return 'new-key';
  // A key locked later is another device's to write; we cannot tell yet whether its passphrase is right.
  const isThere = names.some((name) => isSameKey(name, own) && !isLaterLock(own, name));
  const keys = await root.getDirectoryHandle(KEYS, { create: true });
  if (!isThere || !(await isWhole(keys, own))) await put(keys, nameIn(keyPath(own)), new Blob([self.locked]));
  const old = names.filter((name) => (isSameKey(name, own) ? isLaterLock(own, name) : replaces(own, name)));
  await drop(
    keys,
    old.map((name) => nameIn(keyPath(name))),
  );
  return null;
}

/** Whether our key was written completely; an interrupted write leaves an empty file. */
async function isWhole(keys: FileSystemDirectoryHandle, name: KeyName): Promise<boolean> {
  const file = await fileIn(keys, nameIn(keyPath(name)));
  return file?.size !== 0;
}

export const nameIn = (path: string) => path.slice(path.lastIndexOf('/') + 1);

export async function listIn(
  root: FileSystemDirectoryHandle,
): Promise<ReturnType<typeof readListFile> | 'unreadable'> {
  const file = await fileIn(root, LIST_PATH);
  if (!file) return null;
  if (file.size === 0 || file.size > LIST_FILE_BYTES) return 'unreadable';
  return readListFile(await file.text()) ?? 'unreadable';
}

/** @param epoch ours; keys numbered far above it are not genuine */
async function keysIn(root: FileSystemDirectoryHandle, epoch: number): Promise<KeyName[]> {
  const keys = await root.getDirectoryHandle(KEYS, { create: true });
  const names: KeyName[] = [];
  for await (const [entry] of (keys as Folder).entries()) {
    const name = readKeyPath(`${KEYS}/${entry}`);
    if (name && name.epoch <= epoch + MOST_AHEAD) names.push(name);
    if (names.length >= MOST_KEYS) break;
  }
  return names;
}

export async function highestKey(root: FileSystemDirectoryHandle, epoch: number): Promise<number> {
  return Math.max(0, ...(await keysIn(root, epoch)).map((name) => name.epoch));
}

/** The keys in the folder, except those whose size rules them out. */
export async function lyingKeys(root: FileSystemDirectoryHandle, epoch: number): Promise<LyingKey[]> {
  const keys = await root.getDirectoryHandle(KEYS, { create: true });
  const lying: LyingKey[] = [];
  for (const name of await keysIn(root, epoch)) {
    const file = await fileIn(keys, nameIn(keyPath(name)));
    if (file && file.size > 0 && file.size <= KEY_BYTES) lying.push({ name, file });
  }
  return lying;
}

/** Adopts the key as another device has locked it, once that file is there. */
export async function takeLyingLock(
  sync: SyncDatabase,
  self: Self,
  root: FileSystemDirectoryHandle,
): Promise<Self | null> {
  if (!self.nextLock) return self;
  await takeLock(sync, await lyingKeys(root, self.epoch));
  return readSelf(sync);
}

async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && ['NotFoundError', 'TypeMismatchError'].includes(error.name))
      return null;
    throw error;
  }
}
