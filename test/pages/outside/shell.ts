/** Both sites once more, as somebody drew them who knew the facts and neither the replicas nor how controls are found. */
import { FACEBOOK } from '../facebook/site.ts';
import type { HardPage } from '../hard.ts';
import { LINKEDIN } from '../linkedin/site.ts';

export const OWN = '[data-right]';
/** Something that may have no ring, whatever else is right. */
export const OTHERS = '[data-other], [data-other] *';

/** A post, for pages on which nothing else is in the middle. */
export const FEED =
  '<div role="feed"><div role="article" class="card"><h4>Somebody</h4><p>Rain again.</p></div></div>';

type Case = Partial<Omit<HardPage, 'kind' | 'name' | 'handler' | 'words' | 'guide'>> & { guide: string };

interface Drawn {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  style?: string;
  main: string;
  /** At the end of the body. */
  over?: string;
  script?: string;
}

export interface FacebookDrawing extends Drawn {
  /** The icons in the middle of the top bar. */
  icons?: string;
  /** To the right of them: messages, notifications, account. */
  account?: string;
  left?: string;
  /** Another menu on the same side. */
  manage?: string;
  right?: string;
}

/** As deep as the site's own controls, nearly. */
const nest = (inner: string, levels: number) => '<div>'.repeat(levels) + inner + '</div>'.repeat(levels);

export const press = (label: string, attributes = '') =>
  `<div role="button" tabindex="0" ${attributes}>${nest(`<span dir="auto"><span>${label}</span></span>`, 3)}</div>`;
export const anchor = (href: string, label: string, attributes = '') =>
  `<a href="${href}" ${attributes}>${nest(`<span dir="auto">${label}</span>`, 2)}</a>`;
export const entry = (href: string, label: string, attributes = '') =>
  `<li>${anchor(href, label, attributes)}</li>`;
export const sign =
  '<svg aria-hidden="true" width="24" height="24"><circle cx="12" cy="12" r="10"></circle></svg>';

const FACEBOOK_STYLE = `*{box-sizing:border-box} body{margin:0;font:15px/1.33 sans-serif;background:#f0f2f5} ul{list-style:none;margin:0;padding:0}
  a{color:#050505;text-decoration:none} [role=banner]{position:fixed;inset:0 0 auto;height:56px;background:#fff;z-index:9;display:flex;gap:20px;justify-content:space-between;padding:8px 16px}
  [role=banner] ul{display:flex;gap:30px} [role=banner] a,[role=banner] [role=button]{display:inline-block;min-width:40px;min-height:40px}
  .page{padding-top:56px;display:flex;gap:20px;align-items:flex-start} .rail{width:290px;flex:none;padding:14px} .rail a,.rail [role=button]{display:block;padding:8px}
  [role=main]{flex:1;min-width:0;padding:14px;position:relative} .photo{height:140px;background:#c3d3c9} [role=tablist]{display:flex;gap:6px}
  [role=tab]{display:inline-block;padding:14px 10px} [role=main] [role=button],.over [role=button]{display:inline-block;padding:8px 14px;background:#e4e6eb;border-radius:6px;margin:3px}
  .card{background:#fff;border-radius:8px;padding:12px;margin:10px 0} .over{position:fixed;background:#fff;z-index:50;padding:14px;box-shadow:0 4px 20px #0006}
  .bubble{display:inline-block;background:#e41e3f;color:#fff;border-radius:9px;padding:0 6px;font-size:12px}
  input,textarea{padding:8px;min-width:200px}`;

function drawFacebook(drawn: FacebookDrawing): string {
  const { lang = 'en', dir = 'ltr', left, right, main, over = '', icons = '', account = '' } = drawn;
  return `<!doctype html><html id="facebook" lang="${lang}" dir="${dir}" class="__fb-light-mode"><head><meta charset="utf-8"><title>(5) Facebook</title>
<style>${FACEBOOK_STYLE}${drawn.style ?? ''}</style></head><body><div id="mount_0_0_xY">${nest(
    `<div role="banner"><div><a href="/" aria-label="Facebook">${sign}</a></div>
  <div role="navigation" aria-label="Facebook"><ul><li><a href="/" aria-label="1">${sign}</a></li><li><a href="/watch/?ref=tab" aria-label="2">${sign}</a></li>${icons}</ul></div>
  <div role="navigation" aria-label="3">${account}<div role="button" tabindex="0" aria-label="4">${sign}</div></div></div>
  <div class="page">${left === undefined ? '' : `<div role="navigation" class="rail">${nest(left, 3)}</div>`}
  ${drawn.manage ? `<div role="navigation" class="rail" aria-label="Group navigation">${nest(drawn.manage, 2)}</div>` : ''}
  <div role="main">${nest(main, 6)}</div>${right === undefined ? '' : `<div role="complementary" class="rail">${nest(right, 2)}</div>`}</div>`,
    2,
  )}</div>${over}<script>${drawn.script ?? ''}</script></body></html>`;
}

export const drawnFacebook = (kind: string, name: string, drawn: FacebookDrawing, rest: Case): HardPage => ({
  site: FACEBOOK,
  start: '/',
  ...(rest.ring ? {} : { never: OTHERS }),
  ...rest,
  kind,
  name,
  words: {},
  handler: () => ({ body: drawFacebook(drawn) }),
});

export const GROUP_ID = '890217745500311';
export const AT_GROUP = `/groups/${GROUP_ID}/`;
export const OTHER_GROUP = '/groups/31337004521/';

export interface GroupDrawing {
  name?: string;
  /** Beside the name. */
  buttons?: string;
  tabs?: string;
  below?: string;
}

export const tab = (path: string, label: string, attributes = '') =>
  `<a role="tab" tabindex="0" href="${AT_GROUP}${path}" ${attributes}>${nest(`<span dir="auto">${label}</span>`, 2)}</a>`;
export const IN_IT =
  '<div role="button" tabindex="0" aria-controls="group_joined_action_menu" aria-haspopup="menu"><span>Joined</span></div>';
const POSTS = `<div role="feed">${['Does anyone repair looms?', 'Thanks for Friday, everybody.']
  .map(
    (text, at) =>
      `<div role="article" aria-posinset="${at + 1}" class="card"><h3>Somebody</h3><p>${text}</p></div>`,
  )
  .join('')}</div>`;

export function drawGroup(group: GroupDrawing = {}): string {
  const { name = 'Looms and Lathes', buttons = IN_IT, tabs = '', below = '' } = group;
  return `<div class="photo"></div><h1 dir="auto"><span><a href="${AT_GROUP}" tabindex="0">${name}</a></span></h1><div>${buttons}</div>
  <div role="tablist" aria-orientation="horizontal">${tab('', 'Discussion')}${tab('members/', 'People')}${tabs}</div><div>${below}</div>${POSTS}`;
}

/** The menu that those who run the group have. */
export const running = (entries: string) =>
  `<h2>Manage group</h2><ul>${entry(`${AT_GROUP}overview`, 'Admin home')}${entry(`${AT_GROUP}member-requests`, 'Member requests')}${entries}</ul>`;

const LINKEDIN_STYLE = `*{box-sizing:border-box} body{margin:0;font:15px/1.4 sans-serif;background:#f4f2ee} a{color:#0a66c2;text-decoration:none}
  header{position:fixed;inset:0 0 auto;height:52px;background:#fff;z-index:9;display:flex;gap:26px;padding:14px} .page{padding-top:60px;display:flex;gap:20px;align-items:flex-start;max-width:1128px;margin:0 auto}
  main{flex:1;min-width:0} .part{background:#fff;border-radius:8px;padding:16px;margin:8px 0} .narrow{width:280px}
  button,.pill,[role=button]{display:inline-block;padding:7px 14px;border:1px solid #0a66c2;border-radius:16px;background:#fff;margin:3px}
  .over{position:fixed;background:#fff;z-index:50;padding:14px;box-shadow:0 4px 20px #0006} [role=menuitem]{display:block;padding:9px} .photo{height:120px;background:#a0b4b7}`;

export interface LinkedinDrawing extends Drawn {
  bar?: string;
  aside?: string;
  older?: boolean;
}

function drawLinkedin(drawn: LinkedinDrawing): string {
  const { lang = 'en', dir = 'ltr', main, over = '', bar = '', aside = '', older = false } = drawn;
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>(4) LinkedIn</title><style>${LINKEDIN_STYLE}${drawn.style ?? ''}</style></head>
<body><header><a href="/feed/">${sign}</a><nav><ul style="display:flex;gap:20px;list-style:none;margin:0"><li><a href="/mynetwork/">${sign}</a></li><li><a href="/messaging/">${sign}</a></li><li><a href="/notifications/">${sign}</a></li></ul></nav>${bar}</header>
<div class="page"><main ${older ? 'class="scaffold"' : 'id="workspace"'}>${nest(main, 5)}</main><aside class="narrow">${aside}</aside></div>${over}<script>${drawn.script ?? ''}</script></body></html>`;
}

export const drawnLinkedin = (kind: string, name: string, drawn: LinkedinDrawing, rest: Case): HardPage => ({
  site: LINKEDIN,
  start: '/in/ines-ferro-5c02/',
  ...(rest.ring ? {} : { never: OTHERS }),
  ...rest,
  kind,
  name,
  words: {},
  handler: () => ({ body: drawLinkedin(drawn) }),
});

export const INES = 'ines-ferro-5c02';
/** A profile's card: Ines's own if it can be edited. */
export function profileCard(
  controls: string,
  { older = false, own = false, name = 'Ines Ferro' } = {},
): string {
  const heading = older ? 'h1' : 'h2';
  const edit = own ? `<a href="/in/${INES}/edit/intro/" aria-label="Edit intro">${sign}</a>` : '';
  const inner = `<div class="photo"></div><${heading}><span>${name}</span></${heading}>${edit}<p>Bookbinder</p><p>Porto <a href="/in/${INES}/overlay/contact-info/">Contact info</a></p><div>${controls}</div>`;
  return older
    ? `<section class="part" data-member-id="90210">${nest(inner, 3)}</section>`
    : `<section class="part" componentkey="q7-com.linkedin.Topcard">${nest(inner, 8)}</section>`;
}
export const compose = (label: string, attributes = '') =>
  `<a class="pill" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AQ&recipient=Q" ${attributes}><span>${label}</span></a>`;
export const invite = (slug: string, label: string, attributes = '') =>
  `<a class="pill" href="/preload/custom-invite/?vanityName=${slug}" ${attributes}><span>${label}</span></a>`;

/** Opens markup at the end of the body when a control is clicked. */
export const opens = (control: string, markup: string, state = '') => `
  document.addEventListener('click', (event) => {
    const at = event.target.closest(${JSON.stringify(control)});
    if (!at || document.querySelector('[data-opened]')) return;
    ${state}
    const box = document.createElement('div');
    box.dataset.opened = '';
    box.innerHTML = ${JSON.stringify(markup)};
    setTimeout(() => document.body.append(box), 120);
  });`;
