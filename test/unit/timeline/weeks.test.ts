import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, toDay } from '../../../utils/follow-ups/days';
import type { Week } from '../../../utils/timeline/types';
import { phaseOf, weekOf } from '../../../utils/timeline/weeks';
import { day, inZone, ZONES } from '../follow-ups/zones';

const ALL_WEEKS: Week[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test.each([
  ['2026-09-21', { kind: 'before', daysUntil: 1 }],
  ['2026-09-22', { kind: 'running', week: 1 }],
  ['2026-09-28', { kind: 'running', week: 1 }],
  ['2026-09-29', { kind: 'running', week: 2 }],
  ['2026-10-24', { kind: 'running', week: 5 }],
  ['2026-10-26', { kind: 'running', week: 5 }],
  ['2026-10-27', { kind: 'running', week: 6 }],
  ['2026-11-30', { kind: 'running', week: 10 }],
  ['2026-12-01', { kind: 'over' }],
])('begun on 22 September 2026, %s is %o', (today, position) => {
  expect(weekOf('2026-09-22', today)).toEqual(position);
});

test('weeks that begin on 29 February', () => {
  expect(weekOf('2028-02-29', '2028-03-06')).toEqual({ kind: 'running', week: 1 });
  expect(weekOf('2028-02-29', '2028-03-07')).toEqual({ kind: 'running', week: 2 });
});

test('three phases: weeks 1–3, 4–7, 8–10', () => {
  expect(ALL_WEEKS.map(phaseOf).join(' ')).toBe(
    'assess assess assess learn learn learn learn prove prove prove',
  );
});

describe.each(ZONES)('in %s', { timeout: 30_000 }, (zone) => {
  test('every day of the seventy lies in its week, whenever they begin', () => {
    inZone(zone);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 69 }), (beginsOn, offset) => {
        const week = (Math.floor(offset / 7) + 1) as Week;
        const today = addDays(beginsOn, offset);
        expect(weekOf(beginsOn, today)).toEqual({ kind: 'running', week });
      }),
      { numRuns: 200 },
    );
  });

  test('before and after the seventy days', () => {
    inZone(zone);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 4000 }), (beginsOn, count) => {
        expect(weekOf(beginsOn, addDays(beginsOn, -count))).toEqual({ kind: 'before', daysUntil: count });
        expect(weekOf(beginsOn, addDays(beginsOn, 69 + count))).toEqual({ kind: 'over' });
      }),
    );
  });

  test('from the clock on the wall: noon after noon, the week changes each seventh day', () => {
    inZone(zone);
    const noons = Array.from({ length: 70 }, (_, index) => toDay(new Date(2026, 8, 22 + index, 12)));
    const weeks = noons.map((today) => weekOf('2026-09-22', today));
    expect(weeks).toEqual(noons.map((_, index) => ({ kind: 'running', week: Math.floor(index / 7) + 1 })));
  });
});
