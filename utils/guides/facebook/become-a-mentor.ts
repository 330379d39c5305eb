import { FACEBOOK_WORDS as WORDS } from '../labels/facebook';
import type { Rule } from '../locate/types';
import type { Guide } from '../types';
import {
  ABSENCES,
  CHOOSE_GROUP,
  GROUP,
  GROUP_LOADED,
  GROUP_TABS,
  NOT_A_MEMBER,
  OPEN_GROUPS,
  SUBJECT,
  TABS_HIDDEN,
} from './page';

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
  { css: '[role=main] [role=button], [role=main] button', words: WORDS.submit },
];

const FIELD = ['textarea', 'input[type=text]', 'input:not([type])', '[role=textbox]'];
const fieldIn = (container: string) => FIELD.map((field) => `${container} ${field}`).join(', ');

/** A form, in a dialog or in the page. It counts as the mentor form only if what sends it stands in it as well. */
const FORM: Rule[] = ['[role=dialog]', '[role=main]'].map((container) => ({
  css: `${container}:has(${FIELD.join(', ')})`,
  holds: SUBMIT,
}));

const FORM_FIELD: Rule[] = ['[role=dialog]', '[role=main]'].map((container) => ({
  css: fieldIn(container),
  inside: { css: container, holds: SUBMIT },
}));

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
  subject: SUBJECT,
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
    OPEN_GROUPS,
    CHOOSE_GROUP,
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
      done: { all: [ON_MENTORSHIP, { shows: FORM }] },
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
      done: { all: [{ closed: FORM }, ON_MENTORSHIP, { not: { shows: BECOME_A_MENTOR } }] },
      undone: { all: [{ closed: FORM }, { shows: BECOME_A_MENTOR }] },
      absences: [{ outcome: 'no-form', when: { path: [`${GROUP}/**`] } }],
    },
  ],
};
