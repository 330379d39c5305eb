import { plain } from '../ground/spelling';
import { fold } from '../ground/text';
import type { Contact } from './contact';
import { dialled, REACH_FIELDS } from './reach';

/*
 * What of a contact is searched. It is kept beside the contacts, see digest.ts: what is read differently from one version to
 * the next takes a step of the schema.
 */

/** A text in the words it is searched by: folded, without signs. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** A word as it is written, and with its umlauts as others write them: `kraemer`, `kramer`; a number as it is abroad. */
export function bothOf(word: string): string[] {
  if (/^0\d{2,}$/.test(word)) return [word, word.replace(/^0+/, '')];
  const other = plain(word);
  return other === word ? [word] : [word, other];
}

/** Scripts that put no blanks between words, or between the parts of a name. */
const UNPARTED =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]+$/u;
/** Of more words than that nobody writes the last ones together. */
const MOST_JOINED = 8;

/**
 * A name as it may be typed otherwise: its words written together from each of them on (`vanderberg`, `annemarie`), and
 * from each letter on where a script parts no words (`小龍`). The beginning of such a word is enough to find it.
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

/** Numbers, addresses and names, and each number with and without the code of its country. */
function reachWords(contact: Contact): string[] {
  const given = REACH_FIELDS.flatMap((field) => contact[field].map(({ value }) => value));
  const numbers = contact.phones.flatMap(({ value }) => {
    const digits = dialled(value).replace(/\D/g, '').replace(/^0+/, '');
    return [0, 1, 2, 3].map((code) => digits.slice(code)).filter(({ length }) => length > 5);
  });
  return [...given, ...numbers];
}

/** What is searched, in the order of how much a hit in it counts. */
export const SEARCHED = ['name', 'tags', 'metAt', 'work', 'reach', 'notes'] as const;
export type Searched = (typeof SEARCHED)[number];

/** All words of a contact, in every spelling in which they are found, once each: a line for each of what is searched. */
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
