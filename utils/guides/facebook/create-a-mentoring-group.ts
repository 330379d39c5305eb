import { FACEBOOK_WORDS as WORDS } from '../labels/facebook';
import type { Condition, Rule } from '../locate/types';
import { ADMIN, GROUP, IN_A_GROUP, MENTOR_SAYS, OPEN_GROUPS, onFacebook, SUBJECT } from './page';

/** Where groups are created; the same address in every source, old and new. */
const CREATE = '/groups/create/**';

const BEGIN: Rule[] = [
  { css: '[role=navigation] a[href]', href: ['/groups/create/'] },
  { css: '[role=navigation] a[href], [role=navigation] [role=button]', words: WORDS.createGroup },
  // In a narrow window there is no menu.
  { css: '[role=main] a[href]', href: ['/groups/create/'], many: 'first' },
];

/** It is unknown which part of the page holds the form: any of these, if the button that creates the group is in it. */
const PLACES = ['form', '[role=dialog]', '[role=navigation]', '[role=main]'];
const buttons = (place: string) => `${place} [role=button], ${place} button`;

/** Controls that open a choice and are not fields. */
const CHOICES = ['select', '[role=combobox]', '[aria-haspopup=listbox]'].map(
  (choice) => `${choice}:not(input):not(textarea)`,
);

/** Polls and events also have a field and a "Create" button. Only a group's form has a choice of privacy. */
const sendIn = (place: string): Rule => ({
  css: buttons(place),
  words: WORDS.create,
  inside: { css: place, holds: [{ css: CHOICES.join(', ') }] },
});

const SEND: Rule[] = PLACES.map(sendIn);

const inForm = (place: string): NonNullable<Rule['inside']> => ({ css: place, holds: [sendIn(place)] });

/** A text field. Fields with suggestions are for people and places, not for a name. */
const FIELDS = ['input[type=text]', 'input:not([type])', 'textarea'].map(
  (field) => `${field}:not([role=combobox]):not([aria-autocomplete])`,
);

const nameField = (empty: boolean): Rule[] =>
  PLACES.flatMap((place): Rule[] => {
    const css = FIELDS.map((field) => `${place} ${field}`).join(', ');
    return [
      { css, words: WORDS.groupName, empty },
      { css, inside: inForm(place), empty },
    ];
  });

/** What opens the choice between public and private: the only such control that is not a field. */
const PRIVACY: Rule[] = PLACES.flatMap((place): Rule[] => {
  const css = CHOICES.map((choice) => `${place} ${choice}`).join(', ');
  return [
    { css, words: WORDS.groupPrivacy },
    { css, inside: inForm(place) },
  ];
});

const CREATING: Condition = { path: [CREATE] };

/**
 * Create one's own mentoring group, as the training text suggests: find the page, name the group, choose its privacy,
 * invite, create. What follows, with or without Facebook's mentorship, is for other guides.
 * All that is known of the form is its address and that it has a name, a choice of privacy and a button. So nothing
 * ambiguous is pointed at, and the privacy, which must not go wrong, is explained rather than checked.
 */
export const createAMentoringGroup = onFacebook({
  id: 'facebook/create-a-mentoring-group',
  startUrl: 'https://www.facebook.com/groups/feed/',
  fits: ['/groups/create/**', '/groups/**'],
  subject: SUBJECT,
  outcomes: {
    'no-create-entry': { copy: 'facebook-create-group-address' },
    'no-name-field': {},
    'no-privacy': {},
    'no-create-button': {},
  },
  steps: [
    OPEN_GROUPS,
    {
      id: 'create-group',
      where: ['/groups/**'],
      pointers: [{ rules: BEGIN }],
      done: CREATING,
      absences: [{ outcome: 'no-create-entry', when: { path: ['/groups/**'] } }],
    },
    {
      id: 'name-it',
      where: [CREATE],
      pointers: [{ rules: nameField(true) }],
      list: true,
      done: { shows: nameField(false) },
      absences: [{ outcome: 'no-name-field', when: CREATING }],
    },
    {
      // Separate from the choice itself: a card with all this text would cover the form.
      id: 'understand-privacy',
      where: [CREATE],
      pointers: [],
      list: true,
      done: MENTOR_SAYS,
      absences: [],
    },
    {
      id: 'choose-privacy',
      where: [CREATE],
      pointers: [{ rules: PRIVACY }],
      done: MENTOR_SAYS,
      absences: [{ outcome: 'no-privacy', when: CREATING }],
    },
    {
      id: 'invite',
      where: [CREATE],
      pointers: [],
      list: true,
      copy: 'facebook-group-invitation',
      done: MENTOR_SAYS,
      absences: [],
    },
    {
      id: 'create',
      where: [CREATE, `${GROUP}/**`],
      pointers: [{ rules: SEND }],
      // The mentor may open any other group instead, even one of their own, so it only counts as created if the
      // button was pressed.
      done: { all: [{ pressed: 'create' }, { not: { shows: SEND } }, IN_A_GROUP, { shows: [ADMIN] }] },
      absences: [{ outcome: 'no-create-button', when: { path: ['/groups/**'] } }],
    },
  ],
});
