import { browser } from 'wxt/browser';
import { SITES } from '../ground/sites';
import { loadCaptureTexts } from '../language/catalogues';
import { type ClickFacts, fromClick, fromPage, type Prefill } from '../model/prefill';
import { ownTitle, type TitledTab, titlesNoted } from '../session/titles';
import { askForForm, takeWantedForm } from '../session/wanted';
import { currentLanguage, watchSettings } from '../settings/settings';

/** The command that saves the person on the page; its keys are the mentor's to change in the browser. */
const COMMAND = 'save-person';

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

/** What a browser on a telephone has neither of: there the form is opened from the popup alone. */
interface Places {
  menus: typeof browser.contextMenus | undefined;
  keys: typeof browser.commands | undefined;
}

function where(): Places {
  const { contextMenus: menus, commands: keys } = browser as Partial<typeof browser>;
  return { menus, keys };
}

let lastMaking: Promise<void> = Promise.resolve();

/**
 * The menu outlasts the worker: it is made when the extension is installed and when its language changes. One making
 * after the other: two at once would both add their entries after both had cleared.
 */
function makeMenus(): Promise<void> {
  lastMaking = lastMaking.then(makeEntries, makeEntries);
  return lastMaking;
}

async function makeEntries(): Promise<void> {
  const { menus } = where();
  if (!menus) return;
  const t = await loadCaptureTexts(await currentLanguage());
  await menus.removeAll();
  for (const { contexts, ...entry } of ENTRIES) {
    menus.create({ ...entry, contexts: [...contexts], title: t('menu-save') });
  }
}

/** An entry of the menu was chosen: opens the form on whom it was chosen for. Nothing is saved by it. */
export async function openFromMenu(click: ClickFacts, tab: TitledTab | undefined): Promise<void> {
  const popup = openPopup();
  await openForm(popup, fromClick(click, await titleOf(tab, click.pageUrl)));
}

/** The keys for saving were pressed: opens the form on the person of the page. */
export async function openFromKeys(tab: TitledTab | undefined): Promise<void> {
  const popup = openPopup();
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

/**
 * To be called first of all: only then Firefox takes it for the mentor's own doing. Chrome does it from version
 * 127 on, and only while one of its windows has the focus.
 */
async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/**
 * Registers the menu and the keys, each where the browser has it: Firefox for Android knows neither. Must run in the
 * worker's first turn.
 */
export function listenToMenus(): void {
  const { menus, keys } = where();
  keys?.onCommand.addListener((command, tab) => {
    if (command === COMMAND) return openFromKeys(tab);
  });
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => makeMenus());
  // An update of the browser may forget the menu, and another profile may have synced another language.
  browser.runtime.onStartup.addListener(() => makeMenus());
  watchSettings(() => void makeMenus());
  menus.onClicked.addListener((click, tab) => openFromMenu(click, tab));
}
