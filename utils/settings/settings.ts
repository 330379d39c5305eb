import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Site } from '../ground/sites';
import { type Language, pickLanguage } from '../language/translate';

/** Where a guide's steps are shown: over the page, or in the side panel with nothing put into the page. */
export type GuidePlace = 'page' | 'beside';

export interface Settings {
  /** The language the mentor chose; null follows the browser. */
  language: Language | null;
  /** The separator the mentor chose for CSV; null follows the language. */
  csvSeparator: CsvSeparator | null;
  /** Where guides are shown on a site, once the mentor has chosen. */
  guidePlaces: Partial<Record<Site, GuidePlace>>;
}

export const DEFAULT_SETTINGS: Settings = { language: null, csvSeparator: null, guidePlaces: {} };

/** Kept in `storage.local`: small, needed by the background before any database is open. */
const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await item.getValue()) };
}

/** Changes some settings and keeps the rest. @throws when the browser refuses the write */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await readSettings()), ...change });
}

/** Calls back whenever a setting changes in any of the extension's pages. @returns a function that stops it */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return item.watch((value) => callback({ ...DEFAULT_SETTINGS, ...value }));
}

/** The language to speak now. */
export async function currentLanguage(): Promise<Language> {
  return pickLanguage((await readSettings()).language, browser.i18n.getUILanguage());
}

export type CsvSeparator = ',' | ';' | 'tab';
