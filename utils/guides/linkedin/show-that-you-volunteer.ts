import { LINKEDIN_WORDS as WORDS } from '../labels/linkedin';
import type { Rule } from '../locate/types';
import {
  ADD_SECTION,
  CAME_FROM_OWN_PROFILE,
  OPEN_TO_AGAIN,
  OWN_PROFILE,
  onOwnProfile,
  openTo,
  openToButton,
  openToEntry,
  own,
  PROFILE,
  SOMEBODY_ELSES,
  savedBy,
  saveOf,
  tell,
} from './page';

const ADD_VOLUNTEERING = `${PROFILE}/opportunities/volunteering/education/**`;
const VOLUNTEERING = `${PROFILE}/opportunities/volunteering/**`;
const EXPERIENCE = `${PROFILE}/details/volunteering-experiences/**`;

const SAVE = saveOf(WORDS.volunteeringForm, VOLUNTEERING);
const ENTRY: Rule[] = openToEntry(ADD_VOLUNTEERING, WORDS.volunteerOpportunities);

/**
 * Show on one's own profile that one volunteers: first that one is looking for it, then what one has done. What the
 * forms ask is unknown, so both are only explained.
 */
export const showThatYouVolunteer = onOwnProfile({
  id: 'linkedin/show-that-you-volunteer',
  fits: ['/in/**'],
  outcomes: {
    'no-open-to': {},
    'no-volunteering-entry': {},
    'no-save': {},
    'volunteer-page': {},
    'no-volunteer-experience': {},
  },
  steps: [
    openTo(
      [
        { say: 'add-volunteering', rules: [{ css: 'main a[href]', href: [own(ADD_VOLUNTEERING)] }] },
        ...openToButton(),
      ],
      ENTRY,
      VOLUNTEERING,
    ),
    {
      id: 'choose-volunteering',
      where: ['/in/**'],
      pointers: [{ rules: ENTRY }, ...OPEN_TO_AGAIN],
      done: { path: [VOLUNTEERING] },
      absences: [{ outcome: 'no-volunteering-entry', when: { path: ['/in/**'] } }],
    },
    tell('fill-in', ['/in/**']),
    {
      id: 'save',
      where: ['/in/**'],
      pointers: SAVE.pointers,
      done: savedBy('save', SAVE.rules),
      absences: [{ outcome: 'no-save', when: { path: ['/**'] } }],
    },
    {
      id: 'open-experience',
      where: ['/in/**'],
      pointers: [
        {
          rules: [{ css: 'main a[href]', href: [own(EXPERIENCE)], many: 'first' }],
          unless: { not: OWN_PROFILE },
        },
        {
          say: 'section',
          rules: [
            {
              css: '[role=dialog] button, [role=dialog] a[href], dialog button, dialog a[href]',
              words: WORDS.volunteerExperience,
            },
          ],
        },
        { say: 'add-section', rules: ADD_SECTION, unless: { not: OWN_PROFILE } },
      ],
      done: { all: [{ path: [EXPERIENCE] }, CAME_FROM_OWN_PROFILE] },
      absences: [
        { outcome: 'not-your-profile', when: { all: [{ path: [PROFILE] }, SOMEBODY_ELSES] } },
        { outcome: 'volunteer-page', when: { path: [EXPERIENCE] } },
        { outcome: 'no-volunteer-experience', when: { path: ['/in/**'] } },
      ],
    },
    { ...tell('write-experience', ['/in/**']), copy: 'linkedin-volunteer-experience' },
  ],
});
