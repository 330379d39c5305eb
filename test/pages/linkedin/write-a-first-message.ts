import type { Move, Variants } from '../variant.ts';
import type { LinkedInGuideOptions } from './options.ts';
import { linkedinProfiles, OTHER, OWN } from './profile.ts';
import { LINKEDIN } from './site.ts';

const sites = (options: Partial<LinkedInGuideOptions>) => ({ [LINKEDIN]: linkedinProfiles(options) });
const THEIRS = `${LINKEDIN}/in/${OTHER}/`;

const advice: Move[] = [
  ...['do', 'do-not', 'write', 'send'].map(
    (step): Move => ({ step, state: 'looking', next: { press: 'done' } }),
  ),
  { step: 'finished', state: 'done' },
];
const CARD = 'main [componentkey$="Topcard"]';

export const VARIANTS: Variants = [
  {
    name: 'new layout, message',
    kind: 'present',
    language: 'en',
    start: `${LINKEDIN}/messaging/`,
    sites: sites({}),
    walk: [
      { step: 'choose-person', state: 'looking', next: { go: THEIRS } },
      {
        step: 'open-message',
        state: 'pointing',
        ring: `${CARD} a[href*="/messaging/compose/"]`,
        next: { ring: true },
      },
      ...advice,
    ],
  },
  {
    name: 'classic layout in German, connect',
    kind: 'other',
    language: 'de',
    start: THEIRS,
    sites: sites({ language: 'de', layout: 'classic', write: 'connect' }),
    walk: [
      {
        step: 'open-message',
        state: 'pointing',
        ring: 'main section[data-member-id] button',
        next: { ring: true },
      },
      ...advice,
    ],
  },
  {
    name: 'connect behind More',
    kind: 'other',
    language: 'en',
    start: THEIRS,
    sites: sites({ write: 'behind-more' }),
    walk: [
      { step: 'open-message', state: 'pointing', ring: `${CARD} button`, next: { ring: true } },
      { step: 'open-message', state: 'pointing', ring: '[role=menu] a', next: { ring: true } },
      ...advice,
    ],
  },
  {
    name: 'no way to write',
    kind: 'absent',
    language: 'de',
    start: THEIRS,
    sites: sites({ language: 'de', write: 'absent' }),
    walk: [{ step: 'open-message', state: 'not-found', outcome: 'no-message' }],
  },
  {
    name: 'asked already',
    kind: 'absent',
    language: 'en',
    start: THEIRS,
    sites: sites({ write: 'pending' }),
    walk: [{ step: 'open-message', state: 'not-found', outcome: 'pending' }],
  },
  {
    name: 'one’s own profile',
    kind: 'absent',
    language: 'en',
    start: `${LINKEDIN}/in/${OWN}/`,
    sites: sites({}),
    walk: [
      { step: 'choose-person', state: 'looking', next: { press: 'not-there' } },
      { step: 'choose-person', state: 'not-found', outcome: 'your-own-profile' },
    ],
  },
];
