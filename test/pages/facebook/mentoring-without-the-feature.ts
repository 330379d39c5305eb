import type { Move, Variants } from '../variant.ts';
import { DEFAULTS, FACEBOOK, type FacebookOptions, facebookSite, groupsOf } from './site.ts';

const [first = ''] = groupsOf(DEFAULTS).map(({ id }) => `/groups/${id}/`);
const sites = (options: Partial<FacebookOptions>) => ({
  [FACEBOOK]: facebookSite({ mentorship: 'site-lacks', ...options }),
});

const told: Move[] = [
  ...['agree-on-rules', 'write-post', 'answer', 'ten-weeks'].map(
    (step): Move => ({ step, state: 'looking', next: { press: 'done' } }),
  ),
  { step: 'finished', state: 'done' },
];

export const VARIANTS: Variants = [
  {
    name: 'from the home page',
    kind: 'present',
    language: 'de',
    start: `${FACEBOOK}/`,
    sites: sites({ language: 'de', layout: 'a' }),
    walk: [
      { step: 'open-groups', state: 'pointing', next: { ring: true } },
      { step: 'choose-group', state: 'pointing', next: { click: `[data-side] a[href="${first}"]` } },
      ...told,
    ],
  },
  {
    name: 'a folded menu',
    kind: 'other',
    language: 'en',
    start: `${FACEBOOK}/`,
    sites: sites({ layout: 'c' }),
    walk: [
      { step: 'open-groups', state: 'pointing', ring: '[data-do="unfold"]', next: { ring: true } },
      { step: 'open-groups', state: 'pointing', ring: 'a[href*="ref=bookmarks"]', next: { ring: true } },
      { step: 'choose-group', state: 'pointing', next: { click: `[data-side] a[href="${first}"]` } },
      ...told,
    ],
  },
  {
    name: 'logged out',
    kind: 'absent',
    language: 'de',
    start: `${FACEBOOK}/`,
    sites: sites({ language: 'de', loggedOut: true }),
    walk: [{ step: 'open-groups', state: 'not-found', outcome: 'logged-out' }],
  },
];
