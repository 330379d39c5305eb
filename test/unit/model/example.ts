import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, type Day, type Instant, toInstant } from '../../../utils/ground/days';
import { createTranslate, type Language } from '../../../utils/language/translate';
import type { Mentorship, Mood, WeekRecord } from '../../../utils/model/mentorship';
import { newMentorship } from '../../../utils/model/new-mentorship';
import { lastDay } from '../../../utils/model/schedule';

export const words = (language: Language) =>
  createTranslate(
    language,
    ['app', 'people', 'outcome'].map((name) =>
      readFileSync(new URL(`../../../utils/language/${language}/${name}.ftl`, import.meta.url), 'utf8'),
    ),
  );

export const BEGIN = '2026-10-19';

/** An instant on that day, in European time zones. */
export const noonOf = (day: Day): Instant => toInstant(new Date(`${day}T12:00:00.000Z`));

/** A record of a week in which the two met, or did not. */
export function written(record: Partial<WeekRecord> = {}): WeekRecord {
  return {
    met: true,
    metOn: BEGIN,
    minutes: 60,
    mood: 3,
    lastStep: '',
    nextStep: '',
    nextStepBy: '',
    worry: false,
    note: '',
    writtenAt: '2026-11-22T09:30:00.000Z',
    ...record,
  };
}

/** Ten weeks from 19 October 2026, with the given changes. @param records by week, from the first on */
export function tenWeeks(
  given: Partial<Mentorship> = {},
  records: readonly (WeekRecord | undefined)[] = [],
): Mentorship {
  const begun = newMentorship('c1', given.beginsOn ?? BEGIN, '2026-10-01T10:00:00.000Z');
  const weeks = begun.weeks.map((week, index) => {
    const record = records[index];
    return record ? { ...week, record } : week;
  });
  const mentorship = { ...begun, id: 'm1', weeks, ...given };
  return { ...mentorship, lastOn: lastDay(mentorship) };
}

const text = fc.string({ maxLength: 12 });
const mood = fc.option(fc.constantFrom<Mood>(1, 2, 3, 4, 5));

/** Any mentorship of ten weeks, some of them recorded, ended or not. */
export const anyMentorship: fc.Arbitrary<Mentorship> = fc
  .record({
    begin: fc.integer({ min: 0, max: 7000 }),
    records: fc.array(
      fc.option(
        fc.record({ met: fc.boolean(), minutes: fc.integer({ min: 0, max: 180 }), mood, note: text }),
        { nil: undefined },
      ),
      { maxLength: 10 },
    ),
    goals: fc.array(
      fc.record({
        id: fc.uuid(),
        text,
        measure: text,
        obstacle: text,
        reached: fc.boolean(),
        steps: fc.array(fc.record({ id: fc.uuid(), text, done: fc.boolean() }), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    skills: fc.array(
      fc.record({ id: fc.uuid(), name: text, proof: text, before: mood, after: mood, evidence: text }),
      { maxLength: 3 },
    ),
    ended: fc.option(fc.integer({ min: -10, max: 90 })),
  })
  .map(({ begin, records, goals, skills, ended }) => {
    const beginsOn = addDays('2020-01-01', begin);
    return tenWeeks(
      {
        beginsOn,
        goals,
        skills,
        ...(ended === null ? {} : { endedAt: noonOf(addDays(beginsOn, ended)) }),
      },
      records.map((record, index) =>
        record
          ? written({
              ...record,
              minutes: record.met ? record.minutes : 0,
              metOn: record.met ? addDays(beginsOn, 7 * index) : '',
            })
          : undefined,
      ),
    );
  });

/** The mentor's private texts, in any wording. */
export const anySecrets = fc.record({
  note: text,
  mood,
  worry: fc.boolean(),
  lastStep: fc.constantFrom('done' as const, 'partly' as const, 'not' as const, '' as const),
  nextStep: text,
  obstacle: text,
  agreed: text,
  closing: text,
  channel: text,
  answered: fc.array(text, { maxLength: 2 }),
});

/** The same mentorship with other private texts. */
export function withSecrets(
  mentorship: Mentorship,
  secrets: typeof anySecrets extends fc.Arbitrary<infer Secrets> ? Secrets : never,
): Mentorship {
  const { note, mood, worry, lastStep, nextStep, obstacle, agreed, closing, channel, answered } = secrets;
  return {
    ...mentorship,
    planName: channel,
    answered,
    meeting: { ...mentorship.meeting, channel },
    weeks: mentorship.weeks.map((week) =>
      week.record
        ? { ...week, record: { ...week.record, note, mood, worry, lastStep, nextStep, nextStepBy: '' } }
        : week,
    ),
    goals: mentorship.goals.map((goal) => ({ ...goal, obstacle })),
    agreement: {
      expectations: agreed,
      channel,
      confidentiality: agreed,
      absence: agreed,
      endAnnounced: worry,
      agreedOn: '',
    },
    closing: {
      on: mentorship.beginsOn,
      lookBack: closing,
      thanks: closing,
      contactRule: closing,
      data: '',
      earlyReason: closing,
    },
  };
}
