import { browser } from 'wxt/browser';
import { parsePlaceAddress, parseProfileAddress } from '../model/address';
import { isSitesOwn, isSureName, nameOnPage, withoutCount } from '../model/page-title';
import { areTabsNoted, markTabsNoted, TITLES as PREFIX } from './tabs-noted';

/** The parts of a tab the browser shows us. */
export interface TitledTab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/**
 * What a tab has shown. Addresses and titles are stored as 32-bit hashes, which tell whether two are equal without
 * revealing any address or name.
 */
interface Noted {
  page: number;
  /** When the tab arrived at the page (ms since 1970). */
  since: number;
  /** The title at that time, which is another page's. */
  broughtAlong: number;
  /** Which page each title belongs to, most recently seen last; null if it may be one of several. */
  titles: { mark: number; page: number | null }[];
  /** Visited pages still without a title, in order. Their titles may come later, even over another page, or never. */
  waiting: number[];
  /** New titles since then, in order. */
  came: number[];
}

/** How many titles and visits are remembered per tab. */
const LIMIT = 96;
/** After this long on a page, all titles that were still to come have come. */
const SETTLED_AFTER = 60_000;

/** One at a time: two at once would each overwrite the other. */
let noting: Promise<void> = Promise.resolve();

/** Notes the tabs that were already open. Call whenever the worker starts; runs once until the browser is closed. */
export async function noteOpenTabs(sites: string[]): Promise<void> {
  if (await areTabsNoted()) return;
  await markTabsNoted();
  for (const { id, url, title = '' } of await browser.tabs.query({ url: sites })) {
    if (id === undefined || url === undefined) continue;
    await noteAddress(id, url, '');
    await noteTitle(id, url, title);
  }
}

/** Resolves once everything noted so far has been stored. */
export function titlesNoted(): Promise<void> {
  return noting;
}

function note(tabId: number, change: (noted: Noted | undefined) => Noted | null): Promise<void> {
  noting = noting
    .then(async () => {
      const noted = change(await read(tabId));
      if (noted) await browser.storage.session.set({ [PREFIX + tabId]: noted });
    })
    .catch(() => undefined);
  return noting;
}

async function read(tabId: number): Promise<Noted | undefined> {
  const { [PREFIX + tabId]: noted } = await browser.storage.session.get(PREFIX + tabId);
  return noted as Noted | undefined;
}

/**
 * Notes that a tab has gone to another address; the title it still shows is the previous page's. Kept until the tab
 * or browser is closed, in memory only (`storage.session`), so that it outlives the worker.
 */
export function noteAddress(tabId: number, url: string, title: string): Promise<void> {
  return note(tabId, (noted) => {
    const page = pageOf(url);
    const since = Date.now();
    if (noted?.page === page) return null;
    const mark = markOf(withoutCount(title));
    // The tab was on another site, or the worker was terminated before noting the page, so the title's owner is
    // unknown.
    if (!noted)
      return { page, since, broughtAlong: mark, titles: [{ mark, page: null }], waiting: [page], came: [] };
    const isNew = !noted.titles.some((each) => each.mark === mark);
    const { titles, waiting, came } = withTitle(noted, mark, isNew ? 'perhaps' : 'no');
    // A title we were never told of belongs to a page being loaded; titles of earlier pages can no longer come.
    const isSettled = isNew || since - noted.since > SETTLED_AFTER;
    const before = isSettled ? { waiting: [], came: [] } : { waiting, came };
    const isKnown = titles.some((each) => each.page === page);
    return {
      page,
      since,
      broughtAlong: mark,
      titles,
      waiting: isKnown ? before.waiting : [...before.waiting, page].slice(-LIMIT),
      came: before.came,
    };
  });
}

/** Notes that a tab's title has changed. */
export function noteTitle(tabId: number, url: string, title: string): Promise<void> {
  return note(tabId, (noted) =>
    noted?.page === pageOf(url) ? withTitle(noted, markOf(withoutCount(title)), belongs(url, title)) : null,
  );
}

/**
 * Assigns a new title to a page. Titles come in the order of the visits, each at most once, and some never do. So a
 * new one belongs to this page only if no other is expected, or if as many have come as were expected.
 *
 * @param isOwn whether it can be this page's, judging by the address
 */
function withTitle(noted: Noted, mark: number, isOwn: 'surely' | 'perhaps' | 'no'): Noted {
  const { page, waiting } = noted;
  const known = noted.titles.find((each) => each.mark === mark);
  const add = (owner: number | null) =>
    [...noted.titles.filter((each) => each !== known), { mark, page: owner }].slice(-LIMIT);
  if (known && known.page !== null) return { ...noted, titles: add(known.page) };
  if (isOwn === 'no') return { ...noted, titles: add(null) };
  if (isOwn === 'surely') {
    const first = waiting.indexOf(page);
    if (first < 0) return { ...noted, titles: add(page) };
    const later = waiting.slice(first).filter((each) => each !== page);
    return { ...noted, titles: add(page), waiting: later, came: [] };
  }
  if (known) {
    const isAnew = mark !== noted.broughtAlong && waiting.length === 1 && waiting[0] === page;
    return isAnew ? { ...noted, titles: add(page), waiting: [], came: [] } : { ...noted, titles: add(null) };
  }
  if (waiting.length === 0) return { ...noted, titles: add(page) };
  const came = [...noted.came, mark];
  if (came.length < waiting.length) return { ...noted, titles: add(null), came };
  const isLast = waiting.at(-1) === page;
  const titles = add(null).map((each) => {
    const at = came.indexOf(each.mark);
    return isLast && at >= 0 ? { ...each, page: waiting[at] ?? null } : each;
  });
  return { ...noted, titles, waiting: [], came: [] };
}

/**
 * A tab's title, if it belongs to the tab's address. Within a site the address changes first, and the previous page's
 * title may stay for many seconds.
 *
 * @returns undefined while it may be another page's
 */
export async function ownTitle({ id, url = '', title = '' }: TitledTab): Promise<string | undefined> {
  const noted = id === undefined ? undefined : await read(id);
  // The tab has not navigated since the browser told us of it.
  if (!noted) return title;
  // The worker may have been terminated before noting the navigation.
  if (noted.page !== pageOf(url)) return belongs(url, title) === 'surely' ? title : undefined;
  const mark = markOf(withoutCount(title));
  // The title may be read here before it has been noted.
  const { titles } = withTitle(noted, mark, belongs(url, title));
  return titles.some((each) => each.mark === mark && each.page === noted.page) ? title : undefined;
}

function belongs(url: string, title: string): 'surely' | 'perhaps' | 'no' {
  if (isSureName(nameOnPage({ url, title }), url)) return 'surely';
  // "Kim messaged you", or only the site's name: the person's own title is still to come.
  return parseProfileAddress(url).ok && !isSitesOwn(title) ? 'no' : 'perhaps';
}

/** What a title stands for: a person wherever they are shown, a group with all its pages, or a single page. */
function pageOf(url: string): number {
  const person = parseProfileAddress(url);
  if (person.ok) return markOf(`${person.value.identity} ${person.value.groupId ?? ''}`);
  const place = parsePlaceAddress(url);
  return markOf(place.ok ? place.href : url);
}

/** A 32-bit hash (FNV-1a). @see https://datatracker.ietf.org/doc/draft-eastlake-fnv/ */
function markOf(text: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return mark;
}
