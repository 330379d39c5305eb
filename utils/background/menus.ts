import { browser } from 'wxt/browser';
import type { ClickFacts } from '../model/prefill';
import type { TitledTab } from '../session/titles';
import { watchSettings } from '../settings/settings';
import { part } from './parts';

/** The command that saves the person on the page; its keys are the mentor's to change in the browser. */
const COMMAND = 'save-person';

/** What a browser on a telephone has neither of: there the form is opened from the popup alone. */
interface Places {
  menus: typeof browser.contextMenus | undefined;
  keys: typeof browser.commands | undefined;
}

function where(): Places {
  const { contextMenus: menus, commands: keys } = browser as Partial<typeof browser>;
  return { menus, keys };
}

async function makeMenus(): Promise<void> {
  await (await part('list')).makeMenus();
}

/** An entry of the menu was chosen: opens the form on whom it was chosen for. Nothing is saved by it. */
export async function openFromMenu(click: ClickFacts, tab: TitledTab | undefined): Promise<void> {
  const popup = openPopup();
  await (await part('list')).openForClick(popup, click, tab);
}

/** The keys for saving were pressed: opens the form on the person of the page. */
export async function openFromKeys(tab: TitledTab | undefined): Promise<void> {
  const popup = openPopup();
  await (await part('list')).openForPage(popup, tab);
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
