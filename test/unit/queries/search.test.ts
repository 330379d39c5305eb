import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changeContact, deleteContact } from '../../../utils/actions/contacts';
import { prepareSearch, searchContacts, watchSearch } from '../../../utils/queries/search';
import { seed } from '../database/seed';
import { freshDatabase, NOW, saved } from '../database/testing';

async function people() {
  const db = freshDatabase();
  await saved(db, { name: 'Lena Krämer', notes: 'fragt nach einem Schulpraktikum' });
  await saved(db, { name: 'Zoë Ødegård', metAt: 'Berufsstart Köln', tags: ['Bewerbung', 'Holz'] });
  await saved(db, { name: 'Amir Haddad', notes: 'met Lena in the group' });
  await saved(db, { name: 'محمد الأمين' });
  await saved(db, { name: 'أمير الحسن', notes: 'möchte CÓACH werden' });
  const names = async (words: string) => {
    const { ids } = await searchContacts(db, words);
    return (await db.contacts.bulkGet(ids)).map((contact) => contact?.name);
  };
  return { db, names };
}

describe('search', () => {
  test.each([
    ['a name', 'amir', ['Amir Haddad']],
    ['the beginning of a name', 'am', ['Amir Haddad']],
    ['the surname', 'kramer', ['Lena Krämer']],
    ['capitals', 'KRÄMER', ['Lena Krämer']],
    ['what the notes write with capitals and accents', 'Coach', ['أمير الحسن']],
    ['a letter without its hamza', 'امير', ['أمير الحسن']],
    ['words of two people', 'kramer coach', []],
    ['both in any order', 'krämer lena', ['Lena Krämer']],
    ['the name before the notes', 'lena', ['Lena Krämer', 'Amir Haddad']],
    ['a group', 'köln', ['Zoë Ødegård']],
    ['a tag', 'bewerb', ['Zoë Ødegård']],
    ['another script', 'محمد', ['محمد الأمين']],
    ['the inside of a word', 'praktikum', ['Lena Krämer']],
    ['a letter missing', 'kramr', ['Lena Krämer']],
    ['a letter too many', 'haddadd', ['Amir Haddad']],
    ['ae for ä', 'kraemer', ['Lena Krämer']],
    ['two letters the other way round', 'krmäer', ['Lena Krämer']],
    ['a slip while still typing', 'bewreb', ['Zoë Ødegård']],
    ['two slips in a long word', 'odagerd', ['Zoë Ødegård']],
    ['a slip in each of two words', 'lnea kramre', ['Lena Krämer']],
    ['words of which one does not occur', 'amir xyzzy', []],
    ['a short word that only resembles', 'ax', []],
    ['nothing but signs', ' – ', []],
  ])('finds %s', async (_, words, expected) => {
    const { db, names } = await people();
    await prepareSearch(db);
    expect(await names(words)).toEqual(expected);
  });

  test.each([
    ['小龍', '李小龍'],
    ['李', '李小龍'],
    ['annemarie', 'Anne-Marie Beispiel'],
    ['vanderberg', 'Noor van der Berg'],
    ['derberg', 'Noor van der Berg'],
    ['0171 5550', 'Noor van der Berg'],
    ['01715550123', 'Noor van der Berg'],
    ['+49 171', 'Noor van der Berg'],
    ['noor@example.org', 'Noor van der Berg'],
    ['noor.42', 'Noor van der Berg'],
    ['bäckerei', 'Noor van der Berg'],
  ])('%s finds %s', async (words, name) => {
    const db = freshDatabase();
    await saved(db, { name: '李小龍' });
    await saved(db, { name: 'Anne-Marie Beispiel' });
    await saved(db, {
      name: 'Noor van der Berg',
      phones: [{ label: 'mobile', value: '+49 171 5550123' }],
      emails: [{ label: '', value: 'noor@example.org' }],
      messengers: [{ label: 'Signal', value: 'noor.42' }],
      work: 'Bäckerei Beispiel',
    });
    await prepareSearch(db);
    const { ids } = await searchContacts(db, words);
    expect((await db.contacts.bulkGet(ids)).map((contact) => contact?.name)).toEqual([name]);
  });

  test('an umlaut is found however it is spelled, in the list and in the search', async () => {
    const db = freshDatabase();
    const names = ['Lena Krämer', 'Lena Kraemer', 'Michael', 'Joe Müller', 'Jonas'];
    for (const name of names) await saved(db, { name });
    const found = async (words: string) => {
      const { ids } = await searchContacts(db, words);
      return (await db.contacts.bulkGet(ids)).map((contact) => contact?.name).sort();
    };
    for (const isReady of [false, true]) {
      if (isReady) await prepareSearch(db);
      for (const begun of ['lena kraem', 'Lena Krämer', 'LENA KRAEMER']) {
        expect(await found(begun)).toEqual(['Lena Kraemer', 'Lena Krämer']);
      }
      expect(await found('michae')).toEqual(['Michael']);
      expect(await found('joe')).toEqual(['Joe Müller']);
    }
    expect(await found('mueller')).toEqual(['Joe Müller']);
  });

  test.each([
    ['zo', 'Zoë Ødegård'],
    ['köln', 'Zoë Ødegård'],
    ['kraemer lena', 'Lena Krämer'],
    ['schulpr', 'Lena Krämer'],
    ['امير', 'أمير الحسن'],
  ])('until the index is ready, all words are searched: %s', async (words, name) => {
    const { db, names } = await people();
    expect(await searchContacts(db, words)).toMatchObject({ total: 1, complete: false });
    expect(await names(words)).toEqual([name]);
    await prepareSearch(db);
    expect(await searchContacts(db, words)).toMatchObject({ total: 1, complete: true });
  });

  test('if that finds nobody, the search waits for the index, so that a typing error does not look like a missing person', async () => {
    const { names } = await people();
    expect(await names('kramr')).toEqual(['Lena Krämer']);
  });

  test('until the index is ready, people saved and deleted meanwhile are known as well', async () => {
    const { db, names } = await people();
    expect(await names('lena')).toEqual(['Lena Krämer', 'Amir Haddad']);
    const { id } = await saved(db, { name: 'Lena Zweite' });
    expect((await names('lena')).sort()).toEqual(['Amir Haddad', 'Lena Krämer', 'Lena Zweite']);
    await deleteContact(db, id, NOW);
    expect((await names('lena')).sort()).toEqual(['Amir Haddad', 'Lena Krämer']);
  });

  test('a limit shortens the result, not the count', async () => {
    const { db } = await people();
    await prepareSearch(db);
    const found = await searchContacts(db, 'lena', { limit: 1 });
    expect(found.ids).toHaveLength(1);
    expect(found.total).toBe(2);
  });

  test('what is saved, changed and deleted is known at once, and reported', async () => {
    const { db, names } = await people();
    await prepareSearch(db);
    let told = 0;
    const stop = watchSearch(db, () => told++);
    const { id } = await saved(db, { name: 'Selin Aydın' });
    expect(await names('selin')).toEqual(['Selin Aydın']);
    await changeContact(db, id, { name: 'Selin Demir' }, NOW);
    expect(await names('aydin')).toEqual([]);
    expect(await names('demir')).toEqual(['Selin Demir']);
    const undo = await deleteContact(db, id, NOW);
    expect(await names('selin')).toEqual([]);
    await undo();
    expect(await names('selin')).toEqual(['Selin Demir']);
    expect(told).toBeGreaterThanOrEqual(4);
    stop();
    const before = told;
    await saved(db, { name: 'Noor' });
    expect(told).toBe(before);
  });

  test('what is saved while the index is being built is in it', async () => {
    const { db, names } = await people();
    const made = prepareSearch(db);
    await saved(db, { name: 'Noor Bakker' });
    await made;
    expect(await names('bakker')).toEqual(['Noor Bakker']);
  });

  test('when everything was removed and restored, it is read again', async () => {
    const { db, names } = await people();
    await prepareSearch(db);
    const rows = await db.contacts.toArray();
    await seed(db, () => db.contacts.clear());
    await seed(db, () => db.contacts.bulkAdd(rows.slice(0, 1)));
    await prepareSearch(db);
    expect(await names('lena')).toEqual(['Lena Krämer']);
    expect(await names('amir')).toEqual([]);
  });
});
