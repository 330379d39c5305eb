import { plain } from '../ground/spelling';
import { asText, codePoints, fold, NAME_LIMIT } from '../ground/text';
import { type ProfileAddress, parseProfileAddress } from './address';
import { SITE_NAMES, SITE_WORDS, WAYS } from './site-words';

/** What the browser says of a page: nothing is read from the page itself. */
export interface PageFacts {
  url?: string | undefined;
  title?: string | undefined;
}

/** Marks of direction and invisible signs; what joins letters in Persian or Hindi stays. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** How many messages wait: `(3)`, `(20+)`, `(٣)`, `（３）`; or a dot that says that some do. */
const COUNT = /^(?:[([（【]\s*\p{Nd}+\+?\s*[)\]）】]|[●•∙·○◦*])\s*/u;
/** How somebody wants to be spoken of, behind the name. */
const PRONOUNS = /\s*\(\p{L}{2,6}(?:\s*\/\s*\p{L}{2,6}){1,3}\)$/u;
const BETWEEN = /\s*[|｜]\s*/;
/** What stands between a name and a headline, or a name and the words of a post. */
const DASH = /\s+[–—-]\s+/;

/** What was looked for is whatever somebody typed: "lena - Search Results". */
const FOUND =
  /search results|suchergebnisse|résultats de|resultados|risultati|zoekresultaten|wyniki|sonuçları|rezultate|результат|αποτελέσματα|نتائج/iu;
/** What somebody has, in English and where an ending is set apart: "Lena's Post", "Lena’in gönderisi". */
const OWNS = /\p{L}['’](?:s|n?[iıuü]n)\s/u;

/** Words that may be small in the middle of a name. */
const PARTICLES = new Set(
  `a abu af al am an and ap av bar bat ben bin bint d da dal das de degli dei del della den der des di die do dos du e el en
  et het i ibn in’t la las le les lo los mac mc ní nic o of og och oo op os ou s san st t te ten ter the und ur van vande vander
  vd vom von y zu zum zur`.split(/\s+/),
);

/** Words that say that something was said or cannot be seen, in the languages of the sites. */
const SAID =
  /\b(?:messaged|sent you|hat (?:dir|ihnen|euch)|vous a|t[’']a (?:envoyé|écrit)|te (?:envi|ha)|ti ha|heeft je|not found|isn[’']t available)\b/i;
/** Signs that stand in addresses and sentences, never in a name. */
const NO_NAME = /[/@\\<>{}=|_?!:;…"“”„«»¿¡#%]|\bwww\.|\.(?:com|org|net)\b/i;
const MOST_WORDS = 8;
const CASED = /^\p{Lu}|^\p{Lt}/u;

/** A title in its parts, without what waits and without the site; null where it is not the site's own. */
function partsOf(title: string): string[] | null {
  let text = withoutCount(title);
  const parts = text.split(BETWEEN);
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && isSite(last, parts.length)) return parts.slice(0, -1).filter(Boolean);
  // "Lena Krämer - Facebook"
  const [, before = '', site = ''] = /^(.*\S)\s+[–—-]\s+(\S.*)$/su.exec(text) ?? [];
  if (!SITE_NAMES.has(fold(site))) return null;
  text = before;
  return text.split(BETWEEN).filter(Boolean);
}

/** Whether a title ends in the site's name behind something else, as those of all pages about somebody do. */
export function isSitesOwn(title: string): boolean {
  return partsOf(title) !== null;
}

/** A title without the number of what waits, which comes and goes: by this titles are compared. */
export function withoutCount(title: string): string {
  let text = asText(title).replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  while (COUNT.test(text)) text = text.replace(COUNT, '');
  return text;
}

/** The site in whatever script it writes itself: by its known names, or one word of a script without capitals. */
function isSite(word: string, parts: number): boolean {
  if (SITE_NAMES.has(fold(word))) return true;
  return (
    parts === 2 &&
    /^[\p{L}\p{M}\u200c\u200d]+$/u.test(word) &&
    !/[\p{Lu}\p{Ll}\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]/u.test(word)
  );
}

/**
 * The name of the person whose page this is, out of the tab's title: a prefill that the mentor sees and can change.
 *
 * @returns '' where the title may name something or somebody else
 */
export function nameOnPage({ url = '', title = '' }: PageFacts): string {
  const parsed = parseProfileAddress(url);
  if (!parsed.ok || parsed.value.platform === 'other') return '';
  const parts = partsOf(title);
  if (!parts || FOUND.test(title)) return '';
  const named = namedIn(parsed.value, parts, isDeep(url, parsed.value));
  const name = named.replace(PRONOUNS, '').trim();
  return isName(name, parsed.value) ? name : '';
}

function namedIn(address: ProfileAddress, parts: readonly string[], deep: boolean): string {
  const [first = ''] = parts;
  // "Lena | Name of the group": alone it is the group that is named.
  if (address.kind === 'group-member') return parts.length > 1 ? first : '';
  const names = parts.map((part) => part.split(DASH)[0] ?? '');
  const like = names.find((name) => isLike(name, address));
  if (like !== undefined) return like;
  const [name = '', behind = ''] = names;
  if (!deep) return address.platform !== 'linkedin' || parts.length === 1 ? name : '';
  // "Activity | Lena"; nobody could tell which of two words is the name on other pages.
  if (address.platform === 'linkedin') return parts.length === 2 ? behind : '';
  // An opened post is called "Lena – what she wrote", or only what she wrote.
  return DASH.test(first) ? name : '';
}

/** Whether a page lies below the profile's own. */
function isDeep(url: string, { platform }: ProfileAddress): boolean {
  const path = /^(?:https?:\/\/)?[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  const segments = path.split('/').filter(Boolean);
  if (platform === 'linkedin')
    return segments.length > segments.findIndex((each) => each.toLowerCase() === 'in') + 2;
  const isNumbered = /^(?:people|p)$/i.test(segments[0] ?? '');
  return !isNumbered && segments.length > 1;
}

const lettersOf = (text: string) => plain(fold(text)).replace(/[^\p{L}\p{N}]/gu, '');

/** The letters of the name in an address; '' where it holds a number. */
function nameLetters({ identity }: ProfileAddress): string {
  const [, path = ''] = /^(?:facebook|linkedin)\/(.+)$/.exec(identity) ?? [];
  return lettersOf(path);
}

function wordsOf(name: string, between = /[\s,.()-]+/u): string[] {
  return name.split(between).filter((word) => /\p{L}/u.test(word));
}

/** Whether a name and an address have a word in common. */
function isLike(name: string, address: ProfileAddress): boolean {
  const letters = nameLetters(address);
  return wordsOf(name).some((word) => codePoints(word) > 2 && letters.includes(lettersOf(word)));
}

/** Whether an address says itself that this is its name: every word of the name, and at least two. */
export function isSureName(name: string, url: string): boolean {
  const parsed = parseProfileAddress(url);
  if (!parsed.ok) return false;
  const letters = nameLetters(parsed.value);
  const words = wordsOf(name);
  return words.length > 1 && words.every((word) => letters.includes(lettersOf(word)));
}

/** Whether a text can be somebody's name, and is not a way of the site, a sentence or an address. */
function isName(text: string, address: ProfileAddress): boolean {
  const words = wordsOf(text);
  const key = fold(text);
  if (words.length === 0 || words.length > MOST_WORDS || codePoints(text) > NAME_LIMIT) return false;
  if (/^[\p{Nd})\]}.,+-]/u.test(text) || NO_NAME.test(text) || SAID.test(text) || WAYS.has(key)) return false;
  if (SITE_NAMES.has(key) || /\b(?:facebook|linkedin)\b/i.test(text)) return false;
  const letters = nameLetters(address);
  const isKnown = (word: string) => letters.includes(lettersOf(word));
  if (OWNS.test(text) || words.some((word) => SITE_WORDS.has(fold(word)) && !isKnown(word))) return false;
  const isCased = /\p{Lu}|\p{Ll}/u.test(text);
  // "Anna-lena" has a capital where names have one.
  const small = wordsOf(text, /[\s,.()]+/u).filter((word) => !isAsInName(word));
  if (isLike(text, address)) return small.every((word) => !/^\p{Ll}/u.test(word) || isKnown(word));
  if (words.length === 1) {
    // Both sites want two names; where a script writes them as one, only a short word is one.
    return /^[\p{scx=Han}\p{scx=Hang}\p{scx=Kana}]{2,6}$/u.test(asText(text));
  }
  // "Page introuvable" is a sentence; "lena krämer" is how somebody writes herself.
  return !isCased || small.length === 0 || small.length === words.length;
}

/** Whether a word is written as those of names are. */
function isAsInName(word: string): boolean {
  return CASED.test(word) || PARTICLES.has(word.toLowerCase().replace(/^['’]|['’]$/gu, ''));
}

/** The group whose page this is, or which it is part of, as far as the title tells. */
export function groupInTitle(title: string, isMember: boolean): string {
  const parts = partsOf(title) ?? [];
  // A member's page is called "Lena Krämer | Name of the group | Facebook", or names only one of the two.
  return (isMember ? parts[1] : parts[0])?.trim() ?? '';
}
