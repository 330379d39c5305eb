import { describe, expect, test } from 'vitest';
import { addDays, type Day, toInstant } from '../../../utils/ground/days';
import type { Mentorship, WeekRecord } from '../../../utils/model/mentorship';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { nextMeeting, positionNow, standings } from '../../../utils/model/week-state';

const AT = '2026-10-19T08:00:00.000Z';
const BEGIN = '2026-10-19';

const RECORD: WeekRecord = {
  met: true,
  metOn: BEGIN,
  minutes: 60,
  mood: null,
  lastStep: '',
  nextStep: '',
  nextStepBy: '',
  worry: false,
  note: '',
  writtenAt: AT,
};

/** Ten weeks from Monday, 19 October 2026. @param records those of the first weeks */
function ten(records: (Partial<WeekRecord> | null)[], more: Partial<Mentorship> = {}): Mentorship {
  const made = newMentorship('contact', BEGIN, AT);
  const weeks = made.weeks.map((week, index) => {
    const record = records[index];
    return record ? { ...week, record: { ...RECORD, ...record } } : week;
  });
  return { ...made, weeks, ...more };
}

const statesOn = (mentorship: Mentorship, today: Day) =>
  standings(mentorship, today).map(({ state, isNow }) => (isNow ? `${state}!` : state));

describe('the state of the weeks', () => {
  test('met, without a meeting, no record, now, ahead', () => {
    const mentorship = ten([{}, { met: false, metOn: '' }, null]);
    expect(statesOn(mentorship, addDays(BEGIN, 21)).slice(0, 5)).toEqual([
      'met',
      'missed',
      'open',
      'ahead!',
      'ahead',
    ]);
  });

  test('a week is over only when its last day is', () => {
    expect(statesOn(ten([]), addDays(BEGIN, 6))[0]).toBe('ahead!');
    expect(statesOn(ten([]), addDays(BEGIN, 7))[0]).toBe('open');
  });

  test('once it has ended, the remaining weeks are not ahead', () => {
    const ended = ten([{}], { endedAt: '2026-10-28T08:00:00.000Z' });
    expect(statesOn(ended, addDays(BEGIN, 30)).slice(0, 4)).toEqual(['met', 'open', 'dropped', 'dropped']);
    // Ended on the third day of a week whose meeting was moved to the fifth.
    const weeks = ended.weeks.map((week, index) => (index === 1 ? { ...week, movedBy: 4 } : week));
    expect(statesOn({ ...ended, weeks }, addDays(BEGIN, 9))[1]).toBe('dropped');
  });

  test('a week in which the two have met stays the current one', () => {
    expect(statesOn(ten([{}]), BEGIN)[0]).toBe('met!');
  });

  test('a pause is shown before the week it moves, and during it no week is current', () => {
    const pauses: Mentorship['pauses'] = [
      { id: 'p', from: '2026-11-09', until: '2026-11-22', reason: 'holiday', beforeWeek: 4, weeks: 2 },
    ];
    const all = standings(ten([{}, {}, {}], { pauses }), '2026-11-12');
    expect(all.map(({ pausedBefore }) => pausedBefore)).toEqual([0, 0, 0, 2, 0, 0, 0, 0, 0, 0]);
    expect(all.some(({ isNow }) => isNow)).toBe(false);
    expect(all[3]).toMatchObject({ startsOn: '2026-11-23', state: 'ahead' });
  });

  test('an archive stays as it was on the day of its end', () => {
    const endedAt = toInstant(new Date(`${addDays(BEGIN, 15)}T12:00:00`));
    const mentorship = ten([{}], { endedAt });
    expect(statesOn(mentorship, addDays(BEGIN, 300)).slice(0, 4)).toEqual(['met', 'open', 'open', 'dropped']);
    expect(positionNow(mentorship, addDays(BEGIN, 300))).toEqual({ kind: 'running', week: 3, of: 10 });
  });
});

describe('the next meeting', () => {
  test('is the first that is neither past nor recorded', () => {
    expect(nextMeeting(ten([]), BEGIN)).toMatchObject({ week: 1, meetsOn: BEGIN });
    expect(nextMeeting(ten([{}]), BEGIN)).toMatchObject({ week: 2, meetsOn: addDays(BEGIN, 7) });
    expect(nextMeeting(ten([]), addDays(BEGIN, 1))).toMatchObject({ week: 2 });
  });

  test('there is none after the last, nor once it has ended', () => {
    expect(nextMeeting(ten([]), addDays(BEGIN, 64))).toBeUndefined();
    expect(nextMeeting(ten([], { endedAt: AT }), BEGIN)).toBeUndefined();
  });
});
