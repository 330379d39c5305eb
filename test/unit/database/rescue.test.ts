import { toInstant } from '../../../utils/ground/days';
import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { restoreBackup } from '../../../utils/actions/restore';
import { setAsideUnreadable } from '../../../utils/actions/set-aside';
import { troubleOf } from '../../../utils/database/opening';
import { deleteEverything, readEverything, writeRescue } from '../../../utils/database/rescue';
import { VERSIONS } from '../../../utils/database/schema';
import { readBackup } from '../../../utils/exchange/backup';
import { badRows } from './bad-rows';
import { seed } from './seed';
import { everything, freshDatabase, NOW, saved } from './testing';

test('reads every store of any version except derived ones, and creates no database', async () => {
  expect(await readEverything('nowhere')).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
  const db = freshDatabase();
  const lena = await saved(db);
  const rescued = await readEverything(db.name);
  expect(rescued).toMatchObject({
    version: VERSIONS.length * 10,
    lost: {},
    stores: { contacts: [{ id: lena.id }] },
  });
  const stores = db.tables.map(({ name }) => name).filter((name) => name !== 'digests');
  expect(Object.keys(rescued?.stores ?? {}).sort()).toEqual(stores.sort());
});

test('a row the browser cannot return is counted, and does not block the others', async () => {
  const db = freshDatabase();
  const lena = await saved(db);
  await saved(db, { name: 'Amir' });
  const { get, getAll } = IDBObjectStore.prototype;
  const damaged = () => {
    throw new DOMException('Failed to read large IndexedDB value', 'DataError');
  };
  IDBObjectStore.prototype.get = function (this: IDBObjectStore, key) {
    return key === lena.id ? damaged() : get.call(this, key);
  };
  IDBObjectStore.prototype.getAll = function (this: IDBObjectStore, ...given) {
    return this.name === 'contacts' ? damaged() : getAll.apply(this, given);
  };
  onTestFinished(() => {
    Object.assign(IDBObjectStore.prototype, { get, getAll });
  });
  const rescued = await readEverything(db.name);
  expect(rescued).toMatchObject({ lost: { contacts: 1 }, stores: { contacts: [{ name: 'Amir' }] } });
});

test('its file is restored like a backup, with unreadable rows set aside', async () => {
  const db = freshDatabase();
  const lena = await saved(db, { address: 'facebook.com/lena', tags: ['x'] });
  const [bad] = badRows(lena.id);
  if (bad) await seed(db, () => db.table(bad.table).put(bad.row));
  const rescued = await readEverything(db.name);
  if (!rescued) throw new Error('Nothing was read');
  const read = await readBackup(writeRescue(rescued, { settings: 1 }, toInstant(NOW)));
  if (!read.ok) throw new Error(`${read.problem} ${read.where}`);
  expect(read.unread.map(({ where }) => where)).toEqual(['contacts[1].name']);
  const other = freshDatabase();
  await restoreBackup(other, read.backup, { way: 'merge', file: 'r' }, NOW);
  await setAsideUnreadable(db, NOW);
  expect(await everything(other)).toEqual(await everything(db));
});

test('is gone when the mentor starts afresh', async () => {
  const db = freshDatabase();
  await saved(db);
  db.close();
  await deleteEverything(db.name);
  expect(await readEverything(db.name)).toBeNull();
});

test.each([
  [new DOMException('', 'SecurityError'), 'absent'],
  [new DOMException('', 'InvalidStateError'), 'absent'],
  [new TypeError('indexedDB is undefined'), 'absent'],
  [new DOMException('', 'UnknownError'), 'unopened'],
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new DOMException('', 'VersionError'), 'blocked'],
  [null, 'unopened'],
])('%s is %s', (error, kind) => {
  expect(troubleOf(error)).toBe(kind);
});
