/** People, groups, posts and shortcuts with the name of a control. */
import type { HardPage } from '../hard.ts';
import {
  BECOME,
  ENTRY_GROUPS,
  HERE,
  ID,
  inMentorship,
  MENTORSHIP,
  onFacebookPage,
  onGroup,
  RIGHT,
} from './facebook.ts';
import {
  CONNECT,
  CONTACT,
  card,
  FOLLOW,
  MESSAGE,
  MORE,
  onLinkedinPage,
  onProfile,
  PERSON,
} from './linkedin.ts';

const KIND = 'a name that is a control’s word';
const shortcut = (id: string, name: string) =>
  `<li><a href="/groups/${id}/" class="decoy"><span dir="auto">${name}</span></a></li>`;

export const NAMES: readonly HardPage[] = [
  onGroup(
    KIND,
    'a group called Mentorship that has no such tab',
    { name: 'Mentorship', tabs: '' },
    { step: 'open-mentorship', outcome: 'group-lacks-it' },
    { left: `${ENTRY_GROUPS}${shortcut(ID, 'Mentorship')}` },
  ),
  onGroup(
    KIND,
    'a group whose address is the word',
    { id: 'mentorship', tabs: `<a role="tab" class="decoy" href="/groups/mentorship/files/">Files</a>` },
    { start: '/groups/mentorship/', step: 'open-mentorship', outcome: 'group-lacks-it' },
  ),
  onGroup(
    KIND,
    'a tab that only begins with the word',
    {
      tabs: `<a role="tab" class="decoy" href="${HERE}hashtag/mentorship/"><span>Mentorship Monday</span></a>`,
    },
    { step: 'open-mentorship', outcome: 'group-lacks-it' },
  ),
  onGroup(
    KIND,
    'tabs of an album in the group’s page',
    {
      tabs: '',
      body: `<div role="tablist" class="decoy"><a role="tab" href="/media/set/?set=a.1">Albums</a><a role="tab" href="/media/set/?set=a.2">Mentorship</a></div>`,
    },
    { step: 'open-mentorship', outcome: 'group-lacks-it' },
  ),
  onFacebookPage(
    KIND,
    'a shortcut to a group called Groups, above the entry',
    { left: `${shortcut('991', 'Groups')}${ENTRY_GROUPS}`, main: '<div role="feed"></div>' },
    { start: '/', step: 'open-groups', ring: RIGHT },
  ),
  onFacebookPage(
    KIND,
    'a shortcut to a group called Groups, the entry folded away',
    { left: shortcut('991', 'Groups'), main: '<div role="feed"></div>' },
    { start: '/', step: 'open-groups', ring: '.see-more' },
  ),
  inMentorship(
    KIND,
    'somebody’s question in a list of topics',
    `<div role="list"><div role="listitem"><a class="decoy" href="${HERE}posts/881/"><span>Become a Mentor</span></a></div></div>`,
    { outcome: 'no-button' },
  ),
  inMentorship(
    KIND,
    'a comment that plays the button, under a post',
    `<div role="article" aria-posinset="2"><p>Hi</p><ul><li><div role="article" aria-label="Comment by Kim"><div role="button" class="decoy" tabindex="0">Become a Mentor</div></div></li></ul></div>`,
    { outcome: 'no-button' },
  ),
  inMentorship(
    KIND,
    'a post outside any article that plays the button, beside the button',
    `<div role="feed"><div><div><h3><a href="/kim.kurz">Kim Kurz</a></h3><div role="button" class="decoy" tabindex="0">Become a Mentor</div></div></div></div>${BECOME}`,
    { ring: RIGHT },
  ),
  onGroup(
    KIND,
    'a post opened in a window that plays the whole form',
    {},
    { start: `${HERE}posts/17/`, step: 'open-mentorship', outcome: 'window-open' },
    {
      after: `<div role="dialog" class="decoy" aria-label="Kim’s post" style="position:fixed;inset:60px 200px;background:#fff;z-index:20"><h2>Become a Mentor</h2><textarea></textarea><div role="button" tabindex="0">Submit</div></div>`,
      script: `document.querySelector('[role=main]').setAttribute('aria-hidden', 'true')`,
    },
  ),
  ...onProfile(
    KIND,
    'somebody called More',
    `${FOLLOW}${MORE.replace('class="more"', 'class="more" data-right')}`,
    { step: 'open-message', ring: RIGHT },
    { script: nameIsButton('More') },
  ),
  ...onProfile(
    KIND,
    'somebody called Connect',
    `${CONNECT}${MORE}`,
    { step: 'open-message', ring: RIGHT },
    { script: nameIsButton('Connect') },
  ),
  ...onProfile(
    KIND,
    'somebody called Message, who takes none',
    FOLLOW,
    { step: 'open-message', outcome: 'no-message' },
    { script: nameIsButton('Message', `/in/${PERSON}/overlay/about-this-profile/`) },
  ),
  ...onProfile(
    KIND,
    'an introduction by somebody both know, on the card',
    `<p class="decoy"><a href="/in/kim-kurz/">Kim Kurz</a> knows both of you. <a href="/messaging/compose/?profileUrn=urn%3A2">Message Kim</a></p>${MESSAGE}${MORE}`,
    { step: 'open-message', ring: RIGHT },
  ),
  ...onProfile(
    KIND,
    'an introduction by somebody both know, and no message to the person',
    `<p class="decoy"><a href="/in/kim-kurz/">Kim Kurz</a> knows both of you. <a href="/messaging/compose/?profileUrn=urn%3A2">Message Kim</a></p>${FOLLOW}`,
    { step: 'open-message', outcome: 'no-message' },
  ),
  onLinkedinPage(
    KIND,
    'a post on the profile with a link that says Connect',
    {
      main: `${card(FOLLOW, { contact: CONTACT })}<section><h2>Activity</h2><p>Let us <a class="decoy" href="/preload/custom-invite/?vanityName=kim-kurz">Connect</a></p><button class="decoy" type="button">Connect</button></section>`,
    },
    { step: 'open-message', outcome: 'no-message' },
  ),
  onGroup(
    KIND,
    'a hidden entry of the menu More with the word of another group',
    { tabs: MENTORSHIP },
    { step: 'open-mentorship', ring: RIGHT },
    {
      after: `<div role="menu" class="decoy" style="position:fixed;right:0;bottom:0;background:#fff"><a role="menuitem" href="/groups/555/mentorship/">Mentorship</a></div>`,
    },
  ),
];

/** The name on the card is a button, as on some cards, and opens something about the profile. */
function nameIsButton(name: string, href = ''): string {
  const open = href
    ? `<a href="${href}" class="decoy" aria-label="${name}">`
    : `<button type="button" class="decoy" aria-label="${name}">`;
  return `const heading = document.querySelector('main h1, main h2');
    heading.textContent = ${JSON.stringify(name)};
    heading.outerHTML = ${JSON.stringify(open)} + heading.outerHTML + ${JSON.stringify(href ? '</a>' : '</button>')};`;
}
