import { browser } from 'wxt/browser';
import { dropPending } from '../log/pending';

/** Forgets whatever was begun and not sent about a contact: of somebody who is erased nothing stays behind. */
export async function forgetBegun(contactId: string): Promise<void> {
  try {
    await dropPending(contactId);
    const kept = await browser.storage.session.get(null);
    const about = Object.keys(kept).filter(
      (key) => key.startsWith('draft ') && key.endsWith(` ${contactId}`),
    );
    if (about.length > 0) await browser.storage.session.remove(about);
  } catch {
    // What the browser does not give back now, it forgets when it is closed.
  }
}
