import { addDays, toDay, toInstant } from '../../utils/ground/days.ts';
import { CONTACT_DEFAULTS } from '../../utils/model/check-contact.ts';
import { toRecord } from '../../utils/model/contact-record.ts';
import type { Mentorship, Mood, Skill } from '../../utils/model/mentorship.ts';
import { newMentorship } from '../../utils/model/new-mentorship.ts';
import type { Extension } from './harness.ts';

const TODAY = toDay(new Date());
export const LONG =
  'Maximiliane-Alexandra Freifrau von Hohenstein-Oberländer-Wittgenbach zu Donaudampfschifffahrt';
export const PRIVATE = 'nur für mich';

const lines = (text: string, count: number) => Array.from({ length: count }, () => text).join(' ');

function skill(n: number, text: string): Skill {
  const [before, after] = [((n % 3) + 1) as Mood, ((n % 3) + 2) as Mood];
  return {
    id: `s${n}`,
    name: n === 3 ? 'Verantwortungsübernahmebereitschaft in Krisensituationen' : `${text} ${n}`,
    proof: `${text}: hat das Sommerfest des Vereins mit vierzig Gästen vorbereitet.`,
    before,
    after: n === 4 ? null : after,
    evidence: n % 2 === 0 ? 'Bescheinigung des Sportvereins Blau-Weiß vom 3. November' : '',
  };
}

/** A mentorship that began so many days ago, with records for all weeks up to the last but one. */
export function mentorship(id: string, contactId: string, beganDaysAgo: number, skills: number): Mentorship {
  const beginsOn = addDays(TODAY, -beganDaysAgo);
  const begun = newMentorship(contactId, beginsOn, toInstant(new Date()));
  return {
    ...begun,
    id,
    weeks: begun.weeks.map((week, index) => {
      const metOn = addDays(beginsOn, 7 * index);
      if (metOn >= TODAY || index === 5) return week;
      const record = {
        met: true,
        metOn,
        minutes: 60 + 15 * (index % 3),
        mood: 2 as const,
        lastStep: 'not' as const,
        nextStep: PRIVATE,
        nextStepBy: '' as const,
        worry: true,
        note: PRIVATE,
        writtenAt: toInstant(new Date()),
      };
      return { ...week, record };
    }),
    goals: [1, 2, 3].map((n) => ({
      id: `g${n}`,
      text:
        n === 2
          ? lines('Einen Ausbildungsplatz in einem Betrieb finden, in dem man auch abends lernen kann.', 2)
          : `Ziel ${n}: den Führerschein machen`,
      measure: 'Der Vertrag ist unterschrieben.',
      obstacle: PRIVATE,
      reached: n !== 3,
      steps: [
        { id: 'a', text: 'Lebenslauf geschrieben und gegenlesen lassen', done: true },
        { id: 'b', text: 'Drei Betriebe angerufen', done: n < 3 },
      ],
    })),
    skills: Array.from({ length: skills }, (_, index) => skill(index + 1, 'Zuhören')),
  };
}

/** The ordinary case: ten weeks that are over, one goal, four strengths, all with short texts. */
export function ordinary(id: string, contactId: string): Mentorship {
  const full = mentorship(id, contactId, 80, 0);
  const strengths = [
    ['Ruhig bleiben', 'Hat zwei Streite im Jugendtreff geschlichtet.', 'Bescheinigung des Jugendtreffs'],
    [
      'Fahrräder reparieren',
      'Hat im Repair-Café vier Räder fahrbereit gemacht.',
      'Fotos und Name der Leiterin',
    ],
    ['Für viele kochen', 'Hat für das Sommerfest für vierzig Gäste gekocht.', ''],
    ['Pünktlich sein', 'War bei jedem Treffen und beim Probetag pünktlich.', 'Rückmeldung des Betriebs'],
  ] as const;
  const [first] = full.weeks;
  const voice = {
    on: full.beginsOn,
    how: 'asked',
    rating: 4,
    helps: 'Dass mir jemand zuhört.',
    change: '',
  } as const;
  return {
    ...full,
    weeks: full.weeks.map((week, index) => ({
      ...week,
      ...(first?.record && { record: { ...first.record, metOn: addDays(full.beginsOn, 7 * index) } }),
      ...(index === 1 && { voice }),
    })),
    goals: [
      {
        id: 'g1',
        text: 'Einen Ausbildungsplatz als Fahrradmechanikerin finden',
        measure: 'Drei Bewerbungen sind abgeschickt.',
        obstacle: PRIVATE,
        reached: true,
        steps: [
          { id: 'a', text: 'Lebenslauf gemeinsam angesehen', done: true },
          { id: 'b', text: 'Probetag im Betrieb', done: true },
          { id: 'c', text: 'Mit der Berufsberatung sprechen', done: false },
        ],
      },
    ],
    skills: strengths.map(([name, proof, evidence], index) => ({
      id: `s${index}`,
      name,
      proof,
      before: 2,
      after: index === 2 ? 4 : 3,
      evidence,
    })),
  };
}

export interface Mentored {
  name: string;
  language: string;
  mentorship: Mentorship;
}

/** Writes people and mentorships to where the extension stores them. */
export async function keepMentorships<P>(
  extension: Extension<P>,
  people: readonly Mentored[],
): Promise<void> {
  const at = toInstant(new Date());
  const contacts = people.map(({ name, language, mentorship }) =>
    toRecord({
      ...CONTACT_DEFAULTS,
      id: mentorship.contactId,
      name,
      language,
      addresses: [],
      tags: [],
      stage: 'mentoring',
      lastInteractionOn: '',
      savedAt: at,
      stageChangedAt: at,
      updatedAt: at,
    }),
  );
  await extension.inExtension(
    ({ contacts, mentorships, at }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mentor-trail');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(['contacts', 'mentorships', 'preferences'], 'readwrite');
          for (const contact of contacts) writing.objectStore('contacts').put(contact);
          for (const each of mentorships) writing.objectStore('mentorships').put(each);
          const put = (name: string, value: string) =>
            writing.objectStore('preferences').put({ name, value, updatedAt: at });
          put('mentorName', 'Friederike Müller-Lüdenscheidt');
          put('welcomedAt', at);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    { contacts, mentorships: people.map(({ mentorship }) => mentorship), at },
  );
}
