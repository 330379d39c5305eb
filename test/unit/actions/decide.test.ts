import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deleteMany } from '../../../utils/actions/bulk';
import { endMentorship } from '../../../utils/actions/change-mentorship';
import { changeContact, deleteContact } from '../../../utils/actions/contacts';
import { keepLonger, toldToday } from '../../../utils/actions/decide';
import { logInteraction } from '../../../utils/actions/log';
import { mergeContacts } from '../../../utils/actions/merge';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { getContact } from '../../../utils/database/find-contact';
import { markPeople } from '../../../utils/database/marks';
import { addDays, toInstant } from '../../../utils/ground/days';
import { type Contact, STAGES } from '../../../utils/model/contact';
import { deletionDay, uninformedSince } from '../../../utils/model/deletion';
import { countPrivacyDue, privacyDue } from '../../../utils/queries/data-decisions';
import { exportPerson } from '../../../utils/queries/person';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { CONTACT, later } from './people';

const after = (days: number) => addDays(TODAY, days);
const at = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

test('day 30 after saving without their knowledge, 90 after the last contact with it', () => {
  expect(deletionDay(CONTACT)).toBe(after(30));
  expect(deletionDay({ ...CONTACT, lastInteractionOn: after(20) }), 'writing is not yet telling').toBe(
    after(30),
  );
  expect(deletionDay({ ...CONTACT, informedOn: after(2) })).toBe(after(92));
  expect(deletionDay({ ...CONTACT, informedOn: after(2), lastInteractionOn: after(9) })).toBe(after(99));
  expect(deletionDay({ ...CONTACT, deleteAfter: after(400) })).toBe(after(400));
  expect(deletionDay({ ...CONTACT, deleteAfter: after(400), stage: 'mentoring' })).toBe('');
  expect(deletionDay({ ...CONTACT, sample: true })).toBe('');
});

test('nobody counts as uninformed who was told, is kept for a reason until a date, or is a sample', () => {
  expect(uninformedSince(CONTACT)).toBe(TODAY);
  expect(uninformedSince({ ...CONTACT, keepReason: 'meets me on Friday' })).toBe(TODAY);
  for (const known of [
    { informedOn: TODAY },
    { keepReason: 'meets me on Friday', deleteAfter: after(9) },
    { sample: true },
  ] satisfies Partial<Contact>[]) {
    expect(uninformedSince({ ...CONTACT, ...known })).toBe('');
  }
});

test('never proposed before the data was saved, nor before the last contact', () => {
  const day = fc.integer({ min: 0, max: 400 }).map(after);
  fc.assert(
    fc.property(
      fc.constantFrom(...STAGES),
      fc.option(day, { nil: '' as const }),
      fc.option(day, { nil: '' as const }),
      (stage, informedOn, lastInteractionOn) => {
        const proposed = deletionDay({ ...CONTACT, stage, informedOn, lastInteractionOn });
        if (proposed === '') return stage === 'mentoring';
        return (
          proposed >= after(30) &&
          (informedOn === '' || proposed >= addDays(lastInteractionOn || informedOn, 90))
        );
      },
    ),
  );
});

test('the review begins on day 21, proposes deletion on day 30, and deletes nothing', async () => {
  const db = freshDatabase();
  const { id } = await saved(db);
  const seen = async (days: number) => {
    const { items, ids } = await privacyDue(db, after(days), { limit: 9 });
    expect(await countPrivacyDue(db, after(days))).toBe(ids.length);
    return items.map(({ uninformedSince, deleteBy }) => [uninformedSince, deleteBy]);
  };
  expect(await seen(20)).toEqual([]);
  expect(await seen(21)).toEqual([[TODAY, '']]);
  expect(await seen(29)).toEqual([[TODAY, '']]);
  expect(await seen(30)).toEqual([[TODAY, after(30)]]);
  expect(await seen(3000)).toEqual([[TODAY, after(30)]]);
  expect(await getContact(db, id)).toBeDefined();
});

test('“told today” stops the question until 90 days after the last contact', async () => {
  const db = freshDatabase();
  const { id } = await saved(db);
  const { changed, undo } = await toldToday(db, [id, 'nobody'], at(25));
  expect(changed).toBe(1);
  expect(await countPrivacyDue(db, after(114))).toBe(0);
  expect(await countPrivacyDue(db, after(115))).toBe(1);
  good(await logInteraction(db, id, { kind: 'reply', on: after(100), text: '' }, at(100)));
  expect(await countPrivacyDue(db, after(189))).toBe(0);
  expect((await toldToday(db, [id], at(120))).changed, 'the first time counts').toBe(0);
  expect((await getContact(db, id))?.informedOn).toBe(after(25));
  await undo();
  expect((await getContact(db, id))?.informedOn, 'changed since: stays').toBe(after(25));
});

test('kept with a reason: asked again after 90 days; the undo restores everything', async () => {
  const db = freshDatabase();
  const { id } = await saved(db);
  const before = await getContact(db, id);
  const { undo } = await keepLonger(db, [id], { reason: '  waits for an answer of the school ' }, at(30));
  expect(await getContact(db, id)).toMatchObject({
    keepReason: 'waits for an answer of the school',
    deleteAfter: after(120),
  });
  expect(await countPrivacyDue(db, after(119))).toBe(0);
  expect(await countPrivacyDue(db, after(120))).toBe(1);
  await undo();
  expect(await getContact(db, id)).toEqual(before);
});

test('no decision is stored for anybody changed since the mentor saw them', async () => {
  const db = freshDatabase();
  const [changed, calm] = [await saved(db, { name: 'Amir' }), await saved(db, { name: 'Berta' })];
  const ids = [changed.id, calm.id];
  const seen = await markPeople(db, ids);
  await keepLonger(db, [changed.id], { reason: 'waits for a place' }, at(25));
  const told = await toldToday(db, ids, at(30), { seen });
  expect(told).toMatchObject({ changed: 1, changedMeanwhile: 1 });
  expect(await getContact(db, changed.id)).toMatchObject({ informedOn: '' });
  await told.undo();
  const again = await markPeople(db, [calm.id]);
  const reason = 'begins in June';
  const kept = await keepLonger(db, ids, { reason, seen: new Map([...seen, ...again]) }, at(31));
  expect(kept).toMatchObject({ changed: 1, changedMeanwhile: 1 });
  expect(await getContact(db, changed.id)).toMatchObject({ keepReason: 'waits for a place' });
  expect(await getContact(db, calm.id)).toMatchObject({ keepReason: reason });
});

test('those to be deleted come first, a page at a time; people being mentored or deleted are left out', async () => {
  const db = freshDatabase();
  await saved(db, { name: 'Told', informedOn: TODAY }, at(-80));
  const uninformed = await saved(db, { name: 'Uninformed' }, at(-25));
  const late = await saved(db, { name: 'Late' }, at(-90));
  const due = await saved(db, { name: 'Due' }, at(-40));
  const mentored = await saved(
    db,
    { name: 'Mentored', stage: 'mentoring', informedOn: after(-200) },
    at(-200),
  );
  await deleteContact(db, (await saved(db, { name: 'Deleted' }, at(-60))).id, NOW);
  const all = await privacyDue(db, TODAY, { limit: 9 });
  expect(all.items.map(({ contact }) => contact.name)).toEqual(['Late', 'Due', 'Uninformed']);
  expect(all.ids).toEqual([late.id, due.id, uninformed.id]);
  expect(all.ids).not.toContain(mentored.id);
  const page = await privacyDue(db, TODAY, { limit: 1, offset: 1 });
  expect(page.items.map(({ contact }) => contact.name)).toEqual(['Due']);
  await deleteMany(db, all.ids, later(1));
  expect(await countPrivacyDue(db, TODAY)).toBe(0);
});

test('one person’s file contains everything stored about them and nothing about anybody else', async () => {
  const db = freshDatabase();
  const [lena, twin, amir] = [
    await saved(db, { name: 'Lena', address: 'facebook.com/lena.k', notes: 'likes maths' }),
    await saved(db, { name: 'L. K.' }),
    await saved(db, { name: 'Amir' }),
  ];
  for (const [contact, text] of [
    [twin, 'first'],
    [lena, 'second'],
    [amir, 'other'],
  ] as const) {
    good(await logInteraction(db, contact.id, { kind: 'sent', on: TODAY, text }, later(text.length)));
  }
  const [ended, hers, his] = [
    good(await startMentorship(db, twin.id, { beginsOn: '2026-08-03' }, later(15))).mentorship,
    good(await startMentorship(db, lena.id, { beginsOn: TODAY, goals: ['An apprenticeship'] }, later(16)))
      .mentorship,
    good(await startMentorship(db, amir.id, { beginsOn: TODAY }, later(17))).mentorship,
  ];
  good(await endMentorship(db, ended.id, later(18)));
  good(await changeContact(db, lena.id, { informedOn: TODAY }, later(20)));
  good(await mergeContacts(db, { keepId: lena.id, dropId: twin.id, chosen: {} }, later(30)));
  const file = await exportPerson(db, lena.id);
  expect(file).toMatchObject({
    format: 'mentor-trail-person',
    contact: { name: 'Lena', notes: 'likes maths', informedOn: TODAY },
    merged: [{ name: 'L. K.' }],
  });
  expect(
    file?.interactions
      .map(({ text }) => text)
      .filter(Boolean)
      .sort(),
  ).toEqual(['first', 'second']);
  expect(file?.mentorships).toMatchObject([
    { id: ended.id, endedAt: toInstant(later(18)) },
    { id: hers.id, goals: [{ text: 'An apprenticeship' }] },
  ]);
  for (const { id } of [amir, his]) expect(JSON.stringify(file)).not.toContain(id);
  expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  expect(await exportPerson(db, 'nobody')).toBeUndefined();
});
