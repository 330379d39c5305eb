import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FOLDER_KEY, switchFolder, syncDatabaseOf } from '../../../utils/settings/devices';
import { pathOf } from '../../../utils/sync/format';
import { openSync } from '../../../utils/sync/state';
import { watchFolder } from '../../../utils/sync/watch-folder';
import { selfOf, twoDevices } from './shared';

const FOLDER = { isSameEntry: async () => true };
const looks: string[] = [];
let fails = false;

vi.mock('../../../utils/copies/folder', () => ({
  chosenFolder: async () => FOLDER,
  mayWrite: async () => true,
}));
vi.mock('../../../utils/sync/client', () => ({
  afterFolder: async () => undefined,
  inSyncWorker: async (_database: string, task: string) => {
    looks.push(task);
    if (fails) throw new Error('The disk is full');
    return null;
  },
}));

type Change = { type: string; relativePathComponents: string[] };
let tell: (changes: Change[]) => Promise<void> = async () => undefined;
let watching = 0;

class Observer {
  constructor(told: typeof tell) {
    tell = told;
  }
  async observe(): Promise<void> {
    watching += 1;
  }
  disconnect(): void {
    watching -= 1;
  }
}

const ending: AbortController[] = [];
beforeEach(async () => {
  looks.length = 0;
  fails = false;
  watching = 0;
  Object.assign(globalThis, { FileSystemObserver: Observer });
  await switchFolder(true);
});
afterEach(async () => {
  for (const each of ending.splice(0)) each.abort();
  await vi.waitFor(() => expect(watching).toBe(0));
  await browser.storage.local.remove(FOLDER_KEY);
});

const OTHER = 'aaaaaaaaaaaaaaaa';
const fileOf = (device: string, seq = 1): Change => ({
  type: 'moved',
  relativePathComponents: pathOf({ device, epoch: 1, seq, kind: 'changes', sum: '0123456789abcdef' }).split(
    '/',
  ),
});

/** A page that watches the folder and has looked once, as at the start. @returns the device and its list */
async function watched(): Promise<{ database: string; device: string }> {
  const { a } = await twoDevices();
  const { device } = await selfOf(a);
  const database = `watched-${crypto.randomUUID()}`;
  const sync = openSync(syncDatabaseOf(database));
  await sync.self.put(await selfOf(a));
  sync.close();
  const ended = new AbortController();
  ending.push(ended);
  void watchFolder(database, ended.signal);
  await vi.waitFor(() => expect(looks).toEqual(['folder']));
  return { database, device };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 1_300));

test('files from another device are read, several at once', async () => {
  await watched();
  await tell([fileOf(OTHER)]);
  await tell([fileOf(OTHER, 2)]);
  await soon();
  expect(looks).toEqual(['folder', 'folder']);
});

test('the device’s own files, incomplete and foreign ones, and deletions trigger nothing', async () => {
  const { device } = await watched();
  await tell([fileOf(device)]);
  await tell([{ type: 'appeared', relativePathComponents: ['devices', OTHER, '.syncthing.1-1-x.age.tmp'] }]);
  await tell([{ type: 'modified', relativePathComponents: ['notes.txt'] }]);
  await tell([{ ...fileOf(OTHER), type: 'disappeared' }]);
  await soon();
  expect(looks).toEqual(['folder']);
});

test('a failed look does not prevent the next', async () => {
  await watched();
  fails = true;
  await tell([fileOf(OTHER)]);
  await soon();
  fails = false;
  await tell([fileOf(OTHER, 2)]);
  await soon();
  expect(looks).toEqual(['folder', 'folder', 'folder']);
});

test('after leaving the list, a file that still arrives creates no database of it', async () => {
  const { database } = await watched();
  await openSync(syncDatabaseOf(database)).delete();
  await switchFolder(false);
  await tell([fileOf(OTHER)]);
  await soon();
  expect(looks).toEqual(['folder']);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(syncDatabaseOf(database));
});
