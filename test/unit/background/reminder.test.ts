import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isReminderDue,
  lastReminder,
  nextReminder,
  type ReminderState,
} from '../../../utils/background/reminder';
import { type Day, toDay } from '../../../utils/ground/days';
import { inZone, ZONES } from '../ground/zones';

const hours = fc.integer({ min: 0, max: 23 });
const instants = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2037-12-31T00:00:00Z'),
  noInvalidDate: true,
});

/** The local time, as a clock on the wall shows it. */
const onTheWall = (date: Date) =>
  `${toDay(date)} ${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;

describe('the next reminder', () => {
  test.each([
    ['earlier today', '2026-11-22T08:59:59', 9, '2026-11-22 09:00'],
    ['at the very moment: tomorrow', '2026-11-22T09:00:00', 9, '2026-11-23 09:00'],
    ['later today', '2026-11-22T17:00:00', 9, '2026-11-23 09:00'],
    ['at midnight', '2026-11-22T23:59:59', 0, '2026-11-23 00:00'],
    ['at the end of the year', '2026-12-31T12:00:00', 9, '2027-01-01 09:00'],
    ['over a leap day', '2028-02-28T12:00:00', 9, '2028-02-29 09:00'],
  ])('%s', (_, now, hour, expected) => {
    inZone('Europe/Berlin');
    expect(onTheWall(nextReminder(new Date(now), hour))).toBe(expected);
  });

  test.each([
    ['the clocks go on over it', 'Europe/Berlin', '2026-03-28T12:00:00', 2, '2026-03-29 03:00'],
    ['the clocks go on before it', 'Europe/Berlin', '2026-03-28T12:00:00', 9, '2026-03-29 09:00'],
    ['the clocks go back', 'Europe/Berlin', '2026-10-24T12:00:00', 9, '2026-10-25 09:00'],
    ['midnight is left out', 'Africa/Cairo', '2026-04-23T12:00:00', 0, '2026-04-24 01:00'],
    ['a whole day is left out', 'Pacific/Apia', '2011-12-29T12:00:00', 9, '2011-12-31 09:00'],
  ])('%s', (_, zone, now, hour, expected) => {
    inZone(zone);
    expect(onTheWall(nextReminder(new Date(now), hour))).toBe(expected);
  });

  test('if an hour occurs twice, the first counts and the second brings no further reminder', () => {
    inZone('Europe/Berlin');
    const first = nextReminder(new Date('2026-10-24T22:30:00Z'), 2);
    expect(first.toISOString()).toBe('2026-10-25T00:00:00.000Z');
    expect(onTheWall(nextReminder(new Date('2026-10-25T00:30:00Z'), 2))).toBe('2026-10-26 02:00');
  });

  test.each(ZONES)(
    'in %s it is always ahead, within two days, and on the hour or where the clocks jump',
    (zone) => {
      inZone(zone);
      fc.assert(
        fc.property(instants, hours, (now, hour) => {
          const next = nextReminder(now, hour);
          const last = lastReminder(now, hour);
          expect(next > now && last <= now).toBe(true);
          expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(49 * 3_600_000);
          expect(toDay(last) < toDay(next)).toBe(true);
          // At the very time of the next reminder, it counts as the last one.
          expect(lastReminder(next, hour)).toEqual(next);
        }),
      );
    },
  );
});

describe('whether a reminder is due', () => {
  const state = (change: Partial<ReminderState> = {}): ReminderState => ({
    hour: 9,
    since: '2026-11-21T08:00:00.000Z',
    on: '2026-11-21',
    about: null,
    ...change,
  });

  test.each([
    ['a minute before', '2026-11-22T08:59:00', {}, false],
    ['at the hour', '2026-11-22T09:00:00', {}, true],
    ['hours late, after sleep', '2026-11-22T20:00:00', {}, true],
    ['days late, before the hour', '2026-11-25T07:00:00', {}, true],
    [
      'a second time on the day',
      '2026-11-22T20:00:00',
      { since: '2026-11-22T08:00:01Z', on: '2026-11-22' },
      false,
    ],
    [
      'made up for in the morning, so not at the hour',
      '2026-11-25T09:00:00',
      { since: '2026-11-25T06:00:00Z', on: '2026-11-25' },
      false,
    ],
    ['switched on after the hour', '2026-11-22T15:00:00', { since: '2026-11-22T13:00:00Z', on: '' }, false],
    ['switched on before the hour', '2026-11-22T09:00:00', { since: '2026-11-22T07:00:00Z', on: '' }, true],
    [
      'after a clock that was years ahead',
      '2026-11-22T07:00:00',
      { since: '2031-01-01T00:00:00Z', on: '2031-01-01' },
      true,
    ],
  ] as const)('%s', (_, now, change, expected) => {
    inZone('Europe/Berlin');
    expect(isReminderDue(new Date(now), state(change))).toBe(expected);
  });

  test.each(ZONES)('in %s: however often it is checked, every day has at most one', (zone) => {
    inZone(zone);
    fc.assert(
      fc.property(instants, hours, fc.array(fc.integer({ min: 1, max: 40 * 60 })), (start, hour, waits) => {
        let current: ReminderState = { hour, since: start.toISOString(), on: '', about: null };
        let now = start;
        const given: Day[] = [];
        for (const minutes of waits) {
          const before = now;
          now = new Date(now.getTime() + minutes * 60_000);
          if (isReminderDue(now, current)) {
            given.push(toDay(now));
            current = { ...current, since: now.toISOString(), on: toDay(now) };
          }
          // If the hour has passed since the previous check, its reminder was given at that hour or now.
          const missed = nextReminder(before, hour) <= now;
          const days = [toDay(now), toDay(lastReminder(now, hour))];
          if (missed) expect(given.some((day) => days.includes(day))).toBe(true);
        }
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});
