import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { endMentorship, saveForm } from '../../../utils/actions/change-mentorship';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';

const TEXTS = { introduction: '', learned: 'She found her way.', outlook: '' };

async function ended() {
  const db = freshDatabase();
  const { id: contactId } = await saved(db);
  const { mentorship } = good(await startMentorship(db, contactId, { beginsOn: TODAY }, NOW));
  good(await endMentorship(db, mentorship.id, NOW));
  return { db, id: mentorship.id };
}

test('the texts of the record may be written after the end, and undone', async () => {
  const { db, id } = await ended();
  const before = await db.mentorships.get(id);
  const { mentorship, undo } = good(
    await saveForm(db, id, { name: 'outcome', value: TEXTS, seen: null }, NOW),
  );
  expect(mentorship).toEqual({ ...before, outcome: TEXTS, updatedAt: mentorship.updatedAt });
  expect(await db.mentorships.get(id)).toEqual(mentorship);
  await undo();
  expect((await db.mentorships.get(id))?.outcome).toBeNull();
});

test('nothing else may', async () => {
  const { db, id } = await ended();
  const before = await db.mentorships.get(id);
  expect(await saveForm(db, id, { name: 'goals', value: [], seen: [] }, NOW)).toEqual({
    ok: false,
    problem: 'ended',
  });
  expect(await saveForm(db, id, { name: 'skills', value: [], seen: [] }, NOW)).toEqual({
    ok: false,
    problem: 'ended',
  });
  expect(await saveForm(db, id, { name: 'agreement', value: null, seen: null }, NOW)).toEqual({
    ok: false,
    problem: 'ended',
  });
  expect(await db.mentorships.get(id)).toEqual(before);
});

test('texts that another window has written meanwhile stay', async () => {
  const { db, id } = await ended();
  good(await saveForm(db, id, { name: 'outcome', value: TEXTS, seen: null }, NOW));
  expect(await saveForm(db, id, { name: 'outcome', value: null, seen: null }, NOW)).toEqual({
    ok: false,
    problem: 'changed-meanwhile',
  });
  expect((await db.mentorships.get(id))?.outcome).toEqual(TEXTS);
});
