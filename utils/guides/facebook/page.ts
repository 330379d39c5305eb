import { FACEBOOK_WORDS as WORDS } from '../labels/facebook';
import type { Absence, Condition, Pointer, Rule, Subject } from '../locate/types';
import type { Guide, GuideStep } from '../types';

/** A group's own address; the listed words are Facebook's own pages in the same place. */
export const GROUP = '/groups/:group(!feed|joins|discover|create|search|browse)';

/** The left menu, beside the banner. */
export const LEFT_MENU = '[role=banner] ~ * [role=navigation]';

/** A profile or a group has rows of links of its own in it, which may unfold as well. */
const MAIN = '[role=main]';

/** The row of tabs below a group's cover photo. */
export const GROUP_TABS = '[role=main] [role=tablist]';

const GROUP_HEADING = { css: '[role=main] h1 a[href*="/groups/"]' };
const BUTTONS = '[role=main] [role=button], [role=main] button';
/** The attribute is more recent than the label. */
export const MEMBER: Rule[] = [
  { css: '[aria-controls="group_joined_action_menu"]' },
  { css: BUTTONS, words: WORDS.joined, near: 'subject' },
];
/** Suggested groups have the same button beside them. */
export const JOIN: Rule[] = [{ css: BUTTONS, words: WORDS.joinGroup, near: 'subject' }];

/** People who have asked to join wait for an admin, and see as little as anybody else. */
const ASKED: Rule[] = [{ css: BUTTONS, words: WORDS.asked, near: 'subject' }];

/** Only admins see the link to membership requests. */
export const ADMIN: Rule = { css: '[role=navigation] a[href*="/member-requests"]' };

/** The group a page is about. */
export const SUBJECT: Subject = { path: `${GROUP}/**`, css: GROUP_HEADING.css };

/** Any page of a group, except one about a person in it. */
export const IN_A_GROUP: Condition = {
  all: [{ path: [`${GROUP}/**`] }, { not: { path: [`${GROUP}/user/**`] } }],
};

/** The heading and tabs of a group have loaded. */
export const GROUP_LOADED: Condition = {
  all: [{ shows: [GROUP_HEADING] }, { shows: [{ css: `${GROUP_TABS} a[role=tab]` }] }],
};

export const NOT_A_MEMBER: Condition = {
  all: [{ path: [`${GROUP}/**`] }, { behind: [...JOIN, ...ASKED] }, { not: { behind: [...MEMBER, ADMIN] } }],
};

/** A Facebook window is open that this guide has not opened. */
const OTHER_WINDOW: Condition = {
  all: [
    { shows: [{ css: '[role=dialog]' }] },
    { not: { shows: [{ css: '[role=dialog]', opened: 'press' }] } },
  ],
};

/** It covers the page, which is hidden from screen readers meanwhile. */
const COVERED: Condition = { all: [OTHER_WINDOW, { ariaHidden: '[role=main]' }] };

export const WINDOW_OPEN: Absence = { outcome: 'window-open', when: OTHER_WINDOW };

/** Facebook hides its tabs on scrolled pages (seen 2024). */
export const TABS_HIDDEN: Condition = { ariaHidden: `${GROUP_TABS} [role=tab]` };

const MOBILE: Condition = { host: ['m.', 'mbasic.', 'touch.'] };

/** Facebook is verifying the person's identity. */
const CHECKED: Condition = {
  path: ['/checkpoint/**', '/two_step_verification/**', '/two_factor/**', '/auth_platform/**'],
};

/** Log-in links are only shown to people who are not logged in. */
const LOG_IN = ['/login/**', '/login.php'];

/** What may be in the way on any Facebook page. */
const ABSENCES: Absence[] = [
  { outcome: 'mobile-page', when: MOBILE },
  { outcome: 'checkpoint', when: CHECKED },
  {
    outcome: 'logged-out',
    when: {
      all: [
        {
          any: [
            { path: LOG_IN },
            { shows: [{ css: 'input[type=password]' }, { css: 'a[href*="/login"]', href: LOG_IN }] },
          ],
        },
        { not: { shows: [{ css: '[role=navigation][aria-label="Facebook"]' }] } },
      ],
    },
  },
];

/** On pages the guides do not know, nothing is pointed at. */
const onKnownPage = (pointer: Pointer): Pointer => ({
  ...pointer,
  unless: { any: [MOBILE, CHECKED, ...(pointer.unless ? [pointer.unless] : [])] },
});

/** Controls hidden by a window must not be called missing. Membership can be told even then. */
const behindWindow = (absences: readonly Absence[]): Absence[] => {
  const first = absences.filter(({ outcome }) => outcome === 'not-a-member');
  return [...first, { ...WINDOW_OPEN, when: COVERED }, ...absences.filter((each) => !first.includes(each))];
};

/** A guide on Facebook, with what may be in the way there. */
export const onFacebook = (guide: Omit<Guide, 'site' | 'absences'>): Guide => ({
  ...guide,
  steps: guide.steps.map((step) =>
    step.pointers.length > 0
      ? { ...step, pointers: step.pointers.map(onKnownPage), absences: behindWindow(step.absences) }
      : step,
  ),
  site: 'facebook',
  absences: ABSENCES,
  outcomes: {
    'logged-out': {},
    checkpoint: {},
    'mobile-page': {},
    ...(guide.steps.some(({ pointers }) => pointers.length > 0) ? { 'window-open': {} } : {}),
    ...guide.outcomes,
  },
});

/** "Groups" in the left menu, or "See more" if that menu is collapsed. Done on any page about groups. */
export const OPEN_GROUPS: GuideStep = {
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
      grows: `${LEFT_MENU} ul li`,
      rules: [
        { css: `${LEFT_MENU} [role=button]`, words: WORDS.seeMore, notIn: MAIN },
        { css: `${LEFT_MENU} ul + div [role=button]:not([aria-expanded=true])`, notIn: MAIN },
      ],
    },
  ],
  done: { path: ['/groups/**'] },
  absences: [],
};

/** The way back to the groups from a page without a list of them. */
const GROUPS_FIRST: Pointer = {
  say: 'groups-first',
  rules: [{ css: `${LEFT_MENU} a[href*="ref=bookmarks"]`, href: ['/groups/'] }],
};

/** The same lists contain groups that are only suggested. */
export const OWN_GROUP = { apart: { under: WORDS.suggested, beside: WORDS.joinGroup }, many: 'all' } as const;

/** One of the groups the mentor belongs to. Done on a group's own page. */
export const CHOOSE_GROUP: GuideStep = {
  id: 'choose-group',
  where: ['/**'],
  pointers: [
    { rules: [{ css: '[role=navigation] a[href]', href: [GROUP], ...OWN_GROUP }] },
    { rules: [{ css: '[role=main] [role=list] a[href]', href: [GROUP], ...OWN_GROUP }] },
    { say: 'all-groups', rules: [{ css: 'a[href]', href: ['/groups/joins/'] }] },
    GROUPS_FIRST,
  ],
  done: IN_A_GROUP,
  absences: [{ outcome: 'no-groups', when: { path: ['/groups/**'] } }],
};

/** No page shows this; only the mentor can say it. */
export const MENTOR_SAYS: Condition = { any: [] };
