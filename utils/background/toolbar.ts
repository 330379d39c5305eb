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

/** The mark on the toolbar button over the page of somebody in the list. */
export const MARK = '•';
const PAGES = Object.values(SITES).flatMap(({ origins }) => [...origins]);
const MARK_COLOUR = '#1F5B4B';

/** The parts of a tab the browser shows us. */
interface MarkedTab {
  id?: number | undefined;
  url?: string | undefined;
}

/**
 * Shows on the toolbar button of a tab whether the person on its page is in the list, and their stage. Only for the
 * two sites whose addresses the browser shows us; the page itself is not touched.
 *
 * @throws StorageFailure
 */
export async function markTab(db: TrailDatabase, { id, url }: MarkedTab, now: Date): Promise<void> {
  if (id === undefined || url === undefined || siteOf(url) === null) return;
  const address = parseProfileAddress(url);
  // While locked, do not reveal who is in the list.
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
  // A guide running beside the page has its own mark there.
  if (text !== '!') {
    await browser.action.setBadgeBackgroundColor({ tabId, color: MARK_COLOUR });
    await browser.action.setBadgeText({ tabId, text: MARK });
  }
  await browser.action.setTitle({ tabId, title });
}

/** Undoes {@link mark}, because sites that navigate without loading keep the old mark. */
async function unmark(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) !== MARK) return;
  // Null restores the badge of all tabs; the types do not know that. Colour and title have no such reset.
  await browser.action.setBadgeText({ tabId, text: null as unknown as string });
  await browser.action.setBadgeBackgroundColor({ tabId, color: DUE_COLOUR });
  await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
}

/** Updates the marks in the active tabs after the list has changed. @throws StorageFailure */
export async function markActiveTabs(db: TrailDatabase, now: Date): Promise<void> {
  const tabs = await browser.tabs.query({ active: true, url: PAGES });
  for (const tab of tabs) await markTab(db, tab, now);
}

/**
 * Updates the marks in all tabs after the lock has opened or closed, since those in the background must be hidden as
 * well.
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

/** Updates the mark of a tab that has navigated or become active. */
export async function look(tab: MarkedTab): Promise<void> {
  if (siteOf(tab.url) === null) return;
  const db = openDatabase();
  try {
    await markTab(db, tab, new Date());
  } catch {
    // The tab has been closed, or the list cannot be read, which the views report when opened.
  } finally {
    db.close();
  }
}
