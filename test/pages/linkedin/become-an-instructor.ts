import type { Handler } from '../../browser/driver/types.ts';
import type { Move, Variants } from '../variant.ts';
import { linkedinProfiles } from './profile.ts';
import { LINKEDIN } from './site.ts';

export const LEARNING = 'https://learning.linkedin.com';

/** A page that invites people to apply. It is a fact that it has a form; how that is built is made up. */
const instructors: Handler = (url) => {
  if (url.pathname !== '/instructors') return undefined;
  return {
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Instructors</title><style>body{font:16px sans-serif;margin:40px;max-width:700px} form{display:grid;gap:10px;margin-top:900px}</style></head>
<body><main><h1>Teach with us</h1><p>Share what you know.</p><a href="#form">Apply</a>
<form id="form"><label>First name <input name="first"></label><label>Last name <input name="last"></label><label>Email <input type="email" name="email"></label>
<label>Topics <textarea></textarea></label><button type="button">Submit</button></form>
<form><label>Newsletter <input type="email"></label><button type="button">Sign up</button></form></main></body></html>`,
  };
};

/** A LinkedIn page with or without a link to it; beside that, a link that only looks like it. */
const withLink =
  (link: boolean, language: 'en' | 'de'): Handler =>
  (url) => {
    const served = linkedinProfiles({ language })(url);
    if (!served || !link) return served;
    const anchor = `<section><a href="${LEARNING}/instructors?trk=footer">Become an instructor</a></section>`;
    return { ...served, body: served.body.replace('<section><h3>', `${anchor}<section><h3>`) };
  };

const rest: Move[] = [
  ...['prepare', 'find-form', 'fill-in', 'send'].map(
    (step): Move => ({ step, state: 'looking', next: { press: 'done' } }),
  ),
  { step: 'finished', state: 'done' },
];

const sites = (link: boolean, language: 'en' | 'de') => ({
  [LINKEDIN]: withLink(link, language),
  [LEARNING]: instructors,
});

export const VARIANTS: Variants = [
  {
    name: 'on the page itself',
    kind: 'present',
    language: 'de',
    start: `${LEARNING}/instructors`,
    sites: sites(false, 'de'),
    walk: rest,
  },
  {
    name: 'a link to it elsewhere on LinkedIn',
    kind: 'other',
    language: 'en',
    start: `${LINKEDIN}/feed/`,
    sites: sites(true, 'en'),
    walk: [
      {
        step: 'open-page',
        state: 'pointing',
        ring: 'a[href^="https://learning.linkedin.com/instructors"]',
        next: { ring: true },
      },
      ...rest,
    ],
  },
  {
    name: 'no link, then away again',
    kind: 'absent',
    language: 'de',
    start: `${LINKEDIN}/feed/`,
    sites: sites(false, 'de'),
    walk: [
      { step: 'open-page', state: 'looking', next: { press: 'not-there' } },
      {
        step: 'open-page',
        state: 'not-found',
        outcome: 'other-host',
        next: { go: `${LEARNING}/instructors` },
      },
      { step: 'prepare', state: 'looking', next: { go: `${LINKEDIN}/feed/` } },
      { step: 'open-page', state: 'looking' },
    ],
  },
];
