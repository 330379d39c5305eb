import { browser } from 'wxt/browser';
import { SITES, type Site } from '../ground/sites';
import { LANGUAGES, type Language, pickLanguage } from '../language/translate';

/** Where a guide's steps are shown: over the page, or in the side panel without inserting anything into the page. */
const GUIDE_PLACES = ['page', 'beside'] as const;
export type GuidePlace = (typeof GUIDE_PLACES)[number];

const CSV_SEPARATORS = [',', ';', 'tab'] as const;
export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const TYPE_SIZES = ['normal', 'larger', 'largest'] as const;
export type TypeSize = (typeof TYPE_SIZES)[number];

export interface Settings {
  /** The language the mentor chose; null follows the browser. */
  language: Language | null;
  /** The separator the mentor chose for CSV; null follows the language. */
  csvSeparator: CsvSeparator | null;
  /** Where guides are shown on a site, if the mentor has chosen. */
  guidePlaces: Partial<Record<Site, GuidePlace>>;
  /** After how many days without a copy outside the browser Today mentions it; 0: never. */
  outsideLimit: number;
  /** The colour scheme of our pages; `system` follows the computer. */
  scheme: Scheme;
  /** The text size of our pages. */
  typeSize: TypeSize;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  csvSeparator: null,
  guidePlaces: {},
  outsideLimit: 14,
  scheme: 'system',
  typeSize: 'normal',
};
const LONGEST_LIMIT = 365;

/** In `storage.local`: small, and needed by the background before any database is open. */
const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  return asSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** The stored value is not trusted: anything invalid counts as not chosen. */
export function asSettings(stored: unknown): Settings {
  const { language, csvSeparator, guidePlaces, outsideLimit, scheme, typeSize } = (stored ?? {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  const places = (guidePlaces ?? {}) as Partial<Record<Site, unknown>>;
  return {
    language: oneOf(LANGUAGES, language) ?? null,
    csvSeparator: oneOf(CSV_SEPARATORS, csvSeparator) ?? null,
    guidePlaces: Object.fromEntries(
      Object.keys(SITES).flatMap((site) => {
        const place = oneOf(GUIDE_PLACES, places[site as Site]);
        return place ? [[site, place]] : [];
      }),
    ),
    outsideLimit: isLimit(outsideLimit) ? outsideLimit : DEFAULT_SETTINGS.outsideLimit,
    scheme: oneOf(SCHEMES, scheme) ?? DEFAULT_SETTINGS.scheme,
    typeSize: oneOf(TYPE_SIZES, typeSize) ?? DEFAULT_SETTINGS.typeSize,
  };
}

const isLimit = (stored: unknown): stored is number =>
  Number.isInteger(stored) && (stored as number) >= 0 && (stored as number) <= LONGEST_LIMIT;

const oneOf = <Choice>(choices: readonly Choice[], stored: unknown) =>
  choices.find((choice) => choice === stored);

/** Changes some settings and keeps the rest. @throws if the browser refuses the write */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back whenever a setting changes in any of our pages. @returns a function that stops it */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) callback(asSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** The current language. */
export async function currentLanguage(): Promise<Language> {
  return pickLanguage((await readSettings()).language, browser.i18n.getUILanguage());
}
