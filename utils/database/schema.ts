import Dexie, { type Table } from 'dexie';
import type {
  ContactId,
  EntryId,
  FollowUpId,
  InteractionId,
  MemberId,
  MentorshipId,
  NoteId,
  OfferId,
  PlanId,
  TemplateId,
  ViewId,
} from '../ground/ids';
import type { AsideRow } from '../model/aside';
import type { ContactRecord } from '../model/contact';
import type { StoredDigest } from '../model/digest';
import type { FollowUp } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import type { Member } from '../model/member';
import type { Mentorship, Plan } from '../model/mentorship';
import type { Note } from '../model/note';
import type { Offer } from '../model/offer';
import type { PreferenceRecord } from '../model/preferences';
import type { SavedView } from '../model/saved-view';
import type { Template } from '../model/template';
import type { JournalEntry } from './journal-types';
import { type Watcher, watchQuery } from './live';
import { recording } from './recording';
import { turns } from './turns';
import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';
import { v4 } from './v4';
import { v5 } from './v5';
import { v6 } from './v6';
import { v7 } from './v7';
import { v8 } from './v8';
import { v9 } from './v9';
import { v10 } from './v10';
import { v11 } from './v11';
import { v12 } from './v12';
import { v13 } from './v13';
import { v14 } from './v14';
import type { LATEST } from './version';
import type { VersionStep } from './version-step';

const STEPS = [v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14] as const satisfies {
  length: typeof LATEST;
};

/** Every version so far; its number is its index plus one. */
export const VERSIONS: readonly VersionStep[] = STEPS;

/** All versions in one, which is all that a database needs that has the latest. */
const AT_ONCE: VersionStep = {
  stores: Object.assign({}, ...VERSIONS.map(({ stores }) => stores)),
  upgrade: () => Promise.reject(new Error('An earlier version has to be upgraded step by step')),
};

/**
 * All that Mentor Trail knows about people, stored on the mentor's own machine. Open it only in the extension's own
 * pages and background: in a content script the database would belong to the visited site.
 */
export class TrailDatabase extends Dexie {
  declare readonly contacts: Table<ContactRecord, ContactId>;
  declare readonly followUps: Table<FollowUp, FollowUpId>;
  declare readonly mentorships: Table<Mentorship, MentorshipId>;
  declare readonly plans: Table<Plan, PlanId>;
  declare readonly notes: Table<Note, NoteId>;
  declare readonly interactions: Table<Interaction, InteractionId>;
  declare readonly templates: Table<Template, TemplateId>;
  declare readonly offers: Table<Offer, OfferId>;
  declare readonly views: Table<SavedView, ViewId>;
  declare readonly preferences: Table<PreferenceRecord, string>;
  declare readonly members: Table<Member, MemberId>;
  declare readonly asideRows: Table<AsideRow, string>;
  /** Derived from contacts and their logs, see digests.ts. */
  declare readonly digests: Table<StoredDigest, string>;
  declare readonly journal: Table<JournalEntry, EntryId>;

  /**
   * @param versions how many of the versions to apply; all of them outside tests
   * @param first the number of the first of them
   */
  constructor(name: string, versions: readonly VersionStep[] = VERSIONS, first = 1) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.use(recording);
    // Outside of recording, so that rows are recorded with their turns.
    this.use(turns);
    versions.forEach(({ stores, upgrade }, index) => {
      const version = this.version(index + first).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    });
  }

  /**
   * Queries now, and again whenever the data read changes. A method, so that callers need not load Dexie.
   *
   * @returns a function that stops it
   */
  live<Result>(query: () => Promise<Result>, watcher: Watcher<Result>): () => void {
    return watchQuery(query, watcher);
  }
}

/** The name of the one database with real people in it. */
export const DATABASE = 'mentor-trail';

/**
 * Creates the database without opening it. It opens on the first query, so that a failure reaches the caller as a
 * StorageFailure.
 */
export function openDatabase(name = DATABASE): TrailDatabase {
  return new TrailDatabase(name);
}

/**
 * The same for a worker, which begins anew for each task: preparing every version takes longer than opening the latest.
 * If it cannot be opened like that, for any reason, the first query opens it as usual.
 */
export async function quicklyOpened(name: string): Promise<TrailDatabase> {
  const db = new TrailDatabase(name, [AT_ONCE], VERSIONS.length);
  try {
    await db.open();
    return db;
  } catch {
    db.close();
    return openDatabase(name);
  }
}
