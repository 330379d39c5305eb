import { storage } from 'wxt/utils/storage';

/** Plain titles with the field each was taken for; '' is left out. */
type RememberedTitles = Readonly<Record<string, string>>;

/** More are the titles of one long table, not of what a mentor brings again. */
const TITLES_LIMIT = 500;

/** Titles of columns that the mentor has matched by hand, and with what. */
const item = storage.defineItem<RememberedTitles>('local:importTitles', { fallback: {} });

/** Whatever has been stored or brought along: what is no title with a field is left out, and so is all beyond the limit. */
export function asTitles(stored: unknown): RememberedTitles {
  const entries = Object.entries((stored ?? {}) as Record<string, unknown>);
  const good = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(good.slice(-TITLES_LIMIT));
}

export function rememberedTitles(): Promise<RememberedTitles> {
  return item.getValue();
}

/** Remembers further titles; the latest answer counts. @throws when the browser refuses the write */
export async function rememberTitles(titles: RememberedTitles): Promise<void> {
  if (Object.keys(titles).length === 0) return;
  const known = Object.entries(await item.getValue()).filter(([title]) => !(title in titles));
  await item.setValue(Object.fromEntries([...known, ...Object.entries(titles)].slice(-TITLES_LIMIT)));
}
