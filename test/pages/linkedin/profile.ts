import type { Served } from '../../browser/driver/types.ts';
import { deep, escapeHtml, hashedClasses } from '../markup.ts';
import { client } from './client.ts';
import { DEFAULTS, type LinkedInGuideOptions, NAMES, OTHER, OWN, WORDS } from './options.ts';

export { NAMES, OTHER, OWN } from './options.ts';

const NONCE = 'l1nk';
const CSP = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'unsafe-inline'; frame-src 'self'; img-src data:`;

const STYLE = `
*{box-sizing:border-box} body{margin:0;font:15px/1.4 system-ui,sans-serif;background:#f4f2ee;color:#000000e6}
a{color:#0a66c2;text-decoration:none} header{position:fixed;inset:0 0 auto 0;height:52px;background:#fff;z-index:100;display:flex;gap:24px;align-items:center;padding:0 24px;border-bottom:1px solid #ddd}
.page{display:flex;gap:24px;padding:72px 24px 400px;max-width:1128px;margin:0 auto;align-items:flex-start} main{flex:1;min-width:0} aside{width:260px;background:#fff;border-radius:8px;padding:12px}
section{background:#fff;border-radius:8px;padding:16px;margin-bottom:8px} .cover{height:110px;background:linear-gradient(90deg,#a0b4b7,#d9e5e7);border-radius:8px 8px 0 0}
button,.pill{font:inherit;font-weight:600;padding:6px 14px;margin:4px 4px 4px 0;border-radius:16px;border:1px solid #0a66c2;color:#0a66c2;background:#fff;cursor:pointer;display:inline-block}
.sticky{position:fixed;top:52px;left:0;right:0;background:#fff;visibility:hidden;padding:4px 24px}
.menu{position:fixed;z-index:200;background:#fff;border-radius:8px;box-shadow:0 4px 12px #0004;padding:6px;width:300px;display:grid}
.menu [role=menuitem]{padding:10px 12px;text-align:left;border:0;color:#000c} .edit{float:right;display:inline-block;width:32px;height:32px;background:#eee;border-radius:50%}
[role=dialog]{position:fixed;z-index:300;top:80px;left:50%;transform:translateX(-50%);width:520px;max-width:94vw;background:#fff;border-radius:8px;padding:20px;box-shadow:0 0 0 100vmax #0008}
[role=dialog] label{display:block;margin:10px 0} [role=dialog] input,[role=dialog] textarea{width:100%} iframe[data-testid]{position:fixed;inset:0;width:100%;height:100%;border:0;z-index:250} iframe[hidden]{display:none}
`;

interface Pen {
  options: LinkedInGuideOptions;
  words: (typeof WORDS)['en' | 'de'];
  classes: (count?: number) => string;
}

const button = ({ classes }: Pen, label: string, attributes = '') =>
  `<button type="button" class="${classes()}" ${attributes}><span class="${classes(1)}">${escapeHtml(label)}</span></button>`;
const pill = ({ classes }: Pen, href: string, label: string, attributes = '') =>
  `<a class="${classes()} pill" href="${escapeHtml(href)}" ${attributes}><span>${escapeHtml(label)}</span></a>`;

function header(pen: Pen): string {
  const me = pen.options.meLink ? '<a href="/in/me/"><span>Rosa</span></a>' : '';
  return `<header><nav><a href="/feed/"><span>Home</span></a> <a href="/messaging/"><span>…</span></a></nav>${me}</header>`;
}

function openTo(pen: Pen): string {
  const { options, words } = pen;
  if (options.openTo === 'absent') return '';
  const key = options.layout === 'new' ? 'componentkey="a1b2_openToButton"' : '';
  const one = button(pen, words.openTo, `${key} data-do="menu" data-value="open-to"`);
  return `${one}<div class="sticky">${one}</div>`;
}

function openToMenu(pen: Pen): string {
  const { options, words } = pen;
  const entry = (name: 'services' | 'volunteering') => {
    const path = `/in/${OWN}/opportunities/${name}/education/`;
    return options.openTo === 'links'
      ? `<a role="menuitem" href="${path}" data-do="go"><b>${escapeHtml(words[name])}</b> <span>…</span></a>`
      : `<div role="menuitem" tabindex="-1" data-do="go" data-value="${path}"><span>${escapeHtml(words[name])}</span></div>`;
  };
  return `<template data-menu="open-to"><div role="menuitem" tabindex="-1">Finding a new job</div>${entry('services')}${entry('volunteering')}</template>`;
}

function form(pen: Pen, name: string, title: string): string {
  const { words } = pen;
  return `<template data-window-of="${name}"><div role="dialog" aria-label="${escapeHtml(title)}"><h2>${escapeHtml(title)}</h2>
    ${button(pen, words.continue)}<label>… <input type="text"></label><label>… <textarea rows="3"></textarea></label>
    ${button(pen, words.discard)}${button(pen, words.save, 'data-do="save"')}</div></template>`;
}

function sections(pen: Pen): string {
  const { words } = pen;
  return `<template data-window-of="sections"><div role="dialog" aria-label="${escapeHtml(words.addSection)}"><h2>${escapeHtml(words.addSection)}</h2>
    ${button(pen, words.sectionServices, `data-do="go" data-value="/in/${OWN}/opportunities/services/education/"`)}
    ${button(pen, words.sectionVolunteering, 'data-do="window" data-value="volunteering"')}</div></template>`;
}

function ownActions(pen: Pen): string {
  const { options, words } = pen;
  const add = options.addSection
    ? button(pen, words.addSection, 'data-do="window" data-value="sections"')
    : '';
  return `<a class="edit" href="/in/${OWN}/edit/intro/" aria-label="…"></a>${openTo(pen)}${add}`;
}

function theirActions(pen: Pen): string {
  const { options, words } = pen;
  const compose = `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A1`;
  const invite = `/preload/custom-invite/?vanityName=${OTHER}`;
  const follow = button(pen, words.follow);
  const more = button(pen, words.more, 'data-do="menu" data-value="more"');
  const [message, connect] =
    options.layout === 'new'
      ? [pill(pen, compose, words.message), pill(pen, invite, words.connect)]
      : [
          button(pen, words.message, `data-do="go" data-value="${compose}"`),
          button(pen, words.connect, `data-do="go" data-value="${invite}"`),
        ];
  const ways = {
    message: `${message}${follow}${more}`,
    connect: `${follow}${connect}${more}`,
    'behind-more': `${follow}${more}`,
    pending: `${follow}${button(pen, words.pending)}`,
    absent: follow,
  };
  const hidden = `<template data-menu="more"><div role="menuitem" tabindex="-1">…</div>${
    options.write === 'behind-more'
      ? `<a role="menuitem" href="${invite}"><span>${escapeHtml(words.connect)}</span></a>`
      : ''
  }</template>`;
  return `${ways[options.write]}${hidden}`;
}

function topCard(pen: Pen, slug: string): string {
  const { options, classes } = pen;
  const name = escapeHtml(NAMES[slug] ?? '');
  const info = `<a href="/in/${slug}/overlay/contact-info/">…</a>`;
  const actions = slug === OWN ? ownActions(pen) : theirActions(pen);
  const inner = `<div class="cover"></div><${options.layout === 'new' ? 'h2' : 'h1'}>${name}</${
    options.layout === 'new' ? 'h2' : 'h1'
  }>${info}<div class="${classes()}">${actions}</div>`;
  return options.layout === 'new'
    ? `<section componentkey="com.linkedin.sdui.profile.card.Topcard">${deep(12, classes, inner)}</section>`
    : `<section data-member-id="4711" class="${classes()}">${deep(6, classes, inner)}</section>`;
}

/** Other people beside the profile, with exactly the buttons the guide looks for, and posts that imitate them. */
function decoys(pen: Pen): { main: string; aside: string } {
  const { words } = pen;
  const invite = '/preload/custom-invite/?vanityName=somebody-else';
  const posts = `<section><h3>…</h3><div role="feed"><article>${pill(pen, `/in/${OWN}/opportunities/services/education/`, words.services)}
    ${button(pen, words.openTo)}${button(pen, words.save)}${pill(pen, '/messaging/compose/?profileUrn=x', words.message)}
    <a href="https://learning.linkedin.com.example/instructors">LinkedIn Learning</a></article></div></section>`;
  const aside = `<aside><h3>…</h3><a href="/in/somebody-else/">Somebody Else</a> ${pill(pen, invite, words.connect)}
    ${pill(pen, '/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A2', words.message)}${button(pen, words.openTo)}</aside>`;
  return { main: posts, aside };
}

function profileMain(pen: Pen, slug: string): string {
  const { options, words } = pen;
  const experience =
    slug === OWN && options.experience
      ? `<section><h3>${escapeHtml(words.sectionVolunteering)}</h3><p>…</p>${pill(pen, `/in/${OWN}/details/volunteering-experiences/`, '…')}</section>`
      : '';
  return `${topCard(pen, slug)}${experience}`;
}

function document(pen: Pen, title: string, main: string, aside = ''): string {
  const { options } = pen;
  const root = options.layout === 'new' ? '<main id="workspace">' : '<main>';
  const frame =
    options.windows === 'frame' ? '<iframe data-testid="interop-iframe" src="/interop" hidden></iframe>' : '';
  const settings = { windows: options.windows, late: options.late };
  return `<!doctype html><html lang="${options.language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>${header(pen)}<div class="page">${root}${main}</main>${aside}</div><div id="interop-outlet" data-testid="interop-shadowdom"></div>${frame}
${openToMenu(pen)}${sections(pen)}${form(pen, 'services', 'Services')}${form(pen, 'volunteering', 'Volunteering')}
<script nonce="${NONCE}">(${client.toString()})(${JSON.stringify(settings)});</script></body></html>`;
}

const loginPage = (
  language: string,
) => `<!doctype html><html lang="${language}"><head><title>LinkedIn</title></head><body>
<main id="main-content"><h1>LinkedIn</h1><form action="/uas/login-submit"><input type="text" aria-label="E-Mail"><input type="password" aria-label="Password"></form></main></body></html>`;

function answer(pen: Pen, url: URL): string | null {
  const { options } = pen;
  const { main, aside } = decoys(pen);
  const slug = /^\/in\/([^/]+)\//.exec(url.pathname)?.[1] ?? '';
  if (url.pathname === '/in/me/') {
    return `<!doctype html><script nonce="${NONCE}">location.replace('/in/${OWN}/')</script>`;
  }
  if (url.pathname === '/interop')
    return '<!doctype html><html><head><title>old</title></head><body></body></html>';
  if (url.pathname === '/feed/') return document(pen, 'Feed | LinkedIn', `<h2>Feed</h2>${main}`, aside);
  if (url.pathname === '/messaging/')
    return document(pen, 'Messaging | LinkedIn', `<h2>Messaging</h2>${main}`);
  if (/^\/(messaging\/(compose|thread)|preload)\//.test(url.pathname)) {
    return document(
      pen,
      'Messaging | LinkedIn',
      `<h2>Messaging</h2><div role="textbox" contenteditable="true">…</div>${main}`,
    );
  }
  if (slug === OWN && url.pathname.includes('/details/volunteering-experiences')) {
    const edit = options.layout === 'classic' ? `<a class="edit" href="/in/${OWN}/edit/intro/"></a>` : '';
    return document(pen, 'LinkedIn', `<section><h2>${pen.words.sectionVolunteering}</h2>${edit}</section>`);
  }
  if (NAMES[slug] === undefined) return null;
  return document(pen, `(12) ${NAMES[slug]} | LinkedIn`, `${profileMain(pen, slug)}${main}`, aside);
}

/**
 * A hand-written replica of LinkedIn's profile pages, the mentor's own and another person's, in both layouts currently in use.
 * Based on the facts, not on the live site.
 */
export function linkedinProfiles(
  given: Partial<LinkedInGuideOptions> = {},
): (url: URL) => Served | undefined {
  const options = { ...DEFAULTS, ...given };
  return (url) => {
    if (url.pathname === '/favicon.ico') return { headers: { 'content-type': 'image/x-icon' }, body: '' };
    if (options.loggedOut) return { body: loginPage(options.language) };
    const pen: Pen = {
      options,
      words: WORDS[options.language],
      classes: hashedClasses(`${options.layout}-${options.language}`),
    };
    const body = answer(pen, url);
    if (body === null) return { status: 404, body: '<!doctype html><title>LinkedIn</title>' };
    return { headers: { 'content-security-policy': CSP }, body };
  };
}
