import Dexie, { type ObservabilitySet, RangeSet } from 'dexie';
import { wordsOfAll } from '../database/digests';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { ContactId } from '../ground/ids';
import { wordsIn } from '../model/digest';
import { ContactIndex, lookThroughWords } from './contact-index';

/** How long to index before yielding to the page (ms). */
const SLICE = 8;

export interface Found {
  /** Best match first. */
  ids: ContactId[];
  total: number;
  /** Whether the index answered. Until it is built, a plain word scan answers, without tolerance for typing errors. */
  complete: boolean;
}

/** A page's search state: all words, read at once, and the index, built once in idle time and then kept up to date. */
class Searcher {
  readonly #db: TrailDatabase;
  readonly #watchers = new Set<() => void>();
  /** Contacts written since they were last indexed. */
  readonly #changed = new Set<string>();
  #index = new ContactIndex();
  /** The search words of all contacts; dropped once the index is ready. */
  #words: Promise<Map<ContactId, string>> | undefined;
  #made: Promise<void> | undefined;
  #isListening = false;
  #isReady = false;
  #isOutdated = false;

  constructor(db: TrailDatabase) {
    this.#db = db;
  }

  /** Builds the index unless it exists or is being built. After a failure, the next call tries again. */
  make(): Promise<void> {
    this.#made ??= this.#makeIndex().catch((error: unknown) => {
      this.#made = undefined;
      this.#words = undefined;
      throw error;
    });
    return this.#made;
  }

  /** @returns a function that stops it */
  watch(callback: () => void): () => void {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }

  /** Until the index is ready, scans the words; if that finds nobody, waits for the index. */
  async find(text: string): Promise<{ ids: string[]; complete: boolean }> {
    if (!this.#isReady) {
      const made = this.make();
      // A failure surfaces through the read below.
      made.catch(() => undefined);
      const words = await this.#readWords();
      await this.#takeUpChanges();
      const ids = this.#isReady ? [] : lookThroughWords(words, text);
      if (ids.length > 0) return { ids, complete: false };
      await made;
    }
    await this.#takeUpChanges();
    return { ids: this.#index.find(text), complete: true };
  }

  #readWords(): Promise<Map<ContactId, string>> {
    if (!this.#isListening) Dexie.on('storagemutated', this.#note);
    this.#isListening = true;
    this.#words ??= storing(async () => new Map(await wordsOfAll(this.#db)));
    return this.#words;
  }

  async #makeIndex(): Promise<void> {
    do {
      this.#isOutdated = false;
      this.#words = undefined;
      this.#index = new ContactIndex();
      await this.#takeUp(await this.#readWords());
    } while (this.#isOutdated);
    await this.#takeUpChanges();
    this.#isReady = true;
    this.#words = undefined;
    this.#tell();
  }

  async #takeUp(words: Iterable<readonly [ContactId, string]>): Promise<void> {
    let until = performance.now() + SLICE;
    for (const [id, of] of words) {
      if (performance.now() > until) {
        await idle();
        until = performance.now() + SLICE;
      }
      this.#index.put(id, of);
    }
  }

  /** Notes which contacts were written, by any of our pages. */
  readonly #note = (parts: ObservabilitySet) => {
    const written = parts[`idb://${this.#db.name}/contacts/`];
    if (!written) return;
    for (const { from, to } of new RangeSet().add(written)) {
      if (from === to && typeof from === 'string') this.#changed.add(from);
      else this.#isOutdated = true;
    }
    // Very large changes do not name their keys, so rebuild.
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
    const [records, words] = await Promise.all([
      storing(() => this.#db.contacts.bulkGet(ids)),
      this.#isReady ? undefined : this.#readWords(),
    ]);
    const changed = ids.map((id, at): [ContactId, string] => [id, wordsIn(records[at] ?? null)]);
    for (const [id, of] of changed) {
      if (of === '') words?.delete(id);
      else words?.set(id, of);
    }
    await this.#takeUp(changed);
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
 * Builds the index in idle time, before anybody searches.
 *
 * @returns once it is ready
 * @throws StorageFailure
 */
export function prepareSearch(db: TrailDatabase): Promise<void> {
  return searcherOf(db).make();
}

/**
 * Calls back when a search may give a different answer: the index is ready, or a contact has changed.
 *
 * @returns a function that stops it
 */
export function watchSearch(db: TrailDatabase, callback: () => void): () => void {
  return searcherOf(db).watch(callback);
}

/**
 * Searches names, notes, groups and tags, tolerating typing errors.
 *
 * @throws StorageFailure
 */
export async function searchContacts(
  db: TrailDatabase,
  words: string,
  { limit = Number.POSITIVE_INFINITY }: { limit?: number } = {},
): Promise<Found> {
  const { ids, complete } = await searcherOf(db).find(words);
  return { ids: ids.slice(0, limit), total: ids.length, complete };
}

/** Resolves when the page is idle. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 50 });
    else setTimeout(resolve, 0);
  });
}
