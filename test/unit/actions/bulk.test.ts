import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BulkChange, changeMany, deleteMany } from '../../../utils/actions/bulk';
import { changeContact, deleteContact, restoreContact } from '../../../utils/actions/contacts';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { deleteInteraction, logInteraction } from '../../../utils/actions/log';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { undoEntry } from '../../../utils/actions/undo-entry';
import { countContacts, getContact } from '../../../utils/database/find-contact';
import { listEntries } from '../../../utils/database/journal';
import { markPeople } from '../../../utils/database/marks';
import { STAGES } from '../../../utils/model/contact';
import { openFollowUpOf } from '../../../utils/queries/due';
import { interactionsOf } from '../../../utils/queries/log';
import { freshDatabase, good, saved, TODAY } from '../database/testing';
import { allRows, expectOrder, history, later, live, unstamped } from './people';

const change = fc.record<BulkChange>(
  {
    stage: fc.constantFrom(...STAGES),
    addTags: fc.subarray(['Berlin', 'new', 'ÉCOLE']),
    removeTags: fc.subarray(['maths', 'berlin']),
    metAt: fc.constantFrom('', 'Study group', 'Fair'),
    language: fc.constantFrom('', 'de'),
    cadenceDays: fc.constantFrom(null, 5),
    dueOn: fc.constantFrom('2026-11-22', '2026-12-01'),
  },
  { requiredKeys: [] },
);

test('changes to many, undone one after the other, restore everything', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(history, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(change, fc.nat()), { minLength: 1, maxLength: 3 }),
      async (histories, changes) => {
        const db = freshDatabase();
        const ids: string[] = [];
        for (const past of histories) ids.push((await live(db, past)).id);
        const states: unknown[] = [];
        const done: string[] = [];
        for (const [index, [each, pick]] of changes.entries()) {
          states.push(await allRows(db));
          const some = ids.filter((_, at) => (pick >> at) % 2 === 0);
          const result = await changeMany(db, [...some, 'nobody'], each, later(index + 1));
          expect(result.changed + result.skipped).toBe(some.length + 1);
          await expectOrder(db);
          done.push(result.entryId);
        }
        for (const [index, entryId] of done.toReversed().entries()) {
          expect((await undoEntry(db, entryId, later(60 + index))).kept).toBe(0);
          expect(await allRows(db)).toEqual(states[done.length - 1 - index]);
          await expectOrder(db);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('anybody changed since the mentor saw them is left alone, and reported', async () => {
  const db = freshDatabase();
  const [noted, planned, begun, calm] = [
    await saved(db, { name: 'Amir', stage: 'contacted' }),
    await saved(db, { name: 'Berta', stage: 'contacted' }),
    await saved(db, { name: 'Clara', stage: 'contacted' }),
    await saved(db, { name: 'Dora', stage: 'contacted' }),
  ];
  const ids = [noted, planned, begun, calm].map(({ id }) => id);
  const seen = await markPeople(db, ids);
  good(await changeContact(db, noted.id, { stage: 'replied' }, later(1)));
  good(await planFollowUp(db, planned.id, { dueOn: '2026-12-24', what: 'ask' }, later(1)));
  good(await startMentorship(db, begun.id, { beginsOn: TODAY }, later(1)));
  const before = await allRows(db);

  const change = { stage: 'interested', dueOn: '2026-12-01', seen } as const;
  const result = await changeMany(db, ids, change, later(2));
  expect(result).toMatchObject({ changed: 1, changedMeanwhile: 3, skipped: 0 });
  expect(await getContact(db, calm.id)).toMatchObject({ stage: 'interested' });
  expect((await openFollowUpOf(db, calm.id))?.dueOn).toBe('2026-12-01');
  expect(await getContact(db, noted.id)).toMatchObject({ stage: 'replied' });
  expect(await openFollowUpOf(db, planned.id)).toMatchObject({ dueOn: '2026-12-24', what: 'ask' });
  expect(await getContact(db, begun.id)).toMatchObject({ stage: 'mentoring' });
  await expectOrder(db);
  await result.undo();
  expect(await allRows(db)).toEqual(before);
});

test('everybody gets what was chosen, and the log says so', async () => {
  const db = freshDatabase();
  const [lena, amir] = [
    await saved(db, { name: 'Lena' }),
    await saved(db, { name: 'Amir', stage: 'replied' }),
  ];
  const chosen = { stage: 'replied', addTags: [' Kyiv '], metAt: 'Fair', dueOn: '2026-12-01' } as const;
  const { changed, skipped } = await changeMany(db, [lena.id, amir.id], chosen, later(1));
  expect({ changed, skipped }).toEqual({ changed: 2, skipped: 0 });
  for (const { id } of [lena, amir]) {
    expect(await getContact(db, id)).toMatchObject({ stage: 'replied', tags: ['Kyiv'], metAt: 'Fair' });
    expect(await openFollowUpOf(db, id)).toMatchObject({ dueOn: '2026-12-01' });
  }
  expect((await interactionsOf(db, lena.id, { limit: 9 })).entries).toMatchObject([
    { from: 'found', to: 'replied' },
  ]);
  expect((await interactionsOf(db, amir.id, { limit: 9 })).entries).toEqual([]);
  expect(await listEntries(db)).toMatchObject([{ kind: 'bulk', count: 2, names: ['Lena', 'Amir'] }]);
  const again = await changeMany(db, [lena.id, amir.id], chosen, later(2));
  expect(again).toMatchObject({ changed: 0, skipped: 2 });
  expect(await listEntries(db), 'nothing done, nothing to take back').toHaveLength(1);
});

test('anybody changed since stays as a whole, and the others are restored', async () => {
  const db = freshDatabase();
  const [lena, amir] = [await saved(db, { name: 'Lena' }), await saved(db, { name: 'Amir' })];
  const { entryId } = await changeMany(db, [lena.id, amir.id], { stage: 'replied' }, later(1));
  good(await changeContact(db, lena.id, { notes: 'new' }, later(2)));
  expect(await undoEntry(db, entryId, later(3))).toEqual({ restored: 1, kept: 1 });
  expect(await getContact(db, lena.id)).toMatchObject({ stage: 'replied', notes: 'new' });
  expect(await getContact(db, amir.id)).toMatchObject({ stage: 'found' });
  expect((await interactionsOf(db, lena.id, { limit: 9 })).entries).toHaveLength(1);
  expect((await interactionsOf(db, amir.id, { limit: 9 })).entries).toEqual([]);
  await expectOrder(db);
});

test('a contact with no room for another tag is left out', async () => {
  const db = freshDatabase();
  const full = await saved(db, { name: 'Full', tags: Array.from({ length: 30 }, (_, n) => `t${n}`) });
  const free = await saved(db, { name: 'Free' });
  const result = await changeMany(db, [full.id, free.id], { addTags: ['one more'] }, later(1));
  expect(result).toMatchObject({ changed: 1, skipped: 1 });
  expect((await getContact(db, full.id))?.tags).toHaveLength(30);
});

test('many deleted and restored are unchanged', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(history, { minLength: 1, maxLength: 4 }), fc.nat(), async (histories, pick) => {
      const db = freshDatabase();
      const ids: string[] = [];
      for (const past of histories) ids.push((await live(db, past)).id);
      const some = ids.filter((_, at) => (pick >> at) % 2 === 0);
      const before = await unstamped(db);
      const { deleted, undo } = await deleteMany(db, [...some, 'nobody'], later(1));
      expect(deleted).toBe(some.length);
      expect(await countContacts(db)).toBe(ids.length - some.length);
      await expectOrder(db);
      await undo();
      expect(await unstamped(db)).toEqual(before);
      await undo();
      expect(await unstamped(db)).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

test('anybody changed since the mentor saw them is not deleted with the others', async () => {
  const db = freshDatabase();
  const [noted, written, planned, calm] = [
    await saved(db, { name: 'Amir' }),
    await saved(db, { name: 'Berta' }),
    await saved(db, { name: 'Clara' }),
    await saved(db, { name: 'Dora' }),
  ];
  const ids = [noted, written, planned, calm].map(({ id }) => id);
  const seen = await markPeople(db, ids);
  good(await changeContact(db, noted.id, { notes: 'moves in March' }, later(1)));
  good(await logInteraction(db, written.id, { kind: 'note', on: TODAY, text: 'called' }, later(1)));
  good(await planFollowUp(db, planned.id, { dueOn: '2026-12-24', what: 'ask' }, later(1)));
  const before = await unstamped(db);

  const { deleted, changedMeanwhile, undo } = await deleteMany(db, ids, later(2), { seen });
  expect({ deleted, changedMeanwhile }).toEqual({ deleted: 1, changedMeanwhile: 3 });
  expect(await getContact(db, calm.id)).toBeUndefined();
  for (const { id } of [noted, written, planned]) expect(await getContact(db, id)).toBeDefined();
  await undo();
  expect(await unstamped(db)).toEqual(before);
});

test('one of many is restored like one deleted alone', async () => {
  const db = freshDatabase();
  const lena = await saved(db, { name: 'Lena', address: 'facebook.com/lena.k' });
  good(await logInteraction(db, lena.id, { kind: 'sent', on: TODAY, text: 'hello' }, later(1)));
  const { interaction } = good(
    await logInteraction(db, lena.id, { kind: 'note', on: TODAY, text: 'wrong' }, later(2)),
  );
  await deleteInteraction(db, interaction.id, later(3));
  const before = await unstamped(db);
  const { undo } = await deleteMany(db, [lena.id], later(4));
  good(await restoreContact(db, lena.id, later(5)));
  expect(await unstamped(db)).toEqual(before);
  await deleteContact(db, lena.id, later(6));
  await undo();
  expect(await getContact(db, lena.id), 'deleted again: the old undo has no say').toBeUndefined();
});

test('an address saved again meanwhile stays with the newer contact', async () => {
  const db = freshDatabase();
  const old = await saved(db, { name: 'Lena', address: 'facebook.com/lena.k' });
  const { undo } = await deleteMany(db, [old.id], later(1));
  const newer = await saved(db, { name: 'Lena K', address: 'facebook.com/lena.k' }, later(2));
  await undo();
  expect((await getContact(db, old.id))?.addresses).toEqual([]);
  expect((await getContact(db, newer.id))?.addresses).toHaveLength(1);
  await expectOrder(db);
});
