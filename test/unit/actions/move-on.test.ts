import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeMany } from '../../../utils/actions/bulk';
import { moveOn } from '../../../utils/actions/move-on';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { addDays } from '../../../utils/ground/days';
import { whoseWeeksRun } from '../../../utils/queries/mentorships';
import { everything, freshDatabase, good, NOW, saved, TODAY, withoutUpdates } from '../database/testing';

// An undo uses the clock's time.
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function mentored(name = 'Amir') {
  const db = freshDatabase();
  const { id } = await saved(db, { name });
  const { mentorship } = good(await startMentorship(db, id, { beginsOn: addDays(TODAY, -21) }, NOW));
  const before = await everything(db);
  const weeks = async () => {
    const row = await db.mentorships.get(mentorship.id);
    if (!row) throw new Error('It is gone');
    return row;
  };
  return { db, id, before, weeks, mentorship };
}
const FORTNIGHT = { kind: 'pause', from: TODAY, until: addDays(TODAY, 13) } as const;

test('running weeks are ended with the change of stage, and one undo restores both', async () => {
  const { db, id, before, weeks } = await mentored();
  const moved = good(await moveOn(db, id, { stage: 'completed', weeks: { kind: 'end' } }, NOW));
  expect(moved.contact.stage).toBe('completed');
  expect((await weeks()).endedAt).toBeDefined();
  expect(await whoseWeeksRun(db, [id])).toEqual([]);
  await moved.undo();
  expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
});

test('weeks are paused in one step with the change of stage', async () => {
  const { db, id, before, weeks, mentorship } = await mentored();
  const moved = good(await moveOn(db, id, { stage: 'paused', weeks: FORTNIGHT }, NOW));
  expect(await weeks()).toMatchObject({ pauses: [{ weeks: 2 }], lastOn: addDays(mentorship.lastOn, 14) });
  await moved.undo();
  expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
});

test('weeks that continue are unchanged; if a pause is impossible, nothing is written', async () => {
  const { db, id, before, weeks, mentorship } = await mentored();
  const far = { kind: 'pause', from: addDays(TODAY, 200), until: addDays(TODAY, 201) } as const;
  expect(await moveOn(db, id, { stage: 'paused', weeks: far }, NOW)).toEqual({
    ok: false,
    problem: 'nothing-ahead',
  });
  expect(await everything(db)).toEqual(before);
  good(await moveOn(db, id, { stage: 'paused', weeks: { kind: 'run' } }, NOW));
  expect(await weeks()).toEqual(mentorship);
});

test('for many people, weeks are ended or paused with the change of stage, and undone with it', async () => {
  const { db, id, before, weeks } = await mentored();
  const other = await saved(db, { name: 'Berta' });
  const ids = [id, other.id];
  expect(await whoseWeeksRun(db, ids)).toEqual([id]);
  const ending = await changeMany(db, ids, { stage: 'completed', weeks: { kind: 'end' } }, NOW);
  expect(ending.changed).toBe(2);
  expect((await weeks()).endedAt).toBeDefined();
  await ending.undo();
  expect((await weeks()).endedAt).toBeUndefined();
  await changeMany(db, ids, { stage: 'paused', weeks: FORTNIGHT }, NOW);
  expect((await weeks()).pauses).toMatchObject([{ weeks: 2 }]);
  expect(before.mentorships).toHaveLength(1);
});
