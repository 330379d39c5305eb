/** Pages built differently from all saved ones, and pages that change under the ring. */
import type { HardPage } from '../hard.ts';
import {
  BECOME,
  groupMain,
  HERE,
  ID,
  inMentorship,
  JOINED,
  MENTORSHIP,
  onFacebookPage,
  onGroup,
  RIGHT,
} from './facebook.ts';
import { CONNECT, CONTACT, card, MESSAGE, onLinkedinPage, PERSON } from './linkedin.ts';

const KIND = 'built another way';
const CHANGES = 'changes meanwhile';
const tab = (inner: string, attributes = '') =>
  `<a role="tab" tabindex="0" href="${HERE}q81x/" data-right ${attributes}>${inner}</a>`;
const TAB = { step: 'open-mentorship', ring: RIGHT };
const later = (ms: number, script: string) => `setTimeout(() => { ${script} }, ${ms});`;

export const BUILT: readonly HardPage[] = [
  onGroup(
    KIND,
    'a tab named by another element',
    {
      tabs: tab('<svg width="20" height="20"></svg>', 'aria-labelledby="n1"'),
      body: '<span id="n1" hidden>Mentorship</span>',
    },
    TAB,
  ),
  onGroup(
    KIND,
    'a tab named by an element on the other side of a shadow root',
    { tabs: `<a role="tab" class="decoy" href="${HERE}files/" aria-labelledby="far">Files</a>` },
    { step: 'open-mentorship', outcome: 'group-lacks-it' },
    {
      after: '<x-far></x-far>',
      script: `document.querySelector('x-far').attachShadow({ mode: 'open' }).innerHTML = '<span id="far">Mentorship</span>'`,
    },
  ),
  onGroup(
    KIND,
    'a tab with a count in a bubble',
    { tabs: tab('<span dir="auto">Mentorship</span><span class="bubble">3</span>') },
    TAB,
  ),
  onGroup(
    KIND,
    'a tab with a count in brackets',
    { tabs: tab('<span dir="auto">Mentorship (12)</span>') },
    TAB,
  ),
  onGroup(
    KIND,
    'a tab with a count in Arabic digits',
    { tabs: tab('<span dir="auto">Mentorship</span> <span>٣</span>') },
    TAB,
  ),
  onGroup(
    KIND,
    'a tab with more than nine',
    { tabs: tab('<span dir="auto">Mentorship</span><span>9+</span>') },
    TAB,
  ),
  onGroup(
    KIND,
    'a tab with a dot before its count',
    { tabs: tab('<span dir="auto">Mentorship · 4</span>') },
    TAB,
  ),
  onGroup(
    KIND,
    'a tab around a link',
    {
      tabs: `<div role="tab" tabindex="0" data-right><a href="${HERE}q81x/"><span>Mentorship</span></a></div>`,
    },
    TAB,
  ),
  onGroup(
    KIND,
    'a tab without a box of its own',
    {
      tabs: `<a role="tab" href="${HERE}mentorship/" style="display:contents"><span data-right style="padding:12px">Mentorship</span></a>`,
    },
    TAB,
  ),
  onGroup(
    KIND,
    'a tab with a sign from a font of signs',
    { tabs: tab('<i>&#xe901;</i><span>Mentorship</span>') },
    TAB,
  ),
  onGroup(
    KIND,
    'a label cut short by the style',
    {
      tabs: tab(
        '<span style="display:block;width:50px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">Mentorship</span>',
      ),
    },
    TAB,
  ),
  inMentorship(
    KIND,
    'a button within a button of the same name',
    BECOME.replace('<span>', '<div role="button" tabindex="0" data-right><span>').replace(
      '</span>',
      '</span></div>',
    ),
    { ring: RIGHT },
  ),
  inMentorship(
    KIND,
    'a real button',
    '<button type="button" data-right><span><span>Become a Mentor</span></span></button>',
    { ring: RIGHT },
  ),
  inMentorship(
    KIND,
    'a button with a line of explanation',
    '<div role="button" tabindex="0" data-right><div><span>Become a Mentor</span></div><div><span>Members see your topics</span></div></div>',
    { ring: RIGHT },
  ),
  inMentorship(
    KIND,
    'two buttons of one name, for different topics as it may be',
    `${BECOME.replace('data-right', 'class="decoy"')}<p>Some text</p>${BECOME.replace('data-right', 'class="decoy"')}`,
    { outcome: 'several' },
  ),
  inMentorship(KIND, 'capital letters', '<div role="button" tabindex="0" data-right>BECOME A MENTOR</div>', {
    ring: RIGHT,
  }),
  inMentorship(KIND, 'a larger main', BECOME, { ring: RIGHT }, { style: '.wide{zoom:1.5}' }),
  inMentorship(
    KIND,
    'a main drawn smaller',
    BECOME,
    { ring: RIGHT },
    { style: '.wide{transform:scale(.8);transform-origin:0 0}' },
  ),
  inMentorship(
    KIND,
    'letters of double the size',
    BECOME,
    { ring: RIGHT },
    { style: 'body{font-size:30px!important}' },
  ),
  // A page that is still loading.
  onFacebookPage(
    CHANGES,
    'grey boxes first',
    {
      main: '<div role="progressbar" aria-busy="true" style="height:300px;background:#eee"></div>',
      script: later(1500, `document.querySelector('[role=main]').innerHTML = ${JSON.stringify(groupMain())}`),
    },
    TAB,
  ),
  onFacebookPage(
    CHANGES,
    'the address is the new group’s, the page still the old one’s',
    {
      main: groupMain({
        id: '999',
        tabs: '<a role="tab" class="decoy" href="/groups/999/mentorship/">Mentorship</a>',
      }),
      script: later(3500, `document.querySelector('[role=main]').innerHTML = ${JSON.stringify(groupMain())}`),
    },
    TAB,
  ),
  onLinkedinPage(
    CHANGES,
    'the address is the new person’s, the card still the old one’s',
    {
      main: card(
        '<a class="pill decoy" href="/messaging/compose/?profileUrn=urn%3A9"><span>Message</span></a>',
        { name: 'Kim Kurz', contact: '<a href="/in/kim-kurz/overlay/contact-info/">Contact info</a>' },
      ),
      script: later(3500, `document.querySelector('main').innerHTML = ${JSON.stringify(card(MESSAGE))}`),
    },
    { step: 'open-message', ring: RIGHT },
  ),
  onGroup(
    CHANGES,
    'a tab that is used again for another',
    {
      tabs: `${MENTORSHIP}<a role="tab" class="empty" tabindex="0" href="${HERE}files/"><span>Files</span></a>`,
    },
    {
      ...TAB,
      before: [
        {
          alter: () => {
            const [old, next] = [document.querySelector('[data-right]'), document.querySelector('.empty')];
            old?.setAttribute('href', `${location.pathname}files/`);
            const [one, other] = [
              old?.querySelector('span')?.firstChild,
              next?.querySelector('span')?.firstChild,
            ];
            if (one) one.nodeValue = 'Files';
            old?.removeAttribute('data-right');
            next?.setAttribute('href', `${location.pathname}mentorship/`);
            if (other) other.nodeValue = 'Mentorship';
            next?.setAttribute('data-right', '');
          },
        },
      ],
    },
  ),
  inMentorship(
    CHANGES,
    'a button whose letters become others, and nothing else',
    `<div role="button" tabindex="0" class="one" data-right><span>Become a Mentor</span></div>`,
    {
      never: '.decoy, .decoy *',
      outcome: 'no-button',
      before: [
        {
          alter: () => {
            const one = document.querySelector('.one');
            const letters = one?.querySelector('span')?.firstChild;
            if (letters) letters.nodeValue = 'Leave the group';
            one?.removeAttribute('data-right');
            one?.classList.add('decoy');
          },
        },
      ],
    },
  ),
  inMentorship(
    CHANGES,
    'a button that is pushed down by what grows above it',
    `<div class="grows" style="height:0;transition:height 1.2s"></div>${BECOME}`,
    {
      ring: RIGHT,
      before: [
        {
          alter: () => {
            const grows = document.querySelector<HTMLElement>('.grows');
            if (grows) grows.style.height = '260px';
          },
        },
      ],
    },
  ),
  inMentorship(CHANGES, 'a button that another covers after a while', BECOME, {
    outcome: 'no-button',
    before: [
      {
        alter: () => {
          const over = document.createElement('div');
          over.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:99';
          over.className = 'decoy';
          document.body.append(over);
        },
      },
    ],
  }),
  onGroup(
    CHANGES,
    'the language becomes another',
    { tabs: tab('<span>Mentorship</span>') },
    {
      ...TAB,
      before: [
        {
          alter: () => {
            document.documentElement.lang = 'fr';
            for (const each of document.querySelectorAll('[role=tab]:not([data-right]) span'))
              each.textContent = 'Discussions';
          },
        },
      ],
    },
  ),
  onGroup(CHANGES, 'the whole row is drawn anew every moment', {}, TAB, {
    script: `setInterval(() => { const row = document.querySelector('[role=tablist]'); row.replaceWith(row.cloneNode(true)); }, 250);`,
  }),
  // Its own part, in a frame and in a shadow root.
  onLinkedinPage(
    KIND,
    'the form in an old frame with a border, scrolled',
    {
      main: `<section><iframe data-testid="interop-iframe" style="border:7px solid #ccc;padding:9px;width:700px;height:300px" srcdoc="<main><section data-member-id='7'><h1>Tilda Beispiel</h1><a href='/in/${PERSON}/overlay/contact-info/'>Contact info</a><div style='height:600px'></div><button type='button' data-right>Message</button><div style='height:600px'></div></section></main>"></iframe></section>`,
    },
    { step: 'open-message', ring: RIGHT },
  ),
  onLinkedinPage(
    KIND,
    'a connect of nobody’s in the shadow root of the windows',
    {
      main: card(CONNECT, { contact: CONTACT }),
      after: '<div id="interop-outlet"></div>',
      script: `document.querySelector('#interop-outlet').attachShadow({ mode: 'open' }).innerHTML = '<div class="decoy"><button type="button">Connect</button><a href="/preload/custom-invite/?vanityName=kim-kurz">Connect</a></div>'`,
    },
    { step: 'open-message', ring: RIGHT },
  ),
  onFacebookPage(
    KIND,
    'a main within a main, of the same group',
    { main: `<div role="main">${groupMain({ state: JOINED })}</div>` },
    TAB,
  ),
  onFacebookPage(
    KIND,
    'own and other groups, nothing but two headings apart',
    {
      left: '',
      main: `<h2>Your groups</h2><div role="list"><div role="listitem"><a href="/groups/${ID}/" data-right>Neighbours who learn trades</a></div></div>
      <h2>Suggested for you</h2><div role="list"><div role="listitem" class="decoy"><a href="/groups/8181/">Others</a></div></div>`,
    },
    { start: '/groups/joins/?nav_source=tab', step: 'choose-group', ring: RIGHT },
  ),
];
