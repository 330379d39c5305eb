import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { changeContact, deleteContact } from '../../../utils/actions/contacts';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { logInteraction } from '../../../utils/actions/log';
import {
  changesNothing,
  ListHasChanged,
  planRestore,
  type RestoreWay,
  restoreBackup,
} from '../../../utils/actions/restore';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { undoEntry } from '../../../utils/actions/undo-entry';
import { listEntries } from '../../../utils/database/journal';
import type { TrailDatabase } from '../../../utils/database/schema';
import { type Backup, readBackup, writeBackup } from '../../../utils/exchange/backup';
import { checkDatabase } from '../../../utils/queries/check';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { allRows, later } from './people';

async function backupOf(db: TrailDatabase): Promise<Backup> {
  const read = await readBackup((await writeBackup(db, NOW)).join(''));
  if (!read.ok) throw new Error(read.problem);
  return read.backup;
}

const file = 'b.json';

test.each<RestoreWay>(['merge', 'replace'])(
  '%s: it stops if a row it would remove has changed since it was shown',
  async (way) => {
    const db = freshDatabase();
    await saved(db, { name: 'Amir' });
    const backup = await backupOf(db);
    const list = freshDatabase();
    const clara = await saved(list, { name: 'Clara' });

    const meanwhile: ((at: Date) => Promise<unknown>)[] = [
      () => saved(list, { name: 'Dora' }),
      (at) => changeContact(list, clara.id, { notes: 'written meanwhile' }, at),
      (at) => planFollowUp(list, clara.id, { dueOn: '2026-12-24', what: 'ask' }, at),
    ];
    for (const [index, change] of meanwhile.entries()) {
      const seen = await planRestore(list, backup, way);
      await change(later(10 + index));
      const before = await allRows(list);
      const entries = await listEntries(list);
      const restoring = restoreBackup(list, backup, { way, file, seen }, later(20 + index));
      // A merge does not touch what only the list has.
      if (way === 'merge') {
        const { entryId } = await restoring;
        await undoEntry(list, entryId, later(30 + index));
      } else {
        await expect(restoring).rejects.toBeInstanceOf(ListHasChanged);
        expect(await listEntries(list)).toEqual(entries);
      }
      expect(await allRows(list)).toEqual(before);
    }
  },
);

test('somebody in the file who is changed after the preview is not overwritten', async () => {
  const db = freshDatabase();
  const { id } = await saved(db, { name: 'Amir', notes: 'old' });
  const old = await backupOf(db);
  good(await changeContact(db, id, { notes: 'newer' }, later(1)));
  for (const [way, backup] of [
    ['replace', old],
    ['merge', await newer(old)],
  ] as const) {
    const seen = await planRestore(db, backup, way);
    expect(changesNothing(seen)).toBe(false);
    good(await changeContact(db, id, { notes: `before ${way}` }, later(way === 'merge' ? 5 : 2)));
    const before = await allRows(db);
    const options = { way, file, seen };
    await expect(restoreBackup(db, backup, options, later(6))).rejects.toBeInstanceOf(ListHasChanged);
    expect(await allRows(db)).toEqual(before);
    const again = { way, file, seen: await planRestore(db, backup, way) };
    const { entryId } = await restoreBackup(db, backup, again, later(7));
    expect(await undoEntry(db, entryId, later(8))).toMatchObject({ kept: 0 });
  }
});

/** The same file, saved on another machine after its person was changed there. */
async function newer(backup: Backup): Promise<Backup> {
  const contacts = backup.tables.contacts.map((row) => ({ ...row, updatedAt: later(60).toISOString() }));
  return { ...backup, tables: { ...backup.tables, contacts } } as Backup;
}

test('a file’s rows about somebody in the bin join them there', async () => {
  const db = freshDatabase();
  const contact = await saved(db, { name: 'Amir' });
  const { undo } = good(await logInteraction(db, contact.id, { kind: 'sent', on: TODAY, text: 'x' }, NOW));
  const backup = await backupOf(db);
  await undo();
  await deleteContact(db, contact.id, later(1));
  await restoreBackup(db, backup, { way: 'merge', file }, later(2));
  expect(await checkDatabase(db, TODAY)).toEqual([]);
  expect(await planRestore(db, backup, 'merge').then(changesNothing)).toBe(true);
});

test('everybody is written once, with what lists show of them, into an empty list and over another', async () => {
  const db = freshDatabase();
  const lena = await saved(db, { name: 'Lena' });
  good(await startMentorship(db, lena.id, { beginsOn: TODAY }, NOW));
  const amir = await saved(db, { name: 'Amir' });
  const clara = await saved(db, { name: 'Clara' });
  await deleteContact(db, clara.id, later(1));
  good(await planFollowUp(db, amir.id, { dueOn: '2026-12-24', what: 'ask' }, later(1)));
  const backup = await backupOf(db);
  const listed = await db.contacts.toArray();
  const list = freshDatabase();
  const writes = vi.spyOn(IDBObjectStore.prototype, 'put');
  const adds = vi.spyOn(IDBObjectStore.prototype, 'add');
  const toContacts = () =>
    [...writes.mock.contexts, ...adds.mock.contexts].filter(
      (store) => (store as IDBObjectStore).name === 'contacts',
    ).length;
  await restoreBackup(list, backup, { way: 'replace', file }, later(2));
  expect(toContacts()).toBe(3);
  expect(await list.contacts.toArray()).toEqual(listed);
  expect(await checkDatabase(list, TODAY)).toEqual([]);

  const other = freshDatabase();
  await restoreBackup(other, backup, { way: 'replace', file }, later(2));
  for (const { id } of [lena, amir]) good(await changeContact(other, id, { notes: 'other' }, later(3)));
  for (const each of [writes, adds]) each.mockClear();
  await restoreBackup(other, backup, { way: 'replace', file }, later(4));
  expect(toContacts()).toBe(2);
  expect(await other.contacts.toArray()).toEqual(listed);
  vi.restoreAllMocks();
});
