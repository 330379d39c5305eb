import { describe, expect, test } from 'vitest';
import { nextPress, openForms } from '../../../components/mentorship/weeks/next-press';
import { addDays } from '../../../utils/ground/days';
import type { Agreement, Mentorship, WeekRecord } from '../../../utils/model/mentorship';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { recordOf } from '../actions/course';

const BEGIN = '2026-11-23';
const meeting = (week: number) => addDays(BEGIN, 7 * (week - 1));

function mentorship(met: readonly number[], change: Partial<Mentorship> = {}): Mentorship {
  const fresh = newMentorship('c', BEGIN, '2026-11-20T09:00:00.000Z');
  const record = (week: number): WeekRecord => recordOf({ metOn: meeting(week) });
  return {
    ...fresh,
    weeks: fresh.weeks.map((week, at) => (met.includes(at + 1) ? { ...week, record: record(at + 1) } : week)),
    ...change,
  };
}

const agreement: Agreement = {
  expectations: '',
  channel: '',
  confidentiality: 'All of it.',
  absence: '',
  endAnnounced: true,
  agreedOn: BEGIN,
};

describe('one action suits the week', () => {
  test('first what belongs to the meeting, then how it went, then nothing', () => {
    expect(nextPress(mentorship([]), meeting(1))).toEqual({ at: 'form', week: 1 });
    expect(nextPress(mentorship([], { agreement }), meeting(1))).toEqual({ at: 'write', week: 1 });
    expect(nextPress(mentorship([1], { agreement }), meeting(1))).toBeNull();
    expect(nextPress(mentorship([1]), addDays(meeting(1), 2))).toEqual({ at: 'form', week: 1 });
  });

  test('nothing has to be recorded before the meeting', () => {
    const fourth = mentorship([1, 2, 3]);
    expect(nextPress(fourth, addDays(meeting(4), -1))).toEqual({ at: 'form', week: 3 });
    expect(nextPress(fourth, meeting(4))).toEqual({ at: 'write', week: 4 });
  });

  test('a past week without a record comes before everything else', () => {
    expect(nextPress(mentorship([1]), addDays(meeting(2), 1))).toEqual({ at: 'signal', key: 'check-in:2' });
  });

  test('a worry comes before all of them, until it is dealt with', () => {
    const record = recordOf({ metOn: meeting(1), worry: true });
    const fresh = mentorship([]);
    const worried = {
      ...fresh,
      weeks: fresh.weeks.map((week, at) => (at === 0 ? { ...week, record } : week)),
    };
    expect(nextPress(worried, meeting(1))).toEqual({ at: 'signal', key: 'worry:1' });
    expect(nextPress(worried, addDays(meeting(2), 1))).toEqual({ at: 'signal', key: 'worry:1' });
    const dealtWith = { ...worried, answered: ['worry:1'] };
    expect(nextPress(dealtWith, meeting(1))).toEqual({ at: 'form', week: 1 });
  });

  test('the ending once the last week is recorded; nothing in an archive', () => {
    const weeks = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(nextPress(mentorship(weeks), meeting(10))).toEqual({ at: 'write', week: 10 });
    expect(nextPress(mentorship([...weeks, 10]), meeting(10))).toEqual({ at: 'signal', key: 'close:10' });
    const ended = mentorship([...weeks, 10], { endedAt: '2027-01-26T09:00:00.000Z' });
    expect(nextPress(ended, meeting(10))).toBeNull();
  });
});

test('a form is offered until it is filled in, and never in an archive', () => {
  const parts = (each: Mentorship, week: number) => openForms(each, week).map(([part]) => part);
  const nothing = mentorship([]);
  expect([1, 2, 3, 4, 6, 9, 10].map((week) => parts(nothing, week))).toEqual([
    ['agreement'],
    ['skills'],
    ['goals'],
    [],
    ['network'],
    ['skills'],
    ['ending'],
  ]);
  const skill = { id: 's', name: 'Cooking', proof: '', before: 2, after: null, evidence: '' } as const;
  const goal = { id: 'g', text: 'A job', measure: '', obstacle: '', reached: false, steps: [] };
  const begun = mentorship([], { agreement, skills: [skill], goals: [goal] });
  expect([1, 2, 3, 9].map((week) => parts(begun, week))).toEqual([[], [], ['goals'], ['skills']]);
  const written = mentorship([], {
    skills: [{ ...skill, after: 4 }],
    goals: [{ ...goal, measure: 'A contract' }],
  });
  expect([3, 9].map((week) => parts(written, week))).toEqual([[], []]);
  expect(parts({ ...nothing, endedAt: '2026-12-01T09:00:00.000Z' }, 1)).toEqual([]);
});
