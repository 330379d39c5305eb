import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { ContactId } from '../ground/ids';
import { plain } from '../ground/spelling';
import type { ContactRecord } from '../model/contact';
import { dialled, REACH_FIELDS, type ReachField } from '../model/reach';
import { joinedWords, slipsBetween, slipsForgiven, wordsOf } from './search-words';

/** A hit in the name counts for more than one in the notes. */
const WEIGHTS = { name: 6, tags: 3, metAt: 2, work: 2, reach: 2, notes: 1 } as const;
type Field = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as Field[];

/** How many other words a misspelt one is taken for. */
const LIKELY_WORDS = 40;

type Indexed = Pick<ContactRecord, 'id' | 'name' | 'notes' | 'metAt' | 'tags' | 'work' | ReachField>;

/** Finds contacts by words; holds no more of them than that takes. */
export class ContactIndex {
  readonly #search = new MiniSearch<Indexed>({
    fields: FIELDS,
    extractField: (contact, field) => {
      if (field === 'name') return `${contact.name} ${joinedWords(contact.name).join(' ')}`;
      if (field === 'reach') return reachWords(contact).join(' ');
      const value = contact[field as 'id' | 'notes' | 'metAt' | 'tags' | 'work'];
      return Array.isArray(value) ? value.join(' ') : value;
    },
    tokenize: wordsOf,
    processTerm: (word) => {
      const spellings = bothOf(word);
      for (const spelling of spellings) this.#known.add(spelling);
      return spellings;
    },
  });
  /** Every word there is or was; one that is gone leads to nobody. */
  readonly #known = new Set<string>();

  /** Takes up a contact as it is now; one that is no longer live is left out from here on. */
  put(contact: ContactRecord): void {
    if (contact.deletedAt !== undefined) this.remove(contact.id);
    else if (this.#search.has(contact.id)) this.#search.replace(contact);
    else this.#search.add(contact);
  }

  remove(id: ContactId): void {
    if (this.#search.has(id)) this.#search.discard(id);
  }

  /**
   * All contacts in which every word occurs, the best first. A word may be the beginning of one in the contact. Only
   * where that finds nobody is it looked for inside words and with slips of the finger forgiven, as few as it takes.
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

  /** A word, and those it may have been meant for. */
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

/** Numbers, addresses and names, and each number with and without the code of its country. */
function reachWords(contact: Pick<Indexed, ReachField>): string[] {
  const given = REACH_FIELDS.flatMap((field) => contact[field].map(({ value }) => value));
  const numbers = contact.phones.flatMap(({ value }) => {
    const digits = dialled(value).replace(/\D/g, '').replace(/^0+/, '');
    return [0, 1, 2, 3].map((code) => digits.slice(code)).filter(({ length }) => length > 5);
  });
  return [...given, ...numbers];
}

/** A word as it is written, and with its umlauts as others write them: `kraemer`, `kramer`; a number as it is abroad. */
function bothOf(word: string): string[] {
  if (/^0\d{2,}$/.test(word)) return [word, word.replace(/^0+/, '')];
  const other = plain(word);
  return other === word ? [word] : [word, other];
}
