import { FACEBOOK_WORDS as WORDS } from '../labels/facebook';
import type { Absence, Condition } from '../locate/types';

/** A group's own address; the words are pages of Facebook's that stand at the same place. */
export const GROUP = '/groups/:group(!feed|joins|discover|create|search|browse)';

/** The menu on the left, beside the banner. */
export const LEFT_MENU = '[role=banner] ~ * [role=navigation]';

/** The row of tabs below a group's cover photo. */
export const GROUP_TABS = '[role=main] [role=tablist]';

const GROUP_HEADING = { css: '[role=main] h1 a[href*="/groups/"]' };
const MEMBER = { css: '[aria-controls="group_joined_action_menu"]' };
const ADMIN = { css: 'a[href*="/member-requests"]' };

/** The heading and the tabs of a group are there. */
export const GROUP_LOADED: Condition = {
  all: [{ shows: [GROUP_HEADING] }, { shows: [{ css: `${GROUP_TABS} a[role=tab]` }] }],
};

export const NOT_A_MEMBER: Condition = {
  all: [
    { path: [`${GROUP}/**`] },
    { shows: [{ css: '[role=main] [role=button], [role=main] button', words: WORDS.joinGroup }] },
    { not: { shows: [MEMBER, ADMIN] } },
  ],
};

/** Facebook hides its tabs on a scrolled page (seen 2024). */
export const TABS_HIDDEN: Condition = { ariaHidden: `${GROUP_TABS} [role=tab]` };

/** What can be in the way on any page of Facebook's. */
export const ABSENCES: Absence[] = [
  { outcome: 'mobile-page', when: { host: ['m.', 'mbasic.', 'touch.'] } },
  { outcome: 'checkpoint', when: { path: ['/checkpoint/**'] } },
  {
    outcome: 'logged-out',
    when: {
      all: [
        { any: [{ path: ['/login/**', '/login.php'] }, { shows: [{ css: 'input[type=password]' }] }] },
        { not: { shows: [{ css: '[role=navigation][aria-label="Facebook"]' }] } },
      ],
    },
  },
];
