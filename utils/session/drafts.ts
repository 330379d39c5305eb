import { browser } from 'wxt/browser';

const PREFIX = 'draft ';

/**
 * What a mentor has typed and not yet saved, kept until the browser is closed: the popup goes away at the
 * first click beside it. In memory only (`storage.session`), never on the disk.
 *
 * @param key whom the text is about: the profile's address, or the form's own name
 */
export async function readDraft<Draft>(key: string): Promise<Draft | undefined> {
  const { [PREFIX + key]: draft } = await browser.storage.session.get(PREFIX + key);
  return draft as Draft | undefined;
}

/** @throws when the browser has no room left for it */
export async function writeDraft(key: string, draft: object): Promise<void> {
  await browser.storage.session.set({ [PREFIX + key]: draft });
}

export async function dropDraft(key: string): Promise<void> {
  await browser.storage.session.remove(PREFIX + key);
}
