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

/** The tab below the cover photo. Its address may have changed, so it is only a hint. */
const MENTORSHIP = '/groups/:subject/mentorship/**';
/** A row or menu of this group; adverts and other groups have similar rows. */
const linksTo = (css: string) => ({ css, holds: [{ css: 'a[href]', href: ['/groups/:subject/**'] }] });
const MENTORSHIP_TAB: Rule[] = [
  { css: `${GROUP_TABS} a[role=tab]`, href: [MENTORSHIP] },
  { css: `${GROUP_TABS} [role=tab]`, words: WORDS.mentorship, inside: linksTo('[role=tablist]') },
  { css: '[role=menu] [role=menuitem]', href: [MENTORSHIP] },
  { css: '[role=menu] [role=menuitem]', words: WORDS.mentorship, inside: linksTo('[role=menu]') },
  { css: '[role=menu] [role=menuitem]', words: WORDS.mentorship, opened: 'press' },
  // A row of plain links in the same place.
  { css: '[role=main] [role=navigation] a[href]', href: ['/groups/:subject/mentorship'] },
];

/**
 * A link only counts if it leads to the mentorship pages, as group and people's names are links too. In the side
 * column, where adverts have buttons with any text, only such a link counts.
 */
const BECOME_A_MENTOR: Rule[] = [
  {
    css: '[role=main] [role=button], [role=main] button',
    // A button in a heading unfolds what is below it.
    notIn: '[role=complementary], aside, h2, h3, h4, [role=heading]',
    words: WORDS.becomeAMentor,
  },
  ...['[role=main]', '[role=complementary]'].map((part) => ({
    css: `${part} a[href]`,
    href: [MENTORSHIP],
    words: WORDS.becomeAMentor,
  })),
];

const DIALOG = '[role=dialog]';
/** Where the form may be: in a dialog, or in the page itself. */
const PLACES = [DIALOG, '[role=main]'];
const FIELDS = ['textarea', 'input[type=text]', 'input:not([type])', '[role=textbox]'];

const CHOICES = ['input', 'select', '[role=checkbox]', '[role=radio]', '[role=combobox]'];

/** A window that asks whether to throw the form away has buttons, but nothing to fill in. */
const submitIn = (place: string): Rule => ({
  css: `${place} [role=button], ${place} button`,
  words: WORDS.submit,
  inside: { css: place, holds: [{ css: [...FIELDS, ...CHOICES].join(', ') }] },
});

/**
 * Other windows have a field and a "Submit" too; this one was opened by its button, or its heading says what it is.
 * Something that only looks like a window within the page may be an advert.
 */
const KNOWN_BY: Partial<Rule>[] = [
  { opened: 'press' },
  { headed: WORDS.becomeAMentor, notIn: '[role=main], [role=complementary]' },
];
const known = (rule: Rule, place: string, inPage: Partial<Rule>[] = [{}]): Rule[] =>
  (place === DIALOG ? KNOWN_BY : inPage).map((by) => ({ ...rule, ...by }));
/** In the page itself, what stands below the form's heading comes before a box for posts or comments. */
const BELOW_HEADING: Partial<Rule>[] = [{ headed: WORDS.becomeAMentor }, {}];

/** It only counts as the mentor form if it contains the button that submits it. */
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
    BELOW_HEADING,
  );

/** The same within the page itself: its button was pressed, or a heading says what it is. */
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

/** First a field while all are empty, then the submit button; anything behind a dialog does not count. */
function pointersIn(place: string): Pointer[] {
  const behind: Condition[] = place === DIALOG ? [] : [{ shows: [{ css: DIALOG }] }, { not: IN_PAGE }];
  return [
    { rules: fieldIn(place, true), unless: { any: [...behind, { shows: fieldIn(place, false) }] } },
    { say: 'submit', rules: known(submitIn(place), place, BELOW_HEADING), unless: { any: behind } },
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
 * Become a mentor in a Facebook group: the training text's five steps.
 * It is unknown whether Facebook still offers group mentorship (last mention 2023-11), so the guide ends in one of
 * three ways and says which: the control is here; this group does not offer it; Facebook no longer seems to offer it.
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
        // A tab that cannot be pressed for now is there all the same.
        {
          outcome: 'group-lacks-it',
          when: { all: [GROUP_LOADED, { not: { shows: MENTORSHIP_TAB } }] },
          counts: true,
        },
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
