import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../../utils/ground/days';
import { attentionIn, urgencyOn } from '../../../utils/model/attention';
import type { Mentorship } from '../../../utils/model/mentorship';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { SIGNALS, signalsOf } from '../../../utils/model/signals';
import { anyMentorship, noonOf } from './example';

const urgencyIn = (mentorship: Mentorship, day: Day) => {
  const [first] = signalsOf(mentorship, day);
  return first ? SIGNALS.indexOf(first.kind) : -1;
};

const everyDay = (mentorship: Mentorship) =>
  Array.from({ length: 140 }, (_, day) => addDays(mentorship.beginsOn, day - 20));

test('law: on every day the stored attention matches that day’s signals', () => {
  const moved = fc.record({
    of: anyMentorship,
    by: fc.array(fc.integer({ min: -6, max: 20 }), { maxLength: 26 }),
    written: fc.array(fc.boolean(), { maxLength: 26 }),
    begun: fc.integer({ min: -40, max: 40 }),
  });
  fc.assert(
    fc.property(moved, ({ of: one, by, written, begun }) => {
      const { endedAt: _endedAt, deletedAt: _deletedAt, ...open } = one;
      const mentorship: Mentorship = {
        ...open,
        createdAt: noonOf(addDays(one.beginsOn, begun)),
        weeks: one.weeks.map(({ record, ...week }, at) => ({
          ...week,
          movedBy: by[at] ?? 0,
          ...(record && written[at] !== false ? { record } : {}),
        })),
      };
      const [attention] = attentionIn([mentorship]);
      const days = everyDay(mentorship);
      expect(days.map((day) => attention && urgencyOn(attention, day))).toEqual(
        days.map((day) => urgencyIn(mentorship, day)),
      );
    }),
    { numRuns: 80 },
  );
});

test('nothing for an ended mentorship, and something for weeks without records', () => {
  const fresh = newMentorship('c', '2026-11-23', '2026-11-20T09:00:00.000Z');
  const [attention] = attentionIn([fresh]);
  expect(attention && urgencyOn(attention, '2026-11-23')).toBe(-1);
  expect(attention && urgencyOn(attention, '2026-11-24')).toBe(SIGNALS.indexOf('check-in'));
  expect(attentionIn([{ ...fresh, endedAt: '2026-12-01T09:00:00.000Z' }])).toEqual([]);
});
