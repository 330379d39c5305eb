import type { Condition, Rule } from '../locate/types';
import {
  GROUP,
  GROUP_TABS,
  IN_A_GROUP,
  JOIN,
  MEMBER,
  MENTOR_SAYS,
  OPEN_GROUPS,
  onFacebook,
  SUBJECT,
} from './page';

const DISCOVER = '/groups/discover/**';
const SEARCH = '/groups/search/**';

const ABOUT_TAB: Rule[] = [{ css: `${GROUP_TABS} a[role=tab]`, href: ['/groups/:subject/about/**'] }];

/** Many groups ask questions before one can join; behind them, the page hides its buttons. */
const ASKED: Condition = { shows: [{ css: '[role=dialog]' }] };

/**
 * Find, judge and join a group whose members need what the mentor offers (the training text's advice for more
 * effect). Facebook's result lists change with every search, so a group is only pointed at in a plain list.
 */
export const findAFittingGroup = onFacebook({
  id: 'facebook/find-a-fitting-group',
  startUrl: 'https://www.facebook.com/groups/discover/',
  fits: ['/', '/groups/**'],
  subject: SUBJECT,
  outcomes: {
    'no-search': {},
    'no-group-list': {},
    'no-about': {},
    'already-a-member': {},
    'no-join': {},
  },
  steps: [
    OPEN_GROUPS,
    {
      id: 'search',
      where: ['/**'],
      pointers: [{ rules: [{ css: '[role=navigation] a[href]', href: ['/groups/discover/'] }] }],
      list: true,
      done: { any: [{ path: [DISCOVER, SEARCH] }, IN_A_GROUP] },
      absences: [{ outcome: 'no-search', when: { path: ['/**'] } }],
    },
    {
      id: 'open-group',
      where: ['/**'],
      pointers: [{ rules: [{ css: '[role=main] [role=list] a[href]', href: [GROUP], many: 'all' }] }],
      done: IN_A_GROUP,
      absences: [{ outcome: 'no-group-list', when: { path: ['/**'] } }],
    },
    {
      id: 'read-about',
      where: [`${GROUP}/**`],
      pointers: [{ rules: ABOUT_TAB }],
      done: { any: [{ path: [`${GROUP}/about/**`] }, { selected: ABOUT_TAB }] },
      absences: [{ outcome: 'no-about', when: { path: [`${GROUP}/**`] } }],
    },
    {
      id: 'judge',
      where: [`${GROUP}/**`],
      pointers: [],
      list: true,
      done: MENTOR_SAYS,
      absences: [],
    },
    {
      id: 'join',
      where: [`${GROUP}/**`],
      pointers: [{ rules: JOIN, unless: { shows: MEMBER } }],
      done: { all: [{ closed: JOIN }, { not: ASKED }, IN_A_GROUP] },
      absences: [
        { outcome: 'already-a-member', when: { shows: MEMBER } },
        { outcome: 'no-join', when: { path: [`${GROUP}/**`] } },
      ],
    },
  ],
});
