import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeContact, deleteContact, saveContact } from '../../../utils/actions/contacts';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { logInteraction } from '../../../utils/actions/log';
import { undoEntry } from '../../../utils/actions/undo-entry';
import { StorageFailure } from '../../../utils/database/errors';
import { getContact } from '../../../utils/database/find-contact';
import { dropOldEntries, listEntries } from '../../../utils/database/journal';
import type { TrailDatabase } from '../../../utils/database/schema';
import { toInstant } from '../../../utils/ground/days';
import type { Contact } from '../../../utils/model/contact';
import { toRecord } from '../../../utils/model/contact-record';
import type { SavedView } from '../../../utils/model/saved-view';
import { allRows, CONTACT, expectOrder, later } from '../actions/people';
import { journaled, seed } from './seed';
import { freshDatabase, good, NOW, saved, TODAY } from './testing';

const at = toInstant(NOW);
const view = (id: string, name: string, updatedAt = at): SavedView => ({
  id,
  name,
  filter: {},
  columns: ['name'],
  sorting: { by: 'name', descending: false },
  createdAt: at,
  updatedAt,
});

test('every way of writing is journalled and undone', async () => {
  const db = freshDatabase();
  await seed(db, () => db.views.bulkAdd(['a', 'b', 'c', 'd', 'e'].map((id) => view(id, `view ${id}`))));
  const before = await allRows(db);
  const stamp = toInstant(later(1));
  const { entryId, result } = await journaled(db, ['views'], { kind: 'bulk' }, later(1), async () => {
    await db.views.add(view('f', 'added', stamp));
    await db.views.put(view('g', 'put', stamp));
    await db.views.put(view('a', 'put over', stamp));
    await db.views.where('id').equals('b').modify({ name: 'modified', updatedAt: stamp });
    await db.views.update('a', { name: 'twice', updatedAt: toInstant(later(2)) });
    await db.views.delete('c');
    await db.views.where('id').between('d', 'e', true, true).delete();
    await db.views.add(view('h', 'made and taken away again', stamp));
    await db.views.delete('h');
    return 'result';
  });
  expect(result).toBe('result');
  const after = await allRows(db);
  expect(after.views).toHaveLength(4);
  const [entry] = await db.journal.toArray();
  expect(entry?.rows.map(({ key }) => key).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(await undoEntry(db, entryId, later(9))).toEqual({ restored: 7, kept: 0 });
  expect(await allRows(db)).toEqual(before);
  expect(await undoEntry(db, entryId, later(9)), 'only once').toEqual({ restored: 0, kept: 0 });
});

test('tables that are not journalled are left out, and so are writes outside an action', async () => {
  const db = freshDatabase();
  await journaled(db, ['views'], { kind: 'bulk' }, NOW, async () => {
    await db.views.add(view('a', 'in it'));
  });
  await seed(db, () => db.views.add(view('b', 'after it')));
  expect((await db.journal.toArray()).flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual(['a']);
});

test('an action that fails leaves neither rows nor an entry', async () => {
  const db = freshDatabase();
  const failing = journaled(db, ['views'], { kind: 'bulk' }, NOW, async () => {
    await db.views.add(view('a', 'half'));
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(failing).rejects.toMatchObject({ name: 'StorageFailure', reason: 'full' });
  await expect(failing).rejects.toBeInstanceOf(StorageFailure);
  expect(await db.views.count()).toBe(0);
  expect(await db.journal.count()).toBe(0);
});

/** An import of new people in two parts; one of them was there before. */
async function imported(db: TrailDatabase) {
  const old = await saved(db, { name: 'Old', address: 'facebook.com/old.one' });
  const before = await allRows(db);
  const tables = ['contacts', 'interactions', 'followUps', 'mentorships', 'preferences'] as const;
  const people = ['Amir', 'Berta', 'Clara'].map((name) => ({ name, address: `facebook.com/${name}.new` }));
  const [first, ...rest] = people;
  const action = { kind: 'import', count: 1, file: 'list.csv' } as const;
  const { entryId } = await journaled(db, tables, action, later(1), () =>
    saveContact(db, first ?? { name: '', address: '' }, later(1)),
  );
  await journaled(db, tables, { ...action, count: 3, partOf: entryId }, later(2), async () => {
    for (const draft of rest) await saveContact(db, draft, later(2));
    const record = await db.contacts.get(old.id);
    if (record)
      await db.contacts.put(toRecord({ ...record, notes: 'from the file', updatedAt: toInstant(later(2)) }));
  });
  const ids = (await db.contacts.toArray()).map(({ id, name }) => [name, id] as const);
  return { before, entryId, old, idOf: (name: string) => new Map(ids).get(name) ?? '' };
}

test('an import in parts is one past action and is undone as a whole', async () => {
  const db = freshDatabase();
  const { before, entryId } = await imported(db);
  expect(await listEntries(db)).toEqual([
    { id: entryId, kind: 'import', at: toInstant(later(1)), count: 4, file: 'list.csv', names: ['Amir'] },
  ]);
  expect(await undoEntry(db, entryId, later(9))).toEqual({ restored: 4, kept: 0 });
  expect(await allRows(db)).toEqual(before);
  expect(await listEntries(db)).toMatchObject([{ id: entryId, count: 4, undoneAt: toInstant(later(9)) }]);
  expect(await db.journal.count(), 'nothing of the rows is kept').toBe(1);
});

test('people from an import about whom more was written since stay', async () => {
  const db = freshDatabase();
  const { entryId, idOf, old } = await imported(db);
  good(await logInteraction(db, idOf('Amir'), { kind: 'note', on: TODAY, text: 'nice talk' }, later(3)));
  good(await planFollowUp(db, idOf('Berta'), { dueOn: '2027-01-01', what: '' }, later(3)));
  good(await changeContact(db, old.id, { notes: 'by hand' }, later(3)));
  expect(await undoEntry(db, entryId, later(9))).toEqual({ restored: 1, kept: 3 });
  expect(await getContact(db, idOf('Amir'))).toBeDefined();
  expect(await getContact(db, idOf('Berta'))).toBeDefined();
  expect(await getContact(db, idOf('Clara'))).toBeUndefined();
  expect(await getContact(db, old.id)).toMatchObject({ notes: 'by hand' });
  await expectOrder(db);
});

test('an address that now belongs to another contact is not given to two', async () => {
  const db = freshDatabase();
  const contact = await saved(db, { name: 'Lena', address: 'facebook.com/lena.k' });
  const { entryId } = await journaled(db, ['contacts'], { kind: 'import' }, later(1), async () => {
    const record = await db.contacts.get(contact.id);
    const addresses = ['https://www.linkedin.com/in/lena/'];
    if (record) await db.contacts.put(toRecord({ ...contact, addresses, updatedAt: toInstant(later(1)) }));
  });
  await saved(db, { name: 'Lena again', address: 'facebook.com/lena.k' }, later(2));
  expect(await undoEntry(db, entryId, later(3))).toEqual({ restored: 0, kept: 1 });
  await expectOrder(db);
});

test('people deleted since stay in the bin', async () => {
  const db = freshDatabase();
  const { entryId, idOf } = await imported(db);
  await deleteContact(db, idOf('Amir'), later(3));
  expect(await undoEntry(db, entryId, later(4))).toEqual({ restored: 3, kept: 1 });
  expect((await db.contacts.get(idOf('Amir')))?.deletedAt).toBe(toInstant(later(3)));
});

test('past actions are listed newest first and dropped after 30 days, not before', async () => {
  const db = freshDatabase();
  for (const [id, minutes] of [
    ['a', 0],
    ['b', 1],
  ] as const) {
    await journaled(db, ['contacts'], { kind: 'bulk' }, later(minutes), () =>
      db.contacts.put(toRecord({ ...CONTACT, id, name: id })),
    );
  }
  const ages = async () => (await listEntries(db)).map((entry) => entry.at);
  expect(await ages()).toEqual([toInstant(later(1)), toInstant(later(0))]);
  const DAY = 24 * 60;
  const drop = (minutes: number) => seed(db, () => dropOldEntries(db, later(minutes)));
  // Until the last minute before the thirtieth day.
  const theDay = 30 * DAY - 9 * 60 - 30;
  await drop(theDay - 1);
  expect(await ages()).toHaveLength(2);
  await drop(theDay);
  expect(await ages()).toEqual([]);
});

test('a past action says what was done to everybody, as long as somebody is still as it left them', async () => {
  const db = freshDatabase();
  const people = ['Amir', 'Berta'].map((name) => toRecord({ ...CONTACT, id: name, name, tags: ['old'] }));
  await seed(db, () => db.contacts.bulkPut(people));
  const change = (minutes: number, to: Partial<Contact>) =>
    journaled(db, ['contacts'], { kind: 'bulk' }, later(minutes), async () => {
      const records = await db.contacts.toArray();
      await db.contacts.bulkPut(
        records.map((record) => toRecord({ ...record, ...to, updatedAt: toInstant(later(minutes)) })),
      );
    });
  const latest = async () => (await listEntries(db))[0];
  await change(1, { tags: ['old', 'new'] });
  expect(await latest()).toMatchObject({ did: { what: 'tag-added', to: 'new' }, names: ['Amir', 'Berta'] });
  await change(2, { stage: 'replied' });
  expect(await latest()).toMatchObject({ did: { what: 'stage', to: 'replied' } });
  expect((await listEntries(db))[1]?.did, 'everybody has changed since').toBeUndefined();
  await change(3, { tags: ['new'], metAt: 'Fair' });
  expect((await latest())?.did, 'two things at once').toBeUndefined();
  await change(4, { language: 'de' });
  await seed(db, () => db.contacts.update('Amir', { notes: 'x', updatedAt: toInstant(later(5)) }));
  expect((await latest())?.did, 'Berta is as she was left').toEqual({ what: 'language', to: 'de' });
});
