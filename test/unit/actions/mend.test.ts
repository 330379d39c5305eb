import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { deleteContact } from '../../../utils/actions/contacts';
import { mendDatabase } from '../../../utils/actions/mend';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { derive } from '../../../utils/database/recording';
import type { TrailDatabase } from '../../../utils/database/schema';
import { newId } from '../../../utils/ground/ids';
import { checkDatabase } from '../../../utils/queries/check';
import { openFollowUpOf } from '../../../utils/queries/due';
import { badRows } from '../database/bad-rows';
import { seed } from '../database/seed';
import { everything, freshDatabase, good, listed, NOW, saved, TODAY } from '../database/testing';

async function listOfThree() {
  const db = freshDatabase();
  const lena = await saved(db, { address: 'facebook.com/lena' });
  const amir = await saved(db, { name: 'Amir' });
  const gone = await saved(db, { name: 'Gone' });
  good(await startMentorship(db, amir.id, { beginsOn: TODAY }, NOW));
  await deleteContact(db, gone.id, NOW);
  return { db, lena, amir, gone };
}

type List = Awaited<ReturnType<typeof listOfThree>>;
const FAULTS: [name: string, kind: string, make: (list: List) => PromiseLike<unknown>][] = [
  [
    'a contact no list finds',
    'wrong-keys',
    ({ db, lena }) =>
      db.contacts.where({ id: lena.id }).modify((row) => {
        delete row.sortKey;
        row.tagKeys = ['other'];
      }),
  ],
  [
    'somebody without a next action',
    'next-action',
    async ({ db, lena }) => {
      await db.followUps.filter(({ contactId }) => contactId === lena.id).delete();
    },
  ],
  [
    'somebody with two next actions',
    'next-action',
    async ({ db, lena }) => {
      const open = await db.followUps.filter(({ contactId }) => contactId === lena.id).first();
      if (open) await db.followUps.add({ ...open, id: newId() });
    },
  ],
  [
    'a follow-up outside the bin of somebody in it',
    'orphan',
    ({ db, gone }) =>
      db.followUps
        .filter(({ contactId }) => contactId === gone.id)
        .modify((row) => {
          delete row.deletedAt;
          row.status = 'done';
        }),
  ],
  [
    'weeks on Facebook of somebody who is no adult',
    'not-adult',
    ({ db }) => db.mentorships.toCollection().modify({ onFacebook: true }),
  ],
];

describe.each(FAULTS)('%s', (name, kind, make) => {
  test('is found, fixed, and restored by an undo', async () => {
    const list = await listOfThree();
    const { db } = list;
    expect(await checkDatabase(db, TODAY)).toEqual([]);
    await seed(db, async () => void (await make(list)));
    const before = await everything(db);
    expect((await checkDatabase(db, TODAY)).map((found) => found.kind)).toContain(kind);
    const { mended, undo } = await mendDatabase(db, NOW);
    expect(mended).toBeGreaterThan(0);
    expect(await checkDatabase(db, TODAY)).toEqual([]);
    await undo?.();
    // One of two next actions stays closed, since an undo does not restore a second one.
    if (name.includes('two')) expect(await checkDatabase(db, TODAY)).toEqual([]);
    else expect(await everything(db)).toEqual(before);
  });
});

test('nothing is guessed: only the mentor knows whose an address is and which of two mentorships is over', async () => {
  const { db, lena, amir } = await listOfThree();
  const [mentorship] = await db.mentorships.toArray();
  await seed(db, async () => {
    await db.contacts.update(amir.id, { addresses: lena.addresses, identities: ['facebook/lena'] });
    if (mentorship) await db.mentorships.add({ ...mentorship, id: newId() });
  });
  const before = await everything(db);
  const found = await checkDatabase(db, TODAY);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['two-running', 'shared-identity']));
  expect(await mendDatabase(db, NOW)).toEqual({ mended: 0 });
  expect(await everything(db)).toEqual(before);
  expect(await db.journal.count()).toBe(0);
});

test('an unreadable row stops neither the check nor the fixing', async () => {
  const { db, lena }: { db: TrailDatabase; lena: { id: string } } = await listOfThree();
  const bad = badRows(lena.id);
  await seed(db, async () => {
    for (const { table, row } of bad) await db.table(table).put(row);
  });
  const found = await checkDatabase(db, TODAY);
  expect(found.filter(({ kind }) => kind === 'unreadable')).toHaveLength(bad.length);
  expect((await listed(db)).length).toBeGreaterThan(1);
  expect(await openFollowUpOf(db, lena.id)).toBeDefined();
});

test('wrong listing data is rebuilt, and stays right after an undo', async () => {
  const { db, lena } = await listOfThree();
  const before = await everything(db);
  const next = { dueOn: '2020-01-01', what: 'Long ago' } as const;
  await seed(db, () => derive(() => db.contacts.update(lena.id, { next })));
  expect((await checkDatabase(db, TODAY)).map(({ kind }) => kind)).toEqual(['wrong-keys']);
  const { mended, undo } = await mendDatabase(db, NOW);
  expect(mended).toBe(1);
  expect(await everything(db)).toEqual(before);
  await undo?.();
  expect(await checkDatabase(db, TODAY)).toEqual([]);
});
