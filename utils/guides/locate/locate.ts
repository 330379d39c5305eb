import { computeAccessibleName } from 'dom-accessibility-api';
import { matchesAny } from './address';
import { closestAcross, isDisabled, isOwnPart, isVisible, keepsToSite, type Reach, reach } from './pointable';
import type { GuideRules, Rule, Words } from './types';

/** What locating needs to know beside the rules. */
export interface Surroundings {
  document: Document;
  /** Our own host element, if it is in the page. */
  ours: Element | null;
  site: Pick<GuideRules, 'domain' | 'redirectors'>;
}

export type Located =
  | { found: true; elements: Element[] }
  /** `outside`: there is one, but the page has to be scrolled to it. `covered`: something lies over it. */
  | { found: false; why: 'absent' | 'ambiguous' | 'covered' }
  | { found: false; why: 'outside'; element: Element };

/** Two writings of the same words compare equal: composed letters, one space, no case. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function allWords(words: Words): Set<string> {
  return new Set(Object.values(words).flat().map(normalise));
}

function pageWords(words: Words, document: Document): Set<string> {
  const language = document.documentElement.lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return new Set((words[language] ?? []).map(normalise));
}

function isNamed(element: Element, words: Set<string>): boolean {
  if (words.size === 0) return false;
  // Cheap first: a control whose text is far longer than any of the words cannot bear one of them as its name.
  const own = element.getAttribute('aria-label') ?? '';
  if (own === '' && (element.textContent ?? '').length > 400) return false;
  return words.has(normalise(computeAccessibleName(element)));
}

function leadsTo(element: Element, patterns: readonly string[]): boolean {
  const href = closestAcross(element, 'a[href]')?.getAttribute('href');
  const base = element.ownerDocument.baseURI;
  return href != null && URL.canParse(href, base) && matchesAny(patterns, new URL(href, base).pathname);
}

function isEmpty(element: Element): boolean {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value === '';
  return (element.textContent ?? '').trim() === '';
}

function isInside(element: Element, inside: NonNullable<Rule['inside']>, around: Surroundings): boolean {
  const container = element.parentElement?.closest(inside.css);
  if (!container) return false;
  if (!inside.holds) return true;
  return inside.holds.some((rule) => candidates(rule, around, container).length > 0);
}

/** Everything one rule recognises that is drawn and is the site's own, in document order. */
function candidates(rule: Rule, around: Surroundings, scope: ParentNode = around.document): Element[] {
  const { domain, redirectors } = around.site;
  const structural = [...scope.querySelectorAll(rule.css)].filter(
    (element) =>
      isOwnPart(element) &&
      isVisible(element) &&
      keepsToSite(element, domain, redirectors) &&
      (!rule.href || leadsTo(element, rule.href)) &&
      (rule.empty === undefined || isEmpty(element) === rule.empty) &&
      (!rule.inside || isInside(element, rule.inside, around)),
  );
  if (!rule.words || structural.length === 0) return structural;
  const inPageLanguage = pageWords(rule.words, around.document);
  const named = structural.filter((element) => isNamed(element, inPageLanguage));
  if (named.length > 0) return named;
  const inAnyLanguage = allWords(rule.words);
  return structural.filter((element) => isNamed(element, inAnyLanguage));
}

/** Leaves of nested candidates count once: a button in a button is one thing to press. */
function outermost(elements: Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

function judge(elements: Element[], many: Rule['many'], around: Surroundings): Located {
  const usable = outermost(elements.filter((element) => !isDisabled(element)));
  if (usable.length === 0) return { found: false, why: 'absent' };
  const reached = usable.map((element) => ({ element, reach: reach(element, around.ours) }));
  const those = (which: Reach) => reached.filter((each) => each.reach === which).map((each) => each.element);
  const onTop = those('reachable');
  const outside = those('outside');
  const few = many === 'all' ? onTop : onTop.slice(0, 1);
  if (onTop.length === 1 || (many && onTop.length > 0)) return { found: true, elements: few };
  if (onTop.length > 1) return { found: false, why: 'ambiguous' };
  const [next] = outside;
  if (next && (many || outside.length === 1)) return { found: false, why: 'outside', element: next };
  return { found: false, why: outside.length > 1 ? 'ambiguous' : 'covered' };
}

/**
 * Finds the one control that the rules mean.
 *
 * A candidate counts only if it is in the page, drawn, not inert or hidden from screen readers, not disabled,
 * outside everything other people have written, keeps to the site, and would receive a click at its centre. Of
 * twins the one on top is taken; of two equally good ones none, unless a later rule tells them apart.
 *
 * @param rules in the order of trust
 */
export function locate(rules: readonly Rule[], around: Surroundings): Located {
  let best: Located = { found: false, why: 'absent' };
  let undecided: Element[] | null = null;
  for (const rule of rules) {
    let elements = candidates(rule, around);
    if (undecided) {
      const among: Element[] = undecided;
      elements = elements.filter((element) => among.includes(element));
    }
    const located = judge(elements, rule.many, around);
    if (located.found) return located;
    if (located.why === 'ambiguous') undecided = elements;
    if (best.found === false && best.why === 'absent') best = located;
  }
  return best;
}

/** Is a control that the rules mean drawn anywhere in the page, on screen or not? */
export function shows(rules: readonly Rule[], around: Surroundings): boolean {
  return rules.some((rule) => candidates(rule, around).length > 0);
}

/**
 * Does the page itself say that a control is the selected one? Here the page is believed even where the
 * control is hidden from screen readers, as it is while a dialog is open.
 */
export function isSelected(rules: readonly Rule[], around: Surroundings): boolean {
  return rules.some((rule) => {
    const words = rule.words ? allWords(rule.words) : null;
    return [...around.document.querySelectorAll(rule.css)].some(
      (element) =>
        (element.getAttribute('aria-selected') === 'true' || isCurrent(element)) &&
        isOwnPart(element) &&
        (!rule.href || leadsTo(element, rule.href)) &&
        (!words || words.has(normalise(computeAccessibleName(element, { hidden: true })))),
    );
  });
}

function isCurrent(element: Element): boolean {
  const current = element.getAttribute('aria-current');
  return current !== null && current !== 'false';
}
