import { addDays, toDay } from '../../utils/ground/days';
import type { Agreement, Goal, Mentorship, Skill } from '../../utils/model/mentorship';
import { mentorshipOf } from '../../utils/queries/mentorships';
import { database, person, today } from './support';

/** A mentorship that began this many days ago. */
export async function begun(draft: Parameters<typeof person>[0], daysAgo: number): Promise<Mentorship> {
  const { id } = await person(draft, { beganDaysAgo: daysAgo });
  const found = await mentorshipOf(database(), id, today);
  if (!found) throw new Error('No mentorship was begun');
  return found.mentorship;
}

export const AGREEMENT: Agreement = {
  expectations: 'Ich bin da und höre zu.',
  channel: 'Videoanruf',
  confidentiality: 'Was wir besprechen, bleibt unter uns, außer jemand ist in Gefahr.',
  absence: 'Wir sagen am Tag davor ab.',
  endAnnounced: true,
  agreedOn: addDays(toDay(new Date()), -60),
};

export const GOALS: Goal[] = [
  {
    id: 'g1',
    text: 'Bis Mitte März habe ich drei Bewerbungen abgeschickt.',
    measure: 'drei Eingangsbestätigungen',
    obstacle: 'Prüfungen im Februar',
    reached: true,
    steps: [
      { id: 's1', text: 'Lebenslauf zusammen ansehen', done: true },
      { id: 's2', text: 'Donaudampfschifffahrtsgesellschaftskapitänsausbildung anschreiben', done: false },
    ],
  },
  { id: 'g2', text: 'Ein Praktikum finden', measure: '', obstacle: '', reached: false, steps: [] },
];

export const SKILLS: Skill[] = [
  {
    id: 'k1',
    name: 'Ruhe bewahren',
    proof: 'hat einen Kunden beruhigt',
    before: 2,
    after: 4,
    evidence: 'Zeugnis',
  },
  { id: 'k2', name: 'Dinge reparieren', proof: 'Fahrrad', before: 3, after: 3, evidence: '' },
  {
    id: 'k3',
    name: 'Vor anderen sprechen, auch wenn es schwerfällt',
    proof: '',
    before: 4,
    after: 2,
    evidence: '',
  },
  { id: 'k4', name: 'Rechnen', proof: 'Kasse', before: 5, after: null, evidence: '' },
  { id: 'k5', name: 'Zuhören', proof: '', before: null, after: null, evidence: '' },
];
