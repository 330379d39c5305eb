/** Languages the guides do not know, and guides that no other page here is about. */
import { FACEBOOK } from '../facebook/site.ts';
import type { HardPage } from '../hard.ts';
import { DECOY, ENTRY_GROUPS, HERE, ID, inMentorship, onFacebookPage, onGroup, RIGHT } from './facebook.ts';
import { CONNECT, card, FOLLOW, MESSAGE, onLinkedinPage, onProfile, PERSON, PROFILE } from './linkedin.ts';

const LANGUAGE = 'another language';
const GUIDE = 'another guide';
const ON_GROUP = { step: 'open-mentorship' };
const plain = (control: string) => control.replace(' data-right', '');

interface Words {
  lang: string;
  groups: string;
  join: string;
  asked: string;
  suggested: string;
  mentorship: string;
  pending: string;
}
const TONGUES: readonly Words[] = [
  {
    lang: 'tr',
    groups: 'Gruplar',
    join: 'Gruba Katıl',
    asked: 'İsteği İptal Et',
    suggested: 'Önerilen Gruplar',
    mentorship: 'Mentorluk',
    pending: 'Beklemede',
  },
  {
    lang: 'ar',
    groups: 'المجموعات',
    join: 'انضمام إلى المجموعة',
    asked: 'إلغاء الطلب',
    suggested: 'مجموعات مقترحة',
    mentorship: 'الإرشاد',
    pending: 'معلق',
  },
  {
    lang: 'uk',
    groups: 'Групи',
    join: 'Приєднатися до групи',
    asked: 'Скасувати запит',
    suggested: 'Рекомендовані групи',
    mentorship: 'Наставництво',
    pending: 'Очікування',
  },
  {
    lang: 'ro',
    groups: 'Grupuri',
    join: 'Înscrie-te în grup',
    asked: 'Anulează solicitarea',
    suggested: 'Grupuri sugerate',
    mentorship: 'Mentorat',
    pending: 'În așteptare',
  },
  {
    lang: 'el',
    groups: 'Ομάδες',
    join: 'Συμμετοχή στην ομάδα',
    asked: 'Ακύρωση αιτήματος',
    suggested: 'Προτεινόμενες ομάδες',
    mentorship: 'Καθοδήγηση',
    pending: 'Σε εκκρεμότητα',
  },
  {
    lang: 'nl',
    groups: 'Groepen',
    join: 'Lid worden van groep',
    asked: 'Verzoek annuleren',
    suggested: 'Voorgestelde groepen',
    mentorship: 'Mentorschap',
    pending: 'In behandeling',
  },
  {
    lang: 'pt',
    groups: 'Grupos',
    join: 'Participar do grupo',
    asked: 'Cancelar solicitação',
    suggested: 'Grupos sugeridos',
    mentorship: 'Mentoria',
    pending: 'Pendente',
  },
];
const way = ({ lang }: Words) => ({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }) as const;
const button = (label: string, attributes = '') =>
  `<div role="button" tabindex="0" ${attributes}><span>${label}</span></div>`;

/** Groups in one list, the mentor's own first; suggested ones can be joined there. */
const someGroups = ({ join, suggested }: Pick<Words, 'join' | 'suggested'>, heading: boolean) => {
  const offered = (id: string, name: string) =>
    `<div role="listitem" class="decoy" style="height:120px"><a href="/groups/${id}/"><span>${name}</span></a>${heading ? '' : button(join)}</div>`;
  const own = `<div role="listitem"><a href="${HERE}" data-right><span>Neighbours who learn trades</span></a></div>`;
  const others = `${offered('5501', 'Bread and butter')}${offered('5502', 'Bicycle kitchen')}${offered('5503', 'Night school')}`;
  return heading
    ? `<div role="list">${own}</div><div><h2>${suggested}</h2><div role="list">${others}</div></div>`
    : `<div role="list">${own}${others}</div>`;
};

/** Georgian, of which no word is known. */
const UNKNOWN = { lang: 'ka', join: 'ჯგუფში გაწევრიანება', suggested: 'შემოთავაზებული ჯგუფები' };
const IN_GEORGIAN: HardPage[] = [true, false].map((heading) =>
  onFacebookPage(
    LANGUAGE,
    `groups of one’s own, and others, ${heading ? 'under a second heading' : 'with a button'} (ka)`,
    {
      lang: 'ka',
      main: `${heading ? '<h2>შენი ჯგუფები</h2>' : ''}${someGroups(UNKNOWN, heading)}`,
    },
    { start: '/groups/joins/', step: 'choose-group', ring: RIGHT, never: DECOY },
  ),
);

const IN_TONGUES: HardPage[] = TONGUES.flatMap((words, at) => [
  onFacebookPage(
    LANGUAGE,
    `groups of one’s own, and others under a heading (${words.lang})`,
    { ...way(words), main: someGroups(words, true) },
    { start: '/groups/feed/', step: 'choose-group', ring: RIGHT, never: DECOY },
  ),
  onFacebookPage(
    LANGUAGE,
    `groups of one’s own, and others that can be joined (${words.lang})`,
    { ...way(words), main: someGroups(words, false) },
    { start: '/groups/joins/', step: 'choose-group', ring: RIGHT, never: DECOY },
  ),
  onGroup(
    LANGUAGE,
    `a group one is not in (${words.lang})`,
    { state: button(at % 2 === 0 ? words.join : words.asked), tabs: '' },
    { ...ON_GROUP, outcome: 'not-a-member' },
    way(words),
  ),
  onGroup(
    LANGUAGE,
    `the tab by its address (${words.lang})`,
    {
      tabs: `<a role="tab" tabindex="0" href="${HERE}mentorship/" data-right><span>${words.mentorship}</span></a>`,
    },
    { ...ON_GROUP, ring: RIGHT },
    way(words),
  ),
  ...onProfile(
    LANGUAGE,
    `asked already, beside a message that would be paid for (${words.lang})`,
    `${plain(MESSAGE)}<button type="button" class="decoy"><span>${words.pending}</span></button>`,
    { step: 'open-message', outcome: 'pending' },
    way(words),
  ).slice(at % 2, (at % 2) + 1),
]);

const ADMIN = (id: string, inner: string) =>
  `</ul></div><div role="navigation" class="side" aria-label="Group navigation"><ul><li><a href="/groups/${id}/member-requests/">Member requests</a></li>${inner}</ul></div><div><ul>`;
const SETTINGS = (id: string, attributes: string) =>
  `<li><a href="/groups/${id}/edit/" ${attributes}><span>Group settings</span></a></li>`;
const feature = (name: string, attributes: string, about = '') =>
  `<div style="display:flex;gap:20px"><div><h3><span dir="auto">${name}</span></h3><p>${about}</p></div>${button('Add', attributes)}</div>`;
const FEATURES = '<h2>Add features</h2>';
const RUN = { guide: 'facebook/add-mentorship-to-your-group', start: `${HERE}edit/` };

const RUNNING: HardPage[] = [
  onGroup(
    GUIDE,
    'settings of the group one runs',
    {},
    { ...RUN, start: HERE, step: 'open-settings', ring: RIGHT },
    { left: `${ENTRY_GROUPS.replace('data-right', '')}${ADMIN(ID, SETTINGS(ID, 'data-right'))}` },
  ),
  onGroup(
    GUIDE,
    'settings of another group, whose menu is still there',
    {},
    { ...RUN, start: HERE, step: 'open-settings', outcome: 'not-an-admin' },
    {
      left: `${ENTRY_GROUPS.replace('data-right', '')}${ADMIN('999', `<li>${button('Settings', 'class="decoy"')}</li>`)}`,
    },
  ),
  onGroup(
    GUIDE,
    'the features of a group, each with Add',
    {
      body: `${FEATURES}${feature('Rooms', 'class="decoy"')}${feature('Mentorship', 'data-right')}${feature('Guides', 'class="decoy"')}`,
    },
    { ...RUN, step: 'add-mentorship', ring: RIGHT, never: DECOY },
    { left: ADMIN(ID, SETTINGS(ID, '')) },
  ),
  onGroup(
    GUIDE,
    'another feature that works together with mentorship',
    {
      body: `${FEATURES}${feature('Rooms', 'class="decoy"')}${feature('Guides', 'class="decoy"', 'Goes well with <span>Mentorship</span>.')}`,
    },
    { ...RUN, step: 'add-mentorship', outcome: 'unknown' },
    { left: ADMIN(ID, SETTINGS(ID, '')) },
  ),
  onGroup(
    GUIDE,
    'an event in the feed that is called like the feature',
    {
      body: `<div role="article" class="decoy" aria-posinset="2"><h3><span>Mentorship</span></h3><p>Friday at six</p>${button('Add')}</div>`,
    },
    { ...RUN, start: HERE, step: 'add-mentorship', outcome: 'unknown', before: [{ say: 'done' }] },
    { left: ADMIN(ID, SETTINGS(ID, '')) },
  ),
  onGroup(
    GUIDE,
    'a window of the chat over the features',
    { body: `${FEATURES}${feature('Mentorship', '')}` },
    { ...RUN, step: 'choose-category', outcome: 'unknown', before: [{ say: 'done' }] },
    {
      left: ADMIN(ID, SETTINGS(ID, '')),
      after: `<div role="dialog" class="decoy" aria-label="Chat settings" style="position:fixed;inset:100px 300px;background:#fff;z-index:9"><h2>Chat settings</h2><input type="radio" name="a">${button('Save')}</div>`,
    },
  ),
];

const CREATE = { guide: 'facebook/create-a-mentoring-group', start: '/groups/create/', step: 'name-it' };
const form = (label: string, attributes = 'data-right') =>
  `<form><label>${label} <input type="text" aria-label="${label}" ${attributes}></label>
   <div role="combobox" tabindex="0" aria-haspopup="listbox" aria-label="Choose privacy">Choose privacy</div>
   <label>Invite friends <input type="text" role="combobox" aria-autocomplete="list"></label>${button('Create')}</form>`;
const POLL = `<div role="dialog" class="decoy" aria-label="Chat" style="position:fixed;right:20px;bottom:0;width:320px;height:300px;background:#fff;z-index:9"><h2>Poll</h2><input type="text" aria-label="Ask something">${button('Create')}</div>`;

const MAKING: HardPage[] = [
  onFacebookPage(GUIDE, 'a new group’s name', { main: form('Group name') }, { ...CREATE, ring: RIGHT }),
  onFacebookPage(
    GUIDE,
    'a new group’s name, in Turkish',
    { main: form('Grup adı').replaceAll('Create', 'Oluştur'), lang: 'tr' },
    { ...CREATE, outcome: 'no-name-field', never: '[data-never]' },
  ),
  onFacebookPage(
    GUIDE,
    'a new group’s name, and a poll in a chat',
    { main: form('Group name'), after: POLL },
    { ...CREATE, ring: RIGHT, never: DECOY },
  ),
  onFacebookPage(
    GUIDE,
    'a poll in a chat, while the form is still on its way',
    { main: '<div role="progressbar" aria-busy="true"></div>', after: POLL },
    { ...CREATE, outcome: 'no-name-field' },
  ),
  onFacebookPage(
    GUIDE,
    'what creates the group, and a poll in a chat',
    {
      main: form('Group name', '').replace(
        'tabindex="0" ><span>Create',
        'tabindex="0" data-right><span>Create',
      ),
      after: POLL,
    },
    {
      ...CREATE,
      step: 'create',
      ring: RIGHT,
      never: DECOY,
      before: [{ say: 'done' }, { say: 'done' }, { say: 'done' }, { say: 'done' }],
    },
  ),
  onFacebookPage(
    GUIDE,
    'a comment to be written over the form',
    {
      main: `<div role="article" class="decoy"><form><input type="text" aria-label="Write a comment">${button('Create')}</form></div>${form('Group name')}`,
    },
    { ...CREATE, ring: RIGHT, never: DECOY },
  ),
];

const FIND = {
  guide: 'facebook/find-a-fitting-group',
  start: `${HERE}about/`,
  before: [{ say: 'done' } as const],
};
const RELATED = `<div class="decoy"><h2>Related groups</h2><div role="list"><div role="listitem"><a href="/groups/888/">Night school</a>${button('Join group')}</div></div></div>`;

const FINDING: HardPage[] = [
  onGroup(
    GUIDE,
    'joining, with related groups below',
    { state: button('Join group', 'data-right'), tabs: '', body: RELATED },
    { ...FIND, step: 'join', ring: RIGHT, never: DECOY },
  ),
  onGroup(
    GUIDE,
    'a member already, with related groups below',
    { tabs: '', body: RELATED },
    { ...FIND, step: 'join', outcome: 'already-a-member' },
  ),
  onGroup(
    GUIDE,
    'a closed group without a button, with related groups below',
    { state: '', tabs: '', body: RELATED },
    { ...FIND, step: 'join', outcome: 'no-join' },
  ),
  onGroup(
    GUIDE,
    'joining in Ukrainian',
    { state: button('Приєднатися до групи', 'data-right'), tabs: '' },
    { ...FIND, step: 'join', ring: RIGHT },
    { lang: 'uk' },
  ),
];

const OFFER = { guide: 'linkedin/offer-mentoring-as-a-service' };
const OWN = (controls: string) =>
  card(`<a href="/in/${PERSON}/edit/intro/" aria-label="Edit intro">e</a>${controls}`);
const OPEN_TO = (label: string, attributes: string) =>
  `<button type="button" componentkey="k_openToButton" aria-expanded="false" ${attributes}><span>${label}</span></button>`;
const SERVICES = `/in/${PERSON}/opportunities/services/education/`;
const JOBS = `<section class="decoy"><h2>Jobs for you</h2><label><input type="checkbox"> Tell me</label><button type="button">Save</button></section>`;

const OFFERING: HardPage[] = [
  onLinkedinPage(
    GUIDE,
    'open to, in Portuguese',
    { main: OWN(OPEN_TO('Disponível para', 'data-right')), lang: 'pt' },
    { ...OFFER, step: 'open-to', ring: RIGHT },
  ),
  onLinkedinPage(
    GUIDE,
    'open to, on a profile somebody else has',
    { main: card(`${FOLLOW}${OPEN_TO('Open to', 'class="decoy"')}`) },
    { ...OFFER, outcome: 'not-your-profile' },
  ),
  onLinkedinPage(
    GUIDE,
    'the way to oneself, in Arabic',
    {
      main: '<section><h2>.</h2></section>',
      lang: 'ar',
      dir: 'rtl',
      aside: `<a href="/in/me/" data-right>أنا</a>`,
    },
    { ...OFFER, start: '/feed/', step: 'open-profile', ring: RIGHT },
  ),
  onLinkedinPage(
    GUIDE,
    'the form as a page, beside jobs to be saved',
    {
      main: `${JOBS}<section><h2>Add services</h2><form><input type="text"><button type="button" data-right>Save</button></form></section>`,
    },
    {
      ...OFFER,
      start: SERVICES,
      step: 'save',
      ring: RIGHT,
      never: DECOY,
      before: [{ say: 'done' }, { say: 'done' }],
    },
  ),
  onLinkedinPage(
    GUIDE,
    'jobs to be saved, and no form yet',
    { main: JOBS },
    {
      ...OFFER,
      start: SERVICES,
      step: 'save',
      outcome: 'no-save',
      before: [{ say: 'done' }, { say: 'done' }],
    },
  ),
  ...onProfile(
    GUIDE,
    'services somebody offers, with a message of their own',
    FOLLOW,
    { step: 'open-message', outcome: 'no-message' },
    {
      main: `<section class="decoy"><h2>Services</h2><a href="/services/page/9a1/">Career coaching</a><a class="pill" href="/messaging/compose/?profileUrn=urn%3A1&interop=services"><span>Message</span></a></section>`,
    },
  ),
  onLinkedinPage(
    GUIDE,
    'a small card of somebody else that names the person as well',
    {
      main: `${card(CONNECT)}<section class="decoy" componentkey="b-Topcard"><h2>Kim Kurz</h2><a href="/in/kim-kurz/">Kim Kurz</a><p>Knows <a href="${PROFILE}">Tilda Beispiel</a></p><a class="pill" href="/messaging/compose/?profileUrn=urn%3A9"><span>Message</span></a></section>`,
    },
    { step: 'open-message', ring: RIGHT, never: DECOY },
  ),
];

const OTHERS: HardPage[] = [
  inMentorship(
    LANGUAGE,
    'a button in Ukrainian, which nobody knows',
    `<div role="button" tabindex="0" class="decoy"><span>Залишити групу</span></div>`,
    { outcome: 'no-button' },
    { lang: 'uk' },
  ),
  onFacebookPage(
    LANGUAGE,
    'the entry as a sign alone, in Romanian',
    {
      main: '<div role="feed"></div>',
      lang: 'ro',
      left: `<li><a href="/groups/?ref=bookmarks" aria-label="Grupuri" data-right><svg width="24" height="24"></svg></a></li>`,
    },
    { start: '/', step: 'open-groups', ring: RIGHT },
  ),
  {
    ...onFacebookPage(
      GUIDE,
      'groups without the feature, in Arabic',
      {
        main: '<div role="feed"></div>',
        lang: 'ar',
        dir: 'rtl',
        left: `${ENTRY_GROUPS.replace('data-right', '')}<li><a href="${HERE}" data-right><span>جيران يتعلمون</span></a></li>`,
      },
      { start: '/groups/feed/', step: 'choose-group', ring: RIGHT },
    ),
    guide: 'facebook/mentoring-without-the-feature',
    site: FACEBOOK,
  },
];

export const ELSEWHERE: readonly HardPage[] = [
  ...IN_TONGUES,
  ...IN_GEORGIAN,
  ...RUNNING,
  ...MAKING,
  ...FINDING,
  ...OFFERING,
  ...OTHERS,
];
