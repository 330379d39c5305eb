import { LINKEDIN_WORDS as WORDS } from '../labels/linkedin';
import type { Absence, Condition, Pointer, Rule, Subject, Words } from '../locate/types';
import type { Guide, GuideStep } from '../types';

/** Old screens are in a frame, windows in the shadow root of one element; both belong to the page. */
export const PARTS: NonNullable<Guide['parts']> = {
  shadowHosts: ['#interop-outlet'],
  frames: ['iframe[data-testid="interop-iframe"]'],
};

/** A person's pages; `/in/me/` only redirects to the mentor's own. */
export const PROFILE = '/in/:person(!me)';

/** The same address of nobody but the page's own person. */
export const own = (path: string): string => path.replace(PROFILE, '/in/:subject');

/** Whose profile a page shows: this link is on every profile's card and has the person's address. */
export const SUBJECT: Subject = { path: `${PROFILE}/**`, css: 'main a[href$="/overlay/contact-info/"]' };

/** Only the owner can edit a profile. */
const EDIT_INTRO: Rule[] = [{ css: 'main a[href$="/edit/intro/"]', href: ['/in/:subject/edit/intro'] }];

export const OWN_PROFILE: Condition = { all: [{ path: [`${PROFILE}/**`] }, { shows: EDIT_INTRO }] };

/** A page below the mentor's own profile, which may not show whose it is: the profile was seen before. */
export const CAME_FROM_OWN_PROFILE: Condition = { any: [{ closed: EDIT_INTRO }, { shows: EDIT_INTRO }] };

/** A profile has loaded that cannot be edited. */
export const SOMEBODY_ELSES: Condition = {
  all: [
    { path: [`${PROFILE}/**`] },
    { shows: [{ css: 'main h1' }, { css: 'main h2' }] },
    { not: { shows: EDIT_INTRO } },
  ],
};

/** The cards that name a person, in both layouts. */
export const TOP_CARDS = [
  'main [componentkey$="Topcard"]',
  'main [id$="Topcard"]',
  'main section[data-member-id]',
];

/**
 * A control on the card of the person in the address: the card has a link to that person. After in-app navigation,
 * the previous person's card may remain for a while.
 */
export const inTopCard = (rule: Rule): Rule => ({
  ...rule,
  // A link within a sentence, or the name itself, is not a button of the card.
  notIn: 'h1, h2, p',
  inside: {
    css: TOP_CARDS.join(', '),
    holds: [{ css: 'a[href]', href: ['/in/:subject/**'] }],
    // A card mentions mutual connections too, but only its own person's contact info and details.
    lacks: [
      { css: 'a[href]', href: ['/in/:other/overlay/**', '/in/:other/details/**', '/in/:other/edit/**'] },
    ],
  },
});

/** Some window is open, anywhere in the page. */
const WINDOW_OPEN: Condition = { shows: [{ css: '[role=dialog]' }, { css: 'dialog[open]' }] };

/** What may be in the way on any LinkedIn page. */
const ABSENCES: Absence[] = [
  {
    outcome: 'logged-out',
    when: {
      any: [
        { path: ['/login/**', '/uas/login/**', '/authwall/**', '/checkpoint/lg/**'] },
        { shows: [{ css: 'input[type=password]' }] },
        { all: [{ shows: [{ css: 'main#main-content' }] }, { not: { shows: [{ css: 'main#workspace' }] } }] },
      ],
    },
  },
  { outcome: 'checkpoint', when: { path: ['/checkpoint/**'] } },
];

/** The page is still empty, without a single link. Search pages have no heading, so that would not tell. */
export const NOT_LOADED: Absence = {
  outcome: 'not-loaded',
  when: {
    not: {
      behind: ['h1', 'h2', 'section', 'li', 'a[href]', 'button'].map((css) => ({ css: `main ${css}` })),
    },
  },
};

/** A LinkedIn window that the guide has not opened covers the control. */
export const COVERED: Absence = {
  outcome: 'window-open',
  when: {
    all: [
      WINDOW_OPEN,
      {
        not: {
          shows: [
            { css: '[role=dialog]', opened: 'address' },
            { css: 'dialog[open]', opened: 'address' },
          ],
        },
      },
    ],
  },
};

/** A guide on LinkedIn, with what may be in the way there. */
export const onLinkedin = (guide: Omit<Guide, 'site' | 'absences'>): Guide => ({
  ...guide,
  site: 'linkedin',
  absences: ABSENCES,
  outcomes: { 'logged-out': {}, checkpoint: {}, ...guide.outcomes },
});

/** The mentor's own profile. `/in/me/` leads there from anywhere; the label of the menu "Me" is unknown. */
const OPEN_OWN_PROFILE: GuideStep = {
  id: 'open-profile',
  where: ['/**'],
  pointers: [
    {
      rules: [
        { css: 'header a[href], nav a[href]', href: ['/in/me'], many: 'first' },
        { css: 'main a[href], aside a[href]', href: ['/in/me'], many: 'first' },
      ],
    },
  ],
  done: OWN_PROFILE,
  absences: [
    COVERED,
    { outcome: 'not-your-profile', when: SOMEBODY_ELSES },
    NOT_LOADED,
    { outcome: 'open-own-profile', when: { not: { path: [`${PROFILE}/**`] } } },
  ],
};

/** A guide on the mentor's own profile, which it opens first. */
export const onOwnProfile = (guide: Omit<Guide, 'site' | 'absences' | 'startUrl'>): Guide =>
  onLinkedin({
    ...guide,
    startUrl: 'https://www.linkedin.com/in/me/',
    subject: SUBJECT,
    parts: PARTS,
    outcomes: {
      'not-your-profile': { copy: 'linkedin-own-profile-address' },
      'not-loaded': {},
      'window-open': {},
      'open-own-profile': { copy: 'linkedin-own-profile-address' },
      ...guide.outcomes,
    },
    steps: [OPEN_OWN_PROFILE, ...guide.steps],
  });

const OPEN_TO_NAMED: Rule = { css: 'main button, main [role=button]', words: WORDS.openTo };

/** There are two copies; the visible one counts. Only exists on the mentor's own profile. */
const OPEN_TO: Rule[] = [
  { css: 'main button[componentkey$="_openToButton"]' },
  inTopCard({ ...OPEN_TO_NAMED, css: 'button, [role=button]' }),
];

/** Boxes of the profile have the same words, so a button elsewhere only counts where the card cannot be recognised. */
const OPEN_TO_ELSEWHERE: Pointer = {
  rules: [OPEN_TO_NAMED],
  unless: { shows: [{ css: TOP_CARDS.join(', ') }] },
};

/** LinkedIn sets this once the mentor has opened the menu. */
const OPEN_TO_EXPANDED: Condition = {
  shows: [
    { css: 'main button[componentkey$="_openToButton"][aria-expanded=true]' },
    { css: 'main button[aria-expanded=true], main [role=button][aria-expanded=true]', words: WORDS.openTo },
  ],
};

/** "Open to", or the same button to press once more. */
export const openToButton = (more: Partial<Pointer> = {}): Pointer[] =>
  [{ rules: OPEN_TO }, OPEN_TO_ELSEWHERE].map(({ rules, unless }: Pointer) => ({
    ...more,
    rules,
    unless: { any: [unless, more.unless].filter((each) => each !== undefined) },
  }));

/** The menu was closed without choosing anything. */
export const OPEN_TO_AGAIN: Pointer[] = openToButton({
  say: 'again',
  unless: { any: [{ not: OWN_PROFILE }, OPEN_TO_EXPANDED, WINDOW_OPEN] },
});

export const ADD_SECTION: Rule[] = [
  { css: 'main button, main [role=button], main a[href]', words: WORDS.addSection },
];

/** Something to fill in, as tick boxes also appear beside jobs and offers. */
const FIELD: Rule[] = [
  { css: 'input:not([type=hidden]):not([type=checkbox]):not([type=radio])' },
  { css: 'textarea' },
  { css: 'select' },
  { css: '[role=textbox]' },
];

/**
 * "Save" of the mentor's current form; every other window and every job has one too. Its window was opened by what
 * the guide pointed at, came with the form's address, or has its name. If the old screen fills the page, its part of
 * the page also contains the fields.
 */
export function saveOf(form: Words, behind: string): { pointers: Pointer[]; rules: Rule[] } {
  const inWindow: Rule = { css: '[role=dialog] button, dialog button', words: WORDS.save };
  const anywhere: Rule[] = [
    { ...inWindow, opened: 'press' },
    { ...inWindow, headed: form, inside: { css: '[role=dialog], dialog', holds: FIELD } },
  ];
  const there: Rule[] = [
    { ...inWindow, opened: 'address' },
    {
      css: 'main form button, main section button',
      words: WORDS.save,
      inside: { css: 'main form, main section', holds: FIELD },
    },
  ];
  return {
    pointers: [{ rules: anywhere }, { rules: there, unless: { not: { path: [behind] } } }],
    rules: [...anywhere, ...there],
  };
}

/** Saved: the button was pressed and the form is gone. */
export const savedBy = (step: string, rules: readonly Rule[]): Condition => ({
  all: [{ closed: rules }, { pressed: step }],
});

/** An entry behind "Open to", or in the window behind "Add section". */
export function openToEntry(path: string, words: Words, section?: Words): Rule[] {
  const places = ['[role=menu]', '[role=dialog]', 'dialog'];
  const within = (css: string) => places.map((place) => `${place} ${css}`).join(', ');
  const rules: Rule[] = [
    { css: within('a[href]'), href: [path] },
    { css: '[role=menu] [role=menuitem]', words },
  ];
  if (section)
    rules.push({ css: `${within('button')}, ${within('a[href]')}`, words: section, opened: 'press' });
  return rules;
}

/** The button "Open to" on the mentor's own profile, or a way past it. Done once one of its entries is there. */
export const openTo = (pointers: readonly Pointer[], entry: Rule[], behind: string): GuideStep => ({
  id: 'open-to',
  where: ['/in/**'],
  pointers: pointers.map((pointer) => ({
    ...pointer,
    unless: { any: [{ not: OWN_PROFILE }, ...(pointer.unless ? [pointer.unless] : [])] },
  })),
  done: { any: [OPEN_TO_EXPANDED, { shows: entry }, { path: [behind] }] },
  undone: SOMEBODY_ELSES,
  absences: [
    COVERED,
    { outcome: 'not-your-profile', when: SOMEBODY_ELSES },
    { outcome: 'no-open-to', when: { path: ['/in/**'] } },
  ],
});

/** No page shows this; only the mentor can say it. */
export const MENTOR_SAYS: Condition = { any: [] };

/** A step that only explains; the mentor says when it is done. */
export const tell = (id: string, where: readonly string[] = ['/**']): GuideStep => ({
  id,
  where,
  pointers: [],
  list: true,
  done: MENTOR_SAYS,
  absences: [],
});
