import { browser } from 'wxt/browser';

const PREFIX = 'draft ';

/**
 * What a mentor has typed but not saved, kept until the browser is closed, because the popup disappears at the first
 * click outside. In memory only (`storage.session`), never on disk.
 *
 * @param key whom the text is about: the profile's address, or the form's own name
 */
export async function readDraft<Draft>(key: string): Promise<Draft | undefined> {
  const { [PREFIX + key]: draft } = await browser.storage.session.get(PREFIX + key);
  return draft as Draft | undefined;
}

/** @throws if the browser has no room for it */
export async function writeDraft(key: string, draft: object): Promise<void> {
  await browser.storage.session.set({ [PREFIX + key]: draft });
}

export async function dropDraft(key: string): Promise<void> {
  await browser.storage.session.remove(PREFIX + key);
}
