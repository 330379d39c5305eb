import type { Move, Variants } from '../variant.ts';
import type { LinkedInGuideOptions } from './options.ts';
import { linkedinProfiles, OTHER, OWN } from './profile.ts';
import { LINKEDIN } from './site.ts';

const sites = (options: Partial<LinkedInGuideOptions>) => ({ [LINKEDIN]: linkedinProfiles(options) });
const HOME = `${LINKEDIN}/in/${OWN}/`;

const form: Move[] = [
  { step: 'fill-in', state: 'looking', next: { press: 'done' } },
  { step: 'save', state: 'pointing', ring: 'button', next: { ring: true } },
];
const end: Move[] = [
  { step: 'write-experience', state: 'looking', next: { press: 'done' } },
  { step: 'finished', state: 'done' },
];
const EXPERIENCE = 'main a[href$="/details/volunteering-experiences/"]';

export const VARIANTS: Variants = [
  {
    name: 'new layout',
    kind: 'present',
    language: 'en',
    start: HOME,
    sites: sites({ windows: 'document' }),
    walk: [
      { step: 'open-to', state: 'pointing', ring: '[componentkey$="_openToButton"]', next: { ring: true } },
      { step: 'choose-volunteering', state: 'pointing', ring: '[role=menuitem]', next: { ring: true } },
      ...form,
      { step: 'open-experience', state: 'pointing', ring: EXPERIENCE, next: { ring: true } },
      // The page was reloaded and does not say whose it is.
      { step: 'open-experience', state: 'not-found', outcome: 'volunteer-page', next: { press: 'done' } },
      ...end,
    ],
  },
  {
    name: 'classic layout in German',
    kind: 'other',
    language: 'de',
    start: HOME,
    sites: sites({ language: 'de', layout: 'classic', openTo: 'links' }),
    walk: [
      { step: 'open-to', state: 'pointing', ring: 'main button', next: { ring: true } },
      {
        step: 'choose-volunteering',
        state: 'pointing',
        ring: '[role=menu] a[href*="/volunteering/"]',
        next: { ring: true },
      },
      ...form,
      { step: 'open-experience', state: 'pointing', ring: EXPERIENCE, next: { ring: true } },
      ...end,
    ],
  },
  {
    name: 'nothing about volunteering on the profile yet',
    kind: 'other',
    language: 'de',
    start: HOME,
    sites: sites({ language: 'de', experience: false, openTo: 'absent', windows: 'document' }),
    walk: [
      { step: 'open-to', state: 'not-found', outcome: 'no-open-to', next: { press: 'done' } },
      {
        step: 'choose-volunteering',
        state: 'not-found',
        outcome: 'no-volunteering-entry',
        next: { press: 'done' },
      },
      { step: 'fill-in', state: 'looking', next: { press: 'done' } },
      { step: 'save', state: 'not-found', outcome: 'no-save', next: { press: 'done' } },
      { step: 'open-experience', state: 'pointing', ring: 'main button', next: { ring: true } },
      { step: 'open-experience', state: 'pointing', ring: '[role=dialog] button', next: { press: 'done' } },
      ...end,
    ],
  },
  {
    name: 'somebody else’s profile',
    kind: 'absent',
    language: 'de',
    start: `${LINKEDIN}/in/${OTHER}/`,
    sites: sites({ language: 'de', layout: 'classic', meLink: false }),
    walk: [{ step: 'open-profile', state: 'not-found', outcome: 'not-your-profile' }],
  },
];
