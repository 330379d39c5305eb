import { browser } from 'wxt/browser';
import type { ContactId } from '../ground/ids';

/**
 * Deletes unsaved drafts, copied messages and form prefills about people who have been erased, all of which are in
 * `storage.session`.
 *
 * @param ids their contact ids
 * @param words their names and addresses
 */
export async function forgetPerson(ids: ReadonlySet<ContactId>, words: readonly string[]): Promise<void> {
  const about = [...ids, ...words.filter((word) => word !== '')].map((word) =>
    JSON.stringify(word).slice(1, -1),
  );
  const isAbout = (text: string) => about.some((word) => text.includes(word));
  try {
    const kept = await browser.storage.session.get(null);
    const gone: string[] = [];
    for (const [key, value] of Object.entries(kept)) {
      if (!isAbout(`${key} ${JSON.stringify(value)}`)) continue;
      // Messages copied for several people are stored together, by recipient; keep those for others.
      const others = isRecord(value) ? Object.entries(value).filter(([name]) => !ids.has(name)) : [];
      const isOneOfSeveral =
        isRecord(value) && others.length < Object.keys(value).length && others.length > 0;
      if (isOneOfSeveral) await browser.storage.session.set({ [key]: Object.fromEntries(others) });
      else gone.push(key);
    }
    if (gone.length > 0) await browser.storage.session.remove(gone);
  } catch {
    // Anything the browser does not return now disappears when it is closed.
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
