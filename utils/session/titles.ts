import { browser } from 'wxt/browser';
import { parsePlaceAddress, parseProfileAddress } from '../model/address';
import { isSureName, nameOnPage, withoutCount } from '../model/page-title';

/** As much of a tab as the browser shows. */
export interface TitledTab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/**
 * Which titles a tab has shown over one page. Addresses and titles are kept as marks of 32 bits: they tell whether two
 * are the same, and no address or name can be read from them.
 */
interface Shown {
  page: number;
  titles: number[];
  /** How many titles of pages before had not come when the tab went on: they may come now, in their order. */
  owed: number;
}

const PREFIX = 'titles ';
const NOTED = 'titles-noted';
/** How many pages of a tab are remembered, and how many titles of each. */
const PAGES = 8;
const TITLES = 12;

/** One after the other: two notes at once would each write without the other. */
let noting: Promise<void> = Promise.resolve();

/**
 * Notes what stands in tabs that were open before there was anybody to note it. To be called whenever the worker is
 * started; does something once, until the browser is closed.
 */
export async function noteOpenTabs(sites: string[]): Promise<void> {
  const { [NOTED]: isNoted } = await browser.storage.session.get(NOTED);
  if (isNoted) return;
  await browser.storage.session.set({ [NOTED]: true });
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

function note(tabId: number, change: (shown: Shown[]) => Shown[] | null): Promise<void> {
  noting = noting
    .then(async () => {
      const shown = change((await read(tabId)) ?? []);
      if (shown) await browser.storage.session.set({ [PREFIX + tabId]: shown });
    })
    .catch(() => undefined);
  return noting;
}

async function read(tabId: number): Promise<Shown[] | undefined> {
  const { [PREFIX + tabId]: shown } = await browser.storage.session.get(PREFIX + tabId);
  return shown as Shown[] | undefined;
}

/**
 * Notes that a tab has gone to another address: the title it shows is the former page's. Kept until the tab or the
 * browser is closed, in memory only (`storage.session`), so that it outlasts the worker.
 */
export function noteAddress(tabId: number, url: string, title: string): Promise<void> {
  return note(tabId, (shown) => {
    const page = pageOf(url);
    const last = shown.at(-1);
    if (last?.page === page) return null;
    const mark = markOf(withoutCount(title));
    const isNew = !shown.some(({ titles }) => titles.includes(mark));
    // Before its first page a tab was on another site, whose title is nobody's here.
    const late = last && isNew && last.titles.length === 0 ? [{ ...last, titles: [mark] }] : [];
    const earlier = late.length > 0 ? [...shown.slice(0, -1), ...late] : shown;
    const own = earlier.find((each) => each.page === page) ?? { page, titles: [] };
    const others = earlier.filter((each) => each !== own);
    const owed = last && last.titles.length === 0 && !isNew ? last.owed + 1 : 0;
    return [...others, { ...own, owed }].slice(-PAGES);
  });
}

/** Notes that the title of a tab has changed. */
export function noteTitle(tabId: number, url: string, title: string): Promise<void> {
  return note(tabId, (shown) => {
    const current = shown.at(-1);
    const mark = markOf(withoutCount(title));
    if (!current || current.page !== pageOf(url)) return null;
    if (shown.some(({ titles }) => titles.includes(mark))) return null;
    const add = (each: Shown, owed: number) => ({
      ...each,
      owed,
      titles: [...each.titles, mark].slice(-TITLES),
    });
    const before = shown.at(-2);
    // What is owed comes first.
    if (before && current.owed > 0 && !isSure(url, title)) {
      return [...shown.slice(0, -2), add(before, before.owed), { ...current, owed: current.owed - 1 }];
    }
    return [...shown.slice(0, -1), add(current, 0)];
  });
}

export async function forgetTitles(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

/**
 * The title of a tab if it belongs to the tab's address: within a site the address changes first, and the title of the
 * page before may stay for many seconds.
 *
 * @returns undefined while it may be another page's
 */
export async function ownTitle({ id, url = '', title = '' }: TitledTab): Promise<string | undefined> {
  const shown = id === undefined ? undefined : await read(id);
  const current = shown?.at(-1);
  // A tab that has not gone anywhere since the browser told us of it.
  if (!shown || !current) return title;
  if (current.page !== pageOf(url)) return undefined;
  const mark = markOf(withoutCount(title));
  if (current.titles.includes(mark)) return title;
  if (shown.some(({ titles }) => titles.includes(mark))) return undefined;
  return current.owed === 0 || isSure(url, title) ? title : undefined;
}

function isSure(url: string, title: string): boolean {
  return isSureName(nameOnPage({ url, title }), url);
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
