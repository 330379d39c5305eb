import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { eraseContact } from '../../../utils/actions/bin';
import { changeContact } from '../../../utils/actions/contacts';
import { checkDatabase } from '../../../utils/queries/check';
import { joinFolder, syncFolder } from '../../../utils/sync/folder';
import { joinList, makeFile, takeFile } from '../../../utils/sync/session';
import { saved, TODAY } from '../database/testing';
import { Device } from './devices';
import { KEYS, later, PASSPHRASE } from './keys';
import { fileOf, filesOf, selfOf, twoDevices } from './shared';

test('an edit on one device is on the other after each has looked once, and its file is small', async () => {
  const { a, b, folder, lena } = await twoDevices();
  expect((await b.db.contacts.get(lena.id))?.name).toBe('Lena Quellwasser');
  const before = new Set(folder.files.keys());
  await a.does(later(3), () => changeContact(a.db, lena.id, { work: 'baker' }, later(3)));
  expect(await syncFolder(a, folder.handle, later(4))).toMatchObject({ problem: null, hasWritten: true });
  const added = [...folder.files].filter(([path]) => !before.has(path));
  expect(added).toHaveLength(1);
  expect(added[0]?.[1].size).toBeLessThan(6_000);
  expect(await syncFolder(b, folder.handle, later(5))).toMatchObject({ reports: [{ people: 1 }] });
  expect((await b.db.contacts.get(lena.id))?.work).toBe('baker');
  expect(await b.list()).toEqual(await a.list());
  expect(await checkDatabase(b.db, TODAY)).toEqual([]);
});

test('if nothing has changed, nothing is written or read', async () => {
  const { a, b, folder } = await twoDevices();
  for (const each of [a, b, a, b]) await syncFolder(each, folder.handle, later(3));
  const before = [...folder.files.keys()];
  for (const each of [a, b])
    expect(await syncFolder(each, folder.handle, later(4))).toMatchObject({ reports: [], hasWritten: false });
  expect([...folder.files.keys()]).toEqual(before);
});

test('files that arrive late, in any order or never completely do no harm, and are read once they are complete', async () => {
  const { a, b, folder, lena } = await twoDevices();
  await syncFolder(b, folder.handle, later(3));
  const known = new Set(folder.files.keys());
  for (const [at, notes] of ['one', 'two', 'three'].entries()) {
    await a.does(later(4 + at), () =>
      changeContact(a.db, lena.id, { notes, [at === 1 ? 'work' : 'metAt']: notes }, later(4 + at)),
    );
    await syncFolder(a, folder.handle, later(4 + at));
  }
  const added = [...folder.files].filter(([path]) => !known.has(path));
  expect(added).toHaveLength(3);
  const [[, first], second, third] = added as [[string, Blob], [string, Blob], [string, Blob]];
  folder.files.set(added[0]?.[0] ?? '', first.slice(0, 20));
  folder.files.delete(second[0]);
  await syncFolder(b, folder.handle, later(8));
  expect((await b.db.contacts.get(lena.id))?.notes).toBe('three');
  expect((await selfOf(b)).folder?.waiting).toBeGreaterThan(0);
  folder.files.set(added[0]?.[0] ?? '', first);
  folder.files.set(second[0], second[1]);
  await syncFolder(b, folder.handle, later(9));
  expect((await selfOf(b)).folder).toMatchObject({ waiting: 0, refused: 0 });
  expect(await b.list()).toEqual(await a.list());
  expect(third[0]).toMatch(/1-4-/);
});

test('a folder full of foreign files is left alone, and files that look like ours are refused once', async () => {
  const { a, b, folder, lena } = await twoDevices();
  await syncFolder(b, folder.handle, later(3));
  const device = (await selfOf(a)).device;
  const sum = '0123456789abcdef';
  for (let n = 0; n < 10_000; n += 1) folder.files.set(`devices/${device}/holiday-${n}.jpg`, new Blob(['x']));
  folder.files.set(`devices/${device}/1-77-${sum}.age`, new Blob(['not sealed at all']));
  folder.files.set(`devices/${device}/1-78-${sum}.age`, new Blob([]));
  folder.files.set(`devices/${device}/.syncthing.1-79-${sum}.age.tmp`, new Blob(['x']));
  folder.files.set(
    `devices/${device}/1-80-${sum}.sync-conflict-20261122-093000-ABCDEFG.age`,
    new Blob(['x']),
  );
  folder.huge.add(`devices/${device}/1-81-${sum}.age`);
  folder.gone.add(`devices/${device}/1-82-${sum}.age`);
  folder.files.set(`devices/0123/1-1-${sum}.age`, new Blob(['x']));
  const { a: strange, folder: other } = await twoDevices();
  const others = (await selfOf(strange)).device;
  for (const [path, file] of other.files) if (path.startsWith('devices/')) folder.files.set(path, file);
  await a.does(later(4), () => changeContact(a.db, lena.id, { work: 'baker' }, later(4)));
  await syncFolder(a, folder.handle, later(5));
  const before = await a.list();
  const seen = await syncFolder(b, folder.handle, later(6));
  expect(seen).toMatchObject({ problem: null });
  expect(await b.list()).toEqual(before);
  const { folder: state, device: own } = await selfOf(b);
  expect(state?.refused).toBeGreaterThan(1);
  expect(state?.foreign).toBeGreaterThan(9_999);
  expect(filesOf(folder, others).length).toBeGreaterThan(0);
  expect(filesOf(folder, own).every((path) => /\/1-(?:base-)?\d+-/.test(path))).toBe(true);
});

test.each([
  [
    'another list',
    JSON.stringify({ format: 'mentor-trail-sync', version: 1, list: 'ffffffffffffffff', epoch: 1 }),
    'other-list',
  ],
  [
    'a newer version',
    JSON.stringify({ format: 'mentor-trail-sync', version: 9, list: 'ffffffffffffffff', epoch: 1 }),
    'newer',
  ],
  ['nobody knows what', 'hello', 'failed'],
])('a folder of %s is left as it is, which is reported', async (_whose, text, problem) => {
  const { a, folder, lena } = await twoDevices();
  folder.files.set('mentor-trail-list.json', new Blob([text]));
  const before = [...folder.files.keys()];
  await a.does(later(3), () => changeContact(a.db, lena.id, { work: 'baker' }, later(3)));
  expect(await syncFolder(a, folder.handle, later(4))).toMatchObject({ problem, hasWritten: false });
  expect([...folder.files.keys()]).toEqual(before);
  expect((await selfOf(a)).folder?.problem).toBe(problem);
});

test('after an erasure and a round no file in the folder contains the person, even when opened', async () => {
  const { a, b, folder, lena } = await twoDevices();
  await b.does(later(3), () => changeContact(b.db, lena.id, { work: 'Bäckerin' }, later(3)));
  await syncFolder(b, folder.handle, later(4));
  await syncFolder(a, folder.handle, later(5));
  await a.does(later(6), () => eraseContact(a.db, lena.id));
  for (const each of [a, b, a]) await syncFolder(each, folder.handle, later(7));
  expect(await b.db.contacts.count()).toBe(0);
  const c = new Device();
  await joinFolder(c, { folder: folder.handle, name: 'C', passphrase: PASSPHRASE }, KEYS, later(8));
  const known = JSON.stringify(await Promise.all(c.sync.tables.map((table) => table.toArray())));
  expect(known).not.toContain('Quellwasser');
  expect(known).not.toContain('Bäckerin');
  for (const each of [a, b]) expect(filesOf(folder, (await selfOf(each)).device)).toHaveLength(1);
});

test('a browser killed while writing continues with the next file, and nothing is lost', async () => {
  const { a, b, folder, lena } = await twoDevices();
  await syncFolder(b, folder.handle, later(3));
  for (const moment of ['write', 'move'] as const) {
    await a.does(later(4), () => changeContact(a.db, lena.id, { work: moment }, later(4)));
    folder.endAt = moment;
    await syncFolder(a, folder.handle, later(5)).catch(() => undefined);
    folder.endAt = null;
    await syncFolder(a, folder.handle, later(6));
    await syncFolder(b, folder.handle, later(7));
    expect((await b.db.contacts.get(lena.id))?.work).toBe(moment);
  }
  expect([...folder.files.keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
});

test('a restored state continues as another device; what was sent as a file is in the folder as well', async () => {
  const { a, b, folder, lena } = await twoDevices();
  const old = await selfOf(a);
  await a.does(later(3), () => changeContact(a.db, lena.id, { work: 'baker' }, later(3)));
  await syncFolder(a, folder.handle, later(4));
  await a.sync.self.put(old);
  await syncFolder(a, folder.handle, later(5));
  expect((await selfOf(a)).device).not.toBe(old.device);
  await a.does(later(6), () => changeContact(a.db, lena.id, { notes: 'by file' }, later(6)));
  await makeFile(a, later(7));
  await syncFolder(a, folder.handle, later(8));
  await syncFolder(b, folder.handle, later(9));
  expect(await b.list()).toEqual(await a.list());
});

test('what a device without the folder has sent as a file is passed on to those with it, once', async () => {
  const { a, b, folder } = await twoDevices();
  const made = await fileOf(a, later(3));
  await syncFolder(a, folder.handle, later(4));
  const c = new Device();
  await joinList(c, { file: made, name: 'Firefox', passphrase: PASSPHRASE }, KEYS, later(5));
  const omar = await c.does(later(6), () => saved(c.db, { name: 'Omar Mustermann' }));
  expect(await takeFile(a, await fileOf(c, later(7)), later(8))).toMatchObject({ ok: true });
  expect(await syncFolder(a, folder.handle, later(9))).toMatchObject({ problem: null, hasWritten: true });
  await syncFolder(b, folder.handle, later(10));
  expect((await b.db.contacts.get(omar.id))?.name).toBe('Omar Mustermann');
  expect(await b.list()).toEqual(await a.list());
  for (const each of [a, b, a, b]) await syncFolder(each, folder.handle, later(11));
  const before = [...folder.files.keys()];
  for (const each of [a, b])
    expect(await syncFolder(each, folder.handle, later(12))).toMatchObject({ hasWritten: false });
  expect([...folder.files.keys()]).toEqual(before);
});

test('many small files become one, and a device that was away meanwhile still has everything', async () => {
  const { a, b, folder, lena } = await twoDevices();
  for (let n = 0; n < 205; n += 1) {
    await a.does(later(3 + n), () => changeContact(a.db, lena.id, { notes: `note ${n}` }, later(3 + n)));
    await syncFolder(a, folder.handle, later(3 + n));
  }
  expect(filesOf(folder, (await selfOf(a)).device).length).toBeLessThan(40);
  await syncFolder(b, folder.handle, later(300));
  expect((await b.db.contacts.get(lena.id))?.notes).toBe('note 204');
  expect((await selfOf(b)).folder).toMatchObject({ waiting: 0, refused: 0 });
});
