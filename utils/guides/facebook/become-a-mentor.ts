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
} from './page';

/** The tab below the cover photo. The address is a hint only: nobody knows whether it still is this. */
const MENTORSHIP_TAB: Rule[] = [
  { css: `${GROUP_TABS} a[role=tab]`, href: [`${GROUP}/mentorship/**`] },
  { css: `${GROUP_TABS} [role=tab]`, words: WORDS.mentorship },
  { css: '[role=menu] [role=menuitem]', href: [`${GROUP}/mentorship/**`] },
  { css: '[role=menu] [role=menuitem]', words: WORDS.mentorship },
];

/** A link counts only where it leads into the mentorship part: a group's or a person's name is a link as well. */
const BECOME_A_MENTOR: Rule[] = ['[role=main]', '[role=complementary]'].flatMap((part) => [
  { css: `${part} [role=button], ${part} button`, words: WORDS.becomeAMentor },
  { css: `${part} a[href]`, href: [`${GROUP}/mentorship/**`], words: WORDS.becomeAMentor },
]);

const DIALOG = '[role=dialog]';
/** Where the form may stand: in a dialog, or in the page itself. */
const PLACES = [DIALOG, '[role=main]'];
const FIELDS = ['textarea', 'input[type=text]', 'input:not([type])', '[role=textbox]'];

const submitIn = (place: string): Rule => ({
  css: `${place} [role=button], ${place} button`,
  words: WORDS.submit,
});

/** It counts as the mentor form only if what sends it stands in it as well. */
const formIn = (place: string): Rule => ({
  css: place,
  contains: FIELDS.join(', '),
  holds: [submitIn(place)],
});
const FORM = PLACES.map(formIn);

const fieldIn = (place: string, empty: boolean): Rule => ({
  css: FIELDS.map((field) => `${place} ${field}`).join(', '),
  inside: { css: place, holds: [submitIn(place)] },
  empty,
  many: 'first',
});

/** First a field while nothing has been entered, then what sends it; what is behind a dialog does not count. */
function pointersIn(place: string): Pointer[] {
  const behind: Condition[] = place === DIALOG ? [] : [{ shows: [{ css: DIALOG }] }];
  return [
    { rules: [fieldIn(place, true)], unless: { any: [...behind, { shows: [fieldIn(place, false)] }] } },
    { say: 'submit', rules: [submitIn(place)], unless: { any: behind } },
    { rules: [fieldIn(place, true)], unless: { any: behind } },
  ];
}

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
      done: { all: [ON_MENTORSHIP, { shows: FORM }] },
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
      absences: [{ outcome: 'no-form', when: { path: [`${GROUP}/**`] } }],
    },
  ],
});
