import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../utils/ground/days';
import { draftTexts, isWorthRecording, ownTexts, recordOf, textsOf } from '../../../utils/model/draft';
import { positionOf } from '../../../utils/model/schedule';
import { anyMentorship, anySecrets, BEGIN, noonOf, tenWeeks, withSecrets, words, written } from './example';

const NAMES = { name: 'Lena Krämer', mentorName: ' Jo Meier ' };
const EN = words('en');
const DE = words('de');
const LAST = addDays(BEGIN, 69);

describe('the record', () => {
  test('contains nothing private of the mentor’s, whatever that is', () => {
    fc.assert(
      fc.property(
        anyMentorship,
        anySecrets,
        fc.integer({ min: -5, max: 100 }),
        (mentorship, secrets, day) => {
          const today = addDays(mentorship.beginsOn, day);
          const open = recordOf(mentorship, NAMES, today);
          const secret = recordOf(withSecrets(mentorship, secrets), NAMES, today);
          expect(secret).toEqual(open);
          for (const t of [EN, DE]) expect(draftTexts(t, secret)).toEqual(draftTexts(t, open));
        },
      ),
    );
  });

  test('counts the weeks as everything else does, and the recorded meetings and minutes', () => {
    fc.assert(
      fc.property(anyMentorship, fc.integer({ min: -5, max: 100 }), (mentorship, day) => {
        const today = addDays(mentorship.beginsOn, day);
        const record = recordOf(mentorship, NAMES, today);
        const met = mentorship.weeks.filter((week) => week.record?.met);
        expect(record.meetings).toBe(met.length);
        expect(record.minutes).toBe(met.reduce((sum, week) => sum + (week.record?.minutes ?? 0), 0));
        expect(record.phases.flatMap(({ held }) => held)).toHaveLength(met.length);
        if (mentorship.endedAt === undefined) expect(record.position).toEqual(positionOf(mentorship, today));
      }),
    );
  });

  test('is an interim one while the mentorship is running', () => {
    const record = recordOf(tenWeeks({}, [written()]), NAMES, addDays(BEGIN, 24));
    expect(record).toMatchObject({
      name: 'Lena Krämer',
      mentorName: 'Jo Meier',
      state: 'interim',
      position: { kind: 'running', week: 4, of: 10 },
      from: BEGIN,
      until: addDays(BEGIN, 24),
      meetings: 1,
      minutes: 60,
    });
    expect(recordOf(tenWeeks(), NAMES, LAST).state).toBe('interim');
    expect(recordOf(tenWeeks(), NAMES, addDays(LAST, 1)).state).toBe('complete');
  });

  test('refers to the days of an ended mentorship, whenever it is printed', () => {
    const early = tenWeeks({ endedAt: noonOf(addDays(BEGIN, 15)) }, [written()]);
    const late = tenWeeks({ endedAt: noonOf(addDays(LAST, 3)) }, [written()]);
    const inLast = tenWeeks({ endedAt: noonOf(addDays(LAST, -3)) }, [written()]);
    for (const today of [addDays(BEGIN, 90), '2030-01-01'] satisfies Day[]) {
      expect(recordOf(early, NAMES, today)).toMatchObject({
        state: 'early',
        until: addDays(BEGIN, 15),
        position: { kind: 'running', week: 3, of: 10 },
      });
      expect(recordOf(late, NAMES, today)).toMatchObject({ state: 'complete', until: LAST });
      expect(recordOf(inLast, NAMES, today)).toMatchObject({ state: 'complete', until: addDays(LAST, -3) });
    }
  });

  test('is available as soon as there is something to record', () => {
    const of = (mentorship = tenWeeks()) => isWorthRecording(recordOf(mentorship, NAMES, BEGIN));
    expect(of()).toBe(false);
    expect(of(tenWeeks({}, [written({ met: false })]))).toBe(false);
    expect(of(tenWeeks({}, [written()]))).toBe(true);
    expect(of(tenWeeks({ skills: [skill('Listening', 2, 4)] }))).toBe(true);
    expect(of(tenWeeks({ skills: [skill(' ', null, null)] }))).toBe(false);
    expect(of(tenWeeks({ beginsOn: addDays(BEGIN, 1), skills: [skill('Listening', 2, 4)] }))).toBe(false);
  });
});

describe('the drafted texts', () => {
  const goal = (text: string, reached: boolean, steps: [string, boolean][] = []) => ({
    id: text,
    text,
    measure: '',
    obstacle: 'parents',
    reached,
    steps: steps.map(([step, done]) => ({ id: step, text: step, done })),
  });
  const full = tenWeeks({
    goals: [
      goal('Find an apprenticeship.', true, [
        ['Wrote a CV.', true],
        ['Asked\nmy aunt', true],
      ]),
      goal('Learn Excel', false, [
        ['Do lesson 3', false],
        ['Did lesson 2', true],
      ]),
    ],
    skills: [skill('Listening', 2, 4), skill('Patience', 3, 3), skill('Order', 4, null)],
  });

  test('say in whole sentences what has grown and what continues; what was done is listed with the goals', () => {
    const record = recordOf(full, NAMES, addDays(LAST, 1));
    expect(draftTexts(EN, record)).toEqual({
      introduction:
        'Lena Krämer took part in a mentorship from October 19, 2026 to December 27, 2026. Its three steps: seeing strengths, learning what is needed, showing what one can do.',
      learned: 'This strength has grown: Listening.',
      outlook: 'Lena Krämer is still working on: Learn Excel. The next step: Do lesson 3.',
    });
    expect(draftTexts(DE, record)).toEqual({
      introduction:
        'Lena Krämer hat vom 19. Oktober 2026 bis zum 27. Dezember 2026 an einem Mentoring teilgenommen. Die drei Schritte: Stärken sehen, passend lernen, zeigen, was man kann.',
      learned: 'Diese Stärke ist gewachsen: Listening.',
      outlook: 'Daran arbeitet Lena Krämer weiter: Learn Excel. Der nächste Schritt: Do lesson 3.',
    });
  });

  test('give the number of strengths if there are too many to name', () => {
    const skills = (count: number) => Array.from({ length: count }, (_, n) => skill(`Strength ${n}`, 2, 3));
    const learned = (count: number) =>
      draftTexts(EN, recordOf(tenWeeks({ skills: skills(count) }), NAMES, BEGIN)).learned;
    expect(learned(6)).toMatch(/^These strengths have grown: Strength 0; .*Strength 5\.$/);
    expect(learned(7)).toBe('7 strengths have grown.');
  });

  test('are empty if there is nothing to say', () => {
    expect(draftTexts(EN, recordOf(tenWeeks(), NAMES, BEGIN))).toMatchObject({ learned: '', outlook: '' });
  });

  test('stay the program’s if they were not changed, in either language', () => {
    const record = recordOf(full, NAMES, LAST);
    const drafts = [draftTexts(EN, record), draftTexts(DE, record)];
    for (const draft of drafts) expect(ownTexts(draft, drafts)).toBeNull();
    const edited = { introduction: ' ', learned: ' She found her way. ', outlook: drafts[1]?.outlook ?? '' };
    const own = ownTexts(edited, drafts);
    expect(own).toEqual({ introduction: '', learned: 'She found her way.', outlook: '' });
    const [draft = edited] = drafts;
    expect(textsOf(own, draft)).toEqual({ ...draft, learned: 'She found her way.' });
    expect(textsOf(null, draft)).toEqual(draft);
  });
});

function skill(name: string, before: 2 | 3 | 4 | null, after: 3 | 4 | null) {
  return { id: name, name, proof: '', before, after, evidence: '' };
}
