import { deep, escapeHtml, hashedClasses } from '../markup.ts';
import type { FacebookOptions, ReplicaGroup } from './options.ts';
import { groupsOf } from './options.ts';
import { type FacebookWords, WORDS } from './words.ts';

/** What every part of a page needs to be drawn. */
export interface Pen {
  options: FacebookOptions;
  words: FacebookWords;
  groups: ReplicaGroup[];
  classes: (count?: number) => string;
  /** Wraps in about as many boxes as the build does, times `share`. */
  deep: (share: number, inner: string) => string;
}

const DEPTH = { a: 53, b: 38, c: 61 };

export function takePen(options: FacebookOptions): Pen {
  const classes = hashedClasses(`${options.layout}-${options.language}`);
  return {
    options,
    words: WORDS[options.language],
    groups: groupsOf(options),
    classes,
    deep: (share, inner) => deep(Math.round(DEPTH[options.layout] * share), classes, inner),
  };
}

/** The site has no real buttons. */
export function button({ classes }: Pen, label: string, attributes = ''): string {
  return `<div class="${classes(3)} btn" role="button" tabindex="0" ${attributes}><div class="${classes()}"><span class="${classes()}" dir="auto">${escapeHtml(label)}</span></div></div>`;
}

export function link({ classes }: Pen, href: string, label: string, attributes = ''): string {
  return `<a class="${classes(3)}" href="${escapeHtml(href)}" tabindex="0" ${attributes}><div class="${classes()}"><div class="${classes()}"><span dir="auto">${escapeHtml(label)}</span></div></div></a>`;
}

export function banner(pen: Pen): string {
  const { options, words, classes } = pen;
  const groupsLink =
    options.layout === 'b'
      ? `<li><span><a aria-label="${escapeHtml(words.groups)}" href="/groups/" class="${classes()}"><svg width="24" height="24"></svg></a></span></li>`
      : '';
  return `<div role="banner" class="${classes()} banner">
    <div class="${classes()}"><a aria-label="Facebook" href="/" class="${classes()}"><svg width="40" height="40"></svg></a>
      <input aria-label="Facebook" type="search" placeholder="Facebook" autocomplete="off"></div>
    <div role="navigation" aria-label="Facebook" class="${classes()}"><ul>
      <li><span><a aria-label="Home" href="/" aria-current="page"><svg width="24" height="24"></svg></a></span></li>
      <li><span><a aria-label="Video" href="/watch/"><svg width="24" height="24"></svg></a></span></li>${groupsLink}
    </ul></div>
    <div role="navigation" aria-label="Account" class="${classes()}">
      <a aria-label="Messenger" href="/messages/t/"><svg width="24" height="24"></svg></a>
      <div role="button" tabindex="0" aria-label="${escapeHtml(words.more)}"><svg width="24" height="24"></svg></div>
    </div>
  </div>`;
}

/** The menu on the left of the home page, with "Groups" in it or hidden behind "See more". */
export function leftMenu(pen: Pen): string {
  const { options, words, classes } = pen;
  const item = (href: string, label: string, hidden = '') =>
    `<li ${hidden}><div class="${classes()}">${link(pen, href, label)}</div></li>`;
  const groups = (hidden = '') => item('/groups/?ref=bookmarks', words.groups, hidden);
  const first = [
    item('/ada.lovelace.90', 'Ada Lovelace'),
    item('/friends/', 'Friends'),
    item('/memories/?source=bookmark', 'Memories'),
  ].join('');
  const list = {
    a: `${first}${groups()}${item('/saved/?cref=28', 'Saved')}`,
    b: first,
    c: `${first}${groups('hidden')}${item('/saved/?cref=28', 'Saved', 'hidden')}`,
  }[options.layout];
  const kept =
    options.layout === 'b' ? `<template>${groups()}${item('/saved/?cref=28', 'Saved')}</template>` : '';
  // A shortcut to a group in the same menu has the name of what the guide looks for.
  const shortcut = link(pen, `/groups/${pen.groups[2]?.id}/`, pen.groups[2]?.name ?? '');
  return `<div role="navigation" class="${classes()} side"><div class="${classes()}"><div class="${classes()}">
      <h2 hidden>Menu</h2>
      ${kept}<ul>${list}</ul><div class="${classes()}">${button(pen, words.seeMore, 'aria-expanded="false" data-do="unfold"')}</div>
    </div></div><div class="${classes()}"><h3><span dir="auto">Shortcuts</span></h3>${shortcut}</div></div>`;
}

/** The menu on the left of the groups pages. */
export function groupsMenu(pen: Pen): string {
  const { options, words, classes, groups } = pen;
  const shown = options.layout === 'c' ? groups.slice(0, 1) : groups;
  return `<div role="navigation" aria-label="${escapeHtml(words.groups)}" class="${classes()} side"><div class="${classes()}">
      <h1 dir="auto"><span>${escapeHtml(words.groups)}</span></h1>
      <div role="list">${link(pen, '/groups/feed/', 'Feed')}${link(pen, '/groups/discover/', 'Discover')}
        ${link(pen, '/groups/joins/?nav_source=tab', words.yourGroups)}</div>
      ${link(pen, '/groups/create/', '+')}
      <div role="list">${shown.map(({ id, name }) => `<div role="listitem">${link(pen, `/groups/${id}/`, name)}</div>`).join('')}</div>
    </div></div>`;
}

export function adminMenu(pen: Pen, { id, name }: ReplicaGroup): string {
  const { words, classes } = pen;
  return `<div role="navigation" aria-label="${escapeHtml(words.groupNavigation)}" class="${classes()} side">
      ${link(pen, `/groups/${id}/`, name)}${link(pen, `/groups/${id}/overview`, 'Overview')}
      ${link(pen, `/groups/${id}/member-requests`, 'Member requests')}
      ${link(pen, `/groups/${id}/pending_posts`, 'Pending posts')}</div>`;
}

/** Posts in which people write about, link to and imitate exactly what a guide looks for. */
export function feed(pen: Pen, count: number): string {
  const { words, classes, groups } = pen;
  const group = groups[0];
  const imitations = [
    `${link(pen, `/groups/${group?.id}/mentorship/`, words.mentorship)} ${button(pen, words.becomeAMentor)}`,
    `${link(pen, '/groups/?ref=bookmarks', words.groups)} ${link(pen, `/groups/${group?.id}/`, group?.name ?? '')}`,
    `${button(pen, words.submit)} ${button(pen, 'Mentorship')} ${button(pen, 'Mentor:in werden')} ${button(pen, 'Become a Mentor')}`,
    `<div role="tablist"><a role="tab" href="/groups/${group?.id}/mentorship/"><span dir="auto">${escapeHtml(words.mentorship)}</span></a></div>
     <form><textarea aria-label="${escapeHtml(words.becomeAMentor)}"></textarea>${button(pen, words.submit)}</form>`,
    `${link(pen, 'https://mentorship.example/become-a-mentor', words.becomeAMentor)} ${link(pen, `https://l.facebook.com/l.php?u=https%3A%2F%2Fmentorship.example`, words.mentorship)}`,
    `${button(pen, words.seeMore)} ${button(pen, words.join)} ${button(pen, words.more, 'aria-haspopup="menu"')}`,
  ];
  const posts = Array.from({ length: count }, (_, at) => {
    const comment = `<div role="article" aria-label="Comment" class="${classes()}"><span dir="auto">${escapeHtml(words.mentorship)}?</span>
        ${button(pen, words.becomeAMentor)}
        <div contenteditable="true" role="textbox" aria-label="Comment" class="${classes()}"><p><a href="/groups/">${escapeHtml(words.groups)}</a></p></div></div>`;
    return `<div class="${classes()}" aria-posinset="${at + 1}"><div role="article" class="${classes()} post">${pen.deep(
      0.4,
      `<h2><a href="/ada.lovelace.90">Ada Lovelace</a></h2><div dir="auto">${escapeHtml(words.mentorship)} · ${escapeHtml(words.groups)}</div>
       ${imitations[at % imitations.length]}`,
    )}${comment}</div></div>`;
  });
  return `<div role="feed" class="${classes()}">${posts.join('')}</div>`;
}
