import type { Words } from '../locate/types';

/** A site's label for one thing in one language, and how far it can be trusted. */
export interface LabelRow {
  /** Language tag, as in the page's `lang`. */
  lang: string;
  words: readonly string[];
  /** The source of the words. */
  from: string;
  /** The day one of us saw them on the live site, or null. */
  checked: string | null;
}

export function toWords(rows: readonly LabelRow[]): Words {
  return Object.fromEntries(rows.map(({ lang, words }) => [lang, words]));
}
