/** Facebook's pages again, made only from the facts and independently of the replicas. */

import { FACEBOOK } from '../facebook/site.ts';
import type { HardPage } from '../hard.ts';

export const ID = '4417700121';
export const HERE = `/groups/${ID}/`;
/** Marks the control in question; what must not have a ring has another mark. */
export const RIGHT = '[data-right]';
export const DECOY = '.decoy, .decoy *';

export interface FacebookPage {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  style?: string;
  /** Entries of the left menu besides "Groups", or instead of it. */
  left?: string;
  main: string;
  /** The column on the other side. */
  aside?: string;
  /** At the end of the body: windows, menus, chats. */
  after?: string;
  script?: string;
  /** Nobody is logged in. */
  guest?: boolean;
}

const STYLE = `
  *{box-sizing:border-box} body{margin:0;font:15px/1.4 sans-serif;background:#f2f4f7}
  .top{position:sticky;top:0;height:56px;background:#fff;display:flex;gap:24px;padding:12px;z-index:5}
  .cols{display:flex;gap:16px} .side{width:280px;flex:none;padding:12px} .side ul{list-style:none;margin:0;padding:0}
  .side li,.side ul+div{padding:8px} .wide{flex:1;min-width:0;padding:12px;background:#fff}
  .cover{height:120px;background:#cdd} [role=tablist]{display:flex;gap:4px}
  [role=tab]{display:inline-block;padding:12px;color:#333;text-decoration:none}
  [role=button]{display:inline-block;padding:8px 14px;background:#e4e6eb;border-radius:6px;cursor:pointer}
  [role=article]{margin:12px 0;padding:12px;border:1px solid #ddd}
  .measuring{visibility:hidden;height:0;overflow:hidden}`;

export const ENTRY_GROUPS = `<li><a href="/groups/?ref=bookmarks" data-right><span dir="auto">Groups</span></a></li>`;
const OTHER_ENTRIES = `<li><a href="/friends/"><span>Friends</span></a></li><li><a href="/memories/"><span>Memories</span></a></li>`;

export function facebookPage(page: FacebookPage): string {
  const { lang = 'en', dir = 'ltr', left = ENTRY_GROUPS, main, aside = '', after = '', guest = false } = page;
  const account = guest
    ? `<div role="banner" class="top"><a href="/">facebook</a><a role="button" href="/login/?next=x">Log in</a><a href="/r.php">Sign up</a></div>`
    : `<div role="banner" class="top"><a href="/" aria-label="Facebook">f</a>
       <div role="navigation" aria-label="Facebook"><a href="/" aria-label="Home">o</a><a href="/watch/" aria-label="Video">v</a></div></div>`;
  const menu = guest
    ? ''
    : `<div role="navigation" class="side"><ul>${OTHER_ENTRIES}${left}</ul><div><div role="button" tabindex="0" aria-expanded="false" class="see-more"><span>See more</span></div></div></div>`;
  return `<!doctype html><html id="facebook" lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>(2) Facebook</title>
    <style>${STYLE}${page.style ?? ''}</style></head><body><div>${account}
    <div class="cols">${menu}<div role="main" class="wide">${main}</div>
    ${aside ? `<div role="complementary" class="side">${aside}</div>` : ''}</div></div>${after}
    <script>${page.script ?? ''}</script></body></html>`;
}

export interface GroupPage {
  id?: string;
  name?: string;
  /** What is to the right of the name; usually the member's button. */
  state?: string;
  /** The tab in question, and anything beside it. */
  tabs?: string;
  /** Below the tabs. */
  body?: string;
}

export const JOINED = `<div role="button" tabindex="0" aria-controls="group_joined_action_menu"><span>Joined</span></div>`;
export const MENTORSHIP = `<a role="tab" tabindex="0" href="${HERE}mentorship/" data-right><span dir="auto">Mentorship</span></a>`;

export function groupMain(group: GroupPage = {}): string {
  const {
    id = ID,
    name = 'Neighbours who learn trades',
    state = JOINED,
    tabs = MENTORSHIP,
    body = '',
  } = group;
  const plain = (path: string, label: string) =>
    `<a role="tab" tabindex="0" href="/groups/${id}/${path}"><span dir="auto">${label}</span></a>`;
  return `<div class="cover"></div><h1><a href="/groups/${id}/" role="link"><span dir="auto">${name}</span></a></h1>${state}
    <div role="tablist">${plain('', 'Discussion')}${plain('members/', 'Members')}${tabs}</div>
    <div aria-hidden="true" class="measuring"><div role="tablist"><span role="tab">Mentorship</span></div></div>
    <div>${body}</div><div role="feed"><div role="article" aria-posinset="1"><h3>Somebody</h3><p>Does anybody know a good bakery school?</p></div></div>`;
}

/** What the mentorship part of a group shows. */
export const OFFER = `<h2>Mentorship</h2><p>Learn from each other.</p>`;
export const BECOME = `<div role="button" tabindex="0" data-right><span>Become a Mentor</span></div>`;

type Rest = Partial<Omit<HardPage, 'kind' | 'name' | 'handler' | 'words'>>;

/** A case on one page, which is served at every address. */
export const onFacebookPage = (kind: string, name: string, page: FacebookPage, rest: Rest): HardPage => ({
  guide: 'facebook/become-a-mentor',
  site: FACEBOOK,
  start: HERE,
  ...(rest.ring ? {} : { never: DECOY }),
  ...rest,
  kind,
  name,
  words: {},
  handler: () => ({ body: facebookPage(page) }),
});

/** The same on a group's page with its tabs. */
export const onGroup = (
  kind: string,
  name: string,
  group: GroupPage,
  rest: Rest,
  page?: Partial<FacebookPage>,
) => onFacebookPage(kind, name, { ...page, main: groupMain(group) }, rest);

/** In the mentorship part of a group, with any content. */
export const inMentorship = (
  kind: string,
  name: string,
  body: string,
  rest: Rest,
  page?: Partial<FacebookPage>,
) =>
  onGroup(
    kind,
    name,
    { body: `${OFFER}${body}`, tabs: MENTORSHIP.replace('data-right', 'aria-selected="true"') },
    { start: `${HERE}mentorship/`, step: 'become-a-mentor', ...rest },
    page,
  );
