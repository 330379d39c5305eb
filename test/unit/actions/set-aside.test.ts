import { addDays, toInstant } from '../../../utils/ground/days';
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { eraseContact } from '../../../utils/actions/bin';
import { changeContact } from '../../../utils/actions/contacts';
import { logInteraction } from '../../../utils/actions/log';
import { restoreBackup } from '../../../utils/actions/restore';
import { dropAside, listAside, setAsideUnreadable } from '../../../utils/actions/set-aside';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { onWritten } from '../../../utils/database/announce';
import { countContacts } from '../../../utils/database/find-contact';
import { TrailDatabase, VERSIONS } from '../../../utils/database/schema';
import { readBackup, writeBackup } from '../../../utils/exchange/backup';
import { newId } from '../../../utils/ground/ids';
import { setAside } from '../../../utils/model/aside';
import { checkDatabase } from '../../../utils/queries/check';
import { countDue, dueFollowUps, openFollowUpOf } from '../../../utils/queries/due';
import { badRows } from '../database/bad-rows';
import { seed } from '../database/seed';
import { everything, freshDatabase, good, listed, NOW, saved, TODAY } from '../database/testing';

const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

/** Writes rows as a damaged disk would have left them. */
const leave = (db: TrailDatabase, table: string, ...rows: object[]) =>
  seed(db, () => db.table(table).bulkPut(rows));

async function listOfTwo() {
  const db = freshDatabase();
  const lena = await saved(db);
  const amir = await saved(db, { name: 'Amir', ageBand: 'adult' });
  good(await logInteraction(db, lena.id, { kind: 'sent', on: TODAY, text: 'Hi' }, NOW));
  good(await startMentorship(db, amir.id, { beginsOn: TODAY }, NOW));
  return { db, lena, amir };
}

describe.each(badRows(newId()).map(({ table, name }, index) => ({ table, name, index })))(
  '$table: $name',
  ({ table, index }) => {
    test('is set aside as it was, and everything else is unchanged', async () => {
      const { db, lena } = await listOfTwo();
      const before = await everything(db);
      const [people, due] = [await countContacts(db), await countDue(db, addDays(TODAY, 7))];
      const { row } = badRows(lena.id)[index] ?? { row: {} };
      await leave(db, table, row);

      expect(await setAsideUnreadable(db, NOW)).toEqual({ aside: 1, back: 0 });
      expect(await everything(db)).toEqual(before);
      expect([await countContacts(db), await countDue(db, addDays(TODAY, 7))]).toEqual([people, due]);
      expect(await listAside(db)).toMatchObject([{ table, why: 'unreadable', row }]);
      expect(await checkDatabase(db, TODAY)).toEqual([]);
      expect(await db.journal.count()).toBe(0);
      expect(await setAsideUnreadable(db, NOW)).toEqual({ aside: 0, back: 0 });
    });
  },
);

test('what belongs to a person is set aside with them, so that none of it is counted', async () => {
  const { db, lena, amir } = await listOfTwo();
  await seed(db, () => db.table('contacts').update(lena.id, { stage: 'friend' }));
  // The person, what they were sent, and every follow-up they have had.
  expect(await setAsideUnreadable(db, NOW)).toEqual({ aside: 5, back: 0 });
  expect((await listed(db)).map(({ id }) => id)).toEqual([amir.id]);
  const due = await countDue(db, '2027-12-08');
  expect(due).toBe((await dueFollowUps(db, '2027-12-01')).length);
  const aside = await listAside(db);
  expect(aside.filter(({ why }) => why === 'unreadable')).toMatchObject([
    { table: 'contacts', key: lena.id },
  ]);
  expect(new Set(aside.map(({ table }) => table))).toEqual(
    new Set(['contacts', 'followUps', 'interactions']),
  );
  expect(await checkDatabase(db, TODAY)).toEqual([]);
});

test('somebody who has lost a follow-up still has one next action', async () => {
  const { db, lena } = await listOfTwo();
  const open = await openFollowUpOf(db, lena.id);
  await seed(db, () => db.table('followUps').update(open?.id ?? '', { dueOn: 'soon' }));
  await setAsideUnreadable(db, NOW);
  expect(await openFollowUpOf(db, lena.id)).toMatchObject({ status: 'open', contactId: lena.id });
  expect(await checkDatabase(db, TODAY)).toEqual([]);
});

test('if everything is in order, nothing is written and nobody is told', async () => {
  const { db } = await listOfTwo();
  const told = vi.fn();
  onTestFinished(onWritten(told));
  expect(await setAsideUnreadable(db, NOW)).toEqual({ aside: 0, back: 0 });
  expect(told).not.toHaveBeenCalled();
});

test('two pages scanning at the same time set each row aside once', async () => {
  const { db, lena } = await listOfTwo();
  for (const { table, row } of badRows(lena.id)) await leave(db, table, row);
  await Promise.all([setAsideUnreadable(db, NOW), setAsideUnreadable(db, NOW)]);
  expect(await listAside(db)).toHaveLength(badRows(lena.id).length);
  expect(await checkDatabase(db, TODAY)).toEqual([]);
});

test('what no program of ours can have written is stored as far as JSON allows', async () => {
  const { db } = await listOfTwo();
  const ring: { id: string; own?: object } = { id: newId() };
  ring.own = ring;
  await leave(
    db,
    'plans',
    { id: 7, at: new Date('2026-09-01T08:00:00Z'), big: 12n, map: new Map([['a', 1]]), none: undefined },
    ring,
    { id: ['a', 1], same: [ring.id, ring.id] },
  );
  expect(await setAsideUnreadable(db, NOW)).toMatchObject({ aside: 3 });
  expect(await db.plans.count()).toBe(0);
  const aside = (await listAside(db)).map(({ key, row }) => ({ key, row }));
  expect(aside).toContainEqual({
    key: '7',
    row: { id: 7, at: '2026-09-01T08:00:00.000Z', big: '12', map: [['a', 1]] },
  });
  expect(aside).toContainEqual({ key: ring.id, row: { id: ring.id, own: null } });
  expect(aside).toContainEqual({ key: '["a",1]', row: { id: ['a', 1], same: [ring.id, ring.id] } });
  expect((await readBackup((await writeBackup(db, NOW)).join(''))).ok).toBe(true);
});

test('a row that not even the browser can return is named, and the others are listed', async () => {
  const { db, lena, amir } = await listOfTwo();
  const { get, getAll, delete: remove } = IDBObjectStore.prototype;
  onTestFinished(() => {
    Object.assign(IDBObjectStore.prototype, { get, getAll, delete: remove });
  });
  let isThere = true;
  const asked = (store: IDBObjectStore) => {
    if (isThere && store.name === 'contacts') {
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    }
  };
  IDBObjectStore.prototype.get = function (this: IDBObjectStore, key) {
    if (key === lena.id) asked(this);
    return get.call(this, key);
  };
  IDBObjectStore.prototype.getAll = function (this: IDBObjectStore, ...given) {
    asked(this);
    return getAll.apply(this, given);
  };
  IDBObjectStore.prototype.delete = function (this: IDBObjectStore, key) {
    if (key === lena.id) isThere = false;
    return remove.call(this, key);
  };
  expect(await setAsideUnreadable(db, NOW)).toMatchObject({ aside: 5 });
  expect((await listed(db)).map(({ id }) => id)).toEqual([amir.id]);
  expect(await listAside(db)).toContainEqual(
    expect.objectContaining({ table: 'contacts', key: lena.id, row: null, where: '' }),
  );
  expect(await checkDatabase(db, TODAY)).toEqual([]);
});

test('if the disk returns nothing at all, nothing is moved', async () => {
  const { db } = await listOfTwo();
  const before = await everything(db);
  const { get, getAll } = IDBObjectStore.prototype;
  const fail = () => {
    throw new DOMException('Internal error', 'UnknownError');
  };
  Object.assign(IDBObjectStore.prototype, { get: fail, getAll: fail });
  const sifted = await setAsideUnreadable(db, NOW).catch((error: unknown) => error);
  Object.assign(IDBObjectStore.prototype, { get, getAll });
  expect(sifted).toMatchObject({ name: 'StorageFailure' });
  expect(await everything(db)).toEqual(before);
});

test('a newer version’s list is left alone, as it knows its rows better', async () => {
  const name = 'kept-by-newer';
  const newer = new Dexie(name);
  [...VERSIONS, { stores: { later: 'id' } }].forEach(({ stores }, index) => {
    newer.version(index + 1).stores(stores);
  });
  await newer.table('contacts').add({ id: 'x', more: 'than we know', sortKey: 'x' });
  newer.close();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const db = new TrailDatabase(name);
  onTestFinished(async () => {
    await db.delete();
    warn.mockRestore();
  });
  expect(await setAsideUnreadable(db, NOW)).toEqual({ aside: 0, back: 0 });
  expect(await db.contacts.count()).toBe(1);
});

describe('comes back', () => {
  test('when a later version can read it, with everything that belongs to it, and one next action', async () => {
    const { db, lena } = await listOfTwo();
    const before = await everything(db);
    await seed(db, () => db.table('contacts').update(lena.id, { stage: 'friend' }));
    await setAsideUnreadable(db, NOW);
    // Rows that a later version could read.
    await seed(db, () =>
      db.asideRows.toCollection().modify((aside) => {
        if (aside.table === 'contacts') Object.assign(aside.row as object, { stage: 'contacted' });
      }),
    );
    expect(await setAsideUnreadable(db, later(5))).toEqual({ aside: 0, back: 5 });
    expect(await listAside(db)).toEqual([]);
    expect(await everything(db)).toEqual({ ...before, contacts: expect.arrayContaining(before.contacts) });
    expect(await checkDatabase(db, TODAY)).toEqual([]);
  });

  test('upgraded, if it was set aside by an earlier version', async () => {
    const { db } = await listOfTwo();
    const id = newId();
    const { phones: _p, emails: _e, messengers: _m, work: _w, ...old } = await saved(db, { name: 'Old' });
    const found = { table: 'contacts', key: id, why: 'unreadable', where: 'x', schema: 4 } as const;
    await leave(db, 'asideRows', setAside({ ...found, row: { ...old, id, addresses: [] } }, toInstant(NOW)));
    expect(await setAsideUnreadable(db, later(5))).toEqual({ aside: 0, back: 1 });
    expect(await db.contacts.get(id)).toMatchObject({ name: 'Old', phones: [], work: '' });
    expect(await checkDatabase(db, TODAY)).toEqual([]);
  });

  test('not over what has taken its place', async () => {
    const { db, lena } = await listOfTwo();
    const old = await db.contacts.get(lena.id);
    good(await changeContact(db, lena.id, { notes: 'newer' }, later(1)));
    const found = { table: 'contacts', key: lena.id, why: 'unreadable', where: 'x', schema: 6 } as const;
    await leave(db, 'asideRows', setAside({ ...found, row: old }, toInstant(NOW)));
    expect(await setAsideUnreadable(db, later(5))).toEqual({ aside: 0, back: 0 });
    expect((await db.contacts.get(lena.id))?.notes).toBe('newer');
    expect(await listAside(db)).toHaveLength(1);
  });
});

test('is in a backup and restored with it, only once however often', async () => {
  const { db, lena } = await listOfTwo();
  for (const { table, row } of badRows(lena.id)) await leave(db, table, row);
  await setAsideUnreadable(db, NOW);
  const read = await readBackup((await writeBackup(db, NOW)).join(''));
  if (!read.ok) throw new Error(read.where);
  expect(read.unread).toEqual([]);
  for (const way of ['replace', 'merge', 'merge', 'replace'] as const) {
    const other = freshDatabase();
    await restoreBackup(other, read.backup, { way, file: 'b' }, NOW);
    await restoreBackup(other, read.backup, { way: 'merge', file: 'b' }, NOW);
    expect(await listAside(other)).toEqual(await listAside(db));
  }
});

test('is deleted for good when the mentor wants it, and comes back on undo', async () => {
  const { db, lena } = await listOfTwo();
  await leave(db, 'plans', { id: newId(), name: 'x' }, { id: newId(), name: 'y' });
  await setAsideUnreadable(db, NOW);
  const before = await listAside(db);
  const [first, second] = before;
  const undo = await dropAside(db, [first?.id ?? ''], later(1));
  expect(await listAside(db)).toEqual([second]);
  await undo();
  expect(await listAside(db)).toEqual(before);
  expect(lena.id).not.toBe('');
});

test('is erased with the person it is about', async () => {
  const { db, lena, amir } = await listOfTwo();
  for (const { table, row } of badRows(lena.id)) await leave(db, table, row);
  await seed(db, () => db.table('plans').put({ id: newId(), notSameAs: [amir.id] }));
  await setAsideUnreadable(db, NOW);
  await eraseContact(db, lena.id);
  expect(await checkDatabase(db, TODAY, { erased: [lena.id] })).toEqual([]);
  expect(JSON.stringify(await listAside(db))).toContain(amir.id);
});
