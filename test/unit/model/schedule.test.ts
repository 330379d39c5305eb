import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, daysBetween, toDay } from '../../../utils/ground/days';
import { builtinWeeks, phaseOf } from '../../../utils/model/builtin-plans';
import type { Meeting, Mentorship, StandardWeek } from '../../../utils/model/mentorship';
import { newMentorship } from '../../../utils/model/new-mentorship';
import {
  beginningOn,
  endPause,
  planMove,
  planPause,
  weeksInPause,
  withMeeting,
  withoutRecord,
  withPlan,
} from '../../../utils/model/replan';
import { finishedWeeks, lastDay, positionOf, weekDays, weekdayOf } from '../../../utils/model/schedule';
import { beginning, begun, recordOf, type Step, step, steps, taken } from '../actions/course';
import { day, inZone, ZONES } from '../ground/zones';

const AT = '2026-01-01T00:00:00.000Z';
const begunOn = (beginsOn: Day, meeting: Partial<Meeting> = {}) =>
  newMentorship('c', beginsOn, AT, { meeting });
const good = <Result extends { ok: boolean }>(result: Result): Extract<Result, { ok: true }> => {
  expect(result).toMatchObject({ ok: true });
  return result as Extract<Result, { ok: true }>;
};
const meetings = (mentorship: Mentorship) => weekDays(mentorship).map(({ meetsOn }) => meetsOn);
const paused = (mentorship: Mentorship, from: Day, until: Day, today: Day): Mentorship => {
  const { pauses } = good(planPause(mentorship, { from, until, reason: 'holiday' }, today));
  return { ...mentorship, pauses, lastOn: lastDay({ ...mentorship, pauses }) };
};
const written = (mentorship: Mentorship, ...numbers: number[]): Mentorship => ({
  ...mentorship,
  weeks: mentorship.weeks.map((week, index) =>
    numbers.includes(index + 1) ? { ...week, record: recordOf() } : week,
  ),
});
const moved = (mentorship: Mentorship, week: number, to: Day, today: Day): Mentorship => {
  const { movedBy } = good(planMove(mentorship, week, to, today));
  const own = mentorship.weeks[week - 1];
  return own ? { ...mentorship, weeks: mentorship.weeks.with(week - 1, { ...own, movedBy }) } : mentorship;
};

test.each([
  ['2026-09-21', { kind: 'before', daysUntil: 1, of: 10 }],
  ['2026-09-22', { kind: 'running', week: 1, of: 10 }],
  ['2026-09-28', { kind: 'running', week: 1, of: 10 }],
  ['2026-09-29', { kind: 'running', week: 2, of: 10 }],
  ['2026-10-24', { kind: 'running', week: 5, of: 10 }],
  ['2026-10-26', { kind: 'running', week: 5, of: 10 }],
  ['2026-10-27', { kind: 'running', week: 6, of: 10 }],
  ['2026-11-30', { kind: 'running', week: 10, of: 10 }],
  ['2026-12-01', { kind: 'over', of: 10 }],
] as const)('started on 22 September 2026, %s is %o', (today, position) => {
  expect(positionOf(begunOn('2026-09-22'), today)).toEqual(position);
});

test('three phases: weeks 1–3, 4–7, 8–10', () => {
  expect(([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as StandardWeek[]).map(phaseOf).join(' ')).toBe(
    'assess assess assess learn learn learn learn prove prove prove',
  );
});

describe('shown as examples', () => {
  test('19 October 2026, Mondays at 16:00, across the change to winter time', () => {
    inZone('Europe/Berlin');
    const mentorship = begunOn('2026-10-19', { weekday: 1, time: '16:00' });
    expect(weekDays(mentorship).map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`)).toEqual([
      '2026-10-19 2026-10-25',
      '2026-10-26 2026-11-01',
      '2026-11-02 2026-11-08',
      '2026-11-09 2026-11-15',
      '2026-11-16 2026-11-22',
      '2026-11-23 2026-11-29',
      '2026-11-30 2026-12-06',
      '2026-12-07 2026-12-13',
      '2026-12-14 2026-12-20',
      '2026-12-21 2026-12-27',
    ]);
    expect(meetings(mentorship).every((meetsOn) => weekdayOf(meetsOn) === 1)).toBe(true);
    // 25 October has 25 hours, so test the day before it and the minutes around its midnights.
    const at = (...clock: [number, number, number, number]) => toDay(new Date(2026, ...clock));
    expect(positionOf(mentorship, at(9, 25, 0, 1))).toMatchObject({ week: 1 });
    expect(positionOf(mentorship, at(9, 25, 23, 59))).toMatchObject({ week: 1 });
    expect(positionOf(mentorship, at(9, 26, 0, 1))).toMatchObject({ week: 2 });
    expect(positionOf(mentorship, at(11, 27, 23, 59))).toMatchObject({ week: 10 });
    expect(positionOf(mentorship, at(11, 28, 0, 1))).toEqual({ kind: 'over', of: 10 });
  });

  test('29 February 2028, Thursdays', () => {
    const mentorship = begunOn('2028-02-29', { weekday: 4 });
    expect(meetings(mentorship)).toEqual([
      '2028-03-02',
      '2028-03-09',
      '2028-03-16',
      '2028-03-23',
      '2028-03-30',
      '2028-04-06',
      '2028-04-13',
      '2028-04-20',
      '2028-04-27',
      '2028-05-04',
    ]);
    expect(positionOf(mentorship, '2028-02-28')).toEqual({ kind: 'before', daysUntil: 1, of: 10 });
    expect(positionOf(mentorship, '2028-03-06')).toMatchObject({ week: 1 });
    expect(positionOf(mentorship, '2028-03-07')).toMatchObject({ week: 2 });
    expect(mentorship.lastOn).toBe('2028-05-08');
  });

  test('two weeks of holidays over New Year', () => {
    const before = begunOn('2026-11-23', { weekday: 3 });
    const mentorship = paused(before, '2026-12-21', '2027-01-03', '2026-12-10');
    expect(mentorship.pauses).toMatchObject([
      { from: '2026-12-21', until: '2027-01-03', beforeWeek: 5, weeks: 2 },
    ]);
    expect(meetings(mentorship)).toEqual([
      '2026-11-25',
      '2026-12-02',
      '2026-12-09',
      '2026-12-16',
      '2027-01-06',
      '2027-01-13',
      '2027-01-20',
      '2027-01-27',
      '2027-02-03',
      '2027-02-10',
    ]);
    expect([before.lastOn, mentorship.lastOn]).toEqual(['2027-01-31', '2027-02-14']);
    expect(positionOf(mentorship, '2026-12-20')).toEqual({ kind: 'running', week: 4, of: 10 });
    expect(positionOf(mentorship, '2026-12-31')).toEqual({
      kind: 'paused',
      week: 5,
      of: 10,
      until: '2027-01-03',
    });
    expect(positionOf(mentorship, '2027-01-04')).toEqual({ kind: 'running', week: 5, of: 10 });
    expect(endPause(mentorship, mentorship.pauses[0]?.id ?? '', '2026-12-10')).toEqual([]);
  });
});

describe('pauses', () => {
  const monday = begunOn('2026-11-23', { weekday: 1 });

  test('illness today: this week and all later ones move', () => {
    const mentorship = paused(monday, '2026-12-07', '2026-12-13', '2026-12-07');
    expect(mentorship.pauses).toMatchObject([{ beforeWeek: 3, weeks: 1 }]);
    expect(positionOf(mentorship, '2026-12-08')).toMatchObject({ kind: 'paused', week: 3 });
  });

  test('a recorded meeting this week stays; the next ones move', () => {
    const mentorship = paused(written(monday, 1, 2, 3), '2026-12-07', '2026-12-20', '2026-12-08');
    expect(mentorship.pauses).toMatchObject([{ beforeWeek: 4, weeks: 1 }]);
  });

  test('upcoming holidays stay on their days if an illness comes before them', () => {
    const holidays = paused(monday, '2026-12-21', '2027-01-03', '2026-11-24');
    const both = paused(holidays, '2026-12-07', '2026-12-13', '2026-12-07');
    expect(both.pauses).toMatchObject([
      { from: '2026-12-07', beforeWeek: 3, weeks: 1 },
      { from: '2026-12-21', beforeWeek: 4, weeks: 2 },
    ]);
    expect(meetings(both).slice(1, 5)).toEqual(['2026-11-30', '2026-12-14', '2027-01-04', '2027-01-11']);
    expect(endPause(both, both.pauses[0]?.id ?? '', '2026-12-07')).toEqual(holidays.pauses);
  });

  test('an illness that extends into the holidays', () => {
    const holidays = paused(monday, '2026-12-21', '2027-01-03', '2026-11-24');
    const both = paused(holidays, '2026-12-14', '2026-12-27', '2026-12-14');
    expect(both.pauses).toMatchObject([
      { beforeWeek: 4, weeks: 1 },
      { beforeWeek: 4, weeks: 2 },
    ]);
    expect(meetings(both).slice(2, 5)).toEqual(['2026-12-07', '2027-01-04', '2027-01-11']);
    expect(endPause(both, both.pauses[0]?.id ?? '', '2026-12-14')).toEqual(holidays.pauses);
  });

  test('if it ends on the Thursday of its second week, the next week’s Monday meeting is the first', () => {
    const mentorship = paused(monday, '2026-12-07', '2026-12-27', '2026-12-07');
    const pauses = endPause(mentorship, mentorship.pauses[0]?.id ?? '', '2026-12-17');
    expect(pauses).toMatchObject([{ weeks: 2, until: '2026-12-20' }]);
    expect(meetings({ ...mentorship, pauses: pauses ?? [] })[2]).toBe('2026-12-21');
  });

  test('before the first day: one over the second week can be planned; to delay the first week, start later', () => {
    const today = '2026-11-01';
    const second = { from: '2026-11-30', until: '2026-12-06', reason: 'holiday' } as const;
    expect(planPause(monday, second, today)).toMatchObject({ pause: { beforeWeek: 2, weeks: 1 } });
    expect(planPause(monday, { ...second, from: '2026-11-20' }, today)).toEqual({
      ok: false,
      problem: 'not-begun',
    });
  });

  test.each([
    ['2026-11-29', '2026-12-20', 'past'],
    ['2026-12-20', '2026-12-14', 'backwards'],
    ['2026-12-14', '2027-03-08', 'too-long'],
    ['2026-12-15', '2026-12-20', 'nothing-ahead'],
    ['2027-02-16', '2027-02-28', 'nothing-ahead'],
    ['2026-12-14', '2027-01-10', 'overlaps'],
  ] as const)('from %s until %s is %s', (from, until, problem) => {
    const holidays = paused(monday, '2026-12-21', '2027-01-03', '2026-11-24');
    expect(planPause(holidays, { from, until, reason: 'other' }, '2026-11-30')).toEqual({
      ok: false,
      problem,
    });
  });

  test('twelve weeks are the longest', () => {
    const longest = { from: '2026-12-14', until: '2027-03-07', reason: 'other' } as const;
    expect(planPause(monday, longest, '2026-11-30')).toMatchObject({ pause: { weeks: 12 } });
  });

  test('planned over a meeting whose early record was cleared again', () => {
    const sunday = written(begunOn('2026-11-23', { weekday: 0 }), 2);
    const mentorship = paused(sunday, '2026-12-04', '2026-12-13', '2026-12-01');
    expect(meetings(mentorship).slice(1, 4)).toEqual(['2026-12-06', '2026-12-20', '2026-12-27']);
    const cleared = { ...mentorship, ...withoutRecord(mentorship, 2, '2026-12-02') };
    expect(cleared.pauses).toMatchObject([{ id: mentorship.pauses[0]?.id, beforeWeek: 2, weeks: 2 }]);
    expect(meetings(cleared).slice(1, 4)).toEqual(['2026-12-20', '2026-12-27', '2027-01-03']);
    expect(withoutRecord(mentorship, 3, '2026-12-02')).toBeNull();
  });

  test('one that is over or does not exist cannot be ended', () => {
    const mentorship = paused(monday, '2026-12-07', '2026-12-13', '2026-12-07');
    expect(endPause(mentorship, mentorship.pauses[0]?.id ?? '', '2026-12-21')).toBeNull();
    expect(endPause(mentorship, 'none', '2026-12-07')).toBeNull();
  });
});

describe('one meeting moved', () => {
  const monday = begunOn('2026-11-23', { weekday: 1 });
  const today = '2026-11-30';

  test.each([
    [3, '2026-12-09', 2],
    [3, '2026-12-13', 6],
    [3, '2026-12-01', -6],
    [10, '2027-01-31', 6],
  ] as const)('week %i to %s', (week, to, movedBy) => {
    expect(planMove(monday, week, to, today)).toEqual({ ok: true, movedBy });
  });

  test.each([
    [3, '2026-11-30', 'order'],
    [3, '2026-12-14', 'order'],
    [10, '2027-02-01', 'order'],
    [1, '2026-12-01', 'finished'],
    [2, '2026-11-29', 'past'],
    [0, '2026-12-01', 'no-such-week'],
    [11, '2026-12-01', 'no-such-week'],
  ] as const)('week %i to %s: %s', (week, to, problem) => {
    expect(planMove(monday, week, to, today)).toEqual({ ok: false, problem });
  });

  test('postponed into the following week, it is not finished before it takes place', () => {
    const later = moved(monday, 2, '2026-12-06', today);
    const roomy = moved(moved(later, 3, '2026-12-10', today), 2, '2026-12-08', today);
    expect(finishedWeeks(roomy, '2026-12-07')).toBe(1);
    expect(planMove(roomy, 2, '2026-12-09', '2026-12-07')).toMatchObject({ ok: true });
    expect(finishedWeeks(roomy, '2026-12-09')).toBe(2);
  });
});

describe('another meeting', () => {
  const monday = begunOn('2026-11-23', { weekday: 1, time: '16:00' });

  test('another weekday from now on', () => {
    const friday = { ...monday.meeting, weekday: 5 };
    const weeks = withMeeting(monday, friday, '2026-12-07');
    expect(meetings({ ...monday, meeting: friday, weeks }).slice(0, 4)).toEqual([
      '2026-11-23',
      '2026-11-30',
      '2026-12-11',
      '2026-12-18',
    ]);
  });

  test('a past meeting of the current week stays, and so does one whose new day has passed', () => {
    const friday = { ...monday.meeting, weekday: 5 };
    const late = withMeeting(monday, friday, '2026-12-08');
    expect(meetings({ ...monday, meeting: friday, weeks: late }).slice(2, 4)).toEqual([
      '2026-12-07',
      '2026-12-18',
    ]);
    const sunday = begunOn('2026-11-23', { weekday: 0 });
    const tuesday = { ...sunday.meeting, weekday: 2 };
    const weeks = withMeeting(sunday, tuesday, '2026-12-10');
    expect(meetings({ ...sunday, meeting: tuesday, weeks }).slice(2, 4)).toEqual([
      '2026-12-13',
      '2026-12-15',
    ]);
  });

  test('another time alone moves nothing, and past meetings keep theirs', () => {
    const one = moved(monday, 4, '2026-12-16', '2026-12-07');
    const later = { ...monday.meeting, time: '18:00', minutes: 45 };
    const weeks = withMeeting(one, later, '2026-12-08');
    expect(weeks.map(({ movedBy }) => movedBy)).toEqual([0, 0, 0, 2, 0, 0, 0, 0, 0, 0]);
    const hour = { time: '16:00', minutes: 60 };
    expect(weeks.map(({ heldAt }) => heldAt).slice(0, 4)).toEqual([hour, hour, hour, undefined]);
  });
});

describe('another plan', () => {
  const monday = begunOn('2026-11-23', { weekday: 1 });

  test('finished weeks stay whatever the plan says; moved ones stay moved', () => {
    const one = moved(written(monday, 1), 4, '2026-12-16', '2026-12-01');
    const plan = builtinWeeks('ten-weeks').map((week) => ({ ...week, title: 'New' }));
    const weeks = withPlan(one, [...plan, ...plan.slice(0, 2)], '2026-12-01');
    expect(weeks?.map(({ title }) => title)).toEqual(['', ...Array.from({ length: 11 }, () => 'New')]);
    expect(weeks?.[0]).toEqual(one.weeks[0]);
    expect(weeks?.[3]?.movedBy).toBe(2);
  });

  test('a meeting moved beyond the new last day moves back', () => {
    const far = moved(moved(monday, 4, '2026-12-20', '2026-12-01'), 3, '2026-12-17', '2026-12-01');
    expect(far.weeks.map(({ movedBy }) => movedBy).slice(2, 4)).toEqual([10, 6]);
    const weeks = withPlan(far, builtinWeeks('ten-weeks').slice(0, 3), '2026-12-01');
    expect(weeks?.map(({ movedBy }) => movedBy)).toEqual([0, 0, 6]);
  });

  test('no finished week is removed, and one week is the minimum', () => {
    expect(withPlan(written(monday, 3), builtinWeeks('ten-weeks').slice(0, 2), '2026-12-01')).toBeNull();
    expect(withPlan(monday, [], '2026-11-01')).toBeNull();
  });
});

describe('another first day', () => {
  const monday = begunOn('2026-11-23', { weekday: 3 });

  test('the weekday of the meetings changes with it', () => {
    const begun = beginningOn({ ...monday, answered: ['meet:1'] }, '2026-11-19');
    expect(begun).toMatchObject({ beginsOn: '2026-11-19', lastOn: '2027-01-27', answered: [] });
    expect(begun && meetings(begun)[0]).toBe('2026-11-21');
  });

  test('not once something is recorded or changed', () => {
    expect(beginningOn(written(monday, 1), '2026-11-30')).toBeNull();
    expect(beginningOn(moved(monday, 2, '2026-12-03', '2026-11-24'), '2026-11-30')).toBeNull();
    expect(beginningOn(paused(monday, '2026-12-14', '2026-12-20', '2026-11-24'), '2026-11-30')).toBeNull();
  });
});

/** Whatever has happened, the weeks are in order, with one meeting in each and nothing but pauses between them. */
function expectInOrder(mentorship: Mentorship) {
  const days = weekDays(mentorship);
  expect(days.map(({ week }) => week)).toEqual(mentorship.weeks.map((_, index) => index + 1));
  for (const [index, { startsOn, endsOn, meetsOn, week }] of days.entries()) {
    const before = days[index - 1];
    const gap = mentorship.pauses
      .filter(({ beforeWeek }) => beforeWeek === week)
      .reduce((sum, { weeks }) => sum + weeks, 0);
    const free = before
      ? daysBetween(before.endsOn, startsOn) - 1
      : daysBetween(mentorship.beginsOn, startsOn);
    expect(free, 'nothing between two weeks but a pause').toBe(7 * gap);
    expect(daysBetween(startsOn, endsOn)).toBe(6);
    if (before) expect(meetsOn > before.meetsOn, `meeting ${week} after ${week - 1}`).toBe(true);
  }
  const [first, last] = [days[0], days.at(-1)];
  expect(first && first.meetsOn >= mentorship.beginsOn).toBe(true);
  expect(last && last.meetsOn <= mentorship.lastOn).toBe(true);
  expect([lastDay(mentorship), last?.endsOn]).toEqual([mentorship.lastOn, mentorship.lastOn]);
  const order = mentorship.pauses.map(({ beforeWeek }) => beforeWeek);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  for (const pause of mentorship.pauses) {
    expect(pause.weeks).toBeGreaterThan(0);
    expect(pause.until >= pause.from).toBe(true);
    expect(pause.beforeWeek).toBeLessThanOrEqual(mentorship.weeks.length);
  }
}

/** Days, meeting, time and record of the finished weeks. */
function finishedOf(mentorship: Mentorship, count: number) {
  return weekDays(mentorship)
    .slice(0, count)
    .map((days, index) => {
      const { record, heldAt = mentorship.meeting } = mentorship.weeks[index] ?? {};
      return { ...days, record, at: `${heldAt?.time} ${heldAt?.minutes}` };
    });
}

/** Plays steps on a mentorship while the days pass. */
function play(
  mentorship: Mentorship,
  course: readonly Step[],
  look: (before: Mentorship, after: Mentorship, today: Day, one: Step) => void,
) {
  let now = mentorship;
  let offset = -3;
  for (const one of course) {
    offset += one.after;
    // The day in local time.
    const [year = 0, month = 0, date = 0] = mentorship.beginsOn.split('-').map(Number);
    const today = toDay(new Date(year, month - 1, date + offset, 12));
    const after = taken(now, one, today);
    look(now, after, today, one);
    now = after;
  }
  return now;
}

describe.each(ZONES)('in %s', { timeout: 300_000 }, (zone) => {
  test('whatever is paused, moved, changed and recorded: the weeks keep their number and order', () => {
    inZone(zone);
    fc.assert(
      fc.property(begun, steps, (start, course) => {
        expectInOrder(start);
        play(start, course, (before, after, today, { kind }) => {
          if (kind !== 'plan') expect(after.weeks.length).toBe(before.weeks.length);
          expectInOrder(after);
          if (kind === 'write' || kind === 'clear') return;
          const finished = finishedWeeks(before, today);
          expect(finishedOf(after, finished), `${kind} leaves what is finished`).toEqual(
            finishedOf(before, finished),
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  test('nested pauses, ended early, with another weekday: no meeting falls into one', () => {
    inZone(zone);
    fc.assert(
      fc.property(begun, steps, (start, course) => {
        play(start, course, (_before, after, today, { kind }) => {
          expect(weeksInPause(after, today), `after ${kind} on ${today}`).toEqual([]);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('a pause ended on the day it was planned leaves no trace', () => {
    inZone(zone);
    fc.assert(
      fc.property(begun, steps, step, (start, course, last) => {
        play(start, course, (_before, now, today) => {
          const from = addDays(today, last.days);
          const pause = { from, until: addDays(from, last.length), reason: 'other' } as const;
          const planned = planPause(now, pause, today);
          if (!planned.ok) return;
          const with_ = { ...now, pauses: planned.pauses };
          const first = weekDays(with_)[planned.pause.beforeWeek - 1];
          expect(first && first.meetsOn > pause.until, 'the meeting comes after it').toBe(true);
          expect(endPause(with_, planned.pause.id, today)).toEqual(now.pauses);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('on every day the current week matches the dates, and finished weeks only increase', () => {
    inZone(zone);
    fc.assert(
      fc.property(begun, steps, (start, course) => {
        const end = play(start, course, () => undefined);
        const days = weekDays(end);
        let finished = 0;
        for (
          let today = addDays(end.beginsOn, -2);
          today <= addDays(end.lastOn, 2);
          today = addDays(today, 1)
        ) {
          const position = positionOf(end, today);
          const running = days.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
          const next = days.find(({ startsOn }) => startsOn > today);
          const of = end.weeks.length;
          const until = next && addDays(next.startsOn, -1);
          expect(position).toEqual(
            today < end.beginsOn
              ? { kind: 'before', daysUntil: daysBetween(today, end.beginsOn), of }
              : running
                ? { kind: 'running', week: running.week, of }
                : next
                  ? { kind: 'paused', week: next.week, of, until }
                  : { kind: 'over', of },
          );
          expect(finishedWeeks(end, today)).toBeGreaterThanOrEqual(finished);
          finished = finishedWeeks(end, today);
        }
        expect(finished).toBe(end.weeks.length);
      }),
      { numRuns: 8 },
    );
  });

  test('each of the seventy days is in its week, whenever they start', () => {
    inZone(zone);
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 470 }), (beginsOn, offset) => {
        const position = positionOf(begunOn(beginsOn), addDays(beginsOn, offset));
        if (offset < 0) expect(position).toEqual({ kind: 'before', daysUntil: -offset, of: 10 });
        else if (offset > 69) expect(position).toEqual({ kind: 'over', of: 10 });
        else expect(position).toEqual({ kind: 'running', week: Math.floor(offset / 7) + 1, of: 10 });
      }),
      { numRuns: 100 },
    );
  });

  test('by local time, from noon to noon, the week changes every seventh day', () => {
    inZone(zone);
    fc.assert(
      fc.property(beginning, (beginsOn) => {
        const [year = 0, month = 0, date = 0] = beginsOn.split('-').map(Number);
        const noons = Array.from({ length: 70 }, (_, n) => toDay(new Date(year, month - 1, date + n, 12)));
        const weeks = noons.map((today) => positionOf(begunOn(beginsOn), today));
        expect(weeks).toEqual(
          noons.map((_, n) => ({ kind: 'running', week: Math.floor(n / 7) + 1, of: 10 })),
        );
      }),
      { numRuns: 10 },
    );
  });
});
