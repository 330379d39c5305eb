import { browser } from 'wxt/browser';
import { SITES } from '../ground/sites';
import { loadCaptureTexts } from '../language/catalogues';
import { type ClickFacts, fromClick, fromPage, type Prefill } from '../model/prefill';
import { ownTitle, type TitledTab, titlesNoted } from '../session/titles';
import { askForForm, takeWantedForm } from '../session/wanted';
import { currentLanguage } from '../settings/settings';

const PAGES = Object.values(SITES).flatMap(({ origins }) => [...origins]);

/**
 * Links that can lead to a person, wherever they stand: a profile is often sent by mail. On Facebook, any first
 * part of a path can be a person.
 */
const LINKS = [...SITES.facebook.origins, 'https://*.linkedin.com/in/*'];

const ENTRIES = [
  { id: 'save-link', contexts: ['link'], targetUrlPatterns: LINKS },
  { id: 'save-selection', contexts: ['selection'], documentUrlPatterns: PAGES },
  { id: 'save-page', contexts: ['page'], documentUrlPatterns: PAGES },
] as const;

let lastMaking: Promise<void> = Promise.resolve();

/**
 * The menu outlasts the worker: it is made when the extension is installed and when its language changes. One making
 * after the other: two at once would both add their entries after both had cleared.
 */
export function makeMenus(): Promise<void> {
  lastMaking = lastMaking.then(makeEntries, makeEntries);
  return lastMaking;
}

async function makeEntries(): Promise<void> {
  const { contextMenus: menus } = browser as Partial<typeof browser>;
  if (!menus) return;
  const t = await loadCaptureTexts(await currentLanguage());
  await menus.removeAll();
  for (const { contexts, ...entry } of ENTRIES) {
    menus.create({ ...entry, contexts: [...contexts], title: t('menu-save') });
  }
}

/** Opens the form on whom an entry of the menu was chosen for. Nothing is saved by it. @param popup whether one opens */
export async function openForClick(
  popup: Promise<boolean>,
  click: ClickFacts,
  tab: TitledTab | undefined,
): Promise<void> {
  await openForm(popup, fromClick(click, await titleOf(tab, click.pageUrl)));
}

/** Opens the form on the person of the page. @param popup whether one opens */
export async function openForPage(popup: Promise<boolean>, tab: TitledTab | undefined): Promise<void> {
  await openForm(popup, fromPage({ url: tab?.url, title: await titleOf(tab, tab?.url) }));
}

/** The title of the page that an entry or the keys were chosen on, once all that was noted before is kept. */
async function titleOf(tab: TitledTab | undefined, url: string | undefined): Promise<string | undefined> {
  await titlesNoted();
  return tab && ownTitle({ ...tab, url: tab.url ?? url });
}

/** Opens the form in the popup, or in a tab of its own where the browser opens no popup by itself. */
async function openForm(popup: Promise<boolean>, prefill: Prefill): Promise<void> {
  const form = await askForForm(prefill);
  if (await popup) return;
  await takeWantedForm();
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#contacts/new/${form}` });
}
