import { accessibleName, firstLine, writtenOn } from './name';
import type { Memo, Surroundings } from './surroundings';
import type { Rule, Words } from './types';

/** Invisible characters (soft hyphens, zero-width marks) and those that icon fonts use for pictures. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uE000-\uF8FF]/g;

/** Makes spellings comparable: composed, single spaces, lower case, no invisible characters. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

const known = new WeakMap<Words, ReadonlySet<string>>();

export function allWords(words: Words): ReadonlySet<string> {
  const all = known.get(words) ?? new Set(Object.values(words).flat().map(normalise));
  known.set(words, all);
  return all;
}

function pageWords(words: Words, document: Document): Set<string> {
  const language = document.documentElement.lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return new Set((Object.hasOwn(words, language) ? (words[language] ?? []) : []).map(normalise));
}

export function nameOf(element: Element, memo: Memo | undefined): string {
  const known = memo?.names.get(element);
  if (known !== undefined) return known;
  const name = normalise(accessibleName(element));
  memo?.names.set(element, name);
  return name;
}

/**
 * Other names it may have: its whole text if the accessible name only adds to it ("Message" on "Message Kim"), and
 * its first line if an explanation follows. Counts of new items are removed.
 */
function otherNames(element: Element, name: string): string[] {
  const isMeant = (text: string) =>
    text !== '' && (wordsIn(name).includes(wordsIn(text)) || squeezed(name) === squeezed(text));
  const texts = [name, ...[writtenOn(element), firstLine(element)].map(normalise).filter(isMeant)];
  return [...texts, ...texts.map((text) => uncounted(element, text))];
}

/** A number at the end, in brackets or after a dot. */
const COUNT_APART = / ?(?:\(\p{Nd}+\+?\)|[·•] ?\p{Nd}+\+?)$/u;
const COUNT = /^\p{Nd}+\+?$/u;

/** A text without its count, if that is separated typographically or in an element of its own. */
function uncounted(element: Element, text: string): string {
  const bare = text.replace(COUNT_APART, '');
  const last = [...element.querySelectorAll('*')].findLast((each) => each.textContent?.trim());
  const count = normalise(last?.textContent ?? '');
  return bare === text && COUNT.test(count) && text.endsWith(count)
    ? text.slice(0, -count.length).trim()
    : bare;
}

const wordsIn = (text: string) => ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
const squeezed = (text: string) => wordsIn(text).replaceAll(' ', '');

/** Whether the whole text equals one of the words. */
export const readsWhole = (text: string | null, words: Words): boolean =>
  allWords(words).has(normalise(text ?? ''));

/** A word with `*` matches names that include a person's: `Invite * to connect`. */
const isStarred = (name: string, words: ReadonlySet<string>): boolean =>
  [...words].some((word) => {
    const [before = '', after] = word.split('*');
    return (
      after !== undefined && name.length > word.length && name.startsWith(before) && name.endsWith(after)
    );
  });

/** Longer than any control's name (UTF-16 units). */
const LONGEST_NAME = 400;

/** What can give an element, or part of it, a name other than its text. */
const OTHER_NAMES =
  '[aria-label],[aria-labelledby],[title],[alt],[placeholder],[aria-valuetext],[aria-valuenow],input,select,textarea,title';

/** For comparing letters only; pure ASCII needs no composing. */
const lettersOf = (text: string) => (/^[ -~\s]*$/.test(text) ? text : text.normalize('NFC')).toLowerCase();

/**
 * A cheap first check: whether the letters of any word occur in the text in order, with hidden text possibly in
 * between. It rules out nearly all text on a page.
 */
function mayRead(text: string, words: ReadonlySet<string>): boolean {
  if (text.length > LONGEST_NAME) return false;
  const written = lettersOf(text);
  for (const letters of lettersIn(words)) if (holdsLetters(written, letters)) return true;
  return false;
}

const spelt = new WeakMap<ReadonlySet<string>, string[][]>();

/** The letters of each word, without wildcards. */
function lettersIn(words: ReadonlySet<string>): string[][] {
  const all =
    spelt.get(words) ?? [...words].map((word) => [...word].filter((letter) => !/[ *]/.test(letter)));
  spelt.set(words, all);
  return all;
}

/** Whether a text equals one of the words. The first letter alone rules out most texts. */
export function reads(words: ReadonlySet<string>): (text: string) => boolean {
  const initials = new Set([...words].map((word) => word.normalize('NFD').charAt(0)));
  return (text) => {
    const first = text.charAt(0).toLowerCase();
    if (first >= 'a' && first <= 'z' && !initials.has(first)) return false;
    return mayRead(text, words) && words.has(normalise(text));
  };
}

function holdsLetters(text: string, letters: readonly string[]): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}

/** Without the text that icons bring along. */
function textOf(element: Element): string {
  const text = element.textContent ?? '';
  const own = text.length > LONGEST_NAME ? [...element.querySelectorAll('style,script,desc')] : [];
  return own.reduce((rest, { textContent }) => rest.replace(textContent ?? '', ''), text);
}

/** Whether it may have one of these names. Computing a name needs the styles of everything in the element. */
export function mayBeNamed(element: Element, words: ReadonlySet<string>): boolean {
  if (element.hasAttribute('aria-labelledby')) return true;
  const label = element.getAttribute('aria-label');
  const text = textOf(element);
  if (label?.trim()) return mayRead(text, words) || mayBeCalled(label, words);
  return mayRead(text, words) || element.matches(OTHER_NAMES) || element.querySelector(OTHER_NAMES) !== null;
}

function mayBeCalled(label: string, words: ReadonlySet<string>): boolean {
  if (!mayRead(label, words)) return false;
  const name = normalise(label);
  return words.has(name) || isStarred(name, words);
}

/** Elements with one of the rule's names, in the page's language or, if unknown, in any. */
export function byName(rule: Rule, elements: Element[], { document, memo }: Surroundings): Element[] {
  if (!rule.words || elements.length === 0) return elements;
  const names = new Map(elements.map((element) => [element, nameOf(element, memo)] as const));
  const bearing = (words: ReadonlySet<string>) =>
    elements.filter((element) => words.has(names.get(element) ?? ''));
  const all = allWords(rule.words);
  const named = bearing(pageWords(rule.words, document));
  if (named.length > 0) return named;
  const inAnyLanguage = bearing(all);
  if (inAnyLanguage.length > 0) return inAnyLanguage;
  return elements.filter((element) => {
    const name = names.get(element) ?? '';
    return isStarred(name, all) || otherNames(element, name).some((other) => all.has(other));
  });
}
