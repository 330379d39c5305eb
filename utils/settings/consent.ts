import Dexie, { type Table } from 'dexie';
import { type Instant, toInstant } from '../ground/days';
import type { Site } from '../ground/sites';

/**
 * The sites whose rules forbid elements in their pages, and on whose pages the mentor wants the steps all the same. Not in
 * `storage.local`: in Firefox a script of ours in a foreign page reaches that, and whoever has got hold of the script with
 * it. The database of our own origin is out of its reach. Not in a backup: no file says it in the mentor's stead.
 */
class Consents extends Dexie {
  declare inPages: Table<{ site: Site; at: Instant }, Site>;
  constructor() {
    super('mentor-trail-consents', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ inPages: 'site' });
  }
}

async function withConsents<Result>(work: (consents: Consents) => Promise<Result>): Promise<Result> {
  const consents = new Consents();
  try {
    return await work(consents);
  } finally {
    consents.close();
  }
}

/** No answer, and none that can be read, is no consent. */
export async function hasConsent(site: Site): Promise<boolean> {
  return withConsents(async ({ inPages }) => (await inPages.get(site)) !== undefined).catch(() => false);
}

/** @throws when the browser refuses the write */
export async function giveConsent(site: Site, now: Date): Promise<void> {
  await withConsents(({ inPages }) => inPages.put({ site, at: toInstant(now) }));
}

/** @throws when the browser refuses the write */
export async function takeConsentBack(site: Site): Promise<void> {
  await withConsents(({ inPages }) => inPages.delete(site));
}
