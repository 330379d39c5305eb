import { LINKEDIN_WORDS as WORDS } from '../labels/linkedin';
import type { Condition, Rule } from '../locate/types';
import {
  COVERED,
  inTopCard,
  NOT_LOADED,
  OWN_PROFILE,
  onLinkedin,
  PARTS,
  PROFILE,
  SOMEBODY_ELSES,
  SUBJECT,
  tell,
} from './page';

const COMPOSE = '/messaging/compose/**';
const INVITE = '/preload/custom-invite/**';
/** The recipient of an invitation is in its address; a person's page offers others too. */
const INVITE_SUBJECT = '/preload/custom-invite?vanityName=:subject';
const WRITING: Condition = { path: ['/messaging/thread/**', COMPOSE, INVITE] };

/** Only on the person's own card: beside it are the same buttons for other people. */
const MESSAGE: Rule[] = [
  inTopCard({ css: 'a[href*="/messaging/compose/"]', href: [COMPOSE] }),
  inTopCard({ css: 'a[href], button', words: WORDS.message }),
];
const CONNECT: Rule[] = [
  inTopCard({ css: 'a[href*="/preload/custom-invite/"]', href: [INVITE_SUBJECT] }),
  inTopCard({ css: 'button', words: WORDS.connect }),
  { css: '[role=menu] a[href*="vanityName="]', href: [INVITE_SUBJECT] },
  { css: '[role=menu] a[href*="/preload/custom-invite/"]', href: [INVITE_SUBJECT], opened: 'press' },
  { css: '[role=menu] [role=menuitem], [role=menu] button', words: WORDS.connect, opened: 'press' },
  { css: '[role=menu] [role=menuitem], [role=menu] button', words: WORDS.invite, opened: 'press' },
  // Some menus have no role: they are part of the card, or are windows.
  inTopCard({ css: 'button, [role=button]', words: WORDS.invite }),
  { css: '[role=dialog] [role=button], [role=dialog] button', words: WORDS.invite, opened: 'press' },
];
const MORE: Rule[] = [inTopCard({ css: 'button:not([aria-expanded=true])', words: WORDS.more })];
const PENDING: Rule[] = [inTopCard({ css: 'button, a[href]', words: WORDS.pending })];

/** While a request is pending, a message would cost money. */
const NOTHING_TO_DO: Condition = { any: [OWN_PROFILE, { shows: PENDING }] };

/**
 * A first message on LinkedIn: opened from the person's profile, worded here, sent by the mentor. On other people's
 * profiles, only "Message", "Connect" and the menu leading to them are ever pointed at.
 */
export const linkedinFirstMessage = onLinkedin({
  id: 'linkedin/write-a-first-message',
  startUrl: 'https://www.linkedin.com/messaging/',
  fits: ['/in/**', '/messaging/**'],
  subject: SUBJECT,
  parts: PARTS,
  outcomes: {
    'not-loaded': {},
    'window-open': {},
    'choose-person': {},
    'your-own-profile': {},
    pending: {},
    'no-message': {},
  },
  steps: [
    {
      id: 'choose-person',
      where: ['/**'],
      pointers: [],
      list: true,
      done: { any: [SOMEBODY_ELSES, WRITING] },
      absences: [
        { outcome: 'your-own-profile', when: OWN_PROFILE },
        { outcome: 'choose-person', when: { path: ['/**'] } },
      ],
    },
    {
      id: 'open-message',
      where: ['/in/**', '/messaging/**', '/preload/custom-invite/**'],
      pointers: [
        // If both are offered, the two are not connected, and a message would cost money.
        { say: 'connect', rules: CONNECT, unless: NOTHING_TO_DO },
        { rules: MESSAGE, unless: NOTHING_TO_DO },
        { say: 'more', rules: MORE, unless: NOTHING_TO_DO, opens: '[role=menu] [role=menuitem]' },
      ],
      done: WRITING,
      undone: OWN_PROFILE,
      absences: [
        COVERED,
        { outcome: 'your-own-profile', when: OWN_PROFILE },
        { outcome: 'pending', when: { shows: PENDING } },
        NOT_LOADED,
        { outcome: 'no-message', when: { path: [`${PROFILE}/**`, '/messaging/**'] } },
      ],
    },
    tell('do'),
    tell('do-not'),
    { ...tell('write'), copy: 'linkedin-first-message' },
    tell('send'),
  ],
});
