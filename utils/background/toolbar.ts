import { browser } from 'wxt/browser';
import { findByAddress } from '../database/find-contact';
import { readPreferences } from '../database/preferences';
import { openDatabase, type TrailDatabase } from '../database/schema';
import { toDay } from '../ground/days';
import { SITES, siteOf } from '../ground/sites';
import { loadCaptureTexts } from '../language/catalogues';
import { withoutIsolation } from '../language/translate';
import { parseProfileAddress } from '../model/address';
import type { Contact } from '../model/contact';
import { openFollowUpOf } from '../queries/due';
import { isLocked } from '../settings/lock';
import { currentLanguage } from '../settings/settings';
import { DUE_COLOUR } from './badge';

/** Stands on the toolbar button over the page of somebody in the list. */
export const MARK = '•';
const PAGES = Object.values(SITES).flatMap(({ origins }) => [...origins]);
const MARK_COLOUR = '#1F5B4B';

/** As much of a tab as the browser shows. */
interface MarkedTab {
  id?: number | undefined;
  url?: string | undefined;
}

/**
 * Says on the toolbar button of one tab whether the person on its page is in the list, and where they stand.
 * Only for the two sites whose addresses the browser shows us; the page itself is not touched.
 *
 * @throws StorageFailure
 */
export async function markTab(db: TrailDatabase, { id, url }: MarkedTab, now: Date): Promise<void> {
  if (id === undefined || url === undefined || siteOf(url) === null) return;
  const address = parseProfileAddress(url);
  // Whether somebody is in the list is for whoever may see the list.
  const contact =
    address.ok && !(await isLocked(now)) ? await findByAddress(db, address.value.href) : undefined;
  if (contact) await mark(id, await titleFor(db, contact, now));
  else await unmark(id);
}

async function titleFor(db: TrailDatabase, contact: Contact, now: Date): Promise<string> {
  const [followUp, { stageNames }, t] = await Promise.all([
    openFollowUpOf(db, contact.id),
    readPreferences(db),
    currentLanguage().then(loadCaptureTexts),
  ]);
  const stage = stageNames[contact.stage] ?? t('toolbar-stage', { stage: contact.stage });
  if (!followUp) return withoutIsolation(t('toolbar-known', { stage }));
  const today = toDay(now);
  const day = new Date(`${followUp.dueOn}T12:00:00`);
  if (followUp.dueOn < today) return withoutIsolation(t('toolbar-known-late', { stage, day }));
  if (followUp.dueOn === today) return withoutIsolation(t('toolbar-known-today', { stage }));
  return withoutIsolation(t('toolbar-known-next', { stage, day }));
}

async function mark(tabId: number, title: string): Promise<void> {
  const text = await browser.action.getBadgeText({ tabId });
  // A guide that goes on beside the page has its own sign there.
  if (text !== '!') {
    await browser.action.setBadgeBackgroundColor({ tabId, color: MARK_COLOUR });
    await browser.action.setBadgeText({ tabId, text: MARK });
  }
  await browser.action.setTitle({ tabId, title });
}

/** Takes back what {@link mark} said: a site that changes its pages without loading them keeps the old sign. */
async function unmark(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) !== MARK) return;
  // Null gives the tab the badge of all tabs back; the types know of no such thing. Colour and title have none.
  await browser.action.setBadgeText({ tabId, text: null as unknown as string });
  await browser.action.setBadgeBackgroundColor({ tabId, color: DUE_COLOUR });
  await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
}

/** Says it anew in the tabs the mentor is looking at, after something in the list has changed. @throws StorageFailure */
export async function markActiveTabs(db: TrailDatabase, now: Date): Promise<void> {
  const tabs = await browser.tabs.query({ active: true, url: PAGES });
  for (const tab of tabs) await markTab(db, tab, now);
}

/**
 * The same in every tab, once the lock has opened or closed: what is said in one that lies behind may not be seen any
 * more either.
 *
 * @throws StorageFailure
 */
export async function markAllTabs(): Promise<void> {
  const db = openDatabase();
  try {
    for (const tab of await browser.tabs.query({ url: PAGES })) await markTab(db, tab, new Date());
  } finally {
    db.close();
  }
}

/** Says it in a tab that shows another page by now, or another that the mentor looks at. */
export async function look(tab: MarkedTab): Promise<void> {
  if (siteOf(tab.url) === null) return;
  const db = openDatabase();
  try {
    await markTab(db, tab, new Date());
  } catch {
    // The tab has been closed, or the list cannot be read: the views say so when they are opened.
  } finally {
    db.close();
  }
}
