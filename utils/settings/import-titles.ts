import { storage } from 'wxt/utils/storage';

/** Simplified titles with the field each was matched to; '' means left out. */
type RememberedTitles = Readonly<Record<string, string>>;

/** More than this are the titles of one long table, not of files the mentor imports again. */
const TITLES_LIMIT = 500;

/** Column titles the mentor has matched by hand, and to what. */
const item = storage.defineItem<RememberedTitles>('local:importTitles', { fallback: {} });

/** The stored or restored value is not trusted: invalid entries, and those beyond the limit, are dropped. */
export function asTitles(stored: unknown): RememberedTitles {
  const entries = Object.entries((stored ?? {}) as Record<string, unknown>);
  const good = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(good.slice(-TITLES_LIMIT));
}

export function rememberedTitles(): Promise<RememberedTitles> {
  return item.getValue();
}

/** Remembers further titles; the latest answer wins. @throws if the browser refuses the write */
export async function rememberTitles(titles: RememberedTitles): Promise<void> {
  if (Object.keys(titles).length === 0) return;
  const known = Object.entries(await item.getValue()).filter(([title]) => !(title in titles));
  await item.setValue(Object.fromEntries([...known, ...Object.entries(titles)].slice(-TITLES_LIMIT)));
}
