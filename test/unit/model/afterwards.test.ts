import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endMentorship, pauseMentorship } from '../../../utils/actions/change-mentorship';
import { keepInTouch } from '../../../utils/actions/keep-in-touch';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { getContact } from '../../../utils/database/find-contact';
import { addDays, type Day, toInstant } from '../../../utils/ground/days';
import {
  earlinessOf,
  IN_TOUCH_DAYS,
  isTimeForSecondLook,
  secondLookWeek,
} from '../../../utils/model/afterwards';
import { builtinWeeks, standardWeek } from '../../../utils/model/builtin-plans';
import type { Mentorship } from '../../../utils/model/mentorship';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { positionOf } from '../../../utils/model/schedule';
import { openFollowUpOf } from '../../../utils/queries/due';
import { interactionsOf } from '../../../utils/queries/log';
import { everything, freshDatabase, good, NOW, saved, TODAY, withoutUpdates } from '../database/testing';

const BEGIN = '2026-10-19';
const tenWeeks = newMentorship('somebody', BEGIN, toInstant(NOW));
const inWeek = (week: number, weekday = 0) => addDays(BEGIN, 7 * (week - 1) + weekday);

describe('how early an ending is', () => {
  test.each<[string, Day, string]>([
    ['before the first day', addDays(BEGIN, -3), 'very-early'],
    ['on the first day', BEGIN, 'very-early'],
    ['on the last day of week 3', inWeek(3, 6), 'very-early'],
    ['on the first day of week 4', inWeek(4), 'early'],
    ['on the last day of week 9', inWeek(9, 6), 'early'],
    ['on the first day of week 10', inWeek(10), 'in-time'],
    ['long after', inWeek(30), 'in-time'],
  ])('%s', (_when, day, earliness) => {
    expect(earlinessOf(tenWeeks, day)).toBe(earliness);
  });

  test('a plan of three weeks ends regularly in its third', () => {
    const short = newMentorship('somebody', BEGIN, toInstant(NOW), {
      weeks: [1, 2, 10].map((week) => standardWeek(week as 1 | 2 | 10)),
    });
    expect(earlinessOf(short, inWeek(2, 6))).toBe('very-early');
    expect(earlinessOf(short, inWeek(3))).toBe('in-time');
  });

  test('a pause before week 4 counts the weeks, not the days', async () => {
    const db = freshDatabase();
    const { id } = await saved(db);
    const { mentorship } = good(await startMentorship(db, id, { beginsOn: addDays(TODAY, -20) }, NOW));
    const paused = good(
      await pauseMentorship(
        db,
        mentorship.id,
        { from: addDays(TODAY, 1), until: addDays(TODAY, 21), reason: 'holiday' },
        NOW,
      ),
    ).mentorship;
    expect(positionOf(paused, addDays(TODAY, 10))).toMatchObject({ kind: 'paused', week: 4 });
    expect(earlinessOf(paused, addDays(TODAY, 10))).toBe('early');
  });

  test('only ever becomes less early', () => {
    const order = ['very-early', 'early', 'in-time'];
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 120 }), fc.integer({ min: 0, max: 30 }), (from, more) => {
        const [first, later] = [from, from + more].map((days) =>
          order.indexOf(earlinessOf(tenWeeks, addDays(BEGIN, days))),
        );
        expect(later).toBeGreaterThanOrEqual(first ?? 0);
      }),
    );
  });
});

describe('the second look at strengths', () => {
  const of = (weeks: Mentorship['weeks'][number]['standard'][]) => ({
    weeks: weeks.map((standard) => ({ ...standardWeek(1), standard, movedBy: 0 })),
  });

  test('is in the week of recognition, or else in the last but one', () => {
    expect(secondLookWeek(tenWeeks)).toBe(9);
    expect(secondLookWeek(of([3, 4, 6, 7, 9, 10]))).toBe(5);
    expect(
      secondLookWeek({ weeks: builtinWeeks('six-weeks').map((week) => ({ ...week, movedBy: 0 })) }),
    ).toBe(5);
    expect(secondLookWeek(of([null, null, null]))).toBe(2);
    expect(secondLookWeek(of([null]))).toBe(1);
  });

  test.each([
    [{ kind: 'before', daysUntil: 3, of: 10 }, false],
    [{ kind: 'running', week: 8, of: 10 }, false],
    [{ kind: 'paused', week: 9, of: 10, until: BEGIN }, false],
    [{ kind: 'running', week: 9, of: 10 }, true],
    [{ kind: 'paused', week: 10, of: 10, until: BEGIN }, true],
    [{ kind: 'over', of: 10 }, true],
  ] as const)('%o: %s', (position, time) => {
    expect(isTimeForSecondLook(tenWeeks, position)).toBe(time);
  });
});

describe('keeping in touch', () => {
  async function ended() {
    const db = freshDatabase();
    const contact = await saved(db, { stage: 'interested' });
    const { mentorship } = good(
      await startMentorship(db, contact.id, { beginsOn: addDays(TODAY, -69) }, NOW),
    );
    good(await endMentorship(db, mentorship.id, NOW));
    return { db, id: contact.id };
  }

  test.each(IN_TOUCH_DAYS)('every %i days: stage, cadence, log and next action', async (days) => {
    const { db, id } = await ended();
    good(await keepInTouch(db, id, days, NOW));
    expect(await getContact(db, id)).toMatchObject({ stage: 'paused', cadenceDays: days });
    expect(await openFollowUpOf(db, id)).toMatchObject({
      proposal: 'look-in-again',
      dueOn: addDays(TODAY, days),
    });
    const { entries } = await interactionsOf(db, id, { limit: 1 });
    expect(entries).toMatchObject([{ kind: 'stage', from: 'mentoring', to: 'paused', on: TODAY }]);
  });

  test('is undone as a whole', async () => {
    const { db, id } = await ended();
    const before = await everything(db);
    const { undo } = good(await keepInTouch(db, id, 60, NOW));
    await undo?.();
    expect(withoutUpdates(await everything(db))).toEqual(withoutUpdates(before));
  });

  test('writes nothing for somebody who is gone', async () => {
    const db = freshDatabase();
    expect(await keepInTouch(db, 'nobody', 30, NOW)).toEqual({ ok: false, gone: true });
    expect((await everything(db)).interactions).toEqual([]);
  });
});
