import { deep, escapeHtml, hashedClasses } from '../pages/markup.ts';

/**
 * Group pages of a given size, the same in every run. They copy the structure counted in saved pages (landmarks, depth, tabs with
 * a measuring row, controls that are not real buttons, meaningless class names), and their policy is as strict.
 */
export const ORIGIN = 'https://www.facebook.com';
export const SIZES = [1_600, 7_400, 30_000] as const;

/** Where a page's many controls are: in posts, or in one of the site's own lists, such as the list of members. */
export type Kind = 'feed' | 'members';

/** The control every contender points at; those that need a selector find it with this one. */
export const TARGET = '[role=main] [role=tablist] a[role=tab][href*="/mentorship/"]';

const GROUP = '/groups/471100815/';
const NONCE = 'b3nch';
const DEPTH = 50;
const POOL = 700;

export const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    "style-src data: blob: 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types replica',
  ].join('; '),
};

export const addressOf = (kind: Kind, nodes: number, visit: string): string =>
  `${ORIGIN}${GROUP}${kind === 'members' ? 'members/' : ''}?nodes=${nodes}&visit=${visit}`;

type Classes = (count?: number) => string;

/** The site's builds share class names among elements, each with its own rule. */
function pooledClasses(): { classes: Classes; css: string } {
  const names = hashedClasses('bench')(POOL).split(' ');
  let at = 0;
  const next = () => {
    at = (at * 69 + 13) % names.length;
    return names[at] ?? '';
  };
  const css = names
    .map((name, index) => `.${name}{--${name}:${index};orphans:${(index % 5) + 1}}`)
    .join('\n');
  return { classes: (count = 2) => Array.from({ length: count }, next).join(' '), css };
}

const button = (classes: Classes, label: string, attributes = '') =>
  `<div class="${classes(3)} btn" role="button" tabindex="0" ${attributes}><div class="${classes()}"><span class="${classes()}" dir="auto">${escapeHtml(label)}</span></div></div>`;

const link = (classes: Classes, href: string, label: string, attributes = '') =>
  `<a class="${classes(3)}" href="${escapeHtml(href)}" tabindex="0" ${attributes}><div class="${classes()}"><div class="${classes()}"><span dir="auto">${escapeHtml(label)}</span></div></div></a>`;

const FIRST = ['Ada', 'Lena', 'Jonas', 'Mira', 'Tariq', 'Zoë', 'Pavel', 'Ines', 'Noor', 'Emil'];
const LAST = [
  'Berger',
  'Krämer',
  'Okafor',
  'Silva',
  'Novák',
  'Lindqvist',
  'Rossi',
  'Tran',
  'Weiss',
  'Haddad',
];
const nameOf = (at: number) => `${FIRST[at % 10]} ${LAST[Math.floor(at / 10) % 10]}`;
const profileOf = (at: number) => `${GROUP}user/${100_000_000_000 + at}/`;

const WORDS =
  'we meet every other week and talk about first jobs letters interviews and how to ask for help without fear'.split(
    ' ',
  );
const sentence = (at: number, length: number) =>
  Array.from({ length }, (_, word) => WORDS[(at * 7 + word * 3) % WORDS.length]).join(' ');

/** A post with comments, including imitations of what the guide looks for. */
function post(classes: Classes, at: number): string {
  const comment = (number: number) =>
    `<div role="article" aria-label="Comment by ${nameOf(at + number)}" class="${classes()}">${deep(
      4,
      classes,
      `${link(classes, profileOf(at + number), nameOf(at + number))}<div dir="auto" class="${classes()}"><span>${sentence(at + number, 14)}</span></div>
       ${button(classes, 'Like')}${button(classes, 'Reply')}`,
    )}</div>`;
  const imitation =
    at % 4 === 0
      ? `${link(classes, `${GROUP}mentorship/`, 'Mentorship')}${button(classes, 'Become a Mentor')}`
      : '';
  return `<div class="${classes()}" aria-posinset="${at + 1}"><div role="article" class="${classes()} post">${deep(
    20,
    classes,
    `<h3>${link(classes, profileOf(at), nameOf(at))}</h3>
     <div dir="auto" class="${classes()}"><span data-text>${sentence(at, 60)}</span></div>${imitation}
     <div class="${classes()}">${button(classes, 'Like', 'aria-label="Like" aria-expanded="false" data-like')}${button(classes, 'Comment', 'aria-label="Leave a comment"')}${button(classes, 'Share')}</div>`,
  )}<div class="${classes()}" data-comments>${comment(1)}${comment(2)}</div>
   <div contenteditable="true" role="textbox" aria-label="Write a comment" class="${classes()}"><p></p></div></div></div>`;
}

/** Somebody in the list of members, with a row of controls. */
function member(classes: Classes, at: number): string {
  return `<div role="listitem" class="${classes()} post">${deep(
    3,
    classes,
    `${link(classes, profileOf(at), nameOf(at))}<div class="${classes()}"><span dir="auto">Joined ${(at % 28) + 1} days ago</span></div>
     ${button(classes, 'Add')}${button(classes, 'Message', `aria-label="Message ${nameOf(at)}"`)}`,
  )}</div>`;
}

/** A row of features that can be added, named like what the guide looks for. */
const feature = (classes: Classes) =>
  `<div class="${classes()}"><div class="${classes()}"><span dir="auto">Mentorship</span></div>${button(classes, 'Add')}</div>`;

function banner(classes: Classes): string {
  const icon = (href: string, label: string) =>
    `<li><span><a aria-label="${label}" href="${href}" class="${classes()}"><svg width="24" height="24"></svg></a></span></li>`;
  return `<div role="banner" class="${classes()} banner">
    <div class="${classes()}"><a aria-label="Facebook" href="/" class="${classes()}"><svg width="40" height="40"></svg></a></div>
    <div role="navigation" aria-label="Facebook" class="${classes()}"><ul>${icon('/', 'Home')}${icon('/watch/', 'Video')}${icon('/groups/', 'Groups')}</ul></div>
    <div role="navigation" aria-label="Account" class="${classes()}"><a aria-label="Messenger" href="/messages/t/"><svg width="24" height="24"></svg></a></div>
  </div>`;
}

function leftMenu(classes: Classes, groups: number): string {
  const group = (at: number) =>
    `<div role="listitem">${link(classes, `/groups/${900_000 + at}/`, `Group ${sentence(at, 3)}`)}</div>`;
  return `<div role="navigation" aria-label="Groups" class="${classes()} side"><div class="${classes()}"><h2 dir="auto"><span>Groups</span></h2>
    <div role="list">${link(classes, '/groups/feed/', 'Feed')}${link(classes, '/groups/joins/?nav_source=tab', 'Your groups')}</div>
    <div role="list">${Array.from({ length: groups }, (_, at) => group(at)).join('')}</div></div></div>`;
}

function header(classes: Classes, kind: Kind): string {
  const labels: [path: string, label: string][] = [
    ['', 'Discussion'],
    ['about/', 'About'],
    ['mentorship/', 'Mentorship'],
    ['members/', 'Members'],
    ['media/', 'Media'],
    ['events/', 'Events'],
  ];
  const tab = ([path, label]: [string, string]) =>
    `<a role="tab" tabindex="0" href="${GROUP}${path}" aria-selected="${path === (kind === 'members' ? 'members/' : '')}" class="${classes(3)}"><div class="${classes()}"><span dir="auto" class="${classes()}">${label}</span></div></a>`;
  const measuring = labels.map(([, label]) => `<span dir="auto">${label}</span>`).join('');
  return `<div class="${classes()} cover"></div>
    <h1 dir="auto" class="${classes()}"><span><a href="${GROUP}" tabindex="0" class="${classes()}">First jobs, together</a></span></h1>
    <div class="${classes()}">${button(classes, 'Joined', 'aria-label="Joined" aria-haspopup="menu" aria-controls="group_joined_action_menu" aria-expanded="false"')}${button(classes, 'Invite')}</div>
    <div class="${classes()} tabs"><div class="${classes()}" aria-hidden="true" style="height:0;overflow:hidden;visibility:hidden">${measuring}</div>
      <div role="tablist" aria-orientation="horizontal" class="${classes()}">${labels.map(tab).join('')}
        <div role="tab" tabindex="0" aria-haspopup="menu" aria-expanded="false" aria-selected="false" class="${classes(3)} btn"><div><span dir="auto">More</span></div></div></div></div>`;
}

const STYLE = `
*{box-sizing:border-box} body{margin:0;font:15px/1.34 sans-serif;background:#f0f2f5;color:#050505}
a{color:inherit;text-decoration:none} ul{list-style:none;margin:0;padding:0;display:flex;gap:24px} h1,h2,h3{font-size:1.2em}
.banner{position:fixed;inset:0 0 auto 0;height:56px;background:#fff;z-index:300;display:flex;justify-content:space-between;padding:8px 16px}
.below{display:flex;padding-top:56px;align-items:flex-start}
.side{position:sticky;top:56px;width:300px;flex:none;max-height:calc(100vh - 56px);overflow:auto;padding:12px}
.side a{display:block;padding:8px}
[role=main]{flex:1;min-width:0;max-width:760px;margin:0 auto;padding:12px;position:relative}
.cover{height:160px;background:#b9cbe6;border-radius:8px}
.btn{cursor:pointer;display:inline-block;padding:8px 12px;margin:4px;background:#e4e6eb;border-radius:6px}
.tabs{border-top:1px solid #ced0d4} [role=tablist]{display:flex;gap:4px} [role=tab]{padding:14px 12px}
.post{background:#fff;border-radius:8px;margin:12px 0;padding:12px}
`;

const elementsIn = (markup: string) => markup.match(/<[a-z]/g)?.length ?? 0;

/**
 * @param nodes how many elements the page should have; it may have one more post or member
 * @returns the whole document
 */
export function groupPage(kind: Kind, nodes: number): string {
  const { classes, css } = pooledClasses();
  const begin = `<!doctype html><html id="facebook" lang="en" dir="ltr" class="__fb-light-mode"><head><meta charset="utf-8">
<title>(3) First jobs, together | Facebook</title><style nonce="${NONCE}">${STYLE}${css}</style></head>
<body class="_6s5d"><div id="mount_0_0_b"><div>${banner(classes)}<div class="${classes()} below">${leftMenu(classes, Math.round(nodes / 400))}`;
  const boxes = DEPTH - 24;
  const top = header(classes, kind);
  const panel = `<div class="${classes()}"><h2>Be there for others</h2>${button(classes, 'Become a Mentor')}</div>`;
  const fixed = elementsIn(begin) + elementsIn(top) + elementsIn(panel) + boxes + 2;
  const many: string[] = [kind === 'members' ? feature(classes) : ''];
  for (let count = fixed, at = 0; count < nodes; at++) {
    const markup = kind === 'members' ? member(classes, at) : post(classes, at);
    many.push(markup);
    count += elementsIn(markup);
  }
  const role = kind === 'members' ? 'list' : 'feed';
  const list = `<div role="${role}" class="${classes()}">${many.join('')}</div>`;
  return `${begin}<div role="main" class="${classes()}">${deep(boxes, classes, `${top}${panel}${list}`)}</div></div></div></div></body></html>`;
}
