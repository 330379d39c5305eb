import { FACEBOOK_WORDS as WORDS } from '../labels/facebook';
import type { Condition, Rule } from '../locate/types';
import {
  ADMIN,
  CHOOSE_GROUP,
  GROUP,
  MENTOR_SAYS,
  NOT_A_MEMBER,
  OPEN_GROUPS,
  onFacebook,
  SUBJECT,
  WINDOW_OPEN,
} from './page';

/** A group's left menu as only admins see it, recognised by its link to the membership requests. */
const ADMIN_MENU = { css: '[role=navigation]', holds: [ADMIN] };

/** Facebook's own settings have the same name in other menus, so the menu has to be the admins'. */
const SETTINGS: Rule[] = [
  {
    css: '[role=navigation] a[href]',
    href: ['/groups/:subject/**'],
    words: WORDS.settings,
    inside: ADMIN_MENU,
  },
  {
    css: '[role=navigation] [role=button], [role=navigation] button',
    words: WORDS.settings,
    inside: ADMIN_MENU,
  },
];

const PLACES = ['[role=main]', '[role=dialog]'];
const controls = (place: string) => `${place} [role=button], ${place} button, ${place} a[href]`;
const headings = (place: string) => `${place} h2, ${place} h3, ${place} [role=heading]`;
const labels = (place: string) => `${place} span, ${place} h2, ${place} h3, ${place} h4, ${place} [dir=auto]`;

const ADD: Rule[] = PLACES.map((place) => ({ css: controls(place), words: WORDS.add }));

/** "Add" in the row labelled Mentorship, or one that says what it adds. */
const addIn = (place: string): Rule[] => [
  { css: controls(place), words: WORDS.add, row: { css: labels(place), words: WORDS.feature } },
  { css: controls(place), words: WORDS.addFeature },
];
const ADD_IN_PAGE = addIn('[role=main]');
const ADD_IN_WINDOW = addIn('[role=dialog]');
const ADD_MENTORSHIP: Rule[] = [...ADD_IN_PAGE, ...ADD_IN_WINDOW];

const featuresIn = (place: string): Rule[] => [
  { css: controls(place), words: WORDS.addFeatures },
  { css: headings(place), words: WORDS.addFeatures },
];
const FEATURES_IN_PAGE = featuresIn('[role=main]');
const FEATURES_BESIDE: Rule[] = [
  {
    css: '[role=navigation] a[href], [role=navigation] [role=button]',
    words: WORDS.addFeatures,
    inside: ADMIN_MENU,
  },
  ...featuresIn('[role=dialog]'),
];
const FEATURES: Rule[] = [...FEATURES_IN_PAGE, ...FEATURES_BESIDE];

/** The group's own pages, on which topics, pictures and people can have the same words. Its settings are on none of them. */
const NO_SETTINGS: Condition = {
  path: [
    GROUP,
    ...['about', 'announcements', 'members', 'media', 'files', 'events', 'user', 'posts', 'permalink'].map(
      (part) => `${GROUP}/${part}/**`,
    ),
  ],
};

/** The list of features can be seen, and not only something else that can be added. */
const LIST_OPEN: Condition = { all: [{ shows: ADD }, { shows: FEATURES }] };

/** The part of the settings where features are added, even with something open over it. */
const AT_FEATURES: Condition = { any: [{ shows: ADD }, { shows: FEATURES }] };

const CHOICES = ['select', '[role=combobox]', '[role=radio]', '[role=listbox]', '[aria-haspopup=listbox]'];

const saveIn = (place: string): Rule => ({
  css: `${place} [role=button], ${place} button`,
  words: WORDS.save,
});
/** Every window has a "Save"; this one was opened by the feature's "Add", or its heading names the feature to choose for. */
const SAVE_IN_WINDOW: Rule[] = [
  { ...saveIn('[role=dialog]'), opened: 'press' },
  {
    ...saveIn('[role=dialog]'),
    headed: WORDS.feature,
    inside: { css: '[role=dialog]', holds: [{ css: CHOICES.join(', ') }] },
  },
];
const SAVE_IN_PAGE: Rule[] = [saveIn('[role=main]')];
const SAVE: Rule[] = [...SAVE_IN_WINDOW, ...SAVE_IN_PAGE];

/** The choices in the window that "Add" opens; what they look like is unknown. */
const CATEGORY: Rule[] = [
  {
    css: CHOICES.map((choice) => `[role=dialog] ${choice}`).join(', '),
    inside: { css: '[role=dialog]', holds: SAVE_IN_WINDOW },
    many: 'all',
  },
];

const HELP: Rule[] = [
  {
    css: '[role=navigation] a[href], [role=navigation] [role=button]',
    words: WORDS.help,
    inside: ADMIN_MENU,
  },
];

/**
 * Add mentorship to one's own group: the training text's five steps for people who run a group.
 * It is unknown whether the feature can still be added (last seen in a walk-through of 2023-11). The address of a
 * group's settings is unknown too, so conditions rely on what the page shows.
 */
export const addMentorshipToYourGroup = onFacebook({
  id: 'facebook/add-mentorship-to-your-group',
  startUrl: 'https://www.facebook.com/groups/feed/',
  fits: ['/groups/**'],
  subject: SUBJECT,
  outcomes: {
    'no-groups': {},
    'not-a-member': {},
    'not-an-admin': {},
    'no-settings': {},
    'feature-missing': { copy: 'facebook-mentoring-post' },
    'site-lacks-it': { copy: 'facebook-mentoring-post' },
    'no-features': {},
    'no-save': {},
    'no-help-link': {},
  },
  steps: [
    OPEN_GROUPS,
    CHOOSE_GROUP,
    {
      id: 'open-settings',
      where: [`${GROUP}/**`],
      pointers: [{ rules: SETTINGS }],
      done: {
        any: [
          { selected: SETTINGS },
          { shows: [...FEATURES_BESIDE, ...ADD_IN_WINDOW] },
          { all: [{ not: NO_SETTINGS }, { shows: [...FEATURES_IN_PAGE, ...ADD_IN_PAGE] }] },
        ],
      },
      absences: [
        { outcome: 'not-a-member', when: NOT_A_MEMBER },
        { outcome: 'not-an-admin', when: { not: { shows: [ADMIN] } } },
        { outcome: 'no-settings', when: { shows: [ADMIN] } },
      ],
    },
    {
      id: 'add-mentorship',
      where: [`${GROUP}/**`],
      pointers: [
        { rules: ADD_IN_PAGE, unless: NO_SETTINGS },
        { rules: ADD_IN_WINDOW },
        { say: 'features', rules: FEATURES_IN_PAGE, unless: { any: [NO_SETTINGS, { shows: ADD }] } },
        { say: 'features', rules: FEATURES_BESIDE, unless: { shows: ADD } },
      ],
      done: { any: [{ shows: SAVE_IN_WINDOW }, { all: [{ closed: ADD_MENTORSHIP }, AT_FEATURES] }] },
      absences: [
        { outcome: 'site-lacks-it', when: { all: [{ subjectsTried: 2 }, LIST_OPEN] } },
        { outcome: 'feature-missing', when: LIST_OPEN, counts: true },
        { outcome: 'no-features', when: { path: [`${GROUP}/**`] } },
      ],
    },
    {
      id: 'choose-category',
      where: [`${GROUP}/**`],
      pointers: [
        { say: 'save', rules: SAVE_IN_WINDOW },
        // The page's own "Save" only counts once the feature has been added here.
        {
          say: 'save',
          rules: SAVE_IN_PAGE,
          unless: { any: [{ not: { pressed: 'add-mentorship' } }, { shows: [{ css: '[role=dialog]' }] }] },
        },
        { rules: CATEGORY },
      ],
      done: { all: [{ closed: SAVE }, AT_FEATURES, { not: { shows: ADD_MENTORSHIP } }] },
      undone: { all: [{ closed: SAVE }, { shows: ADD_MENTORSHIP }] },
      absences: [WINDOW_OPEN, { outcome: 'no-save', when: { path: [`${GROUP}/**`] } }],
    },
    {
      id: 'get-help',
      where: [`${GROUP}/**`],
      pointers: [{ rules: HELP }],
      done: MENTOR_SAYS,
      absences: [{ outcome: 'no-help-link', when: { path: [`${GROUP}/**`] } }],
    },
  ],
});
