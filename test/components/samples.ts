import type { SampleTexts } from '../../utils/actions/samples';

const madeUp = { name: 'Made up', notes: '' };

/** Texts about sample people, where they do not matter. */
export const SAMPLES: SampleTexts = {
  metAt: 'Nowhere',
  people: { found: madeUp, contacted: madeUp, mentoring: madeUp },
  log: { contactedSent: 's', mentoringSent: 's', mentoringReply: 'r', mentoringMeeting: 'm' },
  weeks: {
    channel: 'c',
    agreement: { expectations: 'e', confidentiality: 'c', absence: 'a' },
    goal: { text: 'g', measure: 'm', obstacle: 'o', steps: ['s', 't'] },
    skills: [{ name: 's', proof: 'p' }],
    nextSteps: ['1', '2', '3'],
    note: 'n',
  },
};
