import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isDay, parseDay, toDay } from '../../../utils/ground/days';
import { day, inZone, ZONES } from './zones';

describe('parseDay', () => {
  test.each([
    ['2026-11-22', '2026-11-22'],
    [' 2026-11-22 ', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['2.1.2026', '2026-01-02'],
    ['02. 01. 2026', '2026-01-02'],
    ['2028-02-29', '2028-02-29'],
    ['29.2.2000', '2000-02-29'],
    ['1900-01-01', '1900-01-01'],
  ])('%s', (text, result) => {
    expect(parseDay(text)).toEqual({ ok: true, day: result });
  });

  test.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['tomorrow', 'unreadable'],
    ['11/22/2026', 'unreadable'],
    ['22.11.26', 'unreadable'],
    ['2026-1-2', 'unreadable'],
    ['2026-11-22T00:00', 'unreadable'],
    ['12026-11-22', 'unreadable'],
    ['2026-02-29', 'no-such-day'],
    ['29.2.2026', 'no-such-day'],
    ['1900-02-29', 'no-such-day'],
    ['2026-02-30', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['2026-00-10', 'no-such-day'],
    ['31.4.2026', 'no-such-day'],
    ['0.1.2026', 'no-such-day'],
    ['0002-01-01', 'no-such-day'],
    ['1899-12-31', 'no-such-day'],
    ['3000-01-01', 'no-such-day'],
  ])('%s: %s', (text, problem) => {
    expect(parseDay(text)).toEqual({ ok: false, problem });
  });

  test('reads every day in both notations', () => {
    fc.assert(
      fc.property(day, (text) => {
        const [year, month, date] = text.split('-').map(Number);
        expect(parseDay(text)).toEqual({ ok: true, day: text });
        expect(parseDay(`${date}.${month}.${year}`)).toEqual({ ok: true, day: text });
      }),
    );
  });
});

describe.each(ZONES)('in %s', { timeout: 300_000 }, (zone) => {
  test('an instant falls on the local day', () => {
    inZone(zone);
    const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
    const instants = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(toDay(instant)).toBe(wall.format(instant));
      }),
    );
  });

  test('counting days forward and back is exact', () => {
    inZone(zone);
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (start, count) => {
        expect(daysBetween(start, addDays(start, count))).toBe(count);
        expect(addDays(addDays(start, count), -count)).toBe(start);
      }),
    );
  });

  test('no day is skipped or repeated across clock changes', () => {
    inZone(zone);
    for (const first of ['2011-12-01', '2018-10-25', '2026-03-01', '2026-10-01'] as const) {
      const days = Array.from({ length: 60 }, (_, index) => addDays(first, index));
      expect(new Set(days).size).toBe(60);
      expect(days.every((one, index) => daysBetween(first, one) === index)).toBe(true);
      expect(days.every((one) => parseDay(one).ok)).toBe(true);
    }
  });
});

test('some known distances', () => {
  expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
  expect(daysBetween('2026-11-22', '2026-11-15')).toBe(-7);
});

test('a text is a day if it is read as itself', () => {
  const text = fc.oneof(
    fc.tuple(fc.nat(3100), fc.nat(14), fc.nat(33)).map((parts) => {
      const [year, month, date] = parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));
      return `${year}-${month}-${date}`;
    }),
    fc.constantFrom('', ' 2026-11-22', '2026-11-22\n', '22.11.2026', '2026-1-2', '1900-02-29', '2000-02-29'),
  );
  fc.assert(
    fc.property(text, (day) => {
      const parsed = parseDay(day);
      expect(isDay(day)).toBe(parsed.ok && parsed.day === day);
      const then = new Date(`${day}T00:00:00Z`);
      const isThere = !Number.isNaN(then.getTime()) && then.toISOString().slice(0, 10) === day;
      expect(isDay(day)).toBe(isThere && day >= '1900' && day < '3000');
    }),
    { numRuns: 1_000 },
  );
});
