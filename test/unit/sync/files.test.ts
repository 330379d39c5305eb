import 'fake-indexeddb/auto';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { eraseContact } from '../../../utils/actions/bin';
import { changeContact } from '../../../utils/actions/contacts';
import { logInteraction } from '../../../utils/actions/log';
import { checkDatabase } from '../../../utils/queries/check';
import { clockOff } from '../../../utils/sync/clocks';
import { readPath } from '../../../utils/sync/format';
import { beginList, joinList, takeFile } from '../../../utils/sync/session';
import { saved, TODAY } from '../database/testing';
import { Device, NOW } from './devices';
import { KEYS, later, PASSPHRASE } from './keys';
import { fileOf } from './shared';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** A list with Lena in it, and a file of that list. */
async function aList() {
  const a = new Device();
  const lena = await a.does(NOW, () => saved(a.db, { name: 'Lena Quellwasser', notes: 'Fahrradwerkstatt' }));
  await a.does(NOW, () =>
    logInteraction(a.db, lena.id, { kind: 'note', on: TODAY, text: 'Lieblingsfach' }, NOW),
  );
  await beginList(a, { name: 'Laptop', passphrase: PASSPHRASE }, KEYS, NOW);
  return { a, lena, file: await fileOf(a, later(1)) };
}

test('a second device joins with a file and the passphrase, and what it writes comes back with its own', async () => {
  const { a, lena, file } = await aList();
  const b = new Device();
  await b.does(NOW, () => saved(b.db, { name: 'Amir' }));
  const joined = await joinList(b, { file, name: 'Büro', passphrase: PASSPHRASE }, KEYS, later(2));
  expect(joined).toMatchObject({ ok: true, from: 'Laptop', report: { held: 0 }, ahead: 0 });
  await b.does(later(3), () => changeContact(b.db, lena.id, { work: 'Bäckerin' }, later(3)));
  const back = await takeFile(a, await fileOf(b, later(4)), later(5));
  expect(back).toMatchObject({ ok: true, from: 'Büro' });
  expect(await a.list()).toEqual(await b.list());
  const names = (await a.db.contacts.toArray()).map(({ name }) => name);
  expect(names.sort()).toEqual(['Amir', 'Lena Quellwasser']);
  expect((await a.db.contacts.get(lena.id))?.work).toBe('Bäckerin');
});

test('no word of the list appears in a file', async () => {
  const { a, file } = await aList();
  const latin = Buffer.from(await bytesOf(file)).toString('latin1');
  for (const word of ['Quellwasser', 'Fahrrad', 'Lieblingsfach', 'Laptop', 'contacts', PASSPHRASE]) {
    expect(latin).not.toContain(word);
    expect(latin).not.toContain(Buffer.from(word, 'utf16le').toString('latin1'));
  }
  const self = await a.sync.self.get('self');
  expect(latin).not.toContain(self?.identity ?? '?');
});

test('after an erasure no later file contains the person, even when opened', async () => {
  const { a, lena } = await aList();
  await a.does(later(2), () => eraseContact(a.db, lena.id));
  const b = new Device();
  const file = await fileOf(a, later(3));
  expect(await joinList(b, { file, name: 'B', passphrase: PASSPHRASE }, KEYS, later(4))).toMatchObject({
    ok: true,
  });
  const known = JSON.stringify(await Promise.all(b.sync.tables.map((table) => table.toArray())));
  expect(known).not.toContain('Quellwasser');
  expect(known).toContain(lena.id);
});

test.each([
  ['a wrong passphrase', async (file: Blob) => file, 'wrong', 'wrong-passphrase'],
  ['an empty file', async () => new Blob([]), PASSPHRASE, 'no-parcel'],
  ['a picture', async () => new Blob([new Uint8Array(5000).fill(137)]), PASSPHRASE, 'no-parcel'],
  [
    'another archive',
    async () => new Blob([zipSync({ 'a.txt': new Uint8Array(9) }) as Uint8Array<ArrayBuffer>]),
    PASSPHRASE,
    'no-parcel',
  ],
  ['a file that was cut', async (file: Blob) => file.slice(0, file.size / 2), PASSPHRASE, null],
  [
    'a byte that is another',
    changed((bytes) => {
      bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1;
    }),
    PASSPHRASE,
    'unfinished',
  ],
  [
    'another device’s name',
    renamed((path) => path.replace(/devices\/[0-9a-f]{16}/, 'devices/0123456789abcdef')),
    PASSPHRASE,
    'misnamed',
  ],
  ['a later number', renamed((path) => path.replace('base-1-', 'base-7-')), PASSPHRASE, 'misnamed'],
] as const)('%s is refused, and none of it stays', async (_name, make, passphrase, problem) => {
  const { file } = await aList();
  const b = new Device();
  const joined = await joinList(b, { file: await make(file), name: 'B', passphrase }, KEYS, later(2));
  expect(joined.ok).toBe(false);
  if (problem) expect(joined).toEqual({ ok: false, problem });
  expect(await b.sync.self.count()).toBe(0);
  expect(await b.db.contacts.count()).toBe(0);
});

/** A file whose sealed part was changed, with a name that may or may not fit the bytes. */
function changed(change: (bytes: Uint8Array) => void) {
  return async (file: Blob) => {
    const entries = unzipSync(await bytesOf(file));
    for (const [path, bytes] of Object.entries(entries)) if (readPath(path)) change(bytes);
    return new Blob([zipSync(entries) as Uint8Array<ArrayBuffer>]);
  };
}

function renamed(rename: (path: string) => string) {
  return async (file: Blob) => {
    const entries = Object.entries(unzipSync(await bytesOf(file)));
    return new Blob([
      zipSync(
        Object.fromEntries(entries.map(([path, bytes]) => [rename(path), bytes])),
      ) as Uint8Array<ArrayBuffer>,
    ]);
  };
}

test('a file of another list, our own, and one that was already read change nothing', async () => {
  const { a, file } = await aList();
  const b = new Device();
  await joinList(b, { file, name: 'B', passphrase: PASSPHRASE }, KEYS, later(2));
  expect(await takeFile(b, file, later(3))).toEqual({ ok: false, problem: 'known' });
  expect(await takeFile(a, file, later(3))).toEqual({ ok: false, problem: 'own' });
  const { file: other } = await aList();
  const before = await b.list();
  expect(await takeFile(b, other, later(4))).toEqual({ ok: false, problem: 'other-list' });
  expect(await b.list()).toEqual(before);
});

test('a device whose clock is ahead is recognised by it', async () => {
  const { file } = await aList();
  const b = new Device();
  const early = new Date(NOW.getTime() - 3_600_000);
  const joined = await joinList(b, { file, name: 'B', passphrase: PASSPHRASE }, KEYS, early);
  expect(joined).toMatchObject({ ok: true, ahead: 3_660_000 });
  expect((await b.sync.peers.toArray()).map(({ off }) => off)).toEqual([3_660_000]);
});

test('a device whose clock is behind is recognised by what it had read; our own, by two that agree', async () => {
  const { a, file } = await aList();
  const slow = (minutes: number) => later(minutes - 180);
  const peersOf = (device: Device) => device.sync.peers.toArray();
  for (const [number, name] of ['B', 'C'].entries()) {
    const device = new Device();
    await joinList(device, { file, name, passphrase: PASSPHRASE }, KEYS, slow(2));
    await takeFile(a, await fileOf(device, slow(4)), later(5));
    const peers = await peersOf(a);
    // A minimum: it is known what they had read, but not when.
    const minutes = peers.map(({ off = 0 }) => off / 60_000).sort();
    expect(minutes).toEqual(number === 0 ? [-177] : [-172, -177]);
    expect(clockOff(peers)).toBe(number === 0 ? 0 : 172 * 60_000);
    if (number === 1) continue;
    // After the clock was set, the next file shows it.
    await fileOf(a, later(6));
    await takeFile(a, await fileOf(device, later(7)), later(8));
    expect((await peersOf(a)).map(({ off }) => off)).toEqual([0]);
    await takeFile(a, await fileOf(device, slow(9)), later(10));
  }
});

test('a device whose state was restored from a copy continues as another one', async () => {
  const { a, file } = await aList();
  const self = await a.sync.self.get('self');
  if (!self) throw new Error('Sync is off');
  await a.sync.self.put({ ...self, seq: 0 });
  expect(await takeFile(a, file, later(3))).toMatchObject({ ok: true });
  expect((await a.sync.self.get('self'))?.device).not.toBe(self.device);
});

test('many people are read in batches, and what has already arrived is not processed again', async () => {
  const a = new Device();
  for (let n = 0; n < 450; n += 1)
    await saved(a.db, { name: `Person ${n}`, address: `facebook.com/person.${n}` });
  await beginList(a, { name: 'Laptop', passphrase: PASSPHRASE }, KEYS, NOW);
  const b = new Device();
  const file = await fileOf(a, later(1));
  const joined = await joinList(b, { file, name: 'B', passphrase: PASSPHRASE }, KEYS, later(2));
  expect(joined).toMatchObject({ ok: true, report: { people: 450, held: 0 } });
  expect(await b.list()).toEqual(await a.list());
  expect(await checkDatabase(b.db, TODAY)).toEqual([]);
  const again = await takeFile(b, await fileOf(a, later(3)), later(3));
  expect(again).toMatchObject({ ok: true, report: { people: 0 } });
});
