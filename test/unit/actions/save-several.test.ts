import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeContact } from '../../../utils/actions/contacts';
import { saveSeveral } from '../../../utils/actions/save-several';
import { listEntries } from '../../../utils/database/journal';
import { readLines } from '../../../utils/model/lines';
import { compareLines } from '../../../utils/queries/compare-lines';
import { openFollowUpOf } from '../../../utils/queries/due';
import { recentPlaces } from '../../../utils/queries/recent-places';
import { everything, freshDatabase, good, NOW, saved } from '../database/testing';

const MORE = { metAt: 'Ausbildung Köln', metAtAddress: '', source: 'told', purpose: 'mentoring' };

test('each line is compared with the list: the same address, a similar name', async () => {
  const db = freshDatabase();
  const lena = await saved(db, { address: 'facebook.com/lena.kraemer' });
  const amir = await saved(db, { name: 'Amir Haddad', metAt: 'Ausbildung Köln' });
  const lines = readLines(
    'L. K., m.facebook.com/lena.kraemer\nAmir Hadad\nFatou\n77, facebook.com/groups/1/',
  );
  const compared = await compareLines(db, lines, 'Ausbildung Köln');
  expect(compared.map(({ known, similar }) => [known?.id, similar?.id])).toEqual([
    [lena.id, undefined],
    [undefined, amir.id],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('an umlaut spelled out in one of two names does not make another person', async () => {
  const db = freshDatabase();
  const kraemer = await saved(db, { name: 'Jörg Krämer' });
  const oez = await saved(db, { name: 'Ali Oez' });
  const found = async (name: string) =>
    (await compareLines(db, readLines(name), '')).map(({ similar }) => similar?.id);
  expect(await found('Joerg Kraemer')).toEqual([kraemer.id]);
  expect(await found('Joerg Krämer')).toEqual([kraemer.id]);
  expect(await found('Ali Öz')).toEqual([oez.id]);
  expect(await found('Jörg Krause')).toEqual([undefined]);
});

test('all are saved as one action with their next steps, and undone as one', async () => {
  const db = freshDatabase();
  await saved(db);
  const before = await everything(db);
  const { contacts, left, undo } = await saveSeveral(
    db,
    readLines('Amir\nFatou, facebook.com/fatou.d'),
    MORE,
    NOW,
  );
  expect(contacts).toMatchObject([
    { name: 'Amir', addresses: [], ...MORE },
    { name: 'Fatou', addresses: ['https://www.facebook.com/fatou.d'], ...MORE },
  ]);
  expect(left).toEqual([]);
  for (const { id } of contacts)
    expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'write-first' });
  expect(await listEntries(db)).toMatchObject([{ kind: 'import', count: 2 }]);
  await undo();
  expect(await everything(db)).toEqual(before);
  await undo();
  expect(await everything(db)).toEqual(before);
});

test('the undo keeps a person who has been changed meanwhile', async () => {
  const db = freshDatabase();
  const { contacts, undo } = await saveSeveral(db, readLines('Amir\nFatou'), MORE, NOW);
  const [amir] = contacts;
  good(await changeContact(db, amir?.id ?? '', { notes: 'on Tuesdays' }, new Date(NOW.getTime() + 1_000)));
  await undo();
  expect(await db.contacts.toArray()).toMatchObject([{ name: 'Amir', notes: 'on Tuesdays' }]);
  expect(await db.followUps.count()).toBe(1);
});

test('a person whom another window has saved meanwhile is left out and named', async () => {
  const db = freshDatabase();
  await saved(db, { address: 'facebook.com/fatou.d' });
  const { contacts, left } = await saveSeveral(
    db,
    readLines('Amir\n\nFatou, facebook.com/fatou.d'),
    MORE,
    NOW,
  );
  expect(contacts.map(({ name }) => name)).toEqual(['Amir']);
  expect(left).toEqual([3]);
});

test('a failure in the middle saves nobody', async () => {
  const db = freshDatabase();
  await db.open();
  db.contacts.hook('creating', (_key, row) => {
    if (row.name === 'Fatou') throw new DOMException('', 'QuotaExceededError');
  });
  await expect(saveSeveral(db, readLines('Amir\nFatou\nSelin'), MORE, NOW)).rejects.toMatchObject({
    reason: 'full',
  });
  expect(await db.contacts.count()).toBe(0);
  expect(await db.followUps.count()).toBe(0);
});

test('recent meeting places are listed latest first, each once', async () => {
  const db = freshDatabase();
  const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
  await saved(
    db,
    { name: 'A', metAt: 'Nähen in Bonn', metAtAddress: 'https://www.facebook.com/groups/1' },
    later(1),
  );
  await saved(db, { name: 'B', metAt: 'Ausbildung Köln' }, later(2));
  await saved(db, { name: 'C' }, later(3));
  await saved(
    db,
    { name: 'D', metAt: 'Nähen in Bonn', metAtAddress: 'https://www.facebook.com/groups/2' },
    later(4),
  );
  expect(await recentPlaces(db)).toEqual([
    { metAt: 'Nähen in Bonn', metAtAddress: 'https://www.facebook.com/groups/2/' },
    { metAt: 'Ausbildung Köln', metAtAddress: '' },
  ]);
});
