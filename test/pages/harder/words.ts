/** Other languages, scripts, directions and spellings of the same word; other hosts of the same site. */
import type { HardPage } from '../hard.ts';
import { BECOME, ENTRY_GROUPS, HERE, inMentorship, onFacebookPage, onGroup, RIGHT } from './facebook.ts';
import { card, MESSAGE, onLinkedinPage, onProfile } from './linkedin.ts';

const KIND = 'written another way';
const HOST = 'another host';
const HOME = { main: '<div role="feed"><div role="article">.</div></div>' };
const START = { start: '/', step: 'open-groups', ring: RIGHT };
const entry = (label: string) => ENTRY_GROUPS.replace('?ref=bookmarks', '').replace('Groups', label);
const button = (label: string) => BECOME.replace('Become a Mentor', label);
const tab = (label: string) =>
  `<a role="tab" tabindex="0" href="${HERE}q81x/" data-right><span dir="auto">${label}</span></a>`;
const TAB = { step: 'open-mentorship', ring: RIGHT };

export const WORDS: readonly HardPage[] = [
  onFacebookPage(
    KIND,
    'Arabic, from right to left',
    { ...HOME, lang: 'ar', dir: 'rtl', left: ENTRY_GROUPS.replace('Groups', 'المجموعات') },
    START,
  ),
  onFacebookPage(
    KIND,
    'Hebrew, the entry folded away behind a word nobody knows',
    {
      ...HOME,
      lang: 'he',
      dir: 'rtl',
      left: '',
      script: `document.querySelector('.see-more').textContent = 'ראה עוד'`,
    },
    { ...START, ring: '.see-more' },
  ),
  onGroup(KIND, 'Persian, the label between marks of direction', { tabs: tab('⁧⁦Mentorship⁩⁩') }, TAB, {
    lang: 'fa',
    dir: 'rtl',
  }),
  onGroup(KIND, 'Urdu, the label between the older marks of direction', { tabs: tab('‪Mentorship‬') }, TAB, {
    lang: 'ur',
    dir: 'rtl',
  }),
  onGroup(KIND, 'a page without a language', { tabs: tab('Mentorship') }, TAB, {
    script: `document.documentElement.removeAttribute('lang')`,
  }),
  onFacebookPage(
    KIND,
    'Vietnamese, its signs set apart from their letters',
    { ...HOME, lang: 'vi', left: entry('Nhóm'.normalize('NFD')) },
    START,
  ),
  onFacebookPage(
    KIND,
    'Spanish, "See more" with its signs set apart',
    {
      ...HOME,
      lang: 'es',
      left: '',
      script: `const more = document.querySelector('.see-more'); more.textContent = ${JSON.stringify('Ver más'.normalize('NFD'))}; more.parentElement.before(document.createElement('hr'));`,
    },
    { ...START, ring: '.see-more' },
  ),
  onFacebookPage(
    KIND,
    'Austrian German, by the word alone',
    { ...HOME, lang: 'de-AT', left: entry('Gruppen') },
    START,
  ),
  inMentorship(
    KIND,
    'translated by the browser, its wrappers in place',
    `<div role="button" tabindex="0" data-right><span><font style="vertical-align:inherit"><font style="vertical-align:inherit">Mentor:in werden</font></font></span></div>`,
    { ring: RIGHT },
    { lang: 'de', script: `document.documentElement.className = 'translated-ltr'` },
  ),
  ...[
    'Mentor*in werden',
    'Mentor/in werden',
    'Mentor_in werden',
    'MentorIn werden',
    'Mentor·in werden',
    'Mentor(in) werden',
    'Mentor/-in werden',
    'Mentor werden',
  ].map((label) => inMentorship(KIND, `German, ${label}`, button(label), { ring: RIGHT }, { lang: 'de' })),
  // Look-alike letters may be somebody’s trick.
  inMentorship(
    KIND,
    'wide letters',
    button('Ｂｅｃｏｍｅ ａ Ｍｅｎｔｏｒ').replace('data-right', 'class="decoy"'),
    { outcome: 'no-button' },
    { lang: 'ja' },
  ),
  inMentorship(KIND, 'a narrow space that does not break', button('Become a Mentor'), { ring: RIGHT }),
  ...onProfile(
    KIND,
    'German, a name behind the visible word',
    `<button type="button" data-right aria-label="Nachricht an Tilda Beispiel senden"><span>Nachricht</span></button>`,
    { step: 'open-message', ring: RIGHT },
    { lang: 'de' },
  ),
  ...onProfile(
    KIND,
    'Arabic, known by the address alone',
    MESSAGE.replace('Message', 'رسالة'),
    { step: 'open-message', ring: RIGHT },
    { lang: 'ar', dir: 'rtl' },
  ),
  ...['m', 'touch'].map((host) => ({
    ...onFacebookPage(
      HOST,
      `${host}.facebook.com`,
      {
        main: '',
        guest: true,
        after: '<div data-screen-id="1"><div role="button" class="decoy">Groups</div></div>',
      },
      { start: '/', outcome: 'mobile-page' },
    ),
    site: `https://${host}.facebook.com`,
  })),
  ...['web', 'de-de', 'ar-ar'].map((host) => ({
    ...onGroup(HOST, `${host}.facebook.com`, { tabs: tab('Mentorship') }, TAB),
    site: `https://${host}.facebook.com`,
  })),
  ...['de', 'fr'].map((host) => ({
    ...onLinkedinPage(
      HOST,
      `${host}.linkedin.com`,
      { main: card(MESSAGE) },
      { step: 'open-message', ring: RIGHT },
    ),
    site: `https://${host}.linkedin.com`,
  })),
];
