/** The mentor's relation to a person or a group: connected, requested, following, an admin, invited. */
import type { HardPage } from '../hard.ts';
import { HERE, onGroup, RIGHT } from './facebook.ts';
import {
  CONNECT,
  CONTACT,
  card,
  FOLLOW,
  MESSAGE,
  MORE,
  menuScript,
  onLinkedinPage,
  onProfile,
  PERSON,
} from './linkedin.ts';

const KIND = 'how the two stand to each other';
const RIGHT_MORE = MORE.replace('class="more"', 'class="more" data-right');
const WRITE = { step: 'open-message', ring: RIGHT };
const plain = (control: string) =>
  control.replace('data-right', 'class="pill decoy"').replace('class="pill" ', '');
const PENDING = `<button type="button" aria-label="Pending, click to withdraw the invitation to Tilda Beispiel"><span>Pending</span></button>`;
const OWN_EDIT = `<a href="/in/${PERSON}/edit/intro/" aria-label="Edit intro">e</a>`;

export const STANDINGS: readonly HardPage[] = [
  ...onProfile(KIND, 'following comes first, Connect in a closed menu', `${FOLLOW}${RIGHT_MORE}`, WRITE),
  ...onProfile(
    KIND,
    'Connect in a menu at the end of the page',
    `${FOLLOW}${MORE}`,
    { ...WRITE, before: [{ ring: '.more' }] },
    {
      script: menuScript(
        `<div role="menuitem" class="decoy">Report</div><a role="menuitem" data-right href="/preload/custom-invite/?vanityName=${PERSON}">Connect</a>`,
      ),
    },
  ),
  ...onProfile(
    KIND,
    'Connect without an address in a menu without a role',
    `${FOLLOW}${MORE}`,
    { ...WRITE, before: [{ ring: '.more' }] },
    {
      script: menuScript(
        `<ul><li><div role="button" tabindex="0" class="decoy" aria-label="Report or block">Report</div></li><li><div role="button" tabindex="0" data-right aria-label="Invite Tilda Beispiel to connect"><span>Connect</span></div></li></ul>`,
        'beside',
        '',
      ),
    },
  ),
  ...onProfile(
    KIND,
    'Connect in a list instead of a menu',
    `${FOLLOW}${MORE}`,
    { ...WRITE, before: [{ ring: '.more' }] },
    {
      script: menuScript(
        `<div role="button" tabindex="0" data-right aria-label="Invite Tilda Beispiel to connect"><span>Connect</span></div>`,
        'beside',
        'dialog',
      ),
    },
  ),
  ...onProfile(KIND, 'asked already', `${PENDING}${MORE.replace('class="more"', 'class="more decoy"')}`, {
    step: 'open-message',
    outcome: 'pending',
  }),
  ...onProfile(
    KIND,
    'asked already, beside a message that would be paid for',
    `${plain(MESSAGE)}${PENDING}`,
    { step: 'open-message', outcome: 'pending' },
  ),
  ...onProfile(KIND, 'connected, others are offered beside', `${MESSAGE}${MORE}`, WRITE),
  ...onProfile(KIND, 'not connected, both are offered', `${plain(MESSAGE)}${CONNECT}${MORE}`, WRITE),
  ...onProfile(
    KIND,
    'the person has asked the mentor',
    `<button type="button" class="decoy" aria-label="Ignore Tilda’s invitation">Ignore</button><button type="button" class="decoy" aria-label="Accept Tilda’s invitation">Accept</button>${RIGHT_MORE}`,
    WRITE,
  ),
  ...onProfile(KIND, 'nothing but following', FOLLOW, { step: 'open-message', outcome: 'no-message' }),
  ...onProfile(
    KIND,
    'one’s own profile',
    `${OWN_EDIT}<button type="button" componentkey="x_openToButton">Open to</button>${plain(MESSAGE)}`,
    { step: 'choose-person', outcome: 'your-own-profile' },
  ),
  onLinkedinPage(
    KIND,
    'a bar that repeats the card’s buttons once it is out of view',
    {
      main: `${card(`${CONNECT}`, { contact: CONTACT })}`,
      after: `<div class="decoy" style="position:fixed;top:0;left:0;right:0;height:50px;background:#fff;z-index:9"><a href="/in/${PERSON}/">Tilda Beispiel</a><a class="pill" href="/preload/custom-invite/?vanityName=${PERSON}"><span>Connect</span></a></div>`,
    },
    WRITE,
  ),
  onGroup(
    KIND,
    'asked to join, not yet in',
    { state: '<div role="button" tabindex="0">Cancel request</div>', tabs: '' },
    { step: 'open-mentorship', outcome: 'not-a-member' },
  ),
  onGroup(
    KIND,
    'invited, not yet in',
    {
      state: '<div role="button" tabindex="0">Join group</div><div role="button" tabindex="0">Decline</div>',
      tabs: '',
    },
    { step: 'open-mentorship', outcome: 'not-a-member' },
  ),
  onGroup(
    KIND,
    'its tab in the menu More',
    { tabs: `<div role="tab" tabindex="0" aria-haspopup="menu" class="more" data-more>More</div>` },
    { step: 'open-mentorship', ring: RIGHT, before: [{ ring: '[data-more]' }] },
    {
      script: menuScript(
        `<a role="menuitem" class="decoy" href="${HERE}files/">Files</a><a role="menuitem" data-right href="${HERE}q81x/">Mentorship</a>`,
      ),
    },
  ),
  onGroup(
    KIND,
    'run by the mentor',
    { state: '<div role="button" tabindex="0">Manage</div>' },
    { step: 'open-mentorship', ring: RIGHT },
    {
      left: `<li><a href="${HERE}member-requests/">Member requests</a></li><li><a href="/groups/?ref=bookmarks">Groups</a></li>`,
    },
  ),
];
