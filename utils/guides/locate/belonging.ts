import { WINDOWS } from './doings';
import { readsWhole } from './naming';
import { closestAcross, isDrawn } from './pointable';
import { addressOf, isSubject, remembered, type Surroundings, subjectKey, subjectOf } from './surroundings';
import type { Rule, Words } from './types';

const MAINS = 'main,[role=main]';
export const HEADINGS = 'h1,h2,h3,h4,[role=heading]';
/** Where a list of links may end. */
const PARTS = '[role=navigation],nav,[role=complementary],aside,main,[role=main]';

/** A path in comparable form: decoded, without a trailing slash. */
export function pathOf(path: string): string {
  try {
    return decodeURIComponent(path).replace(/\/$/, '');
  } catch {
    return path.replace(/\/$/, '');
  }
}

/** Whether this is the page's own address. The site's home page does not count, since no control leads there. */
export function isHere(href: string | null | undefined, around: Surroundings): boolean {
  const base = around.document.baseURI;
  if (!href || !URL.canParse(href, base)) return false;
  const path = pathOf(new URL(href, base).pathname);
  return path !== '' && path === pathOf(addressOf(around).pathname);
}

/**
 * Whether it belongs to another group or person than the page is about: by its own address, unless the rule checks
 * addresses itself, or because its part of the page names only others, as remains of the previous page do.
 */
export function isOthers(element: Element, rule: Rule, around: Surroundings): boolean {
  const { subject } = around.site;
  if (!subject || subjectKey(around) === null) return false;
  const own = rule.href ? null : subjectOf(closestAcross(element, 'a[href]'), around);
  if (own !== null && !isSubject(own, around)) return true;
  const main = element.closest(MAINS);
  return main !== null && remembered(around.memo?.others, main, () => namesOthers(main, subject.css, around));
}

function namesOthers(main: Element, css: string, around: Surroundings): boolean {
  const named = [...main.querySelectorAll(css)]
    .map((heading) => subjectOf(heading, around))
    .filter((key) => key !== null);
  return named.length > 0 && !named.some((key) => isSubject(key, around));
}

/** Whether it is in a window opened by what was pointed at. */
export function isOpened(element: Element, how: 'press' | 'address', { doings }: Surroundings): boolean {
  for (let at = element.closest(WINDOWS); at; at = at.parentElement?.closest(WINDOWS) ?? null) {
    if (doings?.opened.has(at) || (how === 'address' && doings?.arrived.has(at))) return true;
  }
  return false;
}

/** Whether its window, or else the main part of the page, has one of these names. */
export function isHeaded(element: Element, words: Words): boolean {
  for (let at = element.closest(WINDOWS); at; at = at.parentElement?.closest(WINDOWS) ?? null) {
    if (readsWhole(at.getAttribute('aria-label'), words) || isHeadedBy(at, words)) return true;
  }
  const main = element.closest(WINDOWS) ? null : element.closest(MAINS);
  return main !== null && headingsOver(element, main).some((each) => readsWhole(each.textContent, words));
}

/** A heading's level, as in an outline. */
const levelOf = (heading: Element) =>
  Number(/^h(\d)$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 2);

/** The heading of the part an element is in, that of the part around it, and so on. */
function headingsOver(element: Element, main: Element): Element[] {
  let level = Number.POSITIVE_INFINITY;
  const above = [...main.querySelectorAll(HEADINGS)].filter(
    (each) => follows(each, element) && isDrawn(each),
  );
  return above.reverse().filter((each) => {
    const isOver = levelOf(each) < level;
    if (isOver) level = levelOf(each);
    return isOver;
  });
}

const isHeadedBy = (part: Element, words: Words) =>
  [...part.querySelectorAll(HEADINGS)].some(
    (heading) => readsWhole(heading.textContent, words) && isDrawn(heading),
  );

/**
 * The longest run of links that no other of their kind interrupts, so that what is drawn around them contains none.
 *
 * @param all in document order, those that do not count included
 */
export function longestRun(all: readonly Element[], counts: (element: Element) => boolean): Element[] {
  let best: Element[] = [];
  let run: Element[] = [];
  for (const element of all) {
    run = counts(element) ? [...run, element] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Whether `other` comes later in the document, or is inside. */
export const follows = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Of the links around it to groups or people, whether the nearest lead to the subject, and no heading of something
 * else stands above it in the main part of the page.
 */
export function isNearSubject(element: Element, around: Surroundings): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const named = namedIn(at, around);
    if (named.size > 0)
      return [...named].some((key) => isSubject(key, around)) && !isBelowAnother(element, around);
  }
  return true;
}

/** Whether the heading above it is neither the page's own nor one with a link to the subject. */
function isBelowAnother(element: Element, around: Surroundings): boolean {
  const headings = element.closest(MAINS)?.querySelectorAll(HEADINGS) ?? [];
  const above = [...headings].findLast(
    (each) => follows(each, element) && !each.contains(element) && isDrawn(each),
  );
  return (
    above !== undefined &&
    !above.matches('h1') &&
    ![...namedIn(above, around)].some((key) => isSubject(key, around))
  );
}

/** Headings, and text that reads like the label, in document order and without controls. */
function labelsIn(part: Element, under: Words, { memo }: Surroundings): Element[] {
  const known = memo && remembered(memo.labels, under, () => new Map<Element, Element[]>());
  return remembered(known, part, () =>
    [...part.querySelectorAll(`${HEADINGS},span,[dir],li,b,strong`)].filter(
      (label) =>
        (label.matches(HEADINGS) || readsWhole(label.textContent, under)) &&
        !label.closest('a[href],[role=button],button'),
    ),
  );
}

/** All the subjects that its links lead to, of the kind the guide's pages are about. */
function namedIn(part: Element, around: Surroundings): ReadonlySet<string> {
  return remembered(around.memo?.named, part, () => {
    const keys = [...part.querySelectorAll('a[href]')].map((link) => subjectOf(link, around));
    return new Set(keys.filter((key) => key !== null));
  });
}

/** Whether it is neither below such a label nor beside such a control. */
export function isApart(element: Element, apart: NonNullable<Rule['apart']>, around: Surroundings): boolean {
  const part = element.closest(PARTS) ?? element.ownerDocument.body;
  const label = labelsIn(part, apart.under, around).findLast(
    (each) => follows(each, element) && !each.contains(element),
  );
  if (label && readsWhole(label.textContent, apart.under)) return false;
  // On a page in a language whose words are unknown, only what cannot be a suggestion counts.
  const isForeign = !isSpoken(element.ownerDocument.documentElement.lang, apart.beside);
  if (isForeign && label && isFurtherHeading(label, part)) return false;
  const { row, entry } = rowOf(element, part, around);
  const buttons = entry?.querySelectorAll('button,[role=button]') ?? [];
  // Whatever the words: a group of one's own is opened, one that is not is accepted, joined or turned down.
  if ([...buttons].some(bearsText)) return false;
  return ![...row.querySelectorAll('button,[role=button],a[href]')].some(
    (control) =>
      readsWhole(control.getAttribute('aria-label') ?? control.textContent, apart.beside) ||
      (isForeign && control.matches('button,[role=button]') && bearsText(control)),
  );
}

const bearsText = ({ textContent }: Element) => (textContent ?? '').trim() !== '';

/** The largest part around a link to a group that names no other; `entry`: no more than its place in a list, if it is in one. */
function rowOf(link: Element, part: Element, around: Surroundings): { row: Element; entry: Element | null } {
  const own = subjectOf(link, around) ?? '';
  let row = link;
  let entry: Element | null = null;
  for (let at = link.parentElement; at && part.contains(at); at = at.parentElement) {
    const named = namedIn(at, around);
    const isWider = named.size > 1 || (named.size === 1 && !named.has(own));
    if (isWider || isList(at, link, around)) entry ??= row;
    if (isWider) break;
    row = at;
  }
  return { row, entry };
}

/** Whether a part of the page is a list of its entries, or has a heading over them, and so is more than one entry. */
const isList = (part: Element, element: Element, around: Surroundings) =>
  part.matches('ul,ol,[role=list]') ||
  [...part.querySelectorAll(HEADINGS)].some(
    (heading) => !heading.contains(element) && namedIn(heading, around).size === 0,
  );

function isSpoken(lang: string, words: Words): boolean {
  const [language = ''] = lang.toLowerCase().split('-');
  return language === '' || language in words;
}

/** Whether another heading stands before it: one's own groups come first. */
function isFurtherHeading(label: Element, part: Element): boolean {
  const [first] = part.querySelectorAll(HEADINGS);
  return label.matches(HEADINGS) && first !== undefined && first !== label;
}
