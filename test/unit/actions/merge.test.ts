import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eraseContact } from '../../../utils/actions/bin';
import { writeWeek } from '../../../utils/actions/change-mentorship';
import { changeContact, restoreContact } from '../../../utils/actions/contacts';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { logInteraction } from '../../../utils/actions/log';
import { mergeContacts } from '../../../utils/actions/merge';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { undoEntry } from '../../../utils/actions/undo-entry';
import { findByAddress, getContact } from '../../../utils/database/find-contact';
import { listEntries } from '../../../utils/database/journal';
import { markPeople } from '../../../utils/database/marks';
import { mergedContact, proposeMerge } from '../../../utils/model/merge';
import { openFollowUpOf } from '../../../utils/queries/due';
import { interactionsOf } from '../../../utils/queries/log';
import { runningMentorships } from '../../../utils/queries/mentorships';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { recordOf } from './course';
import { allRows, CONTACT, expectOrder, history, later, live } from './people';

test('a merge and its undo restore everything; in between nothing of either is lost', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(history, history, history, async (one, other, third) => {
      const db = freshDatabase();
      const [keep, drop] = [await live(db, one), await live(db, other)];
      await live(db, third);
      const before = await allRows(db);
      const entries = async (id: string) => (await interactionsOf(db, id, { limit: 99 })).entries;
      const logs = [...(await entries(keep.id)), ...(await entries(drop.id))].map(({ id }) => id);

      const merged = good(
        await mergeContacts(db, { keepId: keep.id, dropId: drop.id, chosen: {} }, later(5)),
      );
      await expectOrder(db);
      const log = await entries(keep.id);
      expect(
        log
          .filter(({ kind, id }) => kind !== 'stage' || logs.includes(id))
          .map(({ id }) => id)
          .sort(),
      ).toEqual(logs.sort());
      expect(merged.contact.addresses).toEqual([...keep.addresses, ...drop.addresses]);
      for (const address of drop.addresses) expect((await findByAddress(db, address))?.id).toBe(keep.id);
      expect(await getContact(db, drop.id)).toBeUndefined();
      const running = (await runningMentorships(db, TODAY)).map(({ contact }) => contact.id);
      expect(running).toEqual([...new Set(running)]);

      await merged.undo();
      expect(await allRows(db)).toEqual(before);
      await merged.undo();
      expect(await allRows(db), 'a second undo does nothing').toEqual(before);
      expect(await listEntries(db)).toMatchObject([{ kind: 'merge', undoneAt: expect.any(String) }]);
    }),
    { numRuns: 40 },
  );
});

test('the mentor’s choice is applied field by field', async () => {
  const db = freshDatabase();
  const keep = await saved(db, { name: 'Lena K.', notes: 'first', metAt: 'Group A', tags: ['maths'] });
  const drop = await saved(db, {
    name: 'Lena Krämer',
    notes: 'second',
    stage: 'replied',
    tags: ['Maths', 'Kyiv'],
  });
  const chosen = { name: 'Lena Krämer', notes: 'first', stage: 'found' } as const;
  const { contact } = good(await mergeContacts(db, { keepId: keep.id, dropId: drop.id, chosen }, later(1)));
  expect(contact).toMatchObject({ ...chosen, metAt: 'Group A', tags: ['maths', 'Kyiv'] });
  expect(await getContact(db, keep.id)).toEqual(contact);
});

test('the preview equals the result', async () => {
  const db = freshDatabase();
  const keep = await saved(db, { name: 'Lena', address: 'facebook.com/lena.k', stage: 'contacted' });
  const drop = await saved(db, { name: 'Lena Krämer', address: 'linkedin.com/in/lena', stage: 'replied' });
  const { updatedAt: _1, stageChangedAt: _2, ...preview } = mergedContact(keep, drop);
  const { contact } = good(
    await mergeContacts(db, { keepId: keep.id, dropId: drop.id, chosen: {} }, later(1)),
  );
  expect(contact).toMatchObject(preview);
});

test('without a choice nothing known is dropped, and the more careful value wins', () => {
  const keep = {
    ...CONTACT,
    notes: 'a',
    ageBand: 'adult' as const,
    informedOn: '2026-11-20' as const,
    stage: 'paused' as const,
  };
  const drop = {
    ...CONTACT,
    id: 'd',
    notes: 'b',
    ageBand: 'sixteen-seventeen' as const,
    informedOn: '2026-11-02' as const,
  };
  expect(proposeMerge(keep, { ...drop, stage: 'mentoring', source: 'the group' })).toMatchObject({
    notes: 'a\n\nb',
    ageBand: 'sixteen-seventeen',
    informedOn: '2026-11-02',
    stage: 'mentoring',
    source: 'the group',
  });
  expect(proposeMerge(keep, { ...drop, stage: 'declined' }).stage).toBe('declined');
  expect(proposeMerge(keep, { ...drop, notes: 'a' }).notes).toBe('a');
});

test('a planned next action is kept before a proposed one', async () => {
  const db = freshDatabase();
  const keep = await saved(db, { name: 'Lena' });
  const drop = await saved(db, { name: 'Lena Krämer' });
  good(await planFollowUp(db, drop.id, { dueOn: '2027-01-05', what: 'ask about the exam' }, NOW));
  good(await mergeContacts(db, { keepId: keep.id, dropId: drop.id, chosen: {} }, later(1)));
  expect(await openFollowUpOf(db, keep.id)).toMatchObject({
    dueOn: '2027-01-05',
    what: 'ask about the exam',
  });
  await expectOrder(db);
});

test('of two planned next actions the earlier is kept', async () => {
  const db = freshDatabase();
  const keep = await saved(db, { name: 'Lena' });
  const drop = await saved(db, { name: 'Lena Krämer' });
  good(await planFollowUp(db, keep.id, { dueOn: '2026-12-05', what: 'earlier' }, NOW));
  good(await planFollowUp(db, drop.id, { dueOn: '2027-01-05', what: 'later' }, NOW));
  good(await mergeContacts(db, { keepId: keep.id, dropId: drop.id, chosen: {} }, later(1)));
  expect(await openFollowUpOf(db, keep.id)).toMatchObject({ what: 'earlier' });
});

test('of two running mentorships one continues', async () => {
  const db = freshDatabase();
  const keep = await saved(db, { name: 'Lena' });
  const drop = await saved(db, { name: 'Lena Krämer' });
  good(await startMentorship(db, keep.id, { beginsOn: '2026-11-16' }, NOW));
  good(await startMentorship(db, drop.id, { beginsOn: '2026-11-02' }, NOW));
  good(await mergeContacts(db, { keepId: keep.id, dropId: drop.id, chosen: {} }, later(1)));
  const running = await runningMentorships(db, TODAY);
  expect(running.map(({ contact, mentorship }) => [contact.id, mentorship.beginsOn])).toEqual([
    [keep.id, '2026-11-02'],
  ]);
});

test('of two running mentorships the one with more written down continues; undo restores both', async () => {
  const db = freshDatabase();
  const keep = await saved(db, { name: 'Lena' });
  const drop = await saved(db, { name: 'Lena Krämer' });
  good(await startMentorship(db, keep.id, { beginsOn: '2026-11-02' }, NOW));
  const { mentorship } = good(await startMentorship(db, drop.id, { beginsOn: '2026-11-16' }, NOW));
  good(
    await writeWeek(
      db,
      mentorship.id,
      { week: 1, record: recordOf({ metOn: '2026-11-16' }), seen: undefined },
      NOW,
    ),
  );
  const before = await allRows(db);
  const { undo } = good(await mergeContacts(db, { keepId: keep.id, dropId: drop.id, chosen: {} }, later(1)));
  expect((await runningMentorships(db, TODAY)).map((each) => [each.contact.id, each.mentorship.id])).toEqual([
    [keep.id, mentorship.id],
  ]);
  expect(await openFollowUpOf(db, keep.id)).toMatchObject({ answers: ['meet:2'], dueOn: '2026-11-23' });
  await undo();
  expect(await allRows(db)).toEqual(before);
});

test('somebody who is gone, or the same one twice, is not merged', async () => {
  const db = freshDatabase();
  const keep = await saved(db, { name: 'Lena' });
  const before = await allRows(db);
  for (const other of ['nobody', keep.id]) {
    expect(await mergeContacts(db, { keepId: keep.id, dropId: other, chosen: {} }, later(1))).toEqual({
      ok: false,
      gone: true,
    });
  }
  expect(await allRows(db)).toEqual(before);
  expect(await listEntries(db)).toEqual([]);
});

test('somebody merged is not restored from a bin shown before, and is erased with the other', async () => {
  const db = freshDatabase();
  const [keep, drop] = [await saved(db, { name: 'Lena K.' }), await saved(db, { name: 'Lena Krämer' })];
  await mergeContacts(db, { keepId: keep.id, dropId: drop.id, chosen: {} }, NOW);
  expect(await restoreContact(db, drop.id, NOW)).toEqual({ ok: false, gone: true });
  await eraseContact(db, keep.id);
  expect(await db.contacts.toArray()).toEqual([]);
});

test('what has been changed since the preview is not merged', async () => {
  const db = freshDatabase();
  const keep = await saved(db, { name: 'Lena', notes: 'old' });
  const drop = await saved(db, { name: 'Lena K', notes: 'other' });
  const see = () => markPeople(db, [keep.id, drop.id]);
  const merge = { keepId: keep.id, dropId: drop.id, chosen: { notes: 'old' } };
  const meanwhile: ((at: Date) => Promise<unknown>)[] = [
    (at) => changeContact(db, drop.id, { notes: 'written meanwhile' }, at),
    (at) => changeContact(db, keep.id, { notes: 'written meanwhile' }, at),
    (at) => planFollowUp(db, drop.id, { dueOn: '2026-12-24', what: 'ask' }, at),
    (at) => startMentorship(db, drop.id, { beginsOn: TODAY }, at),
    (at) => startMentorship(db, keep.id, { beginsOn: TODAY }, at),
  ];
  for (const [index, change] of meanwhile.entries()) {
    const seen = await see();
    await change(later(index + 1));
    const before = await allRows(db);
    expect(await mergeContacts(db, { ...merge, seen }, later(20))).toEqual({
      ok: false,
      changedMeanwhile: true,
    });
    expect(await allRows(db)).toEqual(before);
    expect(await listEntries(db)).toEqual([]);
  }
  good(await mergeContacts(db, { ...merge, seen: await see() }, later(30)));
});

test('a merge is not undone if something in it has changed since', async () => {
  const db = freshDatabase();
  const keep = await saved(db, { name: 'Lena', address: 'facebook.com/lena.k' });
  const drop = await saved(db, { name: 'Lena Krämer', address: 'linkedin.com/in/lena' });
  const { entryId } = good(
    await mergeContacts(db, { keepId: keep.id, dropId: drop.id, chosen: {} }, later(1)),
  );
  good(await changeContact(db, keep.id, { notes: 'new' }, later(2)));
  good(await logInteraction(db, keep.id, { kind: 'reply', on: TODAY, text: '' }, later(3)));
  const before = await allRows(db);
  expect(await undoEntry(db, entryId, later(4))).toEqual({ restored: 0, kept: 1 });
  expect(await allRows(db)).toEqual(before);
  await expectOrder(db);
});
