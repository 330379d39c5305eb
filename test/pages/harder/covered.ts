/** Bars, banners, dialogs, chats and log-in walls that cover the control. */
import type { HardPage } from '../hard.ts';
import { BECOME, HERE, inMentorship, MENTORSHIP, onFacebookPage, onGroup, RIGHT } from './facebook.ts';
import { CONNECT, card, FOLLOW, MESSAGE, onLinkedinPage, onProfile, PROFILE } from './linkedin.ts';

const KIND = 'something lies over it';
const fixed = (css: string, inner: string, attributes = '') =>
  `<div ${attributes} style="position:fixed;background:#fff;z-index:50;${css}">${inner}</div>`;
const CLOSE = `<div role="button" tabindex="0" aria-label="Close">x</div>`;
const HIDE_REST = `for (const each of document.querySelectorAll('[role=main],[role=banner],[role=navigation]')) each.setAttribute('aria-hidden', 'true');`;
const COOKIES = `<h2>Allow the use of cookies?</h2><div role="button" tabindex="0">Allow all</div><div role="button" tabindex="0">Decline</div>`;
const HOME = { main: '<div role="feed"><div role="article">A post</div></div>' };

export const COVERED: readonly HardPage[] = [
  onFacebookPage(
    KIND,
    'a cookie window over the first page, which is hidden meanwhile',
    { ...HOME, after: fixed('inset:0', COOKIES, 'role="dialog" class="decoy"'), script: HIDE_REST },
    { start: '/', step: 'open-groups', outcome: 'window-open' },
  ),
  onFacebookPage(
    KIND,
    'a cookie window over the first page, which is not hidden',
    { ...HOME, after: fixed('inset:0', COOKIES, 'role="dialog" class="decoy"') },
    { start: '/', step: 'open-groups', outcome: 'window-open' },
  ),
  onFacebookPage(
    KIND,
    'a cookie bar at the foot of the window',
    { ...HOME, after: fixed('left:0;right:0;bottom:0;height:120px', COOKIES, 'role="dialog" class="decoy"') },
    { start: '/', step: 'open-groups', ring: RIGHT },
  ),
  inMentorship(
    KIND,
    'a bar over the foot of a long page, where the button stands',
    `<div style="height:1400px">.</div>${BECOME}<div style="height:900px">.</div>`,
    { ring: RIGHT },
    { after: fixed('left:0;right:0;bottom:0;height:200px', 'Install the app', 'class="decoy"') },
  ),
  inMentorship(
    KIND,
    'a bar that sticks to the head of a box that scrolls by itself',
    `<div style="height:420px;overflow:auto"><div style="position:sticky;top:0;height:130px;background:#fff;z-index:2" class="decoy">Head</div><div style="height:900px">.</div>${BECOME}<div style="height:150px">.</div></div>`,
    { ring: RIGHT },
  ),
  onGroup(
    KIND,
    'a row of tabs that scrolls sideways',
    {
      tabs: `${Array.from({ length: 14 }, (_, at) => `<a role="tab" style="flex:none" href="${HERE}t${at}/">A tab ${at}</a>`).join('')}${MENTORSHIP.replace('data-right', 'data-right style="flex:none"')}`,
    },
    { step: 'open-mentorship', ring: RIGHT },
    { style: '[role=tablist]{overflow-x:auto;width:500px}' },
  ),
  inMentorship(
    KIND,
    'a chat over the button, which cannot be scrolled away',
    `<div style="position:fixed;right:40px;bottom:40px">${BECOME.replace('data-right', 'class="decoy"')}</div>`,
    { outcome: 'no-button' },
    {
      after: fixed(
        'right:20px;bottom:0;width:340px;height:420px',
        '<h2>Kim Kurz</h2><div role="textbox" contenteditable="true"></div>',
        'aria-label="Chat"',
      ),
    },
  ),
  inMentorship(
    KIND,
    'snow that lets every click through',
    BECOME,
    { ring: RIGHT },
    {
      after:
        '<div style="position:fixed;inset:0;z-index:99;pointer-events:none;background:rgb(255 255 255/.3)">* *</div>',
    },
  ),
  inMentorship(
    KIND,
    'a message that comes and goes',
    BECOME,
    { ring: RIGHT },
    {
      after: fixed('left:20px;bottom:20px;padding:20px', 'Post shared.', 'role="alert"'),
    },
  ),
  inMentorship(
    KIND,
    'an advert in the page that plays a window with the form',
    `<div role="dialog" class="decoy"><h2>Become a Mentor</h2><input type="text"><div role="button" tabindex="0">Submit</div></div>`,
    { outcome: 'no-button' },
  ),
  onFacebookPage(
    KIND,
    'a wall to log in at, over a public group',
    {
      main: `<h1><a href="${HERE}">Neighbours who learn trades</a></h1>`,
      guest: true,
      after: fixed(
        'inset:80px 300px',
        `<h2>See more on Facebook</h2><input type="text" aria-label="Email"><input type="password"><div role="button" tabindex="0">Log in</div>${CLOSE}`,
        'role="dialog"',
      ),
    },
    { outcome: 'logged-out' },
  ),
  onFacebookPage(
    KIND,
    'a public group for those who have not logged in, without a form',
    {
      main: `<h1><a href="${HERE}">Neighbours who learn trades</a></h1><div role="tablist"><a role="tab" href="${HERE}about/">About</a></div>`,
      guest: true,
    },
    { outcome: 'logged-out' },
  ),
  onFacebookPage(
    KIND,
    'a second factor is asked for',
    { main: '<h2>Check your notifications on another device</h2>', guest: true },
    { start: '/two_step_verification/two_factor/?flow=x', outcome: 'checkpoint' },
  ),
  onFacebookPage(
    KIND,
    'a code is asked for on the newer pages',
    { main: '<h2>Enter the code</h2><input type="text">', guest: true },
    { start: '/auth_platform/codesubmit/?apc=x', outcome: 'checkpoint' },
  ),
  onFacebookPage(
    KIND,
    'the account is being checked',
    { main: '<h2>Confirm you’re human</h2>' },
    {
      start: '/checkpoint/1501092823525282/',
      outcome: 'checkpoint',
    },
  ),
  onFacebookPage(
    KIND,
    'a group one has been banned from',
    {
      main: '<h2>This content isn’t available right now</h2><a href="/">Go to Feed</a><a href="/help/">Visit Help Center</a>',
    },
    { step: 'open-mentorship', outcome: 'unknown' },
  ),
  ...onProfile(
    KIND,
    'an offer to pay over somebody’s profile',
    MESSAGE.replace('data-right', ''),
    { step: 'open-message', outcome: 'window-open' },
    {
      after: fixed(
        'inset:0',
        '<h2>Try Premium</h2><button type="button">Message</button><button type="button">Connect</button>',
        'role="dialog" class="decoy"',
      ),
    },
  ),
  ...onProfile(
    KIND,
    'a conversation in the corner beside a profile that takes no message',
    FOLLOW,
    { step: 'open-message', outcome: 'no-message' },
    {
      after: fixed(
        'right:10px;bottom:0;width:300px;height:400px',
        '<h2>Messaging</h2><textarea></textarea><button type="button" class="decoy">Message</button>',
        'role="dialog" aria-label="Messaging"',
      ),
    },
  ),
  ...onProfile(
    KIND,
    'a native window over somebody’s profile',
    MESSAGE.replace('data-right', ''),
    { step: 'open-message', outcome: 'window-open' },
    {
      after:
        '<dialog class="decoy" style="width:900px;height:600px"><h2>Try Premium</h2><button type="button">Message</button></dialog>',
      script: `document.querySelector('dialog').showModal()`,
    },
  ),
  onLinkedinPage(
    KIND,
    'the wall to log in at',
    { main: '', body: '<main id="main-content"><h1>Join LinkedIn</h1><input type="password"></main>' },
    {
      start: '/authwall?trk=x',
      outcome: 'logged-out',
    },
  ),
  onLinkedinPage(
    KIND,
    'the profile as strangers see it, with a window to log in',
    {
      main: '',
      body: `<main id="main-content"><section class="top-card-layout"><h1 class="top-card-layout__title">Tilda Beispiel</h1><a href="/signup" class="decoy">Connect</a></section></main><div role="dialog" class="decoy" style="position:fixed;inset:100px;background:#fff"><h2>Sign in to view Tilda’s full profile</h2><button type="button">Message</button></div>`,
    },
    { outcome: 'logged-out' },
  ),
  onLinkedinPage(
    KIND,
    'a code is asked for',
    { main: '', body: '<main><h1>Let’s do a quick security check</h1></main>' },
    {
      start: '/checkpoint/challenge/AgE2',
      outcome: 'checkpoint',
    },
  ),
  onLinkedinPage(
    KIND,
    'a small window to write in, in the corner, over nothing',
    {
      main: card(CONNECT),
      after: fixed(
        'right:10px;bottom:0;width:300px;height:48px',
        '<h2>Messaging</h2>',
        'role="dialog" aria-label="Messaging"',
      ),
    },
    { step: 'open-message', ring: RIGHT },
  ),
  onLinkedinPage(
    KIND,
    'a profile that is not there',
    { main: '<h2>This page doesn’t exist</h2><a href="/feed/">Go to your feed</a>' },
    {
      start: PROFILE,
      step: 'open-message',
      outcome: 'no-message',
    },
  ),
];
