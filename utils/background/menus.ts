import { browser } from 'wxt/browser';
import type { ClickFacts } from '../model/prefill';
import type { TitledTab } from '../session/titles';
import { watchSettings } from '../settings/settings';
import { part } from './parts';

/** The command that saves the person on the page. Mentors can change its keys in the browser. */
const COMMAND = 'save-person';

/** Mobile browsers have neither; there the form is opened from the popup only. */
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

/** Handles a menu entry: opens the form for the person it was chosen on. Saves nothing. */
export async function openFromMenu(click: ClickFacts, tab: TitledTab | undefined): Promise<void> {
  const popup = openPopup();
  await (await part('list')).openForClick(popup, click, tab);
}

/** Handles the keyboard shortcut: opens the form for the person on the page. */
export async function openFromKeys(tab: TitledTab | undefined): Promise<void> {
  const popup = openPopup();
  await (await part('list')).openForPage(popup, tab);
}

/**
 * Must be called first, or Firefox does not accept it as a user action. Chrome supports it from version 127, and only
 * while one of its windows has the focus.
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
 * Registers menu and keyboard shortcut where the browser supports them; Firefox for Android has neither. Must run in
 * the worker's first turn.
 */
export function listenToMenus(): void {
  const { menus, keys } = where();
  keys?.onCommand.addListener((command, tab) => {
    if (command === COMMAND) return openFromKeys(tab);
  });
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => makeMenus());
  // A browser update may drop the menu, and another profile may have synced another language.
  browser.runtime.onStartup.addListener(() => makeMenus());
  watchSettings(() => void makeMenus());
  menus.onClicked.addListener((click, tab) => openFromMenu(click, tab));
}
