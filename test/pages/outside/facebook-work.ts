/** Running a group, creating one, finding one, doing without the feature, writing to somebody. */
import type { HardPage } from '../hard.ts';
import {
  AT_GROUP,
  anchor,
  drawGroup,
  drawnFacebook,
  entry,
  FEED,
  IN_IT,
  OTHER_GROUP,
  OTHERS,
  OWN,
  opens,
  press,
  running,
  sign,
  tab,
} from './shell.ts';

const RUN = 'a group one runs';
const MAKE = 'a group being created';
const FIND = 'a group to be found';
const TELL = 'steps that only tell';
const DONE = { say: 'done' } as const;
const MENU = (label: string, attributes = '') => entry(`${AT_GROUP}edit`, label, attributes);

const run = (name: string, group: Parameters<typeof drawGroup>[0], rest: Partial<HardPage>, more = {}) =>
  drawnFacebook(
    RUN,
    name,
    { main: drawGroup(group), ...more },
    { guide: 'facebook/add-mentorship-to-your-group', start: AT_GROUP, ...rest },
  );
const inSettings = (name: string, main: string, rest: Partial<HardPage>, more = {}) =>
  drawnFacebook(
    RUN,
    name,
    {
      main: `<h1><a href="${AT_GROUP}">Looms and Lathes</a></h1>${main}`,
      manage: running(MENU('Group settings')),
      ...more,
    },
    {
      guide: 'facebook/add-mentorship-to-your-group',
      start: `${AT_GROUP}edit`,
      step: 'add-mentorship',
      ...rest,
    },
  );
const feature = (name: string, control: string, about = 'For members.') =>
  `<div class="card"><div><span dir="auto">${name}</span><span>${about}</span></div>${control}</div>`;
const CATEGORY = (save: string) =>
  `<div role="dialog" aria-label="Mentorship" class="over" style="inset:90px 360px auto"><h2>Mentorship</h2><div role="radiogroup"><div role="radio" tabindex="0" aria-checked="false" data-right>Career</div><div role="radio" tabindex="0" data-right aria-checked="false">Parenting</div></div>${save}</div>`;

const RUNNING: HardPage[] = [
  // The account's settings, and a chat's, have the same word.
  run(
    'settings of the account and of a chat beside the group’s own, German',
    {},
    { step: 'open-settings', ring: OWN },
    {
      lang: 'de',
      manage: running(
        MENU(
          '<div>Gruppeneinstellungen</div><div>Diskussionen, Rollen und Beitritte verwalten</div>',
          'data-right',
        ),
      ),
      over: `<div role="menu" class="over" data-other style="top:56px;right:10px">${anchor('/settings/?tab=account', 'Einstellungen', 'role="menuitem"')}</div><div class="over" data-other style="right:90px;bottom:0">${press('Einstellungen')}</div>`,
    },
  ),
  // "Settings" only folds its part of the menu away; what is meant is the entry in it.
  run(
    'a part "Settings" that is unfolded, with the entry in it',
    {},
    { step: 'open-settings', ring: OWN },
    {
      manage: running(
        `<li>${press('Settings', 'aria-expanded="true" data-other')}<ul>${MENU('Group settings', 'data-right')}${entry(`${AT_GROUP}badges`, 'Member badges')}</ul></li>`,
      ),
    },
  ),
  // Folded: the part has to be unfolded first.
  run(
    'a part "Settings" that is folded',
    {},
    { step: 'open-settings', ring: OWN },
    { manage: running(`<li>${press('Settings', 'aria-expanded="false" data-right')}</li>`) },
  ),
  // A member without rights, on whose page an advert speaks of settings.
  run(
    'somebody who does not run it, with settings of notifications, Italian',
    { buttons: `${IN_IT}${press('Impostazioni notifiche', 'data-other')}` },
    { step: 'open-settings', outcome: 'not-an-admin' },
    { lang: 'it', right: `<div data-other>${anchor('/settings/', 'Settings')}</div>` },
  ),
  // What to press is a plus; its name says for which feature.
  inSettings(
    'a plus per feature, named after it, German',
    `<h2>Zusätzliche Funktionen hinzufügen</h2>${['Räume', 'Mentorschaft', 'Anleitungen'].map((each) => feature(each, `<div role="button" tabindex="0" aria-label="${each} hinzufügen" ${each === 'Mentorschaft' ? 'data-right' : 'data-other'}>${sign}</div>`)).join('')}`,
    { ring: OWN },
    { lang: 'de' },
  ),
  // Added already: "Remove" would undo it.
  inSettings(
    'the feature has been added already',
    `<h2>Add features</h2>${feature('Rooms', press('Add', 'data-other'))}${feature('Mentorship', press('Remove', 'data-other') + press('Added', 'aria-disabled="true" data-other'))}${feature('Guides', press('Add', 'data-other'))}`,
    { outcome: 'feature-missing' },
  ),
  // The button stands before the name, as in a row that is turned round.
  inSettings(
    'the button before the name in each row',
    `<h2>Add features</h2>${['Rooms', 'Mentorship', 'Guides'].map((each) => `<div class="card" style="display:flex;flex-direction:row-reverse;justify-content:space-between">${press('Add', each === 'Mentorship' ? 'data-right' : 'data-other')}<div><span dir="auto">${each}</span></div></div>`).join('')}`,
    { ring: OWN },
  ),
  // Two lists: what was recommended at the top is the same feature once more.
  inSettings(
    'rows of a table',
    `<h2>Features</h2><div role="table">${['Q&amp;A', 'Mentorship', 'Progress'].map((each) => `<div role="row" style="display:flex;gap:40px"><div role="cell"><span>${each}</span></div><div role="cell">${press('Add', each === 'Mentorship' ? 'data-right' : 'data-other')}</div></div>`).join('')}</div>`,
    { ring: OWN },
  ),
  // A post in the queue for approval repeats the words.
  inSettings(
    'a preview of a post with the feature’s words, features folded',
    `<div role="article" class="card" data-other><div><span>Mentorship</span></div>${press('Add')}<p>posted by Kim</p>${press('Approve')}${press('Decline')}</div><div>${press('Add features', 'aria-expanded="false" data-right')}</div>`,
    { ring: OWN },
  ),
  // The window for the category, and behind it a chat with "Save".
  inSettings(
    'the window for the category, and a chat with "Save"',
    `<h2>Add features</h2>${feature('Mentorship', press('Add', 'class="add"'))}`,
    { step: 'choose-category', before: [{ ring: '.add' }], ring: OWN, never: OTHERS },
    {
      over: `<div class="over" data-other style="right:10px;bottom:0;width:280px;height:200px"><input aria-label="Nickname">${press('Save')}</div>`,
      script: opens('.add', CATEGORY(press('Save', 'aria-disabled="true"'))),
    },
  ),
  // Help of another kind, and a group of that name.
  run(
    'help of the group and a group called like it, German',
    {},
    { step: 'get-help', before: [DONE, DONE, DONE], ring: OWN },
    {
      lang: 'de',
      left: `<ul>${entry(OTHER_GROUP, 'Bildungszentrum', 'data-other')}</ul>`,
      manage: running(
        MENU('Gruppeneinstellungen') + entry(`${AT_GROUP}education`, 'Bildungszentrum', 'data-right'),
      ),
    },
  ),
];

const CREATE = { guide: 'facebook/create-a-mentoring-group' };
const field = (label: string, attributes = '') =>
  `<label>${nest2(`<span id="l-${label.length}">${label}</span><input type="text" aria-labelledby="l-${label.length}" dir="auto" ${attributes}>`)}</label>`;
function nest2(inner: string): string {
  return `<div><div>${inner}</div></div>`;
}
/** How the new group would look: nothing in it works. */
const PREVIEW = `<div data-other class="card" style="pointer-events:none"><h1>Group name</h1><p>Group privacy</p><div role="tablist"><div role="tab">Discussion</div></div>${press('Create')}<div role="button" tabindex="-1">Choose privacy</div><input type="text" placeholder="Group name"></div>`;
const CREATING = (more: { name?: string; privacy?: string; create?: string }) =>
  `<h1>Create group</h1><form>${field('Group name', more.name)}<div role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-label="Choose privacy" ${more.privacy ?? ''}><span>Choose privacy</span></div>
   <label>Invite friends <input type="text" role="combobox" aria-autocomplete="list" aria-label="Invite friends (optional)"></label>${press('Create', more.create ?? '')}</form>`;
const make = (name: string, drawn: Parameters<typeof drawnFacebook>[2], rest: Partial<HardPage>) =>
  drawnFacebook(MAKE, name, drawn, { ...CREATE, start: '/groups/create/', ...rest });

const MAKING: HardPage[] = [
  make(
    'the entry among adverts for groups, Polish',
    {
      lang: 'pl',
      left: `<h1>Grupy</h1><ul>${entry('/groups/feed/', 'Aktualności')}${entry('/groups/discover/', 'Odkryj')}</ul>${anchor('/groups/create/?ref=groups_nav', 'Utwórz nową grupę', 'data-right role="link"')}`,
      main: FEED,
      right: `<div data-other>${anchor('https://l.facebook.com/l.php?u=https%3A%2F%2Fgroups.example%2Fgroups%2Fcreate%2F', 'Utwórz nową grupę')}</div>`,
    },
    { start: '/groups/feed/', step: 'create-group', ring: OWN },
  ),
  make(
    'nothing but a plus in a narrow window, French',
    {
      lang: 'fr',
      main: `<div><h1>Groupes</h1><a href="/groups/create/" aria-label="Créer" data-right>${sign}</a></div>${FEED}`,
      account: `<div role="button" tabindex="0" aria-label="Créer" data-other>${sign}</div>`,
    },
    { start: '/groups/feed/', step: 'create-group', ring: OWN, zoom: 2 },
  ),
  make(
    'the form at the side, its preview in the middle',
    { left: CREATING({ name: 'data-right' }), main: PREVIEW },
    { step: 'name-it', ring: OWN },
  ),
  make(
    'privacy at the side, its preview in the middle',
    { left: CREATING({ privacy: 'data-right' }), main: PREVIEW },
    { step: 'choose-privacy', ring: OWN, before: [DONE, DONE] },
  ),
  make(
    'the form in a window over the groups',
    {
      main: FEED,
      over: `<div role="dialog" aria-label="Create group" class="over" style="inset:80px 340px auto">${CREATING({ name: 'data-right' })}</div>`,
    },
    { step: 'name-it', ring: OWN },
  ),
  make(
    'a form in two parts, of which the first ends with "Next"',
    {
      left: CREATING({ create: 'data-other' }).replace(
        '<span dir="auto"><span>Create',
        '<span dir="auto"><span>Next',
      ),
      main: PREVIEW,
    },
    { step: 'create', outcome: 'no-create-button', before: [DONE, DONE, DONE, DONE] },
  ),
  make(
    'the button out of use, and one in use in the preview of a post',
    {
      left: CREATING({ create: 'aria-disabled="true" data-other' }),
      main: PREVIEW,
      over: `<div class="over" data-other style="right:10px;bottom:0">${press('Create')}<span>a poll</span></div>`,
    },
    { step: 'create', outcome: 'no-create-button', before: [DONE, DONE, DONE, DONE] },
  ),
  make(
    'the button that creates, the page shown from right to left in Arabic with English words kept',
    { lang: 'ar', dir: 'rtl', left: CREATING({ create: 'data-right' }), main: PREVIEW },
    { step: 'create', ring: OWN, before: [DONE, DONE, DONE, DONE] },
  ),
];

const find = (name: string, drawn: Parameters<typeof drawnFacebook>[2], rest: Partial<HardPage>) =>
  drawnFacebook(FIND, name, drawn, { guide: 'facebook/find-a-fitting-group', start: AT_GROUP, ...rest });
const SUGGESTED = (join: string) =>
  `<div data-other><h2>…</h2>${['772', '773'].map((id) => `<div class="card">${anchor(`/groups/${id}/`, `Nr. ${id}`)}${press(join)}</div>`).join('')}</div>`;
const about = (label: string, attributes: string) => tab('about/', label, attributes);

const FINDING: HardPage[] = [
  find(
    'the page for discovering as an icon, another one of the market beside it, Ukrainian',
    {
      lang: 'uk',
      left: `<h1>Групи</h1><ul>${entry('/groups/feed/', 'Стрічка')}<li><a href="/groups/discover/" aria-label="Огляд" data-right>${sign}</a></li>${entry('/marketplace/discover/', 'Огляд', 'data-other')}</ul>`,
      main: FEED,
    },
    { start: '/groups/feed/', step: 'search', ring: OWN },
  ),
  find(
    'suggestions, and before them groups that were paid for',
    {
      left: `<h1>Groups</h1><ul>${entry('/groups/discover/', 'Discover', 'aria-current="page"')}</ul>`,
      main: `<div data-other><span>Sponsored</span><div role="article">${anchor('/groups/990/', 'Get rich')}${press('Join group')}</div></div>
        <h2>Suggested for you</h2><div role="list">${['772', '773', '774'].map((id) => `<div role="listitem" class="card">${anchor(`/groups/${id}/`, `Group ${id}`, 'data-right')}</div>`).join('')}</div>`,
    },
    { start: '/groups/discover/', step: 'open-group', ring: OWN, never: OTHERS },
  ),
  find(
    'the tab about the group, and "about" at the foot of the page, Romanian',
    {
      lang: 'ro',
      main: drawGroup({ buttons: press('Înscrie-te în grup'), tabs: about('Despre', 'data-right') }),
      right: `<div data-other>${anchor('https://about.meta.com/', 'Despre')}${anchor(`${OTHER_GROUP}about/`, 'Despre')}</div>`,
    },
    { step: 'read-about', ring: OWN },
  ),
  find(
    'joining, a bar with the same button that is not there yet, suggested groups, French',
    {
      lang: 'fr',
      main: `<div style="position:fixed;top:56px;left:0;right:0;height:50px;transform:translateY(-200px)" aria-hidden="true">${press('Rejoindre le groupe')}</div>${drawGroup({ buttons: press('Rejoindre le groupe', 'data-right'), below: SUGGESTED('Rejoindre') })}`,
      right: SUGGESTED('Rejoindre le groupe'),
    },
    { start: `${AT_GROUP}about/`, step: 'join', ring: OWN, before: [DONE] },
  ),
  find(
    'joining, from right to left, Arabic, beside inviting and following',
    {
      lang: 'ar',
      dir: 'rtl',
      main: drawGroup({
        buttons: `${press('انضمام إلى المجموعة', 'data-right')}${press('دعوة', 'data-other')}`,
        below: SUGGESTED('انضمام'),
      }),
    },
    { start: `${AT_GROUP}about/`, step: 'join', ring: OWN, before: [DONE] },
  ),
  find(
    'asked to join already, an own word of the site for it, suggested groups, German',
    {
      lang: 'de',
      main: drawGroup({
        buttons: press('Anfrage zurückziehen', 'data-other'),
        below: SUGGESTED('Gruppe beitreten'),
      }),
      right: SUGGESTED('Beitreten'),
    },
    { start: `${AT_GROUP}about/`, step: 'join', outcome: 'no-join', before: [DONE] },
  ),
  find(
    'an invitation to accept in the group’s head, and another group’s button',
    {
      main: drawGroup({
        buttons: `<div class="card"><p>Kim invited you to this group</p>${press('Join group', 'data-right')}${press('Decline')}</div>`,
      }),
      over: `<div role="alert" class="over" data-other style="left:20px;bottom:20px"><p>Bees: you have been invited</p>${anchor(OTHER_GROUP, 'Bees')}${press('Join group')}</div>`,
    },
    { start: `${AT_GROUP}about/`, step: 'join', ring: OWN, before: [DONE] },
  ),
];

const WRITE = { guide: 'facebook/write-a-first-message', start: '/ines.ferro.7' };
const PROFILE = `<div class="photo"></div><h1>Ines Ferro</h1><div>${press('Message', 'data-other')}${press('Add friend', 'data-other')}</div>${FEED}`;
const CHAT = `<div role="dialog" aria-label="Chat" class="over" data-other style="right:90px;bottom:0;width:300px;height:300px"><div role="textbox" contenteditable="true" aria-label="Message"></div>${press('Send')}</div>`;
const TELLING: HardPage[] = [
  // The guide says that it points at nothing here, and so it should be.
  drawnFacebook(
    TELL,
    'a profile with a message button, before one has written',
    { main: PROFILE, over: CHAT },
    { ...WRITE, step: 'open-conversation', outcome: 'no-conversation' },
  ),
  drawnFacebook(
    TELL,
    'a conversation with "Send" while the guide explains',
    {
      main: `<h1>Chats</h1>${press('Send', 'data-other')}<div role="textbox" contenteditable="true"></div>`,
      over: CHAT,
    },
    { ...WRITE, start: '/messages/e2ee/t/6155000/', state: 'looking', before: [DONE, DONE] },
  ),
  drawnFacebook(
    TELL,
    'a box for a new post open while the guide explains',
    {
      main: drawGroup({
        below: `<div class="card" data-other>${press('Write something...')}${press('Post')}</div>`,
      }),
      over: `<div role="dialog" aria-label="Create post" class="over" data-other style="inset:90px 340px auto"><div role="textbox" contenteditable="true"></div>${press('Post')}</div>`,
    },
    { guide: 'facebook/mentoring-without-the-feature', start: AT_GROUP, state: 'looking', before: [DONE] },
  ),
];

export const FACEBOOK_WORK: readonly HardPage[] = [...RUNNING, ...MAKING, ...FINDING, ...TELLING];
