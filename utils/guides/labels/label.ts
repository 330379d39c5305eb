import type { Words } from '../locate/types';

/** What a site calls one thing in one language, and how far that can be trusted. */
export interface LabelRow {
  /** Language tag, as in the page's `lang`. */
  lang: string;
  words: readonly string[];
  /** Where the words were read. */
  from: string;
  /** The day one of us has seen them on the live site, or null. */
  checked: string | null;
}

export function toWords(rows: readonly LabelRow[]): Words {
  return Object.fromEntries(rows.map(({ lang, words }) => [lang, words]));
}
