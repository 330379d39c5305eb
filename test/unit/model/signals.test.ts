import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, toInstant } from '../../../utils/ground/days';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import type { Mentorship, WeekRecord } from '../../../utils/model/mentorship';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { planPause } from '../../../utils/model/replan';
import { lastDay, weekDays } from '../../../utils/model/schedule';
import { nextStepsOf, SIGNALS, signalsOf } from '../../../utils/model/signals';
import { begun, recordOf, steps, taken } from '../actions/course';
import { inZone, ZONES } from '../ground/zones';

/** Each week begins on a Monday: week n meets on 23 November + 7 (n − 1). */
const BEGIN = '2026-11-23';
const AT = '2026-11-20T09:00:00.000Z';
const meeting = (week: number) => addDays(BEGIN, 7 * (week - 1));

function mentorship(
  records: Record<number, Partial<WeekRecord>> = {},
  change: Partial<Mentorship> = {},
): Mentorship {
  const fresh = newMentorship('c', BEGIN, AT);
  const weeks = fresh.weeks.map((week, index) => {
    const record = records[index + 1];
    return record ? { ...week, record: recordOf({ metOn: meeting(index + 1), ...record }) } : week;
  });
  return { ...fresh, weeks, ...change };
}
const met = (...weeks: number[]) => Object.fromEntries(weeks.map((week) => [week, {}]));
const keys = (each: Mentorship, today: Day) => signalsOf(each, today).map(({ key }) => key);

describe('each signal appears, and is gone once it is answered or its cause is fixed', () => {
  test('a week without a record: from the day after its meeting', () => {
    expect(keys(mentorship(), meeting(1))).toEqual([]);
    expect(signalsOf(mentorship(), addDays(meeting(1), 1))).toEqual([
      { kind: 'check-in', week: 1, key: 'check-in:1', since: meeting(1) },
    ]);
    expect(keys(mentorship({}, { answered: ['check-in:1'] }), addDays(meeting(1), 1))).toEqual([]);
    expect(keys(mentorship(met(1)), addDays(meeting(1), 1))).toEqual([]);
  });

  test('two weeks without a meeting in a row: a call, once for the whole row', () => {
    const missed = mentorship({ 1: {}, 2: { met: false }, 3: { met: false } });
    expect(keys(missed, meeting(3))).toEqual(['call:2']);
    const answered = mentorship(
      { 1: {}, 2: { met: false }, 3: { met: false }, 4: { met: false } },
      { answered: ['call:2'] },
    );
    expect(keys(answered, addDays(meeting(4), 1))).toEqual([]);
    expect(keys(mentorship({ 1: {}, 2: { met: false }, 3: {} }), meeting(4))).toEqual([]);
    const again = mentorship(
      { 1: { met: false }, 2: { met: false }, 3: {}, 4: { met: false }, 5: { met: false } },
      { answered: ['call:1'] },
    );
    expect(keys(again, addDays(meeting(5), 1))).toEqual(['call:4']);
  });

  test('weeks without records count as missed, but not those before the mentorship was entered here', () => {
    expect(keys(mentorship(met(1)), addDays(meeting(4), -1))).toEqual(['check-in:3']);
    expect(keys(mentorship(met(1)), meeting(4))).toEqual(['call:2', 'check-in:3']);
    const late = mentorship({}, { createdAt: toInstant(new Date(`${meeting(4)}T09:00:00.000Z`)) });
    expect(keys(late, addDays(meeting(4), 1))).toEqual(['check-in:4']);
    expect(keys(late, meeting(6))).toEqual(['call:4', 'check-in:5']);
  });

  test('a meeting postponed into the following week was not missed', () => {
    const later = mentorship(met(1));
    const weeks = later.weeks.map((week, index) =>
      index === 2 ? { ...week, movedBy: 8 } : index === 3 ? { ...week, movedBy: 3 } : week,
    );
    expect(keys({ ...later, weeks }, meeting(4))).toEqual(['check-in:2']);
  });

  test('twice nothing done, or twice a low mood', () => {
    expect(keys(mentorship({ 1: {}, 2: { lastStep: 'not' }, 3: { lastStep: 'not' } }), meeting(3))).toEqual([
      'stuck:2',
    ]);
    expect(keys(mentorship({ 1: { mood: 2 }, 2: { mood: 1 } }), meeting(2))).toEqual(['stuck:1']);
    expect(keys(mentorship({ 1: { mood: 2 }, 2: { mood: 3 } }), meeting(2))).toEqual([]);
    expect(
      keys(
        mentorship({ 1: { lastStep: 'not' }, 2: { met: false, lastStep: '' }, 3: { lastStep: 'not' } }),
        meeting(3),
      ),
    ).toEqual(['stuck:1']);
  });

  test('the end is announced from week 7 of ten and 3 of six', () => {
    expect(keys(mentorship(met(1, 2, 3, 4, 5, 6)), addDays(meeting(7), -1))).toEqual([]);
    expect(keys(mentorship(met(1, 2, 3, 4, 5, 6)), meeting(7))).toEqual(['end-near:7']);
    const six = newMentorship('c', BEGIN, AT, { weeks: builtinWeeks('six-weeks') });
    const weeks = six.weeks.map((week, index) => (index < 2 ? { ...week, record: recordOf() } : week));
    expect(keys({ ...six, weeks }, meeting(3))).toEqual(['end-near:3']);
  });

  test('a worry comes before everything else, the guided closing before a week without a record', () => {
    const worried = mentorship({ ...met(1, 2, 3, 4, 5, 6, 7, 8), 9: { worry: true } });
    expect(keys(worried, addDays(meeting(10), 1))).toEqual(['worry:9', 'close:10', 'check-in:10']);
    expect(keys(mentorship(met(1, 2, 3, 4, 5, 6, 7, 8, 9)), meeting(10))).toEqual(['close:10']);
  });

  test('none before it starts, nor once it has ended or is in the bin', () => {
    expect(keys(mentorship({}, { createdAt: AT }), addDays(BEGIN, -1))).toEqual([]);
    expect(keys(mentorship({}, { endedAt: AT }), meeting(5))).toEqual([]);
    expect(keys(mentorship({}, { deletedAt: AT }), meeting(5))).toEqual([]);
  });
});

describe('the next steps', () => {
  const meet = (week: number, on = meeting(week)) =>
    ({ kind: 'meeting', proposal: 'meet', dueOn: on, answers: [`meet:${week}`] }) as const;

  test('the meeting, with the end announced in it; what needs attention beside it', () => {
    expect(nextStepsOf(mentorship(), addDays(BEGIN, -5))).toEqual([meet(1)]);
    expect(nextStepsOf(mentorship(met(1, 2, 3, 4, 5, 6)), meeting(7))).toEqual([
      { kind: 'meeting', proposal: 'end-near', dueOn: meeting(7), answers: ['end-near:7', 'meet:7'] },
    ]);
    expect(nextStepsOf(mentorship(), meeting(2))).toEqual([
      { kind: 'weeks', proposal: 'check-in', dueOn: meeting(2), answers: ['check-in:1'] },
      meet(2),
    ]);
  });

  test('a worry replaces neither the check-in nor the meeting', () => {
    const worried = mentorship({ 1: { worry: true } });
    expect(nextStepsOf(worried, meeting(3))).toEqual([
      { kind: 'worry', proposal: 'worry', dueOn: meeting(3), answers: ['worry:1'] },
      { kind: 'weeks', proposal: 'check-in', dueOn: meeting(3), answers: ['check-in:2'] },
      meet(3),
    ]);
  });

  test('after a pause, the first meeting following it', () => {
    const each = mentorship(met(1, 2));
    const planned = planPause(
      each,
      { from: meeting(3), until: addDays(meeting(4), 6), reason: 'illness' },
      meeting(3),
    );
    const pauses = planned.ok ? planned.pauses : [];
    const paused = { ...each, pauses, lastOn: lastDay({ ...each, pauses }) };
    expect(nextStepsOf(paused, addDays(meeting(4), 1))).toEqual([meet(3, meeting(5))]);
    expect(keys(paused, addDays(meeting(4), 1)), 'a pause is no week that was missed').toEqual([]);
  });

  test('nothing is left once everything is recorded and the closing is done', () => {
    const all = mentorship(met(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), { answered: ['close:10'] });
    expect(nextStepsOf(all, addDays(meeting(10), 1))).toEqual([]);
    expect(nextStepsOf(mentorship({}, { endedAt: AT }), BEGIN)).toEqual([]);
  });
});

describe.each(ZONES)('in %s', { timeout: 300_000 }, (zone) => {
  test('whatever happens, a mentor who handles each step at once is asked for nothing twice, nor for the past', () => {
    inZone(zone);
    fc.assert(
      fc.property(begun, steps, (start, course) => {
        let now: Mentorship = { ...start, createdAt: toInstant(new Date(`${start.beginsOn}T12:00:00.000Z`)) };
        let today = addDays(now.beginsOn, -3);
        const asked = new Set<string>();
        for (const one of course) {
          // A worry that was removed and noted again is another one, and clearing a record reopens its signals.
          if (one.kind === 'plan' || one.length === 7) continue;
          for (let passed = 0; passed <= one.after; passed += 1) {
            if (passed > 0) today = addDays(today, 1);
            if (passed === one.after) now = taken(now, one, today);
            // Finishing a step at once asks for the next, which may be due today as well.
            const due = () => nextStepsOf(now, today).find(({ dueOn }) => dueOn <= today);
            for (let next = due(); next; next = due()) {
              expect(next.dueOn).toBe(today);
              expect(SIGNALS.includes(next.proposal as never) || next.proposal === 'meet').toBe(true);
              for (const key of next.answers) {
                expect(asked.has(key), `${key} twice`).toBe(false);
                asked.add(key);
              }
              now = { ...now, answered: [...now.answered, ...next.answers] };
            }
            const left = nextStepsOf(now, today);
            expect(left.length).toBeLessThan(2);
            for (const { kind, dueOn } of left) {
              expect(kind).toBe('meeting');
              expect(weekDays(now).map(({ meetsOn }) => meetsOn)).toContain(dueOn);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
