import { browser } from 'wxt/browser';
import { parsePlaceAddress, parseProfileAddress } from '../model/address';
import { isSitesOwn, isSureName, nameOnPage, withoutCount } from '../model/page-title';
import { areTabsNoted, markTabsNoted, TITLES as PREFIX } from './tabs-noted';

/** As much of a tab as the browser shows. */
export interface TitledTab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/**
 * What a tab has shown. Addresses and titles are kept as marks of 32 bits: they tell whether two are the same, and no
 * address or name can be read from them.
 */
interface Noted {
  page: number;
  /** When the tab came to the page. */
  since: number;
  /** The title it came with, another page's. */
  broughtAlong: number;
  /** Whose each title is, the one seen last at the end; null where it may be one of several pages'. */
  titles: { mark: number; page: number | null }[];
  /** Visits, in their order, whose page has no title yet: it may still come, also over a later page, or never. */
  waiting: number[];
  /** New titles since then, in their order. */
  came: number[];
}

/** How many titles and visits of a tab are remembered. */
const LIMIT = 96;
/** Who stays on a page for so long has seen all titles come that were to come. */
const SETTLED_AFTER = 60_000;

/** One after the other: two notes at once would each write without the other. */
let noting: Promise<void> = Promise.resolve();

/**
 * Notes what stands in tabs that were open before there was anybody to note it. To be called whenever the worker is
 * started; does something once, until the browser is closed.
 */
export async function noteOpenTabs(sites: string[]): Promise<void> {
  if (await areTabsNoted()) return;
  await markTabsNoted();
  for (const { id, url, title = '' } of await browser.tabs.query({ url: sites })) {
    if (id === undefined || url === undefined) continue;
    await noteAddress(id, url, '');
    await noteTitle(id, url, title);
  }
}

/** When everything that was noted so far is kept. */
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
 * Notes that a tab has gone to another address: the title it shows is the former page's. Kept until the tab or the
 * browser is closed, in memory only (`storage.session`), so that it outlasts the worker.
 */
export function noteAddress(tabId: number, url: string, title: string): Promise<void> {
  return note(tabId, (noted) => {
    const page = pageOf(url);
    const since = Date.now();
    if (noted?.page === page) return null;
    const mark = markOf(withoutCount(title));
    // Before, a tab was on another site, or the worker was ended before it could note the page: the title is nobody's here.
    if (!noted)
      return { page, since, broughtAlong: mark, titles: [{ mark, page: null }], waiting: [page], came: [] };
    const isNew = !noted.titles.some((each) => each.mark === mark);
    const { titles, waiting, came } = withTitle(noted, mark, isNew ? 'perhaps' : 'no');
    // A title nobody told us of is that of a page being loaded: of the pages before, nothing comes any more.
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

/** Notes that the title of a tab has changed. */
export function noteTitle(tabId: number, url: string, title: string): Promise<void> {
  return note(tabId, (noted) =>
    noted?.page === pageOf(url) ? withTitle(noted, markOf(withoutCount(title)), belongs(url, title)) : null,
  );
}

/**
 * What is known once a title has come. Titles come in the order of the visits, each at most once, and some never do:
 * a new one is this page's only if nothing else is waited for, or if as many have come as were waited for.
 *
 * @param isOwn whether it can be this page's, as far as the address tells
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
 * The title of a tab if it belongs to the tab's address: within a site the address changes first, and the title of the
 * page before may stay for many seconds.
 *
 * @returns undefined while it may be another page's
 */
export async function ownTitle({ id, url = '', title = '' }: TitledTab): Promise<string | undefined> {
  const noted = id === undefined ? undefined : await read(id);
  // A tab that has not gone anywhere since the browser told us of it.
  if (!noted) return title;
  // The worker may have been ended before it could note where the tab has gone.
  if (noted.page !== pageOf(url)) return belongs(url, title) === 'surely' ? title : undefined;
  const mark = markOf(withoutCount(title));
  // It may have been read before it was noted.
  const { titles } = withTitle(noted, mark, belongs(url, title));
  return titles.some((each) => each.mark === mark && each.page === noted.page) ? title : undefined;
}

function belongs(url: string, title: string): 'surely' | 'perhaps' | 'no' {
  if (isSureName(nameOnPage({ url, title }), url)) return 'surely';
  // "Kim messaged you", or the site alone before the name is there: the person's own title is still to come.
  return parseProfileAddress(url).ok && !isSitesOwn(title) ? 'no' : 'perhaps';
}

/** What a title belongs to: a person wherever they are shown, a group with all of its pages, or a page. */
function pageOf(url: string): number {
  const person = parseProfileAddress(url);
  if (person.ok) return markOf(`${person.value.identity} ${person.value.groupId ?? ''}`);
  const place = parsePlaceAddress(url);
  return markOf(place.ok ? place.href : url);
}

/** A mark of 32 bits (FNV-1a). @see https://datatracker.ietf.org/doc/draft-eastlake-fnv/ */
function markOf(text: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return mark;
}
