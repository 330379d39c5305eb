import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { emptyBin, eraseContact } from '../../../utils/actions/bin';
import { changeMany } from '../../../utils/actions/bulk';
import { changeContact, deleteContact, restoreContact } from '../../../utils/actions/contacts';
import { dismissDuplicate } from '../../../utils/actions/keep-apart';
import { deleteInteraction, logInteraction } from '../../../utils/actions/log';
import { mergeContacts } from '../../../utils/actions/merge';
import { undoEntry } from '../../../utils/actions/undo-entry';
import { saveView } from '../../../utils/actions/views';
import { workOffErasures } from '../../../utils/actions/work-off';
import { hasErasedSince, pendingErasures } from '../../../utils/database/erasures';
import { getContact } from '../../../utils/database/find-contact';
import { listEntries } from '../../../utils/database/journal';
import type { TrailDatabase } from '../../../utils/database/schema';
import { binned, goneOn } from '../../../utils/queries/bin';
import { checkDatabase } from '../../../utils/queries/check';
import { journaled } from '../database/seed';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { allRows, expectOrder, history, later, live } from './people';

const DAY = 24 * 60;
const names = async (db: TrailDatabase) => (await binned(db, { limit: 9 })).contacts.map(({ name }) => name);

test('the bin shows the latest deletions first, a page at a time', async () => {
  const db = freshDatabase();
  for (const [minute, name] of ['Amir', 'Berta', 'Clara'].entries()) {
    await deleteContact(db, (await saved(db, { name })).id, later(minute));
  }
  await saved(db, { name: 'Still here' });
  expect(await names(db)).toEqual(['Clara', 'Berta', 'Amir']);
  const page = await binned(db, { limit: 1, offset: 1 });
  expect([page.contacts.map(({ name }) => name), page.total]).toEqual([['Berta'], 3]);
  const [clara] = (await binned(db, { limit: 1 })).contacts;
  expect(clara && goneOn(clara.deletedAt)).toBe('2026-12-22');
  good(await restoreContact(db, clara?.id ?? '', later(9)));
  expect(await names(db)).toEqual(['Berta', 'Amir']);
});

test('a contact merged into another is not in the bin', async () => {
  const db = freshDatabase();
  const [keep, drop] = [await saved(db, { name: 'Lena' }), await saved(db, { name: 'Lena K' })];
  good(await mergeContacts(db, { keepId: keep.id, dropId: drop.id, chosen: {} }, later(1)));
  expect(await binned(db, { limit: 9 })).toEqual({ contacts: [], total: 0 });
});

test('the bin is emptied after 30 days and never before', async () => {
  const db = freshDatabase();
  const gone = await saved(db, { name: 'Gone', address: 'facebook.com/gone.one' });
  good(await logInteraction(db, gone.id, { kind: 'sent', on: TODAY, text: 'hello' }, NOW));
  const stays = await saved(db, { name: 'Stays' });
  const { interaction } = good(
    await logInteraction(db, stays.id, { kind: 'note', on: TODAY, text: 'slip' }, NOW),
  );
  await deleteContact(db, gone.id, later(10));
  await deleteInteraction(db, interaction.id, later(10));
  const before = await allRows(db);
  // Until the last minute before the day that the bin announces.
  const theDay = 30 * DAY - 9 * 60 - 30;
  for (const minute of [10, DAY, 29 * DAY, theDay - 1]) {
    expect(await emptyBin(db, later(minute))).toBe(0);
    expect(await allRows(db)).toEqual(before);
  }
  expect(await emptyBin(db, later(theDay))).toBe(1);
  const { contacts, interactions, followUps } = await allRows(db);
  expect(contacts).toMatchObject([{ id: stays.id }]);
  expect(interactions).toEqual([]);
  expect(followUps).toMatchObject([{ contactId: stays.id }]);
  await expectOrder(db);
});

test('a merged contact is deleted for good after 30 days, and the resulting one stays', async () => {
  const db = freshDatabase();
  const [keep, drop] = [await saved(db, { name: 'Lena' }), await saved(db, { name: 'Lena K' })];
  good(await logInteraction(db, drop.id, { kind: 'sent', on: TODAY, text: 'hello' }, NOW));
  good(await mergeContacts(db, { keepId: keep.id, dropId: drop.id, chosen: {} }, later(1)));
  const kept = await getContact(db, keep.id);
  await emptyBin(db, later(31 * DAY));
  expect(await getContact(db, keep.id)).toEqual(kept);
  expect(await db.contacts.get(drop.id)).toBeUndefined();
  expect((await db.interactions.toArray()).map(({ contactId }) => contactId)).toContain(keep.id);
  expect((await db.journal.toArray()).map(({ kind }) => kind)).toEqual(['erase']);
});

/** Every row of any table that contains one of these words, as written or in a key. */
async function traces(db: TrailDatabase, words: readonly string[]) {
  const found: string[] = [];
  for (const table of db.tables) {
    for (const row of await table.toArray()) {
      const text = JSON.stringify(row);
      if (words.some((word) => text.includes(word))) found.push(`${table.name}: ${text}`);
    }
  }
  return found;
}

test('an erased person leaves no trace in any table, and everybody else is unchanged', {
  timeout: 300_000,
}, async () => {
  const past = fc.tuple(history, history, history);
  await fc.assert(
    fc.asyncProperty(past, fc.boolean(), fc.boolean(), fc.boolean(), async (people, merges, bins, undoes) => {
      const db = freshDatabase();
      const [first, second, third] = people;
      const person = await live(db, { ...first, name: 'Zzyx Qwortl' });
      const twin = await live(db, { ...second, name: 'Z. Qwortl' });
      const other = await live(db, { ...third, name: 'Amir' });
      good(await logInteraction(db, person.id, { kind: 'note', on: TODAY, text: 'Zzyx is shy' }, later(1)));
      await dismissDuplicate(db, person.id, other.id, later(2));
      const both = [person.id, other.id, twin.id];
      const { entryId } = await changeMany(db, both, { addTags: ['new'] }, later(3));
      if (undoes) await undoEntry(db, entryId, later(4));
      if (merges) good(await mergeContacts(db, { keepId: twin.id, dropId: person.id, chosen: {} }, later(5)));
      await changeMany(db, [twin.id, other.id], { metAt: 'Fair' }, later(6));
      const erased = merges ? twin : person;
      if (bins) await deleteContact(db, erased.id, later(7));

      const words = [
        person.id,
        'Zzyx',
        ...person.addresses,
        ...(merges ? [twin.id, 'Qwortl', ...twin.addresses] : []),
      ];
      const rows = [...(await db.followUps.toArray()), ...(await db.interactions.toArray())];
      const keys = rows.filter(({ contactId }) => words.includes(contactId)).map(({ id }) => id);
      expect((await traces(db, words)).length, 'there is something to be found').toBeGreaterThan(2);
      const stay = (row: { id: string; contactId?: string }) =>
        (row.contactId ?? row.id) === other.id || (!merges && (row.contactId ?? row.id) === twin.id);
      const bystanders = async () => {
        const { contacts, ...tables } = await allRows(db);
        const plain = (contacts ?? []).map((row) => {
          const {
            notSameAs: _notSameAs,
            updatedAt: _updatedAt,
            ...rest
          } = row as { id: string; [key: string]: unknown };
          return rest as { id: string };
        });
        return [plain, ...Object.values(tables)].map((table) => (table as { id: string }[]).filter(stay));
      };
      const before = await bystanders();
      expect((await eraseContact(db, erased.id)).erased).toBeGreaterThan(1);
      // By id, until they are removed from the copies.
      const erasures = await pendingErasures(db);
      expect(new Set(erasures.people)).toEqual(new Set(merges ? [person.id, twin.id] : [person.id]));
      await workOffErasures(db, erasures, true, later(8));
      expect(await traces(db, [...words, ...keys])).toEqual([]);
      expect(await bystanders()).toEqual(before);
      await expectOrder(db);
      expect(await eraseContact(db, erased.id), 'nobody is there any more').toEqual({ erased: 0 });
      if (!undoes) await undoEntry(db, entryId, later(9));
      expect(await traces(db, words), 'no undo brings them back').toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('“not the same person” is never stored for only one of the two', async () => {
  const db = freshDatabase();
  const [lena, twin] = [await saved(db, { name: 'Lena' }), await saved(db, { name: 'Lena K' })];
  const apartOf = async (id: string) => (await db.contacts.get(id))?.notSameAs;
  const undo = await dismissDuplicate(db, lena.id, twin.id, NOW);
  // Undone while one of them is in the bin, and restored afterwards.
  await deleteContact(db, twin.id, later(1));
  await undo();
  await restoreContact(db, twin.id, later(2));
  expect([await apartOf(lena.id), await apartOf(twin.id)]).toEqual([undefined, undefined]);
  // About somebody who has been erased in another window meanwhile.
  await eraseContact(db, twin.id);
  await dismissDuplicate(db, lena.id, twin.id, later(3));
  expect(await apartOf(lena.id)).toBeUndefined();
});

test('no past action mentions a file named after an erased person', async () => {
  const db = freshDatabase();
  const lena = await saved(db, { name: 'Lena Krämer' });
  const amir = await saved(db, { name: 'Amir' });
  good(await changeContact(db, lena.id, { name: 'Lena Kramer-Wolf' }, later(1)));
  await changeMany(db, [lena.id], { addTags: ['x'] }, later(2));
  const named = async (file: string, ids: string[], undoes = false) => {
    const { entryId } = await journaled(db, ['contacts'], { kind: 'import', file }, later(3), async () => {
      for (const id of ids) await db.contacts.update(id, { notes: `${file.length}` });
    });
    if (undoes) await undoEntry(db, entryId, later(4));
  };
  await named('Kraemer, Lena.vcf', [lena.id, amir.id]);
  await named('lenakramerwolf.csv', [amir.id], true);
  await named('Neue_LENA_2026.csv', []);
  await named('people.csv', [lena.id, amir.id]);
  await named('Amir.csv', [amir.id]);
  await eraseContact(db, lena.id);
  const files = (await db.journal.toArray()).flatMap(({ file }) => file ?? []);
  expect(files.sort()).toEqual(['Amir.csv', 'people.csv']);
  expect(await checkDatabase(db, TODAY, { erased: [lena.id, 'Lena', 'LENA', 'lena'] })).toEqual([]);
});

test('an erasure stays in the journal until the person is removed from every copy', async () => {
  const db = freshDatabase();
  const [lena, amir] = [await saved(db, { name: 'Lena' }), await saved(db, { name: 'Amir' })];
  expect((await pendingErasures(db)).people).toEqual([]);
  await eraseContact(db, lena.id);
  const first = await pendingErasures(db);
  expect(first).toMatchObject({ people: [lena.id], isNew: true });
  expect(JSON.stringify(await db.journal.toArray())).not.toContain('Lena');
  expect(await listEntries(db), 'it is nothing that can be taken back').toEqual([]);

  // The copies within the extension are done; the folder has to wait for the mentor.
  await workOffErasures(db, first, false, later(1));
  expect(await pendingErasures(db)).toMatchObject({ people: [lena.id], isNew: false });
  await eraseContact(db, amir.id);
  const both = await pendingErasures(db);
  expect(both).toMatchObject({ people: [lena.id, amir.id], isNew: true });
  await emptyBin(db, later(40 * DAY));
  expect((await pendingErasures(db)).people, 'nor does a month end it').toHaveLength(2);
  await workOffErasures(db, both, true, later(2));
  expect((await pendingErasures(db)).people).toEqual([]);
  expect(await hasErasedSince(db, TODAY)).toBe(true);
  expect(await checkDatabase(db, TODAY, { erased: [lena.id, amir.id] })).toEqual([]);
  await emptyBin(db, later(40 * DAY));
  expect(await db.journal.count()).toBe(0);
  expect(await hasErasedSince(db, TODAY)).toBe(false);
});

test('an erasure that fails is not noted', async () => {
  const db = freshDatabase();
  const lena = await saved(db, { name: 'Lena' });
  const add = vi.spyOn(db.journal, 'add').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  await expect(eraseContact(db, lena.id)).rejects.toMatchObject({ reason: 'full' });
  add.mockRestore();
  expect((await getContact(db, lena.id))?.name).toBe('Lena');
  expect((await pendingErasures(db)).people).toEqual([]);
});

test('a saved search for an erased person is deleted with them, and no other', async () => {
  const db = freshDatabase();
  const lena = await saved(db, { name: 'Lena Krämer' });
  const looks = { columns: ['name'], sorting: { by: 'name', descending: false } } as const;
  const view = (name: string, search?: string) =>
    saveView(db, { name, filter: search === undefined ? {} : { search }, ...looks, columns: ['name'] }, NOW);
  for (const [name, search] of [
    ['lena kramer'],
    ['Hers', 'krämer, LENA KRÄMER'],
    ['Amir'],
    ['All', 'Lena'],
  ] as const)
    good(await view(name, search));
  await eraseContact(db, lena.id);
  expect((await db.views.toArray()).map(({ name }) => name).sort()).toEqual(['All', 'Amir']);
});
