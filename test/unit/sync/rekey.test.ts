import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeContact } from '../../../utils/actions/contacts';
import { sumOf } from '../../../utils/copies/shelf';
import { unlock } from '../../../utils/exchange/seal';
import type { ContactId } from '../../../utils/ground/ids';
import { joinFolder, rekeyList, syncFolder, takeFolderKey } from '../../../utils/sync/folder';
import { joinList, makeFile, takeFile, takeFileWithKey } from '../../../utils/sync/session';
import { Device } from './devices';
import { KEYS, later, PASSPHRASE } from './keys';
import type { MemoryFolder } from './memory-folder';
import { filesOf, joined, keysOf, selfOf, twoDevices } from './shared';

const NEXT = 'birds fly south now';

const looks = async (minute: number, folder: MemoryFolder, ...devices: Device[]) => {
  for (const each of devices) await syncFolder(each, folder.handle, later(minute));
};
const writes = (device: Device, id: ContactId, notes: string, minute: number) =>
  device.does(later(minute), () => changeContact(device.db, id, { notes }, later(minute)));
const notesOf = async (device: Device, id: ContactId) => (await device.db.contacts.get(id))?.notes;

/** Gives the list a new passphrase on one device; with `remove`, also a new key. */
const rekeys = (
  device: Device,
  folder: MemoryFolder | null,
  { passphrase = NEXT, isNew = false, remove }: { passphrase?: string; isNew?: boolean; remove?: string[] },
) => rekeyList(device, { passphrase, isNew, remove, folder: folder?.handle ?? null }, KEYS, later(10));
const enters = (device: Device, folder: MemoryFolder, passphrase = NEXT) =>
  takeFolderKey(device, { folder: folder.handle, passphrase }, KEYS, later(20));

/** Three devices that share a list and know each other. */
async function threeDevices() {
  const { a, b, folder, lena } = await twoDevices();
  const c = await joined(folder, 'Lost laptop');
  await looks(4, folder, a, b, c, a, b, c);
  return { a, b, c, folder, lena, lost: (await selfOf(c)).device };
}

async function fileOf(device: Device, minute: number): Promise<Blob> {
  const made = await makeFile(device, later(minute));
  if (!made) throw new Error('Sync is off');
  return made.file;
}

test('with a new passphrase the others continue unasked, and only the new one lets a device join', async () => {
  const { a, b, folder, lena } = await twoDevices();
  await looks(4, folder, a, b);
  const before = keysOf(folder);
  expect(await rekeys(a, folder, {})).toMatchObject({ ok: true });
  await writes(b, lena.id, 'from the office', 11);
  await looks(12, folder, b, a);
  expect(await notesOf(a, lena.id)).toBe('from the office');
  expect((await selfOf(b)).folder?.problem).toBeNull();
  expect(keysOf(folder)).toHaveLength(1);
  expect(keysOf(folder)).not.toEqual(before);
  const old = { folder: folder.handle, name: 'C', passphrase: PASSPHRASE };
  expect(await joinFolder(new Device(), old, KEYS, later(13))).toEqual({
    ok: false,
    problem: 'wrong-passphrase',
  });
  await joined(folder, 'C', NEXT);
  // An exchange file from the other device can be opened with it as well.
  const file = await fileOf(b, 14);
  const answer = await joinList(new Device(), { file, name: 'D', passphrase: NEXT }, KEYS, later(15));
  expect(answer).toMatchObject({ ok: true });
});

test('the previous passphrase is not accepted as a new one', async () => {
  const { a, folder } = await twoDevices();
  const before = await selfOf(a);
  for (const isNew of [false, true])
    expect(await rekeys(a, folder, { passphrase: PASSPHRASE, isNew })).toEqual({
      ok: false,
      problem: 'same-passphrase',
    });
  expect((await selfOf(a)).lock).toEqual(before.lock);
});

test('a removed device can read nothing more, and is no longer read; the others lose nothing', async () => {
  const { a, b, c, folder, lena, lost } = await threeDevices();
  const stolen = await selfOf(c);
  await writes(c, lena.id, 'last before it was lost', 5);
  await looks(6, folder, c);
  expect(await rekeys(a, folder, { remove: [lost] })).toMatchObject({ ok: true });
  expect(await notesOf(a, lena.id)).toBe('last before it was lost');
  expect(filesOf(folder, lost)).toEqual([]);

  const own = filesOf(folder, (await selfOf(b)).device);
  await writes(b, lena.id, 'written meanwhile', 11);
  await looks(12, folder, b);
  expect((await selfOf(b)).folder?.problem).toBe('new-key');
  // Nothing that the lost device could read is sent any more.
  expect(filesOf(folder, (await selfOf(b)).device)).toEqual(own);
  expect(stolen.identity).not.toBe((await selfOf(a)).identity);

  expect(await enters(b, folder, 'not this one at all')).toEqual({ ok: false, problem: 'wrong-passphrase' });
  expect((await selfOf(b)).epoch).toBe(1);
  expect(await enters(b, folder)).toMatchObject({ ok: true, taken: { problem: null, hasWritten: true } });
  await looks(21, folder, a);
  expect(await notesOf(a, lena.id)).toBe('written meanwhile');
  expect(await a.list()).toEqual(await b.list());
  expect([...folder.files.keys()].filter((path) => /\/1-/.test(path))).toEqual([]);
  expect(keysOf(folder)).toHaveLength(1);

  // It does not learn of the new key, and continues to write.
  const keys = [...folder.files].filter(([path]) => path.startsWith('keys/'));
  for (const [path] of keys) folder.files.delete(path);
  await writes(c, lena.id, 'by a stranger', 30);
  await looks(31, folder, c);
  expect(filesOf(folder, lost)).not.toEqual([]);
  for (const [path, file] of keys) folder.files.set(path, file);
  await looks(32, folder, a, b, a, b);
  for (const each of [a, b]) expect(await notesOf(each, lena.id)).toBe('written meanwhile');
  expect((await selfOf(a)).removed).toMatchObject([{ device: lost, name: 'Lost laptop' }]);
  expect((await selfOf(a)).removed?.[0]?.wroteAt).toBeTruthy();
  expect(filesOf(folder, lost)).toEqual([]);
});

test('what it writes under another device’s name is not read either', async () => {
  const { a, b, c, folder, lena, lost } = await threeDevices();
  const office = (await selfOf(b)).device;
  await rekeys(a, folder, { remove: [lost] });
  const self = await selfOf(c);
  await c.sync.self.put({ ...self, device: office, seq: 90 });
  const [keys, base] = [keysOf(folder), new Map(folder.files)];
  for (const path of keys) folder.files.delete(path);
  await writes(c, lena.id, 'by a stranger', 30);
  await looks(31, folder, c);
  const forged = filesOf(folder, office).filter((path) => !base.has(path));
  expect(forged).toHaveLength(1);
  for (const [path, file] of base) if (path.startsWith('keys/')) folder.files.set(path, file);
  // Even if its name claims that it is sealed with the new key.
  const file = folder.files.get(forged[0] ?? '');
  folder.files.set((forged[0] ?? '').replace('/1-', '/2-'), file as Blob);
  await looks(32, folder, a);
  expect(await notesOf(a, lena.id)).toBe('Fahrradwerkstatt');
  expect((await selfOf(a)).folder?.refused).toBe(1);
});

test('a removed device that is given the passphrase comes back as another device, with everything it has', async () => {
  const { a, c, folder, lena, lost } = await threeDevices();
  await rekeys(a, folder, { remove: [lost] });
  await writes(c, lena.id, 'found again', 11);
  await looks(12, folder, c);
  expect(await enters(c, folder)).toMatchObject({ ok: true });
  expect((await selfOf(c)).device).not.toBe(lost);
  await looks(21, folder, a);
  expect(await notesOf(a, lena.id)).toBe('found again');
});

test('two devices that make a key at the same time end up with one of them, and lose nothing', async () => {
  const { a, b, folder, lena } = await twoDevices();
  await looks(4, folder, a, b);
  const apart = new Map(folder.files);
  await writes(a, lena.id, 'on a', 5);
  await rekeys(a, folder, { isNew: true, passphrase: 'chosen on the first' });
  const first = new Map(folder.files);
  folder.files.clear();
  for (const [path, file] of apart) folder.files.set(path, file);
  await b.does(later(6), () => changeContact(b.db, lena.id, { work: 'on b' }, later(6)));
  await rekeys(b, folder, { isNew: true, passphrase: 'chosen on the second' });
  for (const [path, file] of first) folder.files.set(path, file);
  await looks(21, folder, a, b);
  const asked = (await selfOf(a)).folder?.problem === 'new-key' ? a : b;
  expect((await selfOf(asked === a ? b : a)).folder?.problem).toBeNull();
  const right = asked === a ? 'chosen on the second' : 'chosen on the first';
  const wrong = asked === a ? 'chosen on the first' : 'chosen on the second';
  expect(await enters(asked, folder, wrong)).toMatchObject({ ok: false });
  expect(await enters(asked, folder, right)).toMatchObject({ ok: true });
  await looks(22, folder, a, b, a, b);
  expect(await a.list()).toEqual(await b.list());
  expect(await a.db.contacts.get(lena.id)).toMatchObject({ notes: 'on a', work: 'on b' });
  expect(keysOf(folder)).toHaveLength(1);
});

test.each([
  [
    'the key of before under a later name',
    async (key: Blob, _next: Blob) => ({
      file: key,
      name: `keys/3-ffffffffffffffff-1-${await sumOf(key)}.age`,
    }),
    PASSPHRASE,
    'misnamed',
  ],
  [
    'a key that is cut',
    async (_key: Blob, next: Blob) => ({
      file: next.slice(0, next.size - 20),
      name: `keys/3-ffffffffffffffff-1-${await sumOf(next)}.age`,
    }),
    NEXT,
    'unfinished',
  ],
  [
    'a key that was changed, and whose name was made to fit',
    async (_key: Blob, next: Blob) => {
      const bytes = new Uint8Array(await next.arrayBuffer());
      bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
      const file = new Blob([bytes]);
      return { file, name: `keys/3-ffffffffffffffff-1-${await sumOf(file)}.age` };
    },
    NEXT,
    null,
  ],
  [
    'what is no key at all',
    async () => {
      const file = new Blob(['x'.repeat(300)]);
      return { file, name: `keys/3-ffffffffffffffff-1-${await sumOf(file)}.age` };
    },
    PASSPHRASE,
    'damaged',
  ],
])('%s is not accepted, and one’s own new key goes above it', async (_name, make, passphrase, problem) => {
  const { a, b, folder, lena } = await twoDevices();
  await looks(4, folder, a, b);
  const { locked, list } = await selfOf(a);
  const { file: next } = await KEYS.lock(NEXT, { list, epoch: 3, removed: [] });
  const { file, name } = await make(new Blob([locked]), next);
  folder.files.set(name, file);
  await writes(b, lena.id, 'goes on', 5);
  const before = await selfOf(b);
  await looks(6, folder, b);
  expect((await selfOf(b)).folder?.problem).toBe('new-key');
  const answer = await enters(b, folder, passphrase);
  expect(answer).toMatchObject({ ok: false });
  if (problem !== null) expect(answer).toEqual({ ok: false, problem });
  expect((await selfOf(b)).identity).toBe(before.identity);
  expect(await rekeys(b, folder, { isNew: true, passphrase: 'a way out of that' })).toMatchObject({
    ok: true,
  });
  expect((await selfOf(b)).folder?.problem).toBeNull();
  expect(await enters(a, folder, 'a way out of that')).toMatchObject({ ok: true });
  expect(await notesOf(a, lena.id)).toBe('goes on');
});

test('a key with an unknown number is left alone', async () => {
  const { a, folder } = await twoDevices();
  folder.files.set('keys/999999-ffffffffffffffff-1-0123456789abcdef.age', new Blob(['x']));
  await looks(5, folder, a);
  expect((await selfOf(a)).folder?.problem).toBeNull();
});

test('with files: a new key is asked for once, and files sealed before it, or from a removed device, say so', async () => {
  const { a, b, c, folder, lena, lost } = await threeDevices();
  const old = await fileOf(b, 5);
  const stranger = await fileOf(c, 6);
  await rekeys(a, null, { remove: [lost] });
  expect(await takeFile(a, old, later(11))).toEqual({ ok: false, problem: 'old-key' });
  expect(await takeFile(a, stranger, later(11))).toEqual({ ok: false, problem: 'removed' });
  await writes(b, lena.id, 'before the new key', 11);
  const file = await fileOf(a, 12);
  expect(await takeFile(b, file, later(13))).toEqual({ ok: false, problem: 'new-key' });
  const wrong = await takeFileWithKey(b, { file, passphrase: 'no idea of it' }, KEYS, later(13));
  expect(wrong).toEqual({ ok: false, problem: 'wrong-passphrase' });
  expect((await selfOf(b)).epoch).toBe(1);
  expect(await takeFileWithKey(b, { file, passphrase: NEXT }, KEYS, later(14))).toMatchObject({ ok: true });
  expect(await takeFile(a, await fileOf(b, 15), later(16))).toMatchObject({ ok: true });
  expect(await notesOf(a, lena.id)).toBe('before the new key');
  expect(await takeFile(b, file, later(17))).toEqual({ ok: false, problem: 'known' });
  void folder;
});

test('the age command can open the key, and what it says is in comments', async () => {
  const { a, folder, lost } = await threeDevices();
  await rekeys(a, folder, { remove: [lost] });
  const opened = await unlock(new Blob([(await selfOf(a)).locked]), NEXT);
  expect(opened.ok && opened.text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual(
    [(await selfOf(a)).identity],
  );
  expect(opened.ok && opened.text).toContain(`# removed: ${lost} `);
});
