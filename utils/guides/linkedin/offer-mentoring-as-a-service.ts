import { LINKEDIN_WORDS as WORDS } from '../labels/linkedin';
import type { Rule } from '../locate/types';
import {
  ADD_SECTION,
  OPEN_TO_AGAIN,
  onOwnProfile,
  openTo,
  openToButton,
  openToEntry,
  own,
  PROFILE,
  savedBy,
  saveOf,
  tell,
} from './page';

/** Where services are added: over the profile, or on a page of its own. */
const ADD_SERVICES = `${PROFILE}/opportunities/services/education/**`;
const SERVICES = `${PROFILE}/opportunities/services/**`;

const SAVE = saveOf(WORDS.servicesForm, SERVICES);
const ENTRY: Rule[] = openToEntry(ADD_SERVICES, WORDS.providingServices, WORDS.services);

/**
 * Offer mentoring as a service on one's own profile, free of charge. Nothing is pointed at on other profiles. Except
 * for "Save", the form's German button labels are unknown, and a service called "Mentoring" is unconfirmed, so the
 * form is explained and not pointed at.
 */
export const offerMentoringAsAService = onOwnProfile({
  id: 'linkedin/offer-mentoring-as-a-service',
  fits: ['/in/**', '/services/**'],
  outcomes: {
    'no-open-to': {},
    'no-services-entry': {},
    'no-save': {},
  },
  steps: [
    openTo(
      [
        { say: 'add-services', rules: [{ css: 'main a[href]', href: [own(ADD_SERVICES)] }] },
        ...openToButton(),
        { say: 'add-section', rules: ADD_SECTION },
      ],
      ENTRY,
      SERVICES,
    ),
    {
      id: 'choose-services',
      where: ['/in/**'],
      pointers: [{ rules: ENTRY }, ...OPEN_TO_AGAIN],
      done: { path: [SERVICES] },
      absences: [{ outcome: 'no-services-entry', when: { path: ['/in/**'] } }],
    },
    tell('choose-topics', ['/in/**', '/services/**']),
    { ...tell('describe', ['/in/**', '/services/**']), copy: 'linkedin-service-about' },
    {
      id: 'save',
      where: ['/in/**', '/services/**'],
      pointers: SAVE.pointers,
      done: savedBy('save', SAVE.rules),
      absences: [{ outcome: 'no-save', when: { path: ['/**'] } }],
    },
  ],
});
