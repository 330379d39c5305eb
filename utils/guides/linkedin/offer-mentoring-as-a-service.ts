import { LINKEDIN_WORDS as WORDS } from '../labels/linkedin';
import type { Rule } from '../locate/types';
import type { Guide } from '../types';
import {
  ABSENCES,
  ADD_SECTION,
  COMMON_OUTCOMES,
  MENTOR_SAYS,
  OPEN_OWN_PROFILE,
  OPEN_PROFILE_OUTCOMES,
  OPEN_TO,
  OPEN_TO_AGAIN,
  OPEN_TO_EXPANDED,
  OWN_PROFILE,
  openToEntry,
  PARTS,
  PROFILE,
  SAVE,
  SOMEBODY_ELSES,
  SUBJECT,
  tell,
} from './page';

/** Where services are added; it opens over the profile or as a page of its own. */
const ADD_SERVICES = `${PROFILE}/opportunities/services/education/**`;
const SERVICES = `${PROFILE}/opportunities/services/**`;

const ENTRY: Rule[] = openToEntry(ADD_SERVICES, WORDS.providingServices, WORDS.services);

/**
 * Offer mentoring as a service on one's own profile, free of charge. The mentor's own profile only: elsewhere
 * nothing is pointed at. What the form's buttons but "Save" are called in German is not known, and a service
 * called "Mentoring" is unconfirmed: the form itself is told, not pointed at.
 */
export const offerMentoringAsAService: Guide = {
  id: 'linkedin/offer-mentoring-as-a-service',
  site: 'linkedin',
  startUrl: 'https://www.linkedin.com/in/me/',
  fits: ['/in/**', '/services/**'],
  subject: SUBJECT,
  parts: PARTS,
  absences: ABSENCES,
  outcomes: {
    ...COMMON_OUTCOMES,
    ...OPEN_PROFILE_OUTCOMES,
    'no-open-to': {},
    'no-services-entry': {},
    'no-save': {},
  },
  steps: [
    OPEN_OWN_PROFILE,
    {
      id: 'open-to',
      where: ['/in/**'],
      pointers: [
        {
          say: 'add-services',
          rules: [{ css: 'main a[href]', href: [ADD_SERVICES] }],
          unless: { not: OWN_PROFILE },
        },
        { rules: OPEN_TO, unless: { not: OWN_PROFILE } },
        { say: 'add-section', rules: ADD_SECTION, unless: { not: OWN_PROFILE } },
      ],
      done: { any: [OPEN_TO_EXPANDED, { shows: ENTRY }, { path: [SERVICES] }] },
      undone: SOMEBODY_ELSES,
      absences: [
        { outcome: 'not-your-profile', when: SOMEBODY_ELSES },
        { outcome: 'no-open-to', when: { path: ['/in/**'] } },
      ],
    },
    {
      id: 'choose-services',
      where: ['/in/**'],
      pointers: [{ rules: ENTRY }, OPEN_TO_AGAIN],
      done: { path: [SERVICES] },
      absences: [{ outcome: 'no-services-entry', when: { path: ['/in/**'] } }],
    },
    tell('choose-topics', ['/in/**', '/services/**']),
    { ...tell('describe', ['/in/**', '/services/**']), copy: 'linkedin-service-about' },
    {
      id: 'save',
      where: ['/in/**', '/services/**'],
      pointers: [{ rules: SAVE }],
      done: MENTOR_SAYS,
      absences: [{ outcome: 'no-save', when: { path: ['/**'] } }],
    },
  ],
};
