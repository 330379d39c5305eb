import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { additionsTo, addToKnown } from '../../../utils/actions/add-to-known';
import { deleteContact } from '../../../utils/actions/contacts';
import type { ContactDraft } from '../../../utils/model/check-contact';
import { everything, freshDatabase, good, NOW, saved, withoutUpdates } from '../database/testing';

const TYPED: ContactDraft = {
  name: 'Lena Kremer',
  address: 'm.facebook.com/lena.kraemer?ref=x',
  metAt: 'Ausbildung Köln',
  metAtAddress: 'facebook.com/groups/42',
  notes: ' likes bicycles ',
  tags: ['nursing', 'Bicycles'],
  ageBand: 'adult',
  phones: [{ label: '', value: '+49 170 0000001' }],
  emails: [{ label: '', value: 'lena@example.org' }],
};

test('the input is added to the existing contact at once, and undone at once', async () => {
  const db = freshDatabase();
  const lena = await saved(db, {
    address: 'linkedin.com/in/lena',
    notes: 'on Tuesdays\n',
    tags: ['bicycles'],
    phones: [{ label: 'mobile', value: '0170 / 0000001' }],
  });
  const before = await everything(db);
  expect(additionsTo(lena, TYPED)).toEqual(['address', 'emails', 'metAt', 'notes', 'tags', 'ageBand']);
  const { contact, undo } = good(await addToKnown(db, lena.id, TYPED, NOW));
  expect(contact).toMatchObject({
    name: 'Lena Krämer',
    addresses: ['https://www.linkedin.com/in/lena/', 'https://www.facebook.com/lena.kraemer'],
    metAt: 'Ausbildung Köln',
    metAtAddress: 'https://www.facebook.com/groups/42/',
    notes: 'on Tuesdays\nlikes bicycles',
    tags: ['bicycles', 'nursing'],
    ageBand: 'adult',
    // A number they already have, in another spelling.
    phones: [{ label: 'mobile', value: '0170 / 0000001' }],
    emails: [{ label: '', value: 'lena@example.org' }],
  });
  expect(additionsTo(contact, TYPED)).toEqual([]);
  await undo?.();
  expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
});

describe('existing values stay', () => {
  test('another meeting place and its address, a known age, a note that says the same', async () => {
    const db = freshDatabase();
    const lena = await saved(db, {
      metAt: 'Nähen in Bonn',
      notes: 'likes bicycles',
      ageBand: 'sixteen-seventeen',
      phones: [{ label: 'work', value: '0170 0000001' }],
      emails: [{ label: '', value: 'Lena@example.org' }],
    });
    expect(additionsTo(lena, { ...TYPED, tags: [] })).toEqual(['address']);
    good(await addToKnown(db, lena.id, { ...TYPED, address: '', tags: [] }, NOW));
    expect(await everything(db)).toMatchObject({ contacts: [lena] });
  });

  test('a note that is part of another one is added all the same', async () => {
    const db = freshDatabase();
    const lena = await saved(db, { notes: 'asks about Cologne' });
    const { contact } = good(await addToKnown(db, lena.id, { name: '', address: '', notes: 'Col' }, NOW));
    expect(contact.notes).toBe('asks about Cologne\nCol');
  });
});

test('an address that now belongs to another contact stays with them, and the rest is added', async () => {
  const db = freshDatabase();
  const lena = await saved(db);
  await saved(db, { name: 'Amir', address: 'facebook.com/lena.kraemer' });
  const { contact } = good(await addToKnown(db, lena.id, TYPED, NOW));
  expect(contact).toMatchObject({ addresses: [], notes: 'likes bicycles' });
});

test('nothing is added to somebody who is gone', async () => {
  const db = freshDatabase();
  const lena = await saved(db);
  await deleteContact(db, lena.id, NOW);
  expect(await addToKnown(db, lena.id, TYPED, NOW)).toEqual({ ok: false, gone: true });
});

test('more topics than there is room for are refused, and nothing is written', async () => {
  const db = freshDatabase();
  const lena = await saved(db, { tags: Array.from({ length: 30 }, (_, at) => `topic ${at}`) });
  expect(await addToKnown(db, lena.id, TYPED, NOW)).toMatchObject({
    ok: false,
    problems: [{ field: 'tags' }],
  });
  expect(await db.contacts.toArray()).toMatchObject([{ addresses: [], notes: '' }]);
});
