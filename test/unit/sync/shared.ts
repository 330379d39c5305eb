import { expect } from 'vitest';
import { joinFolder, syncFolder } from '../../../utils/sync/folder';
import { beginList, makeFile } from '../../../utils/sync/session';
import type { Self } from '../../../utils/sync/state';
import { saved } from '../database/testing';
import { Device, NOW } from './devices';
import { KEYS, later, PASSPHRASE } from './keys';
import { MemoryFolder } from './memory-folder';

/** Makes a device join a folder's list. */
export async function joined(folder: MemoryFolder, name: string, passphrase = PASSPHRASE): Promise<Device> {
  const device = new Device();
  const done = await joinFolder(device, { folder: folder.handle, name, passphrase }, KEYS, later(2));
  expect(done).toMatchObject({ ok: true });
  return device;
}

/** Two devices with one list, and a folder between them. */
export async function twoDevices() {
  const [a, folder] = [new Device(), new MemoryFolder()];
  const lena = await a.does(NOW, () => saved(a.db, { name: 'Lena Quellwasser', notes: 'Fahrradwerkstatt' }));
  await beginList(a, { name: 'Laptop', passphrase: PASSPHRASE }, KEYS, NOW);
  await syncFolder(a, folder.handle, later(1));
  return { a, b: await joined(folder, 'Office'), folder, lena };
}

export async function selfOf({ sync }: Device): Promise<Self> {
  const self = await sync.self.get('self');
  if (!self) throw new Error('Sync is off');
  return self;
}

/** A device's file for others. */
export async function fileOf(device: Device, now: Date): Promise<Blob> {
  const made = await makeFile(device, now);
  if (!made) throw new Error('Sync is off');
  return made.file;
}

/** One device's files in the folder. */
export const filesOf = (folder: MemoryFolder, device: string) =>
  [...folder.files.keys()].filter((path) => path.startsWith(`devices/${device}/`));

/** The keys in the folder. */
export const keysOf = (folder: MemoryFolder) =>
  [...folder.files.keys()].filter((path) => path.startsWith('keys/'));
