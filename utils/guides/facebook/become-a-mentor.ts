import { FACEBOOK_WORDS as WORDS } from '../labels/facebook';
import type { Rule } from '../locate/types';
import type { Guide } from '../types';
import { ABSENCES, GROUP, GROUP_LOADED, GROUP_TABS, LEFT_MENU, NOT_A_MEMBER, TABS_HIDDEN } from './page';

/** The tab below the cover photo. The address is a hint only: nobody knows whether it still is this. */
const MENTORSHIP_TAB: Rule[] = [
  { css: `${GROUP_TABS} a[role=tab]`, href: [`${GROUP}/mentorship/**`] },
  { css: `${GROUP_TABS} [role=tab]`, words: WORDS.mentorship },
  { css: '[role=menu] [role=menuitem]', href: [`${GROUP}/mentorship/**`] },
  { css: '[role=menu] [role=menuitem]', words: WORDS.mentorship },
];

const BECOME_A_MENTOR: Rule[] = [
  { css: '[role=main] [role=button], [role=main] button, [role=main] a[href]', words: WORDS.becomeAMentor },
  { css: '[role=complementary] [role=button], [role=complementary] a[href]', words: WORDS.becomeAMentor },
];

const SUBMIT: Rule[] = [
  { css: '[role=dialog] [role=button], [role=dialog] button', words: WORDS.submit },
  { css: '[role=main] form [role=button], [role=main] form button', words: WORDS.submit },
];

const FIELD = ['textarea', 'input[type=text]', 'input:not([type])', '[role=textbox]:not([contenteditable])'];
const fieldIn = (container: string) => FIELD.map((field) => `${container} ${field}`).join(', ');

/** A form counts as the mentor form only if what sends it stands in it as well. */
const FORM_FIELD: Rule[] = [
  { css: fieldIn('[role=dialog]'), inside: { css: '[role=dialog]', holds: SUBMIT } },
  { css: fieldIn('[role=main] form'), inside: { css: 'form', holds: SUBMIT } },
];

const EMPTY_FIELD: Rule[] = FORM_FIELD.map((rule) => ({ ...rule, empty: true, many: 'first' }));
const FILLED_FIELD: Rule[] = FORM_FIELD.map((rule) => ({ ...rule, empty: false }));

/** The mentorship part of the group is open: by its tab, or by the address where the tab cannot be read. */
const ON_MENTORSHIP = {
  any: [{ selected: MENTORSHIP_TAB.slice(0, 2) }, { path: [`${GROUP}/mentorship/**`] }],
};

/**
 * Become a mentor in a Facebook group: the five steps of the training text.
 *
 * Whether Facebook still offers group mentorship is unknown (last mention 2023-11), so the guide ends in one
 * of three ways and says which: the control is here; this group does not offer it; Facebook does not seem to
 * offer it any more.
 */
export const becomeAMentor: Guide = {
  id: 'facebook/become-a-mentor',
  site: 'facebook',
  startUrl: 'https://www.facebook.com/',
  fits: ['/', '/groups/**'],
  subject: { path: `${GROUP}/**`, css: '[role=main] h1 a[href*="/groups/"]' },
  absences: ABSENCES,
  outcomes: {
    'logged-out': {},
    checkpoint: {},
    'mobile-page': {},
    'no-groups': {},
    'scroll-up': {},
    'not-a-member': {},
    'group-lacks-it': { copy: 'facebook-mentoring-post' },
    'site-lacks-it': { copy: 'facebook-mentoring-post' },
    'no-button': {},
    'no-form': {},
  },
  steps: [
    {
      id: 'open-groups',
      where: ['/**'],
      pointers: [
        {
          rules: [
            { css: `${LEFT_MENU} a[href*="ref=bookmarks"]`, href: ['/groups/'] },
            { css: `${LEFT_MENU} a[href]`, href: ['/groups/', '/groups/feed/'], words: WORDS.groups },
            { css: '[role=navigation] a[href]', href: ['/groups/', '/groups/feed/'] },
          ],
        },
        {
          say: 'see-more',
          opens: `${LEFT_MENU} ul li`,
          rules: [
            { css: `${LEFT_MENU} [role=button]`, words: WORDS.seeMore },
            { css: `${LEFT_MENU} ul + div [role=button]:not([aria-expanded=true])` },
          ],
        },
      ],
      done: { path: ['/groups/**'] },
      absences: [],
    },
    {
      id: 'choose-group',
      where: ['/**'],
      pointers: [
        { rules: [{ css: '[role=navigation] a[href]', href: [GROUP], many: 'all' }] },
        { rules: [{ css: '[role=main] [role=list] a[href]', href: [GROUP], many: 'all' }] },
        { say: 'all-groups', rules: [{ css: 'a[href]', href: ['/groups/joins/'] }] },
        {
          say: 'groups-first',
          rules: [{ css: `${LEFT_MENU} a[href*="ref=bookmarks"]`, href: ['/groups/'] }],
        },
      ],
      done: { all: [{ path: [`${GROUP}/**`] }, { not: { path: [`${GROUP}/user/**`] } }] },
      absences: [{ outcome: 'no-groups', when: { path: ['/groups/**'] } }],
    },
    {
      id: 'open-mentorship',
      where: [`${GROUP}/**`],
      pointers: [
        { rules: MENTORSHIP_TAB },
        {
          say: 'more-tabs',
          opens: '[role=menu] [role=menuitem]',
          rules: [
            { css: `${GROUP_TABS} [role=tab][aria-haspopup=menu]` },
            { css: `${GROUP_TABS} div[role=tab]:not([aria-selected=true])` },
          ],
        },
      ],
      done: ON_MENTORSHIP,
      absences: [
        { outcome: 'scroll-up', when: TABS_HIDDEN },
        { outcome: 'not-a-member', when: NOT_A_MEMBER },
        { outcome: 'site-lacks-it', when: { subjectsTried: 2 } },
        { outcome: 'group-lacks-it', when: GROUP_LOADED, counts: true },
      ],
    },
    {
      id: 'become-a-mentor',
      where: [`${GROUP}/**`],
      pointers: [{ rules: BECOME_A_MENTOR }],
      done: { all: [ON_MENTORSHIP, { shows: FORM_FIELD }] },
      absences: [
        { outcome: 'not-a-member', when: NOT_A_MEMBER },
        { outcome: 'no-button', when: ON_MENTORSHIP },
      ],
    },
    {
      id: 'introduce-yourself',
      where: [`${GROUP}/**`],
      pointers: [
        { rules: EMPTY_FIELD, unless: { shows: FILLED_FIELD } },
        { say: 'submit', rules: SUBMIT },
        { rules: EMPTY_FIELD },
      ],
      done: { all: [{ closed: FORM_FIELD }, ON_MENTORSHIP, { not: { shows: BECOME_A_MENTOR } }] },
      undone: { all: [{ closed: FORM_FIELD }, { shows: BECOME_A_MENTOR }] },
      absences: [{ outcome: 'no-form', when: { path: [`${GROUP}/**`] } }],
    },
  ],
};
