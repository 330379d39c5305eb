import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { deleteContact } from '../../../utils/actions/contacts';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { changePreferences } from '../../../utils/actions/preferences';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { addDays, type Day } from '../../../utils/ground/days';
import { isQuiet } from '../../../utils/model/cadence';
import type { QuietPeriod } from '../../../utils/model/preferences';
import { openFollowUpOf } from '../../../utils/queries/due';
import { seed } from '../database/seed';
import { everything, freshDatabase, good, NOW, saved, TODAY, withoutUpdates } from '../database/testing';

/** A Sunday; the Saturday before the next one is the 28th. */
const SUNDAY = TODAY;

async function proposedOn(db: ReturnType<typeof freshDatabase>, dueOn: Day): Promise<string> {
  const { id } = await saved(db);
  await seed(db, () => db.followUps.where({ contactId: id }).modify({ dueOn }));
  return id;
}

test('proposals move off days that become quiet, and come back when the setting is undone', async () => {
  const db = freshDatabase();
  const saturday = await proposedOn(db, '2026-11-28');
  const monday = await proposedOn(db, '2026-11-23');
  const late = await proposedOn(db, '2026-11-14');
  const own = await saved(db);
  good(await planFollowUp(db, own.id, { dueOn: '2026-11-28', what: 'call' }, NOW));
  const binned = await proposedOn(db, '2026-11-28');
  await deleteContact(db, binned, NOW);
  const before = await everything(db);

  const result = good(await changePreferences(db, { quietWeekdays: [0, 6] }, NOW));
  expect(result.moved).toBe(1);
  const days = async () =>
    Promise.all([saturday, monday, late, own.id].map(async (id) => (await openFollowUpOf(db, id))?.dueOn));
  expect(await days()).toEqual(['2026-11-30', '2026-11-23', '2026-11-14', '2026-11-28']);

  await result.undo();
  expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  await result.undo();
  expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
});

test('a holiday moves what is due today and later to the day after it', async () => {
  const db = freshDatabase();
  const ids = [await proposedOn(db, SUNDAY), await proposedOn(db, '2026-12-04')];
  const quietPeriods: QuietPeriod[] = [{ from: '2026-11-20', to: '2026-12-05' }];
  expect(good(await changePreferences(db, { quietPeriods, quietWeekdays: [0] }, NOW)).moved).toBe(2);
  for (const id of ids) expect((await openFollowUpOf(db, id))?.dueOn).toBe('2026-12-07');
});

test('the undo leaves what has been postponed since, and a newer setting', async () => {
  const db = freshDatabase();
  const id = await proposedOn(db, '2026-11-28');
  const first = good(await changePreferences(db, { quietWeekdays: [6] }, NOW));
  await seed(db, () =>
    db.followUps
      .where({ contactId: id })
      .modify({ dueOn: '2026-12-15', updatedAt: '2026-11-23T00:00:00.000Z' }),
  );
  await first.undo();
  expect((await openFollowUpOf(db, id))?.dueOn).toBe('2026-12-15');
  expect(await db.preferences.count()).toBe(0);

  const second = good(await changePreferences(db, { quietWeekdays: [2] }, NOW));
  expect(second.moved).toBe(1);
  await changePreferences(db, { quietWeekdays: [2, 3] }, NOW);
  await second.undo();
  expect((await openFollowUpOf(db, id))?.dueOn).toBe('2026-12-17');
  expect((await db.preferences.get('quietWeekdays'))?.value).toEqual([2, 3]);
});

test('other settings move nothing', async () => {
  const db = freshDatabase();
  good(await changePreferences(db, { quietWeekdays: [6] }, NOW));
  const id = await proposedOn(db, '2026-11-28');
  expect(good(await changePreferences(db, { mentorName: 'Uta' }, NOW)).moved).toBe(0);
  expect((await openFollowUpOf(db, id))?.dueOn).toBe('2026-11-28');
});

test('whatever becomes quiet, nothing is due earlier than before, nor on a quiet day', {
  timeout: 300_000,
}, async () => {
  const span = fc
    .tuple(fc.integer({ min: -20, max: 60 }), fc.nat({ max: 30 }))
    .map(([from, days]) => ({ from: addDays(TODAY, from), to: addDays(TODAY, from + days) }));
  const quiet = fc.record({
    quietWeekdays: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 6 }),
    quietPeriods: fc.array(span, { maxLength: 3 }),
  });
  const due = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 6 });
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  try {
    await fc.assert(
      fc.asyncProperty(quiet, due, async (settings, days) => {
        const db = freshDatabase();
        for (const day of days) await proposedOn(db, addDays(TODAY, day));
        const before = await everything(db);
        const { moved, undo } = good(await changePreferences(db, settings, NOW));
        let changed = 0;
        for (const was of before.followUps) {
          const dueOn = (await db.followUps.get(was.id))?.dueOn;
          if (dueOn === undefined) throw new Error('It is gone');
          expect(dueOn >= was.dueOn).toBe(true);
          if (dueOn >= TODAY) expect(isQuiet(dueOn, settings)).toBe(false);
          if (dueOn !== was.dueOn) changed += 1;
        }
        expect(moved).toBe(changed);
        await undo();
        expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
      }),
      { numRuns: 40 },
    );
  } finally {
    vi.useRealTimers();
  }
});

test('the day of a meeting stays, because two people have agreed on it', async () => {
  const db = freshDatabase();
  const { id } = await saved(db, { stage: 'interested' });
  good(await startMentorship(db, id, { beginsOn: '2026-11-28' }, NOW));
  expect(await openFollowUpOf(db, id)).toMatchObject({ proposal: 'meet', dueOn: '2026-11-28' });
  expect(good(await changePreferences(db, { quietWeekdays: [0, 6] }, NOW)).moved).toBe(0);
  expect(await openFollowUpOf(db, id)).toMatchObject({ dueOn: '2026-11-28' });
});
