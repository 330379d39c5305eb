import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { ContactId } from '../ground/ids';
import { bothOf, SEARCHED, type Searched, wordsOf } from '../model/search-words';
import { slipsBetween, slipsForgiven } from './search-words';

/** A match in the name counts for more than one in the notes. */
const WEIGHTS: Readonly<Record<Searched, number>> = {
  name: 6,
  tags: 3,
  metAt: 2,
  work: 2,
  reach: 2,
  notes: 1,
};

/** How many known words a misspelt one may stand for. */
const LIKELY_WORDS = 40;

/** A contact's words, see `searchWords`. */
interface Indexed {
  id: ContactId;
  lines: readonly string[];
}

/** Finds contacts by words, and keeps only what that takes. */
export class ContactIndex {
  readonly #search = new MiniSearch<Indexed>({
    fields: [...SEARCHED],
    extractField: ({ id, lines }, field) =>
      field === 'id' ? id : (lines[SEARCHED.indexOf(field as Searched)] ?? ''),
    tokenize: (line) => line.split(' '),
    processTerm: (word) => {
      this.#known.add(word);
      return word;
    },
  });
  /** Every word seen so far; removed words match nobody. */
  readonly #known = new Set<string>();

  /** @param words the current words in all their spellings; '' removes the contact */
  put(id: ContactId, words: string): void {
    const indexed = { id, lines: words.split('\n') };
    if (words === '') this.remove(id);
    else if (this.#search.has(id)) this.#search.replace(indexed);
    else this.#search.add(indexed);
  }

  remove(id: ContactId): void {
    if (this.#search.has(id)) this.#search.discard(id);
  }

  /**
   * The contacts that contain every word, best first. A typed word may be the beginning of one in the contact. Only
   * if that finds nobody are matches inside words and typing errors allowed, as few errors as possible.
   */
  find(text: string): ContactId[] {
    const typed = [...new Set(wordsOf(text))];
    if (typed.length === 0) return [];
    const most = Math.max(...typed.map(slipsForgiven));
    let found = this.#run(typed.map((word) => ({ combineWith: 'OR', queries: bothOf(word) })));
    for (let slips = 0; found.length === 0 && slips <= most; slips++) {
      found = this.#run(typed.map((word) => this.#likely(word, Math.min(slips, slipsForgiven(word)))));
    }
    return found;
  }

  #run(queries: Query[]): ContactId[] {
    const options: SearchOptions = {
      combineWith: 'AND',
      prefix: true,
      boost: WEIGHTS,
      tokenize: (word) => [word],
      processTerm: (word) => word,
    };
    return this.#search.search({ ...options, queries }).map(({ id }) => id as ContactId);
  }

  /** A word and those it may have been meant as. */
  #likely(typed: string, slips: number): Query {
    const words: [number, string][] = [];
    for (const word of this.#known) {
      const within = typed.length >= 3 && word.includes(typed);
      const distance = within ? 0 : slips === 0 ? 1 : slipsBetween(typed, word, slips);
      if (distance <= slips) words.push([distance, word]);
    }
    words.sort(([a], [b]) => a - b);
    const likely = words.slice(0, LIKELY_WORDS).map(([, word]) => word);
    return { combineWith: 'OR', queries: [typed, { prefix: false, queries: likely }] };
  }
}

/**
 * The same without an index, while that is being built: everybody with a word that begins with each typed one, best
 * first. Typing errors are not tolerated.
 */
export function lookThroughWords(all: ReadonlyMap<ContactId, string>, text: string): ContactId[] {
  const typed = [...new Set(wordsOf(text))].map(bothOf);
  if (typed.length === 0) return [];
  const found: { id: ContactId; weight: number }[] = [];
  for (const [id, words] of all) {
    let weight = 0;
    const fits = typed.every((spellings) => {
      const at = Math.min(...spellings.map((begin) => placeOf(words, begin)));
      weight += at === Number.POSITIVE_INFINITY ? 0 : weightAt(words, at);
      return at !== Number.POSITIVE_INFINITY;
    });
    if (fits) found.push({ id, weight });
  }
  return found.sort((a, b) => b.weight - a.weight).map(({ id }) => id);
}

/** The position of the first word with this beginning. */
function placeOf(words: string, begin: string): number {
  for (let at = words.indexOf(begin); at >= 0; at = words.indexOf(begin, at + 1)) {
    const before = words[at - 1];
    if (before === undefined || before === ' ' || before === '\n') return at;
  }
  return Number.POSITIVE_INFINITY;
}

function weightAt(words: string, at: number): number {
  let line = 0;
  for (let end = words.indexOf('\n'); end >= 0 && end < at; end = words.indexOf('\n', end + 1)) line += 1;
  return WEIGHTS[SEARCHED[line] ?? 'notes'];
}
