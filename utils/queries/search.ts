import Dexie, { type ObservabilitySet, RangeSet } from 'dexie';
import { readDigests } from '../database/digests';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { ContactId } from '../ground/ids';
import { wordsIn } from '../model/digest';
import { ContactIndex, lookThroughWords } from './contact-index';

/** For how long contacts are taken up before the page may breathe (ms). */
const SLICE = 8;

export interface Found {
  /** The best first. */
  ids: ContactId[];
  total: number;
  /** Whether the index has answered; before it is made, all words are looked through, which forgives no slip. */
  complete: boolean;
}

/** What one page knows for searching: all words, read at once, and the index, made once in idle slices; kept fresh from then on. */
class Searcher {
  readonly #db: TrailDatabase;
  readonly #watchers = new Set<() => void>();
  /** Whose rows have been written since they were taken up. */
  readonly #changed = new Set<string>();
  #index = new ContactIndex();
  /** By which words everybody is found; let go of once the index is there. */
  #words: Promise<Map<ContactId, string>> | undefined;
  #made: Promise<void> | undefined;
  #isListening = false;
  #isReady = false;
  #isOutdated = false;

  constructor(db: TrailDatabase) {
    this.#db = db;
  }

  /** Makes the index, unless it is there or being made. One that failed is made again the next time. */
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

  /** Before the index is there the words themselves answer; where they lead to nobody, it is waited for. */
  async find(text: string): Promise<{ ids: string[]; complete: boolean }> {
    if (!this.#isReady) {
      const made = this.make();
      // What went wrong is told by the read that answers now.
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
    this.#words ??= storing(async () => {
      const rows = await readDigests(this.#db, 'words');
      return new Map(rows.flatMap(({ people }) => people));
    });
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
 * Whom these words lead to, over names, notes, groups and tags, with typing errors forgiven.
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

/** A moment in which the page has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 50 });
    else setTimeout(resolve, 0);
  });
}
