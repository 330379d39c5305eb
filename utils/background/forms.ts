import { browser } from 'wxt/browser';
import { SITES } from '../ground/sites';
import { loadCaptureTexts } from '../language/catalogues';
import { type ClickFacts, fromClick, fromPage, type Prefill } from '../model/prefill';
import { ownTitle, type TitledTab, titlesNoted } from '../session/titles';
import { askForForm, takeWantedForm } from '../session/wanted';
import { currentLanguage } from '../settings/settings';

const PAGES = Object.values(SITES).flatMap(({ origins }) => [...origins]);

/**
 * Links that may lead to a person, on any page: profiles are often sent by e-mail. On Facebook, the first part of any
 * path may be a person.
 */
const LINKS = [...SITES.facebook.origins, 'https://*.linkedin.com/in/*'];

const ENTRIES = [
  { id: 'save-link', contexts: ['link'], targetUrlPatterns: LINKS },
  { id: 'save-selection', contexts: ['selection'], documentUrlPatterns: PAGES },
  { id: 'save-page', contexts: ['page'], documentUrlPatterns: PAGES },
] as const;

let lastMaking: Promise<void> = Promise.resolve();

/**
 * Creates the context menu, which outlives the worker, on installation and when its language changes. One run at a
 * time: two at once would both add their entries after both had cleared.
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

/** Opens the form for the person a menu entry was chosen on. Saves nothing. @param popup whether one opens */
export async function openForClick(
  popup: Promise<boolean>,
  click: ClickFacts,
  tab: TitledTab | undefined,
): Promise<void> {
  await openForm(popup, fromClick(click, await titleOf(tab, click.pageUrl)));
}

/** Opens the form for the person on the page. @param popup whether one opens */
export async function openForPage(popup: Promise<boolean>, tab: TitledTab | undefined): Promise<void> {
  await openForm(popup, fromPage({ url: tab?.url, title: await titleOf(tab, tab?.url) }));
}

/** The title of the page, once everything noted so far has been stored. */
async function titleOf(tab: TitledTab | undefined, url: string | undefined): Promise<string | undefined> {
  await titlesNoted();
  return tab && ownTitle({ ...tab, url: tab.url ?? url });
}

/** Opens the form in the popup, or in a tab if the browser cannot open a popup itself. */
async function openForm(popup: Promise<boolean>, prefill: Prefill): Promise<void> {
  const form = await askForForm(prefill);
  if (await popup) return;
  await takeWantedForm();
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#contacts/new/${form}` });
}
