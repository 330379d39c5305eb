import Dexie, { type Table } from 'dexie';
import type { Contact } from '../contacts/types';
import type { FollowUp } from '../follow-ups/types';
import type { Note } from '../learn/types';
import type { Mentorship } from '../timeline/types';
import { v1 } from './v1';
import { v2 } from './v2';
import type { VersionStep } from './version-step';

/** A contact as it lies in the database: with the keys its indexes need, which a deleted one lacks. */
export interface ContactRecord extends Contact {
  /** The name folded for sorting and searching. */
  sortKey?: string;
  /** Who the addresses belong to; two addresses of one person share one entry. */
  identities?: string[];
}

/** Every version there has been; the place in the list plus one is its number. */
export const VERSIONS: readonly VersionStep[] = [v1, v2];

/**
 * All that Mentor Trail knows about people, on the mentor's own machine. Opened in the extension's own
 * pages and background only: in a content script the database would belong to the foreign page.
 */
export class TrailDatabase extends Dexie {
  declare readonly contacts: Table<ContactRecord, string>;
  declare readonly followUps: Table<FollowUp, string>;
  declare readonly mentorships: Table<Mentorship, string>;
  declare readonly notes: Table<Note, string>;

  /** @param versions how far up the chain of versions to go; all of it outside tests */
  constructor(name: string, versions: readonly VersionStep[] = VERSIONS) {
    super(name, { chromeTransactionDurability: 'strict' });
    versions.forEach(({ stores, upgrade }, index) => {
      const version = this.version(index + 1).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    });
  }
}

/**
 * Names the database; it opens with the first thing asked of it, so that a failure reaches the one who
 * asked, as a StorageFailure.
 */
export function openDatabase(name = 'mentor-trail'): TrailDatabase {
  return new TrailDatabase(name);
}
