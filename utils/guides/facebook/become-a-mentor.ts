import { FACEBOOK_WORDS as WORDS } from '../labels/facebook';
import type { Condition, Pointer, Rule } from '../locate/types';
import {
  CHOOSE_GROUP,
  GROUP,
  GROUP_LOADED,
  GROUP_TABS,
  NOT_A_MEMBER,
  OPEN_GROUPS,
  onFacebook,
  SUBJECT,
  TABS_HIDDEN,
  WINDOW_OPEN,
} from './page';

/** The tab below the cover photo. The address is a hint only: nobody knows whether it still is this. */
const MENTORSHIP = '/groups/:subject/mentorship/**';
/** A row or menu of this very group: adverts and other groups have such rows as well. */
const linksTo = (css: string) => ({ css, holds: [{ css: 'a[href]', href: ['/groups/:subject/**'] }] });
const MENTORSHIP_TAB: Rule[] = [
  { css: `${GROUP_TABS} a[role=tab]`, href: [MENTORSHIP] },
  { css: `${GROUP_TABS} [role=tab]`, words: WORDS.mentorship, inside: linksTo('[role=tablist]') },
  { css: '[role=menu] [role=menuitem]', href: [MENTORSHIP] },
  { css: '[role=menu] [role=menuitem]', words: WORDS.mentorship, inside: linksTo('[role=menu]') },
  { css: '[role=menu] [role=menuitem]', words: WORDS.mentorship, opened: 'press' },
];

/**
 * A link counts only where it leads into the mentorship part: a group's or a person's name is a link as well. In the
 * side column stand adverts, whose buttons may say anything: there it has to be such a link.
 */
const BECOME_A_MENTOR: Rule[] = [
  {
    css: '[role=main] [role=button], [role=main] button',
    notIn: '[role=complementary], aside',
    words: WORDS.becomeAMentor,
  },
  ...['[role=main]', '[role=complementary]'].map((part) => ({
    css: `${part} a[href]`,
    href: [MENTORSHIP],
    words: WORDS.becomeAMentor,
  })),
];

const DIALOG = '[role=dialog]';
/** Where the form may stand: in a dialog, or in the page itself. */
const PLACES = [DIALOG, '[role=main]'];
const FIELDS = ['textarea', 'input[type=text]', 'input:not([type])', '[role=textbox]'];

const submitIn = (place: string): Rule => ({
  css: `${place} [role=button], ${place} button`,
  words: WORDS.submit,
});

/**
 * Other windows have a field and a "Submit" as well: this one opened from its button, or its heading says so. What only
 * stands in the page like a window may be an advert.
 */
const KNOWN_BY: Partial<Rule>[] = [
  { opened: 'press' },
  { headed: WORDS.becomeAMentor, notIn: '[role=main], [role=complementary]' },
];
const known = (rule: Rule, place: string): Rule[] =>
  (place === DIALOG ? KNOWN_BY : [{}]).map((by) => ({ ...rule, ...by }));

/** It counts as the mentor form only if what sends it stands in it as well. */
const formIn = (place: string): Rule[] =>
  known({ css: place, contains: FIELDS.join(', '), holds: [submitIn(place)] }, place);
const FORM = PLACES.flatMap(formIn);

const fieldIn = (place: string, empty: boolean): Rule[] =>
  known(
    {
      css: FIELDS.map((field) => `${place} ${field}`).join(', '),
      inside: { css: place, holds: [submitIn(place)] },
      empty,
      many: 'first',
    },
    place,
  );

/** In the page itself, too: its button was pressed, or a heading says so. */
const IN_PAGE: Condition = {
  any: [
    { pressed: 'become-a-mentor' },
    {
      shows: [
        {
          css: '[role=main] h2, [role=main] h3, [role=main] [role=heading]',
          words: WORDS.becomeAMentor,
          notIn: '[role=dialog], [role=complementary]',
        },
      ],
    },
  ],
};

/** First a field while nothing has been entered, then what sends it; what is behind a dialog does not count. */
function pointersIn(place: string): Pointer[] {
  const behind: Condition[] = place === DIALOG ? [] : [{ shows: [{ css: DIALOG }] }, { not: IN_PAGE }];
  return [
    { rules: fieldIn(place, true), unless: { any: [...behind, { shows: fieldIn(place, false) }] } },
    { say: 'submit', rules: known(submitIn(place), place), unless: { any: behind } },
    { rules: fieldIn(place, true), unless: { any: behind } },
  ];
}

/** The mentorship part of the group is open: by its tab, or by the address where the tab cannot be read. */
const ON_MENTORSHIP = {
  any: [
    { selected: MENTORSHIP_TAB.slice(0, 2) },
    { path: [`${GROUP}/mentorship/**`] },
    { followed: 'open-mentorship' },
  ],
};
/** The form in a window, or in the page itself. */
const FORM_OPEN: Condition = {
  any: [{ shows: FORM.slice(0, -1) }, { all: [IN_PAGE, { shows: FORM.slice(-1) }] }],
};

/**
 * Become a mentor in a Facebook group: the five steps of the training text.
 *
 * Whether Facebook still offers group mentorship is unknown (last mention 2023-11), so the guide ends in one
 * of three ways and says which: the control is here; this group does not offer it; Facebook does not seem to
 * offer it any more.
 */
export const becomeAMentor = onFacebook({
  id: 'facebook/become-a-mentor',
  startUrl: 'https://www.facebook.com/',
  fits: ['/', '/groups/**'],
  subject: SUBJECT,
  outcomes: {
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
          unless: NOT_A_MEMBER,
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
      done: { all: [ON_MENTORSHIP, FORM_OPEN] },
      absences: [
        { outcome: 'not-a-member', when: NOT_A_MEMBER },
        { outcome: 'no-button', when: ON_MENTORSHIP },
      ],
    },
    {
      id: 'introduce-yourself',
      where: [`${GROUP}/**`],
      pointers: PLACES.flatMap(pointersIn),
      done: { all: [{ closed: FORM }, ON_MENTORSHIP, { not: { shows: BECOME_A_MENTOR } }] },
      undone: { all: [{ closed: FORM }, { shows: BECOME_A_MENTOR }] },
      absences: [WINDOW_OPEN, { outcome: 'no-form', when: { path: [`${GROUP}/**`] } }],
    },
  ],
});
