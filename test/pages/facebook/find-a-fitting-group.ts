import type { Move, Variants } from '../variant.ts';
import { type Additions, facebookWith } from './extend.ts';
import { feed, link } from './parts.ts';
import { DEFAULTS, FACEBOOK, type FacebookOptions, groupsOf } from './site.ts';

const [first = ''] = groupsOf(DEFAULTS).map(({ id }) => `/groups/${id}/`);

/** Joining turns the button into the one that members see. */
function act({ joined }: { joined: string }): void {
  document.addEventListener('click', (event) => {
    const control = (event.target as Element).closest('[role="main"] h1 ~ div [role="button"][aria-label]');
    if (!control || control.hasAttribute('aria-controls')) return;
    setTimeout(() => {
      control.setAttribute('aria-label', joined);
      control.setAttribute('aria-controls', 'group_joined_action_menu');
      control.textContent = joined;
    }, 200);
  });
}

const additions = (list: boolean): Additions => ({
  instead: (url) => (url.pathname.startsWith('/groups/discover') ? '/groups/joins/' : undefined),
  main: (pen, url) => {
    if (!url.pathname.startsWith('/groups/discover')) return undefined;
    const found = pen.groups
      .map(({ id, name }) => `<div role="listitem">${link(pen, `/groups/${id}/`, name)}</div>`)
      .join('');
    const items = list ? `<div role="list">${found}</div>` : '';
    return pen.deep(0.5, `<h2>…</h2>${items}${feed(pen, 4)}`);
  },
  script: act,
});

const sites = (options: Partial<FacebookOptions>, list = true) => ({
  [FACEBOOK]: facebookWith({ member: false, ...options }, additions(list)),
});

const toJoin: Move[] = [
  {
    step: 'read-about',
    state: 'pointing',
    ring: `[role=tab][href="${first}about/"]`,
    next: { ring: true },
  },
  { step: 'judge', state: 'looking', next: { press: 'done' } },
  { step: 'join', state: 'pointing', ring: '[role=main] [role=button]', next: { ring: true } },
  { step: 'finished', state: 'done' },
];

export const VARIANTS: Variants = [
  {
    name: 'through the page for discovering',
    kind: 'present',
    language: 'de',
    start: `${FACEBOOK}/`,
    sites: sites({ language: 'de', layout: 'a' }),
    walk: [
      { step: 'open-groups', state: 'pointing', next: { ring: true } },
      { step: 'search', state: 'pointing', ring: 'a[href="/groups/discover/"]', next: { ring: true } },
      {
        step: 'open-group',
        state: 'pointing',
        next: { click: `[role=main] [role=list] a[href="${first}"]` },
      },
      ...toJoin,
    ],
  },
  {
    name: 'on a group’s page',
    kind: 'other',
    language: 'en',
    start: `${FACEBOOK}${first}`,
    sites: sites({ language: 'en', layout: 'b' }),
    walk: toJoin,
  },
  {
    name: 'only a feed, no list',
    kind: 'absent',
    language: 'en',
    start: `${FACEBOOK}/groups/discover/`,
    sites: sites({}, false),
    walk: [
      {
        step: 'open-group',
        state: 'not-found',
        outcome: 'no-group-list',
        next: { go: `${FACEBOOK}${first}` },
      },
      { step: 'read-about', state: 'pointing' },
    ],
  },
  {
    name: 'a member already',
    kind: 'absent',
    language: 'de',
    start: `${FACEBOOK}${first}about/`,
    sites: sites({ language: 'de', member: true }),
    walk: [
      { step: 'judge', state: 'looking', next: { press: 'done' } },
      { step: 'join', state: 'not-found', outcome: 'already-a-member', next: { press: 'done' } },
      { step: 'finished', state: 'done' },
    ],
  },
];
