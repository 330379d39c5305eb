import { plain } from '../ground/spelling';
import { fold } from '../ground/text';
import type { Contact } from './contact';
import { dialled, REACH_FIELDS } from './reach';

/*
 * The searchable words of a contact. They are stored, see digest.ts, so changing how they are computed requires a
 * schema step.
 */

/** The words of a text for searching: folded, without punctuation. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  // Most texts have only plain letters, of which the kinds need not be looked up.
  return folded.match(PLAIN.test(folded) ? /[a-z\d]+/g : /[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

const PLAIN = /^[ -~]*$/;

/**
 * A word as written, and as others spell its umlauts: `kraemer`, `kramer`; for a phone number, also its international
 * form.
 */
export function bothOf(word: string): string[] {
  if (/^0\d{2,}$/.test(word)) return [word, word.replace(/^0+/, '')];
  const other = plain(word);
  return other === word ? [word] : [word, other];
}

/** Scripts without blanks between words or parts of names. */
const UNPARTED =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]+$/u;
/** Words beyond this number are not joined. */
const MOST_JOINED = 8;

/**
 * Other ways to type a name: its words joined, starting from each of them (`vanderberg`, `annemarie`), and from each
 * character in scripts without blanks (`小龍`). Matching the beginning of such a word is enough.
 */
function joinedWords(name: string): string[] {
  const words = wordsOf(name).slice(0, MOST_JOINED);
  const joined = words.slice(0, -1).map((_word, at) => words.slice(at).join(''));
  const parts = words
    .filter((word) => UNPARTED.test(word))
    .flatMap((word) => {
      const letters = [...word].slice(0, 20);
      return letters.slice(1).map((_letter, at) => letters.slice(at + 1).join(''));
    });
  return [...new Set([...joined, ...parts])];
}

/** Numbers, addresses and names, with each number both with and without its country code. */
function reachWords(contact: Contact): string[] {
  const given = REACH_FIELDS.flatMap((field) => contact[field].map(({ value }) => value));
  const numbers = contact.phones.flatMap(({ value }) => {
    const digits = dialled(value).replace(/\D/g, '').replace(/^0+/, '');
    return [0, 1, 2, 3].map((code) => digits.slice(code)).filter(({ length }) => length > 5);
  });
  return [...given, ...numbers];
}

/** The searched fields, in order of weight. */
export const SEARCHED = ['name', 'tags', 'metAt', 'work', 'reach', 'notes'] as const;
export type Searched = (typeof SEARCHED)[number];

/** All words of a contact in every spelling, without repeats; one line per searched field. */
export function searchWords(contact: Contact): string {
  const texts: Record<Searched, readonly string[]> = {
    name: [contact.name, ...joinedWords(contact.name)],
    tags: contact.tags,
    metAt: [contact.metAt],
    work: [contact.work],
    reach: reachWords(contact),
    notes: [contact.notes],
  };
  return SEARCHED.map((field) => {
    const words = texts[field].flatMap(wordsOf).flatMap(bothOf);
    return [...new Set(words)].join(' ');
  }).join('\n');
}
