import fc from 'fast-check';
import { addDays, type Day, toInstant } from '../../../utils/ground/days';
import { builtinWeeks } from '../../../utils/model/builtin-plans';
import type { Mentorship, WeekRecord } from '../../../utils/model/mentorship';
import { newMentorship } from '../../../utils/model/new-mentorship';
import {
  endPause,
  pausesWithin,
  planMove,
  planPause,
  putsIntoPause,
  withMeeting,
  withoutRecord,
  withPlan,
} from '../../../utils/model/replan';
import { finishedWeeks, lastDay, weekDays } from '../../../utils/model/schedule';

/** Any day on which a mentorship may start, 2020–2040. */
export const beginning = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => toInstant(date).slice(0, 10) as Day);

/** A new mentorship with one of the program's plans, on any weekday. */
export const begun = fc
  .record({
    beginsOn: beginning,
    weekday: fc.integer({ min: 0, max: 6 }),
    plan: fc.constantFrom('ten-weeks', 'ten-weeks', 'six-weeks', 'follow-on'),
  })
  .map(({ beginsOn, weekday, plan }) =>
    newMentorship('019c0000-0000-7000-8000-000000000009', beginsOn, '2026-01-01T00:00:00.000Z', {
      weeks: builtinWeeks(plan),
      meeting: { weekday, time: '16:00' },
    }),
  );

/** One thing the mentor does, or does not do, some days after the previous one. */
export const step = fc.record({
  kind: fc.constantFrom(
    'wait',
    'write',
    'write',
    'write',
    'clear',
    'pause',
    'pause',
    'unpause',
    'move',
    'move',
    'meeting',
    'hour',
    'plan',
  ),
  /** Days since the previous step. */
  after: fc.constantFrom(0, 0, 1, 2, 3, 5, 7, 7, 9),
  days: fc.integer({ min: -10, max: 40 }),
  length: fc.integer({ min: 0, max: 30 }),
  pick: fc.nat({ max: 30 }),
  weekday: fc.integer({ min: 0, max: 6 }),
  met: fc.boolean(),
  isGood: fc.boolean(),
});
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

export const steps = fc.array(step, { minLength: 1, maxLength: 25, size: 'max' });

/** The record of a week. */
export function recordOf(change: Partial<WeekRecord> = {}): WeekRecord {
  return {
    met: true,
    metOn: '2026-01-01',
    minutes: 60,
    mood: 4,
    lastStep: 'done',
    nextStep: '',
    nextStepBy: '',
    worry: false,
    note: '',
    writtenAt: '2026-01-01T00:00:00.000Z',
    ...change,
  };
}

/** The mentorship after a step; unchanged if the step is refused. */
export function taken(mentorship: Mentorship, one: Step, today: Day): Mentorship {
  const changed = (part: Partial<Mentorship>) => {
    const after = { ...mentorship, ...part };
    return { ...after, lastOn: lastDay(after) };
  };
  const { weeks, pauses, meeting } = mentorship;
  const week = (one.pick % weeks.length) + 1;
  switch (one.kind) {
    case 'wait':
      return mentorship;
    case 'write': {
      // Usually the current week; one that is ahead cannot be recorded.
      const begun = weekDays(mentorship).filter(
        ({ startsOn, meetsOn }) => startsOn <= today || meetsOn <= today,
      );
      const last = one.pick % 3 === 0 ? week : begun.length;
      const own = last <= begun.length ? weeks[last - 1] : undefined;
      if (!own) return mentorship;
      const record = recordOf({
        met: one.met,
        metOn: one.met ? today : '',
        mood: one.isGood ? 4 : 2,
        lastStep: one.isGood ? 'done' : 'not',
        worry: one.length === 7,
      });
      return changed({ weeks: weeks.with(last - 1, { ...own, record }) });
    }
    case 'clear': {
      const cleared = withoutRecord(mentorship, week, today);
      return cleared ? changed(cleared) : mentorship;
    }
    case 'pause': {
      const from = addDays(today, one.days);
      const until = addDays(from, one.length);
      const planned = planPause(mentorship, { from, until, reason: 'other' }, today);
      return planned.ok ? changed({ pauses: planned.pauses }) : mentorship;
    }
    case 'unpause': {
      const pause = pauses[one.pick % Math.max(1, pauses.length)];
      const left = pause && endPause(mentorship, pause.id, today);
      return left ? changed({ pauses: left }) : mentorship;
    }
    case 'move': {
      const ahead = Math.min(weeks.length, finishedWeeks(mentorship, today) + 1 + (one.pick % 3));
      const from = weekDays(mentorship)[ahead - 1]?.meetsOn ?? today;
      const planned = planMove(mentorship, ahead, addDays(from, one.days % 11), today);
      const own = weeks[ahead - 1];
      return planned.ok && own
        ? changed({ weeks: weeks.with(ahead - 1, { ...own, movedBy: planned.movedBy }) })
        : mentorship;
    }
    case 'meeting':
    case 'hour': {
      const weekday = one.kind === 'hour' ? meeting.weekday : one.weekday;
      const next = { ...meeting, weekday, time: `1${one.weekday}:30` };
      return changed({ meeting: next, weeks: withMeeting(mentorship, next, today) });
    }
    case 'plan': {
      const plan = builtinWeeks(one.met ? 'ten-weeks' : 'six-weeks').slice(0, 1 + (one.length % 10));
      const edited = withPlan(mentorship, plan, today);
      if (!edited) return mentorship;
      const kept = { weeks: edited, pauses: pausesWithin(pauses, edited.length) };
      return putsIntoPause(mentorship, { ...mentorship, ...kept }, today) ? mentorship : changed(kept);
    }
  }
}
