import type { Move, Variants } from '../variant.ts';
import type { LinkedInGuideOptions } from './options.ts';
import { linkedinProfiles, OTHER, OWN } from './profile.ts';
import { LINKEDIN } from './site.ts';

const sites = (options: Partial<LinkedInGuideOptions>) => ({ [LINKEDIN]: linkedinProfiles(options) });
const HOME = `${LINKEDIN}/in/${OWN}/`;

const fromForm: Move[] = [
  { step: 'choose-topics', state: 'looking', next: { press: 'done' } },
  { step: 'describe', state: 'looking', next: { press: 'done' } },
  { step: 'save', state: 'pointing', ring: 'button', next: { ring: true } },
  { step: 'finished', state: 'done' },
];

export const VARIANTS: Variants = [
  {
    name: 'new layout, form in the shadow root',
    kind: 'present',
    language: 'en',
    start: `${LINKEDIN}/feed/`,
    sites: sites({}),
    walk: [
      { step: 'open-profile', state: 'pointing', ring: 'header a[href="/in/me/"]', next: { ring: true } },
      { step: 'open-to', state: 'pointing', ring: '[componentkey$="_openToButton"]', next: { ring: true } },
      { step: 'choose-services', state: 'pointing', ring: '[role=menuitem]', next: { ring: true } },
      ...fromForm,
    ],
  },
  {
    name: 'classic layout in German, entries that are links, form in the frame',
    kind: 'other',
    language: 'de',
    start: HOME,
    sites: sites({ language: 'de', layout: 'classic', openTo: 'links', windows: 'frame' }),
    walk: [
      { step: 'open-to', state: 'pointing', ring: 'main button', next: { ring: true } },
      {
        step: 'choose-services',
        state: 'pointing',
        ring: '[role=menu] a[href*="/services/"]',
        next: { ring: true },
      },
      ...fromForm,
    ],
  },
  {
    name: 'by "Add section", without "Open to"',
    kind: 'other',
    language: 'de',
    start: HOME,
    sites: sites({ language: 'de', openTo: 'absent', windows: 'document' }),
    walk: [
      { step: 'open-to', state: 'pointing', ring: 'main button', next: { ring: true } },
      { step: 'choose-services', state: 'pointing', ring: '[role=dialog] button', next: { ring: true } },
      ...fromForm,
    ],
  },
  {
    name: 'the menu is closed again',
    kind: 'present',
    language: 'en',
    start: HOME,
    sites: sites({}),
    walk: [
      { step: 'open-to', state: 'pointing', ring: '[componentkey$="_openToButton"]', next: { ring: true } },
      { step: 'choose-services', state: 'pointing', next: { click: 'main h2' } },
      { step: 'choose-services', state: 'pointing', ring: '[componentkey$="_openToButton"]' },
    ],
  },
  {
    name: 'somebody else’s profile',
    kind: 'absent',
    language: 'en',
    start: `${LINKEDIN}/in/${OTHER}/`,
    sites: sites({ meLink: false }),
    walk: [{ step: 'open-profile', state: 'not-found', outcome: 'not-your-profile', next: { go: HOME } }],
  },
  {
    name: 'the feed, without a link to one’s own profile',
    kind: 'absent',
    language: 'de',
    start: `${LINKEDIN}/feed/`,
    sites: sites({ language: 'de', meLink: false }),
    walk: [
      {
        step: 'open-profile',
        state: 'not-found',
        outcome: 'open-own-profile',
        next: { go: `${LINKEDIN}/in/me/` },
      },
      { step: 'open-to', state: 'pointing' },
    ],
  },
  {
    name: 'neither "Open to" nor "Add section"',
    kind: 'absent',
    language: 'de',
    start: HOME,
    sites: sites({ language: 'de', openTo: 'absent', addSection: false }),
    walk: [{ step: 'open-to', state: 'not-found', outcome: 'no-open-to' }],
  },
  {
    name: 'a menu whose words nobody knows',
    kind: 'absent',
    language: 'de',
    start: HOME,
    sites: sites({ language: 'de', openTo: 'words' }),
    walk: [
      { step: 'open-to', state: 'pointing', next: { ring: true } },
      { step: 'choose-services', state: 'not-found', outcome: 'no-services-entry' },
    ],
  },
  {
    name: 'logged out',
    kind: 'absent',
    language: 'en',
    start: HOME,
    sites: sites({ loggedOut: true }),
    walk: [{ step: 'open-profile', state: 'not-found', outcome: 'logged-out' }],
  },
];
