import type { Served } from '../../browser/driver/types.ts';
import { escapeHtml } from '../markup.ts';
import { WATCH_SCRIPT } from '../watch.ts';
import { type ClientSettings, client, type View } from './client.ts';
import { groupMain, groupPanel, mentorForm } from './group.ts';
import { DEFAULTS, type FacebookOptions } from './options.ts';
import { adminMenu, banner, feed, groupsMenu, leftMenu, link, type Pen, takePen } from './parts.ts';
import { HOSTILE_STYLE, STYLE } from './style.ts';

export type { FacebookOptions } from './options.ts';
export { DEFAULTS, groupsOf } from './options.ts';
export { WORDS } from './words.ts';

export const FACEBOOK = 'https://www.facebook.com';
const NONCE = 'r4nd0m';

/** People of the replica: profile address → name. */
export const PEOPLE: Record<string, string> = {
  '/ada.lovelace.90': 'Ada Lovelace',
  '/lena.kraemer': 'Lena Krämer',
  '/people/Zoë-O’Neill/100064400000001': 'Zoë O’Neill "Zed"',
  '/profile.php?id=100001234567890': 'مريم العلي',
};

/** The page at an address; null if there is none. */
function viewOf(pen: Pen, url: URL): View | null {
  const { words, options, groups } = pen;
  const path = url.pathname.replace(/\/$/, '');
  const view = (name: string, side: string, main: string): View => ({
    title: `(3) ${name ? `${name} | ` : ''}Facebook`,
    side,
    main,
    group: null,
    panel: '',
  });
  if (path === '') return view('', leftMenu(pen), pen.deep(0.5, feed(pen, 6)));
  if (path === '/groups' || path === '/groups/feed') {
    return view(words.groups, groupsMenu(pen), pen.deep(0.5, feed(pen, 6)));
  }
  if (path === '/groups/joins') {
    const all = groups
      .map(({ id, name }) => `<div role="listitem">${link(pen, `/groups/${id}/`, name)}</div>`)
      .join('');
    return view(
      words.yourGroups,
      groupsMenu(pen),
      pen.deep(0.5, `<h2>${escapeHtml(words.yourGroups)}</h2><div role="list">${all}</div>`),
    );
  }
  const inGroup = /^\/groups\/([^/]+)(?:\/(.*))?$/.exec(path);
  if (inGroup) {
    const group = groups.find(({ id }) => id === inGroup[1]);
    const tab = inGroup[2] ?? '';
    if (!group) return null;
    if (tab.startsWith('user/')) {
      const name = Object.values(PEOPLE)[1] ?? '';
      const main = pen.deep(
        0.5,
        `<h1 dir="auto">${escapeHtml(name)}</h1>${link(pen, '/lena.kraemer', 'View profile')}${feed(pen, 2)}`,
      );
      return view(`${name} | ${group.name}`, groupsMenu(pen), main);
    }
    return {
      ...view(group.name, group.admin ? adminMenu(pen, group) : groupsMenu(pen), groupMain(pen, group, tab)),
      group: group.id,
      panel: groupPanel(pen, group, tab),
    };
  }
  const id = url.searchParams.get('id');
  const person = PEOPLE[decodeURIComponent(path === '/profile.php' ? `${path}?id=${id}` : path)];
  if (person === undefined) return null;
  const main = pen.deep(
    0.6,
    `<div class="cover"></div><h1 dir="auto">${escapeHtml(person)}</h1><div>${link(pen, '/friends/', 'Friends')}</div>${feed(pen, 3)}`,
  );
  return { ...view(person, '', main), title: `(3) ${person} | Facebook`, panel: options.layout };
}

function loginPage({ language }: FacebookOptions): string {
  return `<!doctype html><html id="facebook" lang="${language}"><head><title>Facebook</title></head><body>
    <div role="main"><h1>Facebook</h1><form action="/login/" method="post"><input name="email" type="text" aria-label="E-Mail">
    <input name="pass" type="password" aria-label="Password"><button name="login" type="button">Log in</button></form></div></body></html>`;
}

function page(pen: Pen, view: View): string {
  const { options, classes } = pen;
  const settings: ClientSettings = {
    late: options.late,
    layout: options.layout,
    sent: options.language === 'de' ? 'Du bist jetzt Mentor:in.' : 'You’re a mentor now.',
    group: view.group,
  };
  // Two builds include the text, hidden until the script has run; the third adds it later.
  const kept = options.layout === 'c' ? `<template data-late>${view.main}</template>` : '';
  const nonce = options.csp ? `nonce="${NONCE}"` : '';
  return `<!doctype html><html id="facebook" lang="${options.language}" dir="ltr" class="_9dls __fb-light-mode"><head>
<meta charset="utf-8">${options.watch ? `<script ${nonce}>${WATCH_SCRIPT}</script>` : ''}
<title>${escapeHtml(view.title)}</title><style>${STYLE}${options.hostileCss ? HOSTILE_STYLE : ''}</style></head>
<body class="_6s5d ${options.layout === 'c' ? '' : 'streamed'}"><div id="mount_0_0_${options.layout}"><div><div class="${classes()}">
${banner(pen)}<div class="${classes()} below"><div class="${classes()}" data-side>${view.side}</div>
<div role="main" class="${classes()}">${kept ? '' : view.main}</div></div></div></div></div>
${kept}<template data-form>${mentorForm(pen)}</template>
<script ${nonce}>(${client.toString()})(${JSON.stringify(settings)});</script></body></html>`;
}

const CSP = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "style-src data: blob: 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types replica',
].join('; ');

/**
 * A hand-written replica of Facebook, for `Extension.serve(FACEBOOK, facebookSite({ … }))`. Links navigate within the page, and
 * each address can also be loaded directly. Based on the saved pages described in docs/testing.md, not on the live site.
 */
export function facebookSite(given: Partial<FacebookOptions> = {}): (url: URL) => Served | undefined {
  const options = { ...DEFAULTS, ...given };
  return (url) => {
    if (url.pathname === '/favicon.ico') return { headers: { 'content-type': 'image/x-icon' }, body: '' };
    if (options.loggedOut) return { body: loginPage(options) };
    const pen = takePen(options);
    const view = viewOf(pen, url);
    if (url.searchParams.has('__view')) {
      return view
        ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(view) }
        : { status: 404, body: '' };
    }
    const headers: Record<string, string> = options.csp ? { 'content-security-policy': CSP } : {};
    if (!view) return { status: 404, headers, body: '<!doctype html><title>Facebook</title>' };
    return { headers, body: page(pen, view) };
  };
}
