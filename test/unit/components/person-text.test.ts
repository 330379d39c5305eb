import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { personText } from '../../../components/contacts/person-text';
import { createTranslate, type Language } from '../../../utils/language/translate';
import type { Stage } from '../../../utils/model/contact';
import type { Mentorship } from '../../../utils/model/mentorship';
import { newMentorship } from '../../../utils/model/new-mentorship';
import type { PersonFile } from '../../../utils/queries/person';
import { recordOf } from '../actions/course';
import { TODAY } from '../database/testing';
import { contactOf } from '../model/contact-of';

const texts = (language: Language) =>
  createTranslate(
    language,
    ['app', 'people', 'care'].map((name) =>
      readFileSync(new URL(`../../../utils/language/${language}/${name}.ftl`, import.meta.url), 'utf8'),
    ),
  );

/** Each of its texts is unique. */
function fullMentorship(): Mentorship {
  const fresh = newMentorship('c', '2026-10-19', '2026-10-01T09:00:00.000Z', { planName: 'text-plan' });
  const [first, ...weeks] = fresh.weeks;
  if (!first) throw new Error('No weeks');
  const words = {
    title: 'text-title',
    goal: 'text-aim',
    activity: 'text-activity',
    question: 'text-question',
  };
  return {
    ...fresh,
    onFacebook: true,
    meeting: { weekday: 4, time: '16:30', minutes: 45, channel: 'text-channel' },
    weeks: [
      {
        ...first,
        ...words,
        heldAt: { time: '09:15', minutes: 20 },
        record: recordOf({
          nextStep: 'text-next',
          note: 'text-note',
          worry: true,
          mood: 2,
          lastStep: 'partly',
        }),
      },
      ...weeks,
    ],
    pauses: [
      { id: 'p', from: '2026-12-21', until: '2027-01-03', reason: 'holiday', beforeWeek: 9, weeks: 2 },
    ],
    goals: [
      {
        id: 'g',
        text: 'text-goal',
        measure: 'text-measure',
        obstacle: 'text-obstacle',
        reached: true,
        steps: [
          { id: 's', text: 'text-done', done: true },
          { id: 't', text: 'text-open', done: false },
        ],
      },
    ],
    agreement: {
      expectations: 'text-expectations',
      channel: 'text-way',
      confidentiality: 'text-confidentiality',
      absence: 'text-absence',
      endAnnounced: true,
      agreedOn: '2026-10-22',
    },
    skills: [
      { id: 'k', name: 'text-skill', proof: 'text-proof', before: 1, after: 5, evidence: 'text-evidence' },
    ],
    closing: {
      on: '2026-11-30',
      lookBack: 'text-back',
      thanks: 'text-thanks',
      contactRule: 'text-contact',
      data: 'keep',
      earlyReason: 'text-early',
      kind: 'vanished',
    },
    outcome: { introduction: 'text-introduction', learned: 'text-learned', outlook: 'text-outlook' },
    answered: ['text-answered'],
    endedAt: '2026-11-30T09:00:00.000Z',
  };
}

const file = (mentorships: Mentorship[]): PersonFile => ({
  format: 'mentor-trail-person',
  version: 1,
  contact: contactOf({ name: 'Lena' }),
  merged: [],
  interactions: [],
  followUps: [],
  mentorships,
});
const textIn = (language: Language, mentorships: Mentorship[]) =>
  personText(file(mentorships), TODAY, texts(language), (stage: Stage) => stage);

describe.each(['en', 'de'] as const)('what a person reads about themselves, %s', (language) => {
  test('every text of a mentorship, including the mentor’s private ones', () => {
    const mentorship = fullMentorship();
    const words = [...new Set(JSON.stringify(mentorship).match(/text-\w+/g))];
    expect(words.length).toBe(28);
    const text = textIn(language, [mentorship]);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    for (const number of ['16:30', '09:15', '45', '20', '2/5', '1/5', '5/5']) expect(text).toContain(number);
    expect(text).toContain(
      language === 'en' ? 'Week 10, meeting on January 7, 2027' : 'Woche 10, Treffen am 7. Januar 2027',
    );
    expect(text, 'nothing without its words').not.toMatch(/file-\w|\{|undefined|null/);
  });

  test('several mentorships, and none', () => {
    const two = textIn(language, [
      fullMentorship(),
      newMentorship('c', '2027-02-01', '2027-01-01T09:00:00.000Z'),
    ]);
    expect(two.match(language === 'en' ? /^A mentorship$/gm : /^Eine Begleitung$/gm)).toHaveLength(2);
    expect(textIn(language, [])).toContain(language === 'en' ? 'Nothing.' : 'Nichts.');
  });
});
