import Dexie, { type ObservabilitySet, RangeSet } from 'dexie';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { ContactId } from '../ground/ids';
import { spellingsOf } from '../ground/spelling';
import type { ContactRecord } from '../model/contact';
import { ContactIndex } from './contact-index';

/** How many contacts are read at a time, and for how long they are taken up before the page may breathe (ms). */
const AT_A_TIME = 250;
const SLICE = 8;

export interface Found {
  /** The best first; before the index is there, by name. */
  ids: ContactId[];
  total: number;
  /** Whether the whole of the contacts was searched; false while the index is being made. */
  complete: boolean;
}

/** What one page knows for searching: made once, in idle slices, and kept fresh from then on. */
class Searcher {
  readonly #db: TrailDatabase;
  readonly #watchers = new Set<() => void>();
  /** Whose rows have been written since they were taken up. */
  readonly #changed = new Set<string>();
  #index = new ContactIndex();
  #made: Promise<void> | undefined;
  #isListening = false;
  #isReady = false;
  #isOutdated = false;

  constructor(db: TrailDatabase) {
    this.#db = db;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Makes the index, unless it is there or being made. One that failed is made again the next time. */
  make(): Promise<void> {
    this.#made ??= this.#readAll().catch((error: unknown) => {
      this.#made = undefined;
      throw error;
    });
    return this.#made;
  }

  /** @returns a function that stops it */
  watch(callback: () => void): () => void {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }

  async find(words: string): Promise<string[]> {
    await this.#takeUpChanges();
    return this.#index.find(words);
  }

  async #readAll(): Promise<void> {
    if (!this.#isListening) Dexie.on('storagemutated', this.#note);
    this.#isListening = true;
    do {
      this.#isOutdated = false;
      this.#index = new ContactIndex();
      let last = '';
      for (;;) {
        const records = await storing(() =>
          this.#db.contacts.where('id').above(last).limit(AT_A_TIME).toArray(),
        );
        const end = records.at(-1);
        if (!end) break;
        await this.#takeUp(records);
        last = end.id;
      }
    } while (this.#isOutdated);
    await this.#takeUpChanges();
    this.#isReady = true;
    this.#tell();
  }

  async #takeUp(records: readonly ContactRecord[]): Promise<void> {
    let until = performance.now() + SLICE;
    for (const record of records) {
      if (performance.now() > until) {
        await idle();
        until = performance.now() + SLICE;
      }
      this.#index.put(record);
    }
  }

  /** Notes whose rows have been written, in whatever page of ours. */
  readonly #note = (parts: ObservabilitySet) => {
    const written = parts[`idb://${this.#db.name}/contacts/`];
    if (!written) return;
    for (const { from, to } of new RangeSet().add(written)) {
      if (from === to && typeof from === 'string') this.#changed.add(from);
      else this.#isOutdated = true;
    }
    // After something so large that no keys are named, all is read again.
    if (this.#isOutdated && this.#isReady) {
      this.#isReady = false;
      this.#made = undefined;
      this.make().catch(() => undefined);
    }
    this.#tell();
  };

  async #takeUpChanges(): Promise<void> {
    const ids = [...this.#changed];
    if (ids.length === 0) return;
    this.#changed.clear();
    const records = await storing(() => this.#db.contacts.bulkGet(ids));
    ids.forEach((id, index) => {
      if (!records[index]) this.#index.remove(id);
    });
    await this.#takeUp(records.filter((record) => record !== undefined));
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

const searchers = new WeakMap<TrailDatabase, Searcher>();

function searcherOf(db: TrailDatabase): Searcher {
  const searcher = searchers.get(db) ?? new Searcher(db);
  searchers.set(db, searcher);
  return searcher;
}

/**
 * Makes the index in idle time, before anybody searches.
 *
 * @returns when it is there @throws StorageFailure
 */
export function prepareSearch(db: TrailDatabase): Promise<void> {
  return searcherOf(db).make();
}

/**
 * Calls back when a search may have another answer than before: the index is ready, or a contact has changed.
 *
 * @returns a function that stops it
 */
export function watchSearch(db: TrailDatabase, callback: () => void): () => void {
  return searcherOf(db).watch(callback);
}

/**
 * Whom these words lead to, over names, notes, groups and tags, with typing errors forgiven. Until the index is made
 * the beginning of the name answers.
 *
 * @throws StorageFailure
 */
export async function searchContacts(
  db: TrailDatabase,
  words: string,
  { limit = Number.POSITIVE_INFINITY }: { limit?: number } = {},
): Promise<Found> {
  const searcher = searcherOf(db);
  const complete = searcher.isReady;
  // It is asked for again at the next letter; what went wrong is told by the read that answers now.
  if (!complete) searcher.make().catch(() => undefined);
  const all = complete ? await searcher.find(words) : await namesBeginning(db, words);
  return { ids: all.slice(0, limit), total: all.length, complete };
}

function namesBeginning(db: TrailDatabase, words: string): Promise<string[]> {
  const beginnings = spellingsOf(words).filter((beginning) => beginning !== '');
  if (beginnings.length === 0) return Promise.resolve([]);
  return storing(() => db.contacts.where('sortKey').startsWithAnyOf(beginnings).distinct().primaryKeys());
}

/** A moment in which the page has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 50 });
    else setTimeout(resolve, 0);
  });
}
