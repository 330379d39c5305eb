import type { SampleTexts } from '../../utils/capture/samples';

const madeUp = { name: 'Made up', notes: '' };

/** What is said about made-up people where it does not matter. */
export const SAMPLES: SampleTexts = {
  metAt: 'Nowhere',
  people: { found: madeUp, contacted: madeUp, mentoring: madeUp },
  log: { contactedSent: 's', mentoringSent: 's', mentoringReply: 'r', mentoringMeeting: 'm' },
};
