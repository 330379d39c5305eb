import type { Move, Variants } from '../variant.ts';
import { DEFAULTS, FACEBOOK, type FacebookOptions, facebookSite, groupsOf } from './site.ts';

const [first = '', second = ''] = groupsOf(DEFAULTS).map(({ id }) => `/groups/${id}/`);
const sites = (options: Partial<FacebookOptions>) => ({ [FACEBOOK]: facebookSite(options) });

const form: Move[] = [
  { step: 'become-a-mentor', state: 'pointing', ring: '[role=button]', next: { ring: true } },
  { step: 'introduce-yourself', state: 'pointing', ring: 'textarea' },
];

export const VARIANTS: Variants = [
  {
    name: 'all in the open',
    kind: 'present',
    language: 'de',
    start: `${FACEBOOK}/`,
    sites: sites({ language: 'de', layout: 'a' }),
    walk: [
      { step: 'open-groups', state: 'pointing', ring: 'a[href*="/groups/"]', next: { ring: true } },
      { step: 'choose-group', state: 'pointing', next: { click: `[data-side] a[href="${first}"]` } },
      { step: 'open-mentorship', state: 'pointing', ring: '[role=tab]', next: { ring: true } },
      ...form,
    ],
  },
  {
    name: 'a tab behind More',
    kind: 'other',
    language: 'en',
    start: `${FACEBOOK}${first}`,
    sites: sites({ layout: 'b', mentorship: 'behind-more' }),
    walk: [
      { step: 'open-mentorship', state: 'pointing', ring: '[role=tab]', next: { ring: true } },
      { step: 'open-mentorship', state: 'pointing', ring: '[role=menuitem]', next: { ring: true } },
      ...form,
    ],
  },
  {
    name: 'no group has it',
    kind: 'absent',
    language: 'en',
    start: `${FACEBOOK}${first}`,
    sites: sites({ mentorship: 'site-lacks' }),
    walk: [
      { step: 'open-mentorship', state: 'pointing', ring: '[role=tab]', next: { ring: true } },
      {
        step: 'open-mentorship',
        state: 'not-found',
        outcome: 'group-lacks-it',
        next: { go: `${FACEBOOK}${second}` },
      },
      { step: 'open-mentorship', state: 'pointing', ring: '[role=tab]', next: { ring: true } },
      { step: 'open-mentorship', state: 'not-found', outcome: 'site-lacks-it' },
    ],
  },
];
