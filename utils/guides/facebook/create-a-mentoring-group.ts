import { FACEBOOK_WORDS as WORDS } from '../labels/facebook';
import type { Condition, Rule } from '../locate/types';
import { ADMIN, GROUP, IN_A_GROUP, MENTOR_SAYS, OPEN_GROUPS, onFacebook, SUBJECT } from './page';

/** Where a group is made. The address has been the same in every source, old and new. */
const CREATE = '/groups/create/**';

const BEGIN: Rule[] = [
  { css: '[role=navigation] a[href]', href: ['/groups/create/'] },
  { css: '[role=navigation] a[href], [role=navigation] [role=button]', words: WORDS.createGroup },
];

/** Which part of the page holds the form is not known: any of these, if what creates the group stands in it. */
const PLACES = ['form', '[role=dialog]', '[role=navigation]', '[role=main]'];
const buttons = (place: string) => `${place} [role=button], ${place} button`;

/** What opens a choice, and is no field. */
const CHOICES = ['select', '[role=combobox]', '[aria-haspopup=listbox]'].map(
  (choice) => `${choice}:not(input):not(textarea)`,
);

/** Polls and events are made with a field and a "Create" as well: only a group's form has its privacy to choose. */
const sendIn = (place: string): Rule => ({
  css: buttons(place),
  words: WORDS.create,
  inside: { css: place, holds: [{ css: CHOICES.join(', ') }] },
});

const SEND: Rule[] = PLACES.map(sendIn);

const inForm = (place: string): NonNullable<Rule['inside']> => ({ css: place, holds: [sendIn(place)] });

/** A field to write in. Those that suggest something while one writes are for people and places, not for a name. */
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

/** What opens the choice between public and private: the one such control that is no field. */
const PRIVACY: Rule[] = PLACES.flatMap((place): Rule[] => {
  const css = CHOICES.map((choice) => `${place} ${choice}`).join(', ');
  return [
    { css, words: WORDS.groupPrivacy },
    { css, inside: inForm(place) },
  ];
});

const CREATING: Condition = { path: [CREATE] };

/**
 * Create a group of one's own for mentoring, which the training text names: find where groups are made, name it,
 * decide who sees it, invite, create. What comes then, with Facebook's mentorship or without it, is another guide's.
 *
 * Of the form only the address, a name, a choice of privacy and a button to create are known; where it stands is not.
 * So what cannot be told apart is not pointed at, and the privacy, which nobody may get wrong, is told and not judged.
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
      // Told apart from the choice itself: a card with all of this would lie over the form.
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
      // Any other group can be opened instead, another one of one's own as well: it has been created if that was pressed.
      done: { all: [{ pressed: 'create' }, { not: { shows: SEND } }, IN_A_GROUP, { shows: [ADMIN] }] },
      absences: [{ outcome: 'no-create-button', when: { path: ['/groups/**'] } }],
    },
  ],
});
