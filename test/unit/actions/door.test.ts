import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { saveContact } from '../../../utils/actions/contacts';
import { type Action, act, PERSON } from '../../../utils/actions/door';
import { onWritten } from '../../../utils/database/announce';
import { RefusedRow, StorageFailure } from '../../../utils/database/errors';
import { openOf } from '../../../utils/database/open-follow-ups';
import { toRecord } from '../../../utils/model/contact-record';
import { everything, freshDatabase, NOW, saved } from '../database/testing';

const TEST: Action = { name: 'test', tables: PERSON, next: 'door' };

test('only actions write', async () => {
  const db = freshDatabase();
  const { id } = await saved(db);
  const before = await everything(db);
  const row = await db.contacts.get(id);
  const ways: (() => PromiseLike<unknown>)[] = [
    () => db.contacts.put(toRecord({ ...(row as NonNullable<typeof row>), name: 'Other' })),
    () => db.contacts.update(id, { name: 'Other' }),
    () => db.contacts.delete(id),
    () => db.contacts.clear(),
    () => db.contacts.toCollection().modify({ name: 'Other' }),
    () => db.transaction('rw', db.contacts, () => db.contacts.delete(id)),
    () => db.journal.clear(),
  ];
  for (const way of ways) {
    const failure: unknown = await Promise.resolve(way()).catch((error: unknown) => error);
    expect(String((failure as Error)?.message ?? failure)).toMatch(/by an action/);
  }
  expect(await everything(db)).toEqual(before);
});

test('only the door opens a transaction that writes', () => {
  const folder = new URL('../../../', import.meta.url);
  const sources = ['utils', 'components', 'entrypoints'].flatMap((root) =>
    readdirSync(new URL(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${root}/${name}`),
  );
  expect(sources.length).toBeGreaterThan(300);
  // Sync keeps what it knows in a database of its own.
  const writing = sources.filter((path) =>
    /(?<!\bsync\.)\btransaction\(\s*'rw/.test(readFileSync(new URL(path, folder), 'utf8')),
  );
  expect(writing).toEqual(['utils/actions/door.ts']);
});

test('if an action forgets the next action, the door updates it', async () => {
  const db = freshDatabase();
  const contact = await saved(db);
  await act(db, TEST, NOW, async (unit) => {
    for (const open of await openOf(db, contact.id))
      await unit.put('followUps', { ...open, status: 'done' }, open);
  });
  expect(await openOf(db, contact.id)).toHaveLength(1);
});

test('a row that could not be read back is refused, and with it the whole action', async () => {
  const db = freshDatabase();
  const { id } = await saved(db);
  const before = await everything(db);
  const record = await db.contacts.get(id);
  if (!record) throw new Error('not saved');
  const failing = act(db, TEST, NOW, async (unit) => {
    await unit.put('contacts', toRecord({ ...record, notes: 'kept with it' }), record);
    await unit.put('interactions', {
      id: 'no-uuid',
      contactId: id,
      kind: 'note',
      on: '2026-02-30',
      text: '',
      createdAt: unit.at,
      updatedAt: unit.at,
    });
  });
  await expect(failing).rejects.toBeInstanceOf(RefusedRow);
  await expect(failing).rejects.toBeInstanceOf(StorageFailure);
  await expect(failing).rejects.toMatchObject({ reason: 'refused', table: 'interactions', where: 'id' });
  expect(await everything(db)).toEqual(before);
});

test('listeners are told once, after the commit, and not about failures', async () => {
  const db = freshDatabase();
  const heard = vi.fn<(tables: ReadonlySet<string>) => void>();
  const end = onWritten(heard);
  await saveContact(db, { name: 'Lena', address: '' }, NOW);
  expect(heard).toHaveBeenCalledTimes(1);
  expect([...(heard.mock.calls[0]?.[0] ?? [])].sort()).toEqual(['contacts', 'followUps']);
  await expect(
    act(db, TEST, NOW, async () => {
      await db.followUps.toCollection().modify({ what: 'x' });
      throw new Error('after all not');
    }),
  ).rejects.toBeInstanceOf(StorageFailure);
  expect(heard).toHaveBeenCalledTimes(1);
  await act(db, TEST, NOW, async () => undefined);
  expect(heard).toHaveBeenCalledTimes(1);
  end();
  await saveContact(db, { name: 'Amir', address: '' }, NOW);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('an action within another is part of it: both or neither', async () => {
  const db = freshDatabase();
  const failing = act(db, TEST, NOW, async () => {
    expect((await saveContact(db, { name: 'Lena', address: '' }, NOW)).ok).toBe(true);
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(failing).rejects.toMatchObject({ reason: 'full' });
  expect(await db.contacts.count()).toBe(0);
});
