/** LinkedIn's four guides. */

import type { HardPage } from '../hard.ts';
import { LEARNING } from '../linkedin/become-an-instructor.ts';
import { compose, drawnLinkedin, INES, invite, OWN, opens, profileCard, sign } from './shell.ts';

const SELF = 'one’s own profile';
const SERVICE = 'the form for services';
const VOLUNTEER = 'volunteering on the profile';
const WRITE = 'writing to one person among many';
const TEACH = 'the page for instructors';
const OFFER = { guide: 'linkedin/offer-mentoring-as-a-service' };
const HELP = { guide: 'linkedin/show-that-you-volunteer' };
const FIRST = { guide: 'linkedin/write-a-first-message' };
const DONE = { say: 'done' } as const;

const button = (label: string, attributes = '') =>
  `<button type="button" ${attributes}><span><span>${label}</span></span></button>`;
const openTo = (label: string, attributes = '') =>
  button(label, `componentkey="r4_openToButton" aria-expanded="false" ${attributes}`);
const KNOWN = `<section class="part" data-other><h2>People you may know</h2>${['kim-kurz', 'ole-bo'].map((slug) => `<div><a href="/in/${slug}/">${slug}</a>${invite(slug, 'Connect')}${compose('Message')}${button('Follow')}${button('More')}</div>`).join('')}</section>`;
const opportunity = (kind: string) => `/in/${INES}/opportunities/${kind}/education/`;
const menu = (inner: string) => `<div role="menu" class="over" style="left:200px;top:330px">${inner}</div>`;
const item = (label: string, attributes = '') =>
  `<div role="menuitem" tabindex="-1" ${attributes}><span>${label}</span></div>`;

const PROFILES: HardPage[] = [
  // Nothing says which of the people is oneself; the address to copy does.
  drawnLinkedin(
    SELF,
    'a first page whose way to oneself nobody knows',
    {
      bar: button('Me', 'aria-haspopup="true"'),
      main: `<section class="part" data-other><h2>Start a post</h2><div><a href="/in/kim-kurz/">Kim Kurz</a><span>likes this</span></div></section>`,
      aside: KNOWN,
    },
    { ...OFFER, start: '/feed/', step: 'open-profile', outcome: 'open-own-profile' },
  ),
  // The header's link is right; one in a post leads to oneself as well, but others wrote it.
  drawnLinkedin(
    SELF,
    'the link to oneself in the bar, and one in a post, Polish',
    {
      lang: 'pl',
      bar: `<a href="/in/me/?trk=nav_me" aria-label="Ja" data-right>${sign}</a>`,
      main: `<div class="part" data-other data-urn="urn:li:activity:1"><a href="/in/kim-kurz/">Kim</a><p>See <a href="https://www.linkedin.com/in/me/">Ja</a></p></div>`,
    },
    { ...HELP, start: '/feed/', step: 'open-profile', ring: OWN },
  ),
  // Two copies, one for a bar that is not out yet.
  drawnLinkedin(
    SELF,
    'the bar’s copy of "open to" still without a size, Turkish',
    {
      lang: 'tr',
      main: `<div style="height:0;overflow:hidden;position:fixed;top:52px">${openTo('Şuna açık')}</div>${profileCard(`${openTo('Şuna açık', 'data-right')}${button('Profil bölümü ekle')}`, { own: true })}`,
    },
    { ...OFFER, step: 'open-to', ring: OWN },
  ),
  // Boxes that say what recruiters see have the same words.
  drawnLinkedin(
    SELF,
    'a box about recruiters with the same words, German',
    {
      lang: 'de',
      main: `${profileCard(openTo('Offen für', 'data-right'), { own: true })}<section class="part" data-other><h2>Vorschläge für Sie</h2><p>Sagen Sie, wofür Sie offen sind</p>${button('Offen für')}</section>`,
    },
    { ...HELP, step: 'open-to', ring: OWN },
  ),
  // As others see it: nothing can be edited.
  drawnLinkedin(
    SELF,
    'one’s own profile as others see it',
    {
      main: `<div class="part">This is how your profile appears to members ${button('Exit')}</div>${profileCard(`${compose('Message', 'data-other')}${button('More', 'data-other')}`)}`,
    },
    { ...OFFER, start: `/in/${INES}/?viewAsMember=true`, outcome: 'not-your-profile' },
  ),
  // A language nobody gave words for, in the older layout: there is no mark to go by.
  drawnLinkedin(
    SELF,
    'the older layout in Arabic, of which no word is known',
    {
      lang: 'ar',
      dir: 'rtl',
      older: true,
      main: profileCard(`${button('متاح لـ', 'data-other')}${button('إضافة قسم', 'data-other')}`, {
        own: true,
        older: true,
      }),
    },
    { ...OFFER, step: 'open-to', outcome: 'no-open-to' },
  ),
  // Narrow: everything is behind "More", which the guide does not know here.
  drawnLinkedin(
    SELF,
    'everything behind "More" in a narrow window',
    { main: profileCard(button('More', 'data-other aria-expanded="false"'), { own: true }) },
    { ...OFFER, step: 'open-to', outcome: 'no-open-to', zoom: 2 },
  ),
  // Grey boxes, then the card: first the buttons come without their state.
  drawnLinkedin(
    SELF,
    'grey boxes first, then one’s own profile, Italian',
    {
      lang: 'it',
      main: '<section class="part" aria-busy="true" data-grey style="height:300px"></section>',
      script: `setTimeout(() => { document.querySelector('[data-grey]').outerHTML = ${JSON.stringify(profileCard(`<button type="button" componentkey="r4_openToButton" data-right><span>Disponibile per</span></button>`, { own: true }))}; }, 2500)`,
    },
    { ...OFFER, step: 'open-to', ring: OWN },
  ),
  // Asked to buy over the own profile.
  drawnLinkedin(
    SELF,
    'an offer to pay over one’s own profile, Spanish',
    {
      lang: 'es',
      main: profileCard(openTo('Disponible para'), { own: true }),
      over: `<div role="dialog" aria-modal="true" aria-labelledby="o1" class="over" data-other style="inset:0"><h2 id="o1">Premium</h2>${button('Open to')}${button('No, gracias')}</div>`,
    },
    { ...HELP, step: 'open-to', outcome: 'window-open' },
  ),
];

const entryOf = (kind: string, label: string, attributes = 'data-other') =>
  `<a role="menuitem" href="${opportunity(kind)}" ${attributes}><span>${label}</span><span>…</span></a>`;
const ownWith = (opened: string, more = {}) => ({
  main: profileCard(openTo('Open to', 'class="to"'), { own: true }),
  script: opens('.to', menu(opened), `at.setAttribute('aria-expanded', 'true');`),
  ...more,
});
const AFTER_OPEN = { before: [{ ring: '.to' }] as const };
const form = (inner: string, attributes = '') =>
  `<div role="dialog" aria-labelledby="f1" class="over" style="inset:70px 300px auto" ${attributes}><h2 id="f1">Add services</h2>${inner}</div>`;
const TO_SAVE = { ...OFFER, start: opportunity('services'), step: 'save', before: [DONE, DONE] as const };

const SERVICES: HardPage[] = [
  drawnLinkedin(
    SERVICE,
    'four entries in Spanish, told apart by their addresses',
    ownWith(
      `${entryOf('jobs', 'Encontrar un nuevo empleo')}${entryOf('hiring', 'Contratar')}${entryOf('services', 'Ofrecer servicios', 'data-right')}${entryOf('volunteering', 'Hacer voluntariado')}`,
      { lang: 'es' },
    ),
    { ...OFFER, ...AFTER_OPEN, step: 'choose-services', ring: OWN },
  ),
  drawnLinkedin(
    SERVICE,
    'entries that are buttons in a box without a role, with a second line',
    {
      main: profileCard(`${button('Open to', 'class="to" aria-expanded="false"')}`, {
        own: true,
        older: true,
      }),
      older: true,
      script: opens(
        '.to',
        `<div class="over" style="left:200px;top:330px"><ul><li><div role="button" tabindex="0" data-other><div>Hiring</div><div>Share that you’re hiring and providing services</div></div></li><li><div role="button" tabindex="0" data-right><div>Providing services</div><div>New: show what you offer</div></div></li></ul></div>`,
        `at.setAttribute('aria-expanded', 'true');`,
      ),
    },
    { ...OFFER, ...AFTER_OPEN, step: 'choose-services', ring: OWN },
  ),
  drawnLinkedin(
    SERVICE,
    'a menu without services, a post of services below',
    ownWith(item('Finding a new job', 'data-other') + item('Hiring', 'data-other'), {
      aside: `<section class="part" data-other><h2>Services</h2><a href="/services/page/77ab/">Providing services</a>${button('Providing services')}</section>`,
    }),
    { ...OFFER, ...AFTER_OPEN, step: 'choose-services', outcome: 'no-services-entry' },
  ),
  drawnLinkedin(
    SERVICE,
    'asked whether to throw the form away',
    {
      main: profileCard(openTo('Open to'), { own: true }),
      over: `${form(`<textarea></textarea>${button('Save', 'data-other')}`)}<div role="alertdialog" aria-modal="true" aria-label="Discard changes" class="over" data-other style="inset:60px 250px 100px;z-index:90"><h2>Discard changes?</h2>${button('Discard')}${button('Save')}</div>`,
    },
    { ...TO_SAVE, outcome: 'unknown' },
  ),
  drawnLinkedin(
    SERVICE,
    '"Save" at the foot of a form that scrolls by itself',
    {
      main: profileCard(openTo('Open to'), { own: true }),
      over: form(
        `<label>About <textarea></textarea></label><div style="height:1200px"></div>${button('Save', 'data-right')}`,
        '',
      ).replace('inset:70px 300px auto', 'inset:70px 300px auto;height:420px;overflow:auto'),
    },
    { ...TO_SAVE, ring: OWN },
  ),
  drawnLinkedin(
    SERVICE,
    'a message being written and a job beside the form, both with "Save"',
    {
      main: `${profileCard(openTo('Open to'), { own: true })}<section class="part" data-other><h2>Joiner (f/m/x)</h2>${button('Save')}</section>`,
      over: `<div class="over" data-other style="right:0;bottom:0;width:280px;height:300px"><h2>Kim Kurz</h2><div role="textbox" contenteditable="true"></div>${button('Save')}</div>${form(`<textarea></textarea>${button('Back')}${button('Save', 'data-right')}`)}`,
    },
    { ...TO_SAVE, ring: OWN },
  ),
  drawnLinkedin(
    SERVICE,
    '"Save" that does not work before a service was chosen',
    {
      main: profileCard(openTo('Open to'), { own: true }),
      over: form(`<input type="text">${button('Save', 'disabled data-other')}`),
      aside: `<div data-other>${button('Save')}</div>`,
    },
    { ...TO_SAVE, outcome: 'no-save' },
  ),
];

const TO_EXPERIENCE = { ...HELP, step: 'open-experience', before: [DONE, DONE, DONE, DONE] as const };
const SECTION = (slug: string, label: string, attributes: string) =>
  `<section class="part"><h2>${label}</h2><p>…</p><a class="pill" href="/in/${slug}/details/volunteering-experiences/" ${attributes}><span>…</span></a></section>`;

const VOLUNTEERING: HardPage[] = [
  drawnLinkedin(
    VOLUNTEER,
    'the entry by its address, from right to left, Arabic',
    {
      lang: 'ar',
      dir: 'rtl',
      main: profileCard(openTo('متاح لـ', 'class="to"'), { own: true }),
      script: opens(
        '.to',
        menu(`${entryOf('services', 'تقديم خدمات')}${entryOf('volunteering', 'فرص التطوع', 'data-right')}`),
        `at.setAttribute('aria-expanded', 'true');`,
      ),
    },
    { ...HELP, ...AFTER_OPEN, step: 'choose-volunteering', ring: OWN },
  ),
  drawnLinkedin(
    VOLUNTEER,
    'somebody else’s experience beside one’s own, German',
    {
      lang: 'de',
      main: `${profileCard(openTo('Offen für'), { own: true })}${SECTION(INES, 'Ehrenamtliche Erfahrung', 'data-right')}`,
      aside: `<div data-other>${SECTION('kim-kurz', 'Ehrenamtliche Erfahrung', '')}</div>`,
    },
    { ...TO_EXPERIENCE, ring: OWN },
  ),
  drawnLinkedin(
    VOLUNTEER,
    'no experience yet: the section is to be added, German',
    {
      lang: 'de',
      main: profileCard(`${openTo('Offen für')}${button('Profilbereich hinzufügen', 'data-right')}`, {
        own: true,
      }),
      aside: `<div data-other><h2>Ehrenamtliche Erfahrung</h2>${button('Profilbereich hinzufügen')}</div>`,
    },
    { ...TO_EXPERIENCE, ring: OWN },
  ),
  drawnLinkedin(
    VOLUNTEER,
    'the form’s "Save", and what was saved lately',
    {
      main: `${profileCard(openTo('Open to'), { own: true })}<section class="part" data-other><h2>Saved</h2>${button('Save')}</section>`,
      over: form(`<label>Cause <input type="text"></label>${button('Save', 'data-right')}`).replace(
        'Add services',
        'Volunteering',
      ),
    },
    { ...HELP, start: opportunity('volunteering'), step: 'save', before: [DONE], ring: OWN },
  ),
];

const write = (name: string, drawn: Parameters<typeof drawnLinkedin>[2], rest: Partial<HardPage>) =>
  drawnLinkedin(WRITE, name, { aside: KNOWN, ...drawn }, { ...FIRST, ...rest });
const MESSAGE = { step: 'open-message', ring: OWN };
const BOX = `<div class="over" data-other style="right:0;bottom:0;width:290px;height:330px"><a href="/in/${INES}/">Ines Ferro</a><div role="textbox" contenteditable="true" aria-label="Write a message"></div>${button('Send')}${compose('Message')}</div>`;

const WRITING: HardPage[] = [
  write(
    'the first page, people to write to everywhere',
    { main: `<section class="part" data-other>${compose('Message')}</section>` },
    { start: '/feed/', step: 'choose-person', outcome: 'choose-person' },
  ),
  write(
    'a company that can be written to',
    {
      main: `<section class="part" data-other><h1>Looms Ltd</h1>${compose('Message')}${button('Follow')}</section>`,
    },
    { start: '/company/looms/', step: 'choose-person', outcome: 'choose-person' },
  ),
  write(
    'the same person’s conversation docked at the foot, Ukrainian',
    {
      lang: 'uk',
      main: profileCard(`${compose('Повідомлення', 'data-right')}${button('Більше')}`),
      over: BOX,
    },
    MESSAGE,
  ),
  write(
    'an invitation flies in with "Accept" and "Message"',
    {
      main: profileCard(compose('Message', 'data-right')),
      over: `<div role="alert" class="over" data-other style="left:16px;bottom:16px"><p>Kim Kurz accepted your invitation</p>${compose('Message')}</div>`,
    },
    MESSAGE,
  ),
  write(
    'translated by the browser, connecting',
    {
      lang: 'ru',
      main: profileCard(
        invite(
          INES,
          '<font style="vertical-align:inherit"><font style="vertical-align:inherit">Установить контакт</font></font>',
          'data-right',
        ),
      ),
      script: `document.documentElement.className = 'translated-ltr'`,
    },
    MESSAGE,
  ),
  write(
    'a link within what says it is a button',
    {
      main: profileCard(
        `<div role="button" tabindex="0" aria-label="Message Ines Ferro" style="border:0;padding:0">${compose('Message', 'data-right')}</div>`,
      ),
    },
    MESSAGE,
  ),
  write(
    'a sign named by the word and the person’s name',
    {
      main: `<span id="w1" hidden>Message</span><span id="w2" hidden>Ines Ferro</span>${profileCard(`<a class="pill" href="/messaging/compose/?profileUrn=urn%3AQ" aria-labelledby="w1 w2" data-right>${sign}</a>`)}`,
    },
    MESSAGE,
  ),
  write(
    '"more" with a longer name, older layout, German',
    {
      lang: 'de',
      older: true,
      main: profileCard(
        `${button('Folgen', 'aria-label="Ines Ferro folgen"')}${button('Mehr', 'data-right aria-label="Weitere Aktionen" aria-expanded="false"')}`,
        { older: true },
      ),
    },
    MESSAGE,
  ),
  write(
    'asked whether to add a note, which sends when pressed',
    {
      main: profileCard(invite(INES, 'Connect', 'data-ask')),
      script: `document.addEventListener('click', (event) => { if (event.target.closest('[data-ask]')) event.preventDefault(); }, true);${opens('[data-ask]', `<div role="dialog" aria-modal="true" aria-labelledby="n1" class="over" data-other style="inset:0"><h2 id="n1">Add a note to your invitation?</h2>${button('Add a note')}${button('Connect')}${button('Send without a note')}</div>`)}`,
    },
    { step: 'open-message', before: [{ ring: '[data-ask]' }], outcome: 'window-open' },
  ),
  write(
    'a person both know, offered on the card for an introduction, and a service',
    {
      main: `${profileCard(`${invite(INES, 'Connect', 'data-right')}<div data-other><a href="/in/kim-kurz/">Kim knows Ines</a>${compose('Message')}</div>`)}<section class="part" data-other><h2>Services</h2>${compose('Message')}${button('Request services')}</section>`,
    },
    MESSAGE,
  ),
  write(
    'the card of the person before, taken out of use, a grey one for the next',
    {
      main: `<div inert data-other><section class="part" componentkey="a-Topcard"><h2>Kim Kurz</h2><a href="/in/kim-kurz/overlay/contact-info/">Contact info</a>${compose('Message')}</section></div><section class="part" aria-busy="true" style="height:200px"></section>`,
    },
    { outcome: 'unknown' },
  ),
  write(
    'blocked or gone: nothing but a way back, French',
    {
      lang: 'fr',
      main: `<section class="part"><h2>Ce profil n’est pas disponible</h2><a class="pill" data-other href="/feed/">Message</a></section>`,
    },
    { outcome: 'unknown' },
  ),
  write(
    'the card in a box that scrolls by itself, below what is new',
    {
      style: 'main{height:520px;overflow:auto}',
      main: `<section class="part" style="height:900px"><h3>New: dark mode</h3></section>${profileCard(compose('Message', 'data-right'))}`,
    },
    MESSAGE,
  ),
  write(
    'a name with a mark of having been verified that can be pressed',
    {
      main: profileCard(`${compose('Message', 'data-right')}${button('More')}`, {
        name: `Ines Ferro</span><button type="button" aria-label="Message about verification" data-other>${sign}</button><span>(she/her) · 1st`,
      }),
      over: `<div id="interop-outlet"></div>`,
    },
    MESSAGE,
  ),
];

const TEACHING: HardPage[] = [
  drawnLinkedin(
    TEACH,
    'the link at the foot, and others that look like it, Portuguese',
    {
      lang: 'pt',
      main: `<div class="part" data-other data-urn="x"><a href="https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Flearning.linkedin.com%2Finstructors">Instrutor</a><a href="https://learning.linkedin.com.example/instructors">Instrutor</a></div><footer><a href="https://learning.linkedin.com/instructors?src=foot" data-right>Torne-se instrutor</a></footer>`,
    },
    { guide: 'linkedin/become-an-instructor', start: '/feed/', step: 'open-page', ring: OWN },
  ),
  drawnLinkedin(
    TEACH,
    'a course with its instructor, and no link to apply',
    {
      main: `<section class="part" data-other><h1>Bookbinding</h1><a href="/learning/instructors/ines-ferro">Ines Ferro</a><a href="/learning/search?keywords=instructors">Instructors</a>${button('Become an instructor')}</section>`,
    },
    {
      guide: 'linkedin/become-an-instructor',
      start: '/learning/bookbinding',
      step: 'open-page',
      outcome: 'other-host',
    },
  ),
  {
    ...drawnLinkedin(
      TEACH,
      'the page itself with buttons to apply, while the guide explains',
      {
        main: `<h1>Teach</h1><div data-other>${button('Apply')}${button('Submit')}<a href="/instructors#form">Apply</a></div><form><input name="a"></form>`,
      },
      { guide: 'linkedin/become-an-instructor', start: '/instructors', state: 'looking', before: [DONE] },
    ),
    site: LEARNING,
  },
];

export const LINKEDIN_PAGES: readonly HardPage[] = [
  ...PROFILES,
  ...SERVICES,
  ...VOLUNTEERING,
  ...WRITING,
  ...TEACHING,
];
