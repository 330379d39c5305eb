/** The way to a group and into its mentorship: the first three guides' first steps. */
import type { HardPage } from '../hard.ts';
import {
  AT_GROUP,
  anchor,
  drawGroup,
  drawnFacebook,
  entry,
  FEED,
  GROUP_ID,
  IN_IT,
  OTHER_GROUP,
  OTHERS,
  OWN,
  opens,
  press,
  sign,
  tab,
} from './shell.ts';

const BECOME = 'facebook/become-a-mentor';
const WAY = 'the way to the groups';
const CHOICE = 'one’s own groups among others';
const TABS = 'a group’s tabs, built another way';
const OFFER = 'the offer among its imitations';
const FORM = 'the form, and windows over windows';
const GROUPS = (label: string, attributes = 'data-right') =>
  entry('/groups/?ref=bookmarks', label, attributes);
const HOME = { guide: BECOME, start: '/', step: 'open-groups' };

const TO_GROUPS: HardPage[] = [
  // A shortcut to a single group has the same mark in its address. Right is the entry for all.
  drawnFacebook(
    WAY,
    'a shortcut to one group with the mark of the entry, Turkish',
    {
      lang: 'tr',
      left: `<ul>${entry('/groups/5510022/?ref=bookmarks', 'Gruplar', 'data-other')}${entry('/friends/', 'Arkadaşlar')}${GROUPS('<span>Gruplar</span><span>9+ yeni</span>')}</ul>`,
      main: FEED,
    },
    { ...HOME, ring: OWN },
  ),
  // No menu on the left in a narrow window: the icon in the bar is the only way.
  drawnFacebook(
    WAY,
    'nothing but an icon in the bar, narrow window, Arabic',
    {
      lang: 'ar',
      dir: 'rtl',
      icons: `<li><a href="/groups/" aria-label="المجموعات، ٣ إشعارات غير مقروءة" data-right>${sign}<span class="bubble" aria-hidden="true">٣</span></a></li>`,
      main: FEED,
    },
    { ...HOME, ring: OWN, zoom: 2 },
  ),
  // The menu is folded; a post and an advert can be unfolded, too.
  drawnFacebook(
    WAY,
    'folded menu, posts that can be unfolded, Polish',
    {
      lang: 'pl',
      left: `<ul>${entry('/friends/', 'Znajomi')}</ul><div>${press('Zobacz więcej', 'data-right aria-expanded="false"')}</div>`,
      main: `<div class="card" data-other>Tekst… ${press('Zobacz więcej')}</div>${FEED}`,
      right: `<h3>Sponsorowane</h3><ul><li>.</li></ul><div data-other>${press('Zobacz więcej')}</div>`,
    },
    { ...HOME, ring: OWN },
  ),
  // Nobody gave this word; it stands where the folded entries are unfolded.
  drawnFacebook(
    WAY,
    'folded menu with a word nobody gave, Ukrainian',
    {
      lang: 'uk',
      left: `<ul>${entry('/friends/', 'Друзі')}${entry('/memories/', 'Спогади')}</ul><div>${press('Більше', 'data-right aria-expanded="false"')}</div>`,
      main: `<div class="card" data-other>… ${press('Більше')}</div>${FEED}`,
    },
    { ...HOME, ring: OWN },
  ),
  // The notifications lie at the side and cover nothing of the menu.
  drawnFacebook(
    WAY,
    'notifications open at the side that name groups',
    {
      left: `<ul>${GROUPS('Groups')}${entry('/friends/', 'Friends')}</ul>`,
      main: FEED,
      over: `<div role="dialog" aria-label="Notifications" class="over" data-other style="top:56px;right:16px;width:320px;height:420px"><h1>Notifications</h1>
        ${anchor('/groups/?ref=notif', 'Groups')}${anchor(`${AT_GROUP}?notif_id=1`, 'Kim invited you to Mentorship')}${press('Become a Mentor')}</div>`,
    },
    { ...HOME, ring: OWN },
  ),
  // A window over everything, with a link that says the word. First it has to be closed.
  drawnFacebook(
    WAY,
    '"try the new look" over the page, which is hidden meanwhile',
    {
      left: `<ul>${GROUPS('Groups', '')}</ul>`,
      main: FEED,
      over: `<div role="dialog" aria-label="A fresher Facebook" class="over" data-other style="inset:0"><h2>A fresher Facebook</h2>${press('Switch now')}${press('Not now')}${anchor('/groups/?ref=bookmarks', 'Groups')}</div>`,
      script: `document.getElementById('mount_0_0_xY').setAttribute('aria-hidden', 'true')`,
    },
    { ...HOME, outcome: 'window-open' },
  ),
  // Grey boxes for three seconds, then the menu.
  drawnFacebook(
    WAY,
    'grey boxes first, then the menu, Romanian',
    {
      lang: 'ro',
      left: `<ul data-grey aria-busy="true"><li role="progressbar" style="height:36px;background:#ddd"></li></ul>`,
      main: '<div role="progressbar" style="height:300px;background:#ddd"></div>',
      script: `setTimeout(() => { document.querySelector('[data-grey]').outerHTML = ${JSON.stringify(`<ul>${entry('/friends/', 'Prieteni')}${GROUPS('Grupuri')}</ul>`)}; }, 3000)`,
    },
    { ...HOME, ring: OWN },
  ),
  // The browser has translated the page: letters in boxes of its own, another language.
  drawnFacebook(
    WAY,
    'translated by the browser',
    {
      lang: 'uk',
      left: `<ul>${GROUPS('<font dir="auto" style="vertical-align:inherit"><font dir="auto" style="vertical-align:inherit">Групи</font></font>')}</ul>`,
      main: FEED,
      script: `document.documentElement.classList.add('translated-ltr')`,
    },
    { ...HOME, guide: 'facebook/mentoring-without-the-feature', ring: OWN },
  ),
  // The menu slid out of the window, as on a tablet; the bar has the entry.
  drawnFacebook(
    WAY,
    'menu slid out of the window, entry in the bar as well',
    {
      style: '.rail{position:fixed;left:-300px;top:56px}',
      icons: `<li><a href="/groups/?ref=tab" aria-label="Groups" data-right>${sign}</a></li>`,
      left: `<ul>${GROUPS('Groups', '')}</ul>`,
      main: FEED,
    },
    { ...HOME, guide: 'facebook/find-a-fitting-group', ring: OWN, zoom: 1.5 },
  ),
];

const own = (id: string, name: string, more = '') =>
  `<div role="listitem" class="card">${anchor(`/groups/${id}/`, `${name}<span>Last active 3 hours ago</span>`, 'data-right')}${more}</div>`;
const offered = (id: string, name: string, join: string) =>
  `<div role="listitem" class="card">${anchor(`/groups/${id}/`, name)}<p>4.2K members</p>${press(join)}</div>`;
const CHOOSE = { guide: BECOME, step: 'choose-group' };

const TO_GROUP: HardPage[] = [
  // Invitations stand in the same menu as the own groups.
  drawnFacebook(
    CHOICE,
    'invitations above one’s own groups in one menu, Spanish',
    {
      lang: 'es',
      left: `<h1>Grupos</h1><ul>${entry('/groups/feed/', 'Tu feed')}${entry('/groups/discover/', 'Descubrir')}</ul>
        <div data-other><h2>Invitaciones a grupos</h2><div>${anchor('/groups/771100/', 'Cerámica')}${press('Unirte')}${press('Rechazar')}</div></div>
        <div><h2>Grupos a los que te uniste</h2><div role="list">${own('1001', 'Vecinos')}${own('1002', 'Telares')}</div></div>`,
      main: `<div data-other class="card"><h2>Sugeridos para ti</h2>${offered('772', 'Pan', 'Unirte al grupo')}</div>${FEED}`,
    },
    { ...CHOOSE, start: '/groups/feed/', ring: OWN, never: OTHERS },
  ),
  // Each own group has a button of its own that opens it.
  drawnFacebook(
    CHOICE,
    'cards with "view group", invitations first, Italian',
    {
      lang: 'it',
      main: `<div data-other><h2>Inviti in sospeso (2)</h2>${offered('772', 'Pane', 'Iscriviti al gruppo')}${offered('773', 'Bici', 'Iscriviti al gruppo')}</div>
        <h2>Tutti i gruppi a cui ti sei unito (2)</h2><div role="list">${own('1001', 'Vicini', anchor('/groups/1001/', 'Visualizza gruppo'))}${own('1002', 'Telai', anchor('/groups/1002/', 'Visualizza gruppo'))}</div>`,
    },
    { ...CHOOSE, start: '/groups/joins/', ring: OWN, never: OTHERS },
  ),
  // Nobody's group: everything here is suggested.
  drawnFacebook(
    CHOICE,
    'no group yet, only suggestions with another word for joining, Romanian',
    {
      lang: 'ro',
      left: `<h1>Grupuri</h1><ul>${entry('/groups/feed/', 'Flux')}${entry('/groups/discover/', 'Descoperă')}</ul>`,
      main: `<h2>Încă nu te-ai alăturat niciunui grup</h2><div role="list" data-other>${offered('772', 'Pâine', 'Alătură-te grupului')}${offered('773', 'Biciclete', 'Alătură-te grupului')}${offered('774', 'Grădini', 'Alătură-te grupului')}</div>`,
    },
    { ...CHOOSE, start: '/groups/joins/', outcome: 'no-groups' },
  ),
  // A long list of which only part exists, drawn anew again and again.
  drawnFacebook(
    CHOICE,
    'a list drawn anew every second',
    {
      main: `<h2>Groups you’ve joined</h2><div role="list">${own('1001', 'Neighbours')}${own('1002', 'Looms')}${own('1003', 'Bees')}</div>`,
      script: `const list = document.querySelector('[role=list]'); const kept = list.innerHTML; setInterval(() => { list.innerHTML = kept; }, 1000)`,
    },
    { ...CHOOSE, start: '/groups/joins/', ring: OWN },
  ),
  // Groups that can be bought and groups an admin of which one is; only a box apart, in French.
  drawnFacebook(
    CHOICE,
    'a sponsored group between those one runs and those one is in, French',
    {
      lang: 'fr',
      left: `<h1>Groupes</h1><h2>Groupes que vous gérez</h2><div role="list">${own('1001', 'Voisins')}</div>
        <div data-other><span>Sponsorisé</span><div role="list"><div role="listitem">${anchor('/groups/990/', 'Devenez riche')}</div></div>${press('Rejoindre')}</div>
        <h2>Groupes dont vous êtes membre</h2><div role="list">${own('1002', 'Métiers')}</div>`,
      main: FEED,
    },
    {
      ...CHOOSE,
      guide: 'facebook/add-mentorship-to-your-group',
      start: '/groups/feed/',
      ring: OWN,
      never: OTHERS,
    },
  ),
  // The guide for those who do without: the same list, in Vietnamese, with a chat over its end.
  drawnFacebook(
    CHOICE,
    'a chat named like a group docked over the page, Vietnamese',
    {
      lang: 'vi',
      main: `<h2>Nhóm của bạn</h2><div role="list">${own('1001', 'Hàng xóm')}${own('1002', 'Khung cửi')}</div>`,
      over: `<div class="over" data-other style="right:80px;bottom:0;width:300px;height:330px">${anchor('/groups/4141/', 'Mentorship')}<div role="textbox" contenteditable="true" aria-label="Aa"></div></div>`,
    },
    {
      ...CHOOSE,
      guide: 'facebook/mentoring-without-the-feature',
      start: '/groups/joins/',
      ring: OWN,
      never: OTHERS,
    },
  ),
];

const MENTORSHIP = tab('mentorship/', 'Mentorship', 'data-right');
const OPEN = { guide: BECOME, start: AT_GROUP, step: 'open-mentorship' };
const onTabs = (name: string, group: Parameters<typeof drawGroup>[0], rest: Partial<HardPage>, more = {}) =>
  drawnFacebook(
    TABS,
    name,
    { main: drawGroup(group), left: `<ul>${GROUPS('Groups', '')}</ul>`, ...more },
    { ...OPEN, ...rest },
  );

const TO_MENTORSHIP: HardPage[] = [
  // A redesign: a plain row of links where the tabs were.
  drawnFacebook(
    TABS,
    'a row of links instead of tabs',
    {
      main: `<div class="photo"></div><h1><a href="${AT_GROUP}">Looms and Lathes</a></h1>${IN_IT}<div role="navigation" aria-label="Looms and Lathes">${anchor(AT_GROUP, 'Discussion', 'aria-current="page"')}${anchor(`${AT_GROUP}members/`, 'People')}${anchor(`${AT_GROUP}mentorship/`, 'Mentorship', 'data-right')}</div>${FEED}`,
    },
    { ...OPEN, ring: OWN },
  ),
  // Narrow window: only one tab has room, the others are behind a word nobody gave.
  onTabs(
    'nearly all tabs behind "more", narrow window, Turkish',
    {
      tabs: `<div role="tab" tabindex="0" aria-haspopup="menu" aria-expanded="false" data-right><span>Daha Fazla</span></div>`,
    },
    { ring: OWN, zoom: 2 },
    { lang: 'tr', left: undefined },
  ),
  // The announcement only says that there is news; its button dismisses or advertises.
  onTabs(
    'an announcement with a button of that word above the tabs',
    {
      buttons: `${IN_IT}<div class="card" data-other><b>Mentorship is getting better</b>${press('Mentorship')}${press('Dismiss')}</div>`,
      tabs: MENTORSHIP,
    },
    { ring: OWN },
  ),
  // Member of this group, as a word nobody gave says; others are suggested. This group has none.
  onTabs(
    'a member by a word nobody gave, groups to join beside it, Turkish',
    {
      buttons: '<div role="button" tabindex="0" aria-haspopup="menu"><span>Üyesin</span></div>',
      below: `<div data-other class="card"><h2>Önerilen Gruplar</h2>${offered('772', 'Ekmek', 'Gruba Katıl')}${offered('773', 'Bisiklet', 'Gruba Katıl')}</div>`,
    },
    { outcome: 'group-lacks-it' },
    { lang: 'tr' },
  ),
  // Topics with the word lead to posts, not to the feature.
  onTabs(
    'topics called like the tab, and no such tab',
    {
      below: `<div class="card" data-other><h2>Popular topics</h2>${anchor(`${AT_GROUP}post_tags/?post_tag_id=55`, 'Mentorship')}${press('Mentorship')}<span>34 posts</span></div>`,
    },
    { outcome: 'group-lacks-it' },
  ),
  // Hovering over a name shows another group's tabs in a small window that covers nothing.
  onTabs(
    'a preview of another group with the same tabs',
    { tabs: MENTORSHIP },
    { ring: OWN },
    {
      over: `<div role="dialog" aria-label="Preview" class="over" data-other style="right:20px;bottom:20px;width:360px"><h2><a href="${OTHER_GROUP}">Bees</a></h2><div role="tablist"><a role="tab" tabindex="0" href="${OTHER_GROUP}mentorship/">Mentorship</a></div>${press('Join group')}</div>`,
    },
  ),
  // The address in full, with everything the site appends.
  onTabs(
    'a whole address with marks of the site, German label nobody gave',
    {
      tabs: `<a role="tab" tabindex="0" href="https://www.facebook.com/groups/${GROUP_ID}/mentorship/?__cft__[0]=AZ&amp;__tn__=-UC*F" data-right><span dir="auto">Mentoring</span></a>`,
    },
    { ring: OWN },
    { lang: 'de' },
  ),
  // Scrolled down: the row at the top has gone, its copy sticks below the bar and works.
  onTabs(
    'the same tabs in a bar that sticks, the page scrolled down',
    { tabs: MENTORSHIP, below: '<div style="height:1800px"></div>' },
    { ring: OWN },
    {
      over: `<div class="over" style="top:56px;left:0;right:0;z-index:8;padding:0 330px"><div role="tablist">${tab('', 'Discussion')}${tab('members/', 'People')}${MENTORSHIP}</div></div>`,
      script: 'scrollTo(0, 900)',
    },
  ),
  // Two rows deep: the page before stays, taken out of use, while the new one is being drawn.
  drawnFacebook(
    TABS,
    'the page before is kept inert below the one that is coming',
    {
      main: `<div inert style="position:absolute;inset:0;z-index:-1" data-other><h1><a href="${OTHER_GROUP}">Bees</a></h1>${IN_IT}<div role="tablist"><a role="tab" href="${OTHER_GROUP}mentorship/">Mentorship</a></div></div>
        <div style="background:#fff">${drawGroup({ tabs: tab('events/', 'Events') })}</div>`,
    },
    { ...OPEN, outcome: 'group-lacks-it' },
  ),
  // A tab that says itself that it does not work at present: nothing to press, and no claim that there is none.
  onTabs(
    'a tab out of use for now',
    { tabs: tab('mentorship/', 'Mentorship', 'aria-disabled="true" data-other') },
    { outcome: 'unknown', unsaid: 'group-lacks-it' },
  ),
  // A group that was left: neither member nor tabs.
  onTabs(
    'asked to answer questions before being let in, Spanish',
    { buttons: press('Responder preguntas') + press('Unirte al grupo'), tabs: '' },
    { outcome: 'not-a-member' },
    {
      lang: 'es',
      right: `<h2>Grupos relacionados</h2><div data-other>${anchor(`${OTHER_GROUP}mentorship/`, 'Mentorship')}</div>`,
    },
  ),
];

const SELECTED = tab('mentorship/', 'Mentorship', 'aria-selected="true"');
const ABOUT = '<h2>Mentorship</h2><p>People of this group help each other.</p>';
const button = (label = 'Become a Mentor', attributes = 'data-right') => press(label, attributes);
const inOffer = (name: string, below: string, rest: Partial<HardPage>, more = {}) =>
  drawnFacebook(
    OFFER,
    name,
    {
      main: drawGroup({ tabs: SELECTED, below: `${ABOUT}${below}` }),
      left: `<ul>${GROUPS('Groups', '')}</ul>`,
      ...more,
    },
    { guide: BECOME, start: `${AT_GROUP}mentorship/`, step: 'become-a-mentor', ...rest },
  );

const TO_FORM: HardPage[] = [
  // A message that flies in at the corner and has the button's words.
  inOffer(
    'a notification with the button’s words, and no button',
    '<p>Your request is being reviewed.</p>',
    { outcome: 'no-button' },
    {
      over: `<div role="alert" class="over" data-other style="left:20px;bottom:20px"><p>Kim posted in Bees</p>${press('Become a Mentor')}</div>`,
    },
  ),
  // Quick answers in a chat window that has no role at all.
  inOffer(
    'quick answers of a docked chat with the button’s words',
    button(),
    { ring: OWN },
    {
      over: `<div class="over" data-other style="right:90px;bottom:0;width:320px;height:280px"><div>${anchor('/messages/t/77/', 'Mentorship')}</div><div role="row">${press('Become a Mentor')}</div>${press('Become a Mentor', 'aria-label="Become a Mentor"')}</div>`,
    },
  ),
  // Questions that unfold an answer have the same words. They do not offer anything.
  inOffer(
    'a question that unfolds its answer, above the button',
    `<div data-other><h3>Questions</h3><h4>${press('Become a Mentor', 'aria-expanded="false" aria-controls="a1"')}</h4><p id="a1" hidden>You can …</p></div>${button()}`,
    { ring: OWN },
  ),
  // Twice, for wide and for narrow windows. The window is narrow.
  inOffer(
    'one copy for wide and one for narrow windows, narrow',
    `<div class="wide">${press('Become a Mentor')}</div><div style="height:900px"></div><div class="slim" style="position:fixed;left:0;right:0;bottom:0;background:#fff;padding:10px;z-index:5">${button()}</div>`,
    { ring: OWN, zoom: 2 },
    { style: '@media (max-width:800px){.wide{display:none}}', left: undefined },
  ),
  // Translated by the browser from German.
  inOffer(
    'translated by the browser from German',
    press(
      '<font style="vertical-align:inherit"><font style="vertical-align:inherit">Become a Mentor</font></font>',
      'data-right aria-label="Mentor:in werden"',
    ),
    { ring: OWN },
    { lang: 'en' },
  ),
  // Its name is in another element, its own content is a sign.
  inOffer(
    'a sign named by a heading elsewhere, German',
    `<h3 id="h9">Mentor:in werden</h3><div role="button" tabindex="0" aria-labelledby="h9" data-right>${sign}</div>`,
    { ring: OWN },
    { lang: 'de' },
  ),
  // A member's card bears the words as a name, outside any post.
  inOffer(
    'mentors to be asked, one of them called like the button',
    `<div class="card" data-other><a href="${AT_GROUP}user/600/"><img alt="" width="40" height="40"></a><a href="${AT_GROUP}user/600/" role="link"><span>Become a Mentor</span></a>${press('Ask to be mentored')}</div>
     <div class="card" data-other><a href="${AT_GROUP}user/601/"><span>Ada</span></a>${press('Ask to be mentored')}</div>${button()}`,
    { ring: OWN },
  ),
];

const WINDOW = (inner: string) =>
  `<div role="dialog" aria-label="Become a Mentor" class="over" style="inset:90px 340px auto"><div role="dialog">${inner}</div></div>`;
const FIELDS = `<h2>Become a Mentor</h2><form><label>About you <textarea data-right></textarea></label></form>`;
const toForm = opens(
  '.begin',
  WINDOW(`${FIELDS}${press('Submit', 'data-right class="send"')}${press('Cancel')}`),
);
const BEGIN = press('Become a Mentor', 'class="begin"');
const IN_FORM = { step: 'introduce-yourself', before: [{ ring: '.begin' }] as const };

const IN_THE_FORM: HardPage[] = [
  // "Discard?" over the form. Whatever is pressed there, it is not the form.
  {
    ...inOffer(
      'asked whether to throw the form away',
      BEGIN,
      { ...IN_FORM, before: [{ ring: '.begin' }, { click: '[data-cancel]' }], outcome: 'window-open' },
      {
        script: `${opens('.begin', WINDOW(`${press('Cancel', 'data-cancel')}${FIELDS}${press('Submit', 'data-other')}`))}
        document.addEventListener('click', (event) => { if (!event.target.closest('[data-cancel]')) return;
          document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(`<div role="dialog" aria-label="Discard changes?" class="over" data-other style="inset:60px 300px 200px;z-index:90"><h2>Discard changes?</h2>${press('Keep editing')}${press('Submit')}</div>`)}); });`,
      },
    ),
    kind: FORM,
  },
  // A chat beside the form has "Submit", too.
  {
    ...inOffer(
      'a chat with a poll beside the form',
      BEGIN,
      { ...IN_FORM, ring: OWN, never: OTHERS },
      {
        over: `<div role="dialog" aria-label="Poll" class="over" data-other style="right:10px;bottom:0;width:290px;height:260px;z-index:60"><textarea></textarea>${press('Submit')}</div>`,
        script: toForm,
      },
    ),
    kind: FORM,
  },
  // The form opens in the page itself, below a box for posts.
  {
    ...inOffer(
      'the form in the page itself, below a box for posts',
      `<div data-other class="card"><div role="button" tabindex="0">Write something...</div><textarea placeholder="Write a public comment"></textarea>${press('Submit')}</div>${BEGIN}<div class="place"></div>`,
      { ...IN_FORM, ring: OWN, never: OTHERS },
      {
        script: `document.addEventListener('click', (event) => { if (event.target.closest('.begin')) setTimeout(() => { document.querySelector('.place').innerHTML = ${JSON.stringify(`${FIELDS}${press('Submit', 'data-right')}`)}; }, 100); });`,
      },
    ),
    kind: FORM,
  },
];

export const FACEBOOK_WAY: readonly HardPage[] = [
  ...TO_GROUPS,
  ...TO_GROUP,
  ...TO_MENTORSHIP,
  ...TO_FORM,
  ...IN_THE_FORM,
];
