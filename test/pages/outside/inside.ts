/**
 * Pages by the same outsider after having read how controls are found: each asks whether what is looked for could be somebody
 * else's on a page that may well exist.
 */
import type { HardPage } from '../hard.ts';
import {
  AT_GROUP,
  anchor,
  compose,
  drawGroup,
  drawnFacebook,
  drawnLinkedin,
  entry,
  IN_IT,
  INES,
  OWN,
  press,
  profileCard,
  running,
  sign,
  tab,
} from './shell.ts';

const RUN = 'another’s words in a group one runs';
const STAND = 'another’s group beside the group';
const SELF = 'another’s part in one’s own profile';
const DONE = { say: 'done' } as const;
const SETTINGS = (attributes: string) => running(entry(`${AT_GROUP}edit`, 'Group settings', attributes));
const button = (label: string, attributes = '') =>
  `<button type="button" ${attributes}><span>${label}</span></button>`;

const run = (
  name: string,
  group: Parameters<typeof drawGroup>[0],
  rest: Partial<HardPage> = { ring: OWN },
  settings = 'data-right',
) =>
  drawnFacebook(
    RUN,
    name,
    { main: drawGroup(group), manage: SETTINGS(settings) },
    {
      guide: 'facebook/add-mentorship-to-your-group',
      start: AT_GROUP,
      step: 'open-settings',
      ...rest,
    },
  );

const RUNNING: HardPage[] = [
  // A topic of the group is called like the part of the settings.
  run('a topic called "Features"', {
    below: `<div class="card" data-other><h2>Popular topics</h2>${anchor(`${AT_GROUP}post_tags/?post_tag_id=5`, 'Features')}</div>`,
  }),
  // The group is called like the feature, and one may add something to it.
  run('a group called like the feature, with something to be added', {
    name: '<span>Mentorship</span>',
    below: `<div class="card" data-other><h2>Description</h2>${press('Add')}</div>`,
  }),
  // The feature is there already; the button adds a picture.
  run('the feature’s tab, and a picture to be added', {
    buttons: `${IN_IT}<div data-other>${press('Add')}</div>`,
    tabs: tab('mentorship/', 'Mentorship'),
  }),
  // People can be added; the features are still on their way.
  run(
    'people to be added, while the features are on their way',
    {
      below: `<div class="card" data-other><h2>People</h2><span>Kim Kurz</span>${press('Add')}</div><div role="progressbar"></div>`,
    },
    {
      start: `${AT_GROUP}edit`,
      step: 'add-mentorship',
      outcome: 'no-features',
    },
    '',
  ),
  // A window of something else that is called like the feature.
  run(
    'a window called like the feature that saves something else',
    { below: `<h2>Add features</h2><div class="card"><span>Rooms</span>${press('Add', 'data-other')}</div>` },
    {
      start: `${AT_GROUP}edit`,
      step: 'add-mentorship',
      outcome: 'unknown',
    },
    '',
  ),
];
const EVENT = `<div role="dialog" aria-label="Mentorship" class="over" data-other style="inset:100px 350px auto"><h2>Mentorship</h2><p>Friday at six, with Kim.</p>${press('Save')}</div>`;
const withEvent = (page: HardPage): HardPage => ({
  ...page,
  never: '[data-other], [data-other] *',
  handler: (url) => {
    const served = page.handler(url);
    return served && { ...served, body: served.body.replace('<script>', `${EVENT}<script>`) };
  },
});

/** Related groups as boxes that can be pressed, without a single link. */
const BOXES = (join: string) =>
  `<div class="card" data-other><h2>Related groups</h2>${['Bread', 'Bees'].map((name) => `<div><div role="button" tabindex="0"><span>${name}</span></div>${press(join)}</div>`).join('')}</div>`;
const FIND = {
  guide: 'facebook/find-a-fitting-group',
  start: `${AT_GROUP}about/`,
  step: 'join',
  before: [DONE],
};
const GROUPS = entry('/groups/?ref=bookmarks', 'Groups');

const STANDING: HardPage[] = [
  drawnFacebook(
    STAND,
    'joining, with related groups that are no links',
    { main: drawGroup({ buttons: press('Join group', 'data-right'), below: BOXES('Join group') }) },
    { ...FIND, ring: OWN },
  ),
  drawnFacebook(
    STAND,
    'asked to join by a word nobody gave, with one related group that is no link',
    {
      lang: 'hu',
      main: drawGroup({
        buttons: press('Jelentkezés visszavonása'),
        below: `<div class="card" data-other><h2>Kapcsolódó</h2><div role="button" tabindex="0">Kenyér</div>${press('Csatlakozás a csoporthoz')}</div>`,
      }),
    },
    { ...FIND, outcome: 'no-join' },
  ),
  drawnFacebook(
    STAND,
    'a member by a word nobody gave, with related groups that are no links',
    {
      lang: 'hu',
      left: `<ul>${GROUPS}</ul>`,
      main: drawGroup({ buttons: press('Tag'), below: BOXES('Csatlakozás a csoporthoz') }),
    },
    {
      guide: 'facebook/become-a-mentor',
      start: AT_GROUP,
      step: 'open-mentorship',
      outcome: 'group-lacks-it',
    },
  ),
  drawnFacebook(
    STAND,
    'invitations to be accepted in the menu, German',
    {
      lang: 'de',
      left: `<div data-other><h2>Einladungen</h2><div>${anchor('/groups/771100/', 'Töpfern')}${press('Annehmen')}${press('Ablehnen')}</div></div><h2>Deine Gruppen</h2><div role="list"><div role="listitem">${anchor('/groups/1001/', 'Nachbarn', 'data-right')}</div></div>`,
      main: '<div role="feed"></div>',
    },
    {
      guide: 'facebook/become-a-mentor',
      start: '/groups/feed/',
      step: 'choose-group',
      ring: OWN,
      never: '[data-other], [data-other] *',
    },
  ),
  drawnFacebook(
    STAND,
    'a profile whose own row of links unfolds, without a menu of the site',
    {
      main: `<h1>Ines Ferro</h1><div role="navigation"><ul>${entry('/ines.ferro.7/photos', 'Photos')}</ul><div>${press('See more', 'data-other')}</div></div>`,
    },
    { guide: 'facebook/become-a-mentor', start: '/ines.ferro.7', step: 'open-groups', outcome: 'unknown' },
  ),
];

const OFFER = { guide: 'linkedin/offer-mentoring-as-a-service' };
const HELP = { guide: 'linkedin/show-that-you-volunteer' };
const BOX = `<section class="part" data-other><h2>Suggested for you</h2><p>Tell recruiters</p>${button('Open to')}</section>`;
const seen = (slug: string, attributes = '') =>
  `<section class="part" ${attributes}><h3>Volunteer experience</h3><a href="/in/${slug}/details/volunteering-experiences/" ${slug === INES ? 'data-right' : ''}>Show all</a></section>`;
const TO_EXPERIENCE = { ...HELP, step: 'open-experience', before: [DONE, DONE, DONE, DONE] };

const OWNERS: HardPage[] = [
  drawnLinkedin(
    SELF,
    'a box with the words beside the button, older layout',
    {
      older: true,
      main: `${BOX}${profileCard(button('Open to', 'aria-expanded="false" data-right'), { own: true, older: true })}`,
    },
    { ...OFFER, step: 'open-to', ring: OWN },
  ),
  drawnLinkedin(
    SELF,
    'a box with the words, and no such button, older layout',
    { older: true, main: `${profileCard(button('Analytics'), { own: true, older: true })}${BOX}` },
    { ...OFFER, step: 'open-to', outcome: 'no-open-to' },
  ),
  drawnLinkedin(
    SELF,
    'others’ experience before one’s own, in the same part of the page',
    { main: `${profileCard('', { own: true })}${seen('kim-kurz', 'data-other')}${seen(INES)}` },
    { ...TO_EXPERIENCE, ring: OWN },
  ),
  drawnLinkedin(
    SELF,
    'others’ experience and none of one’s own',
    { main: `${profileCard('', { own: true })}${seen('kim-kurz', 'data-other')}` },
    { ...TO_EXPERIENCE, outcome: 'no-volunteer-experience' },
  ),
  drawnLinkedin(
    SELF,
    'a window with somebody’s services that can be saved for later',
    {
      main: profileCard('', { own: true }),
      over: `<div role="dialog" aria-label="Services" class="over" data-other style="inset:100px 350px auto"><h2>Services</h2><a href="/in/kim-kurz/">Kim Kurz</a>${compose('Message')}${button('Save')}</div>`,
    },
    { ...OFFER, step: 'save', outcome: 'unknown', before: [DONE, DONE, DONE, DONE] },
  ),
  drawnLinkedin(
    SELF,
    'an advert in the card’s part of the page with its own "open to"',
    {
      main: `<div class="part" data-other>Promoted <img alt="" width="20" height="20">${sign}${button('Open to')}</div>${profileCard(button('Open to', 'componentkey="z_openToButton" aria-expanded="false" data-right'), { own: true })}`,
    },
    { ...OFFER, step: 'open-to', ring: OWN },
  ),
];

const [, , , , event] = RUNNING;
export const FROM_INSIDE: readonly HardPage[] = [
  ...RUNNING.filter((each) => each !== event),
  ...(event ? [withEvent(event)] : []),
  ...STANDING,
  ...OWNERS,
];
