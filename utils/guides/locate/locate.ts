import { matchPath } from './address';
import { isApart, isHeaded, isHere, isNearSubject, isOpened, isOthers, longestRun } from './belonging';
import { byClues } from './clues';
import { allWords, byName, mayBeNamed, nameOf } from './naming';
import {
  closestAcross,
  isDisabled,
  isDrawn,
  isOwnPart,
  isPageName,
  isVisible,
  keepsToSite,
  type Reach,
  reach,
} from './pointable';
import { firstTwo, inRowNamed } from './row';
import { selectAll } from './select';
import { isSubject, type Surroundings, treesOf } from './surroundings';
import type { Clue, Clues, Rule, Words } from './types';

export type { Surroundings };

export type Located =
  | { found: true; elements: Element[] }
  /** `outside`: one exists, but the page has to be scrolled to it. `covered`: something covers it. */
  | { found: false; why: 'absent' | 'ambiguous' }
  | { found: false; why: 'outside' | 'covered'; element: Element };

/**
 * In a pattern, `:subject` is the one in the page's address, `:other` anybody else. A query that names somebody else
 * does not match.
 */
function leadsTo(element: Element, patterns: readonly string[], around: Surroundings): boolean {
  const href = closestAcross(element, 'a[href]')?.getAttribute('href');
  const base = element.ownerDocument.baseURI;
  if (href == null || !URL.canParse(href, base)) return false;
  const { pathname, searchParams } = new URL(href, base);
  return patterns.some((pattern) => {
    const [path = '', query = ''] = pattern.split('?');
    const match = matchPath(path, pathname);
    if (!match) return false;
    const named = searchParams.get(query.split('=')[0] ?? '');
    if (named !== null && !isSubject(named, around)) return false;
    if (match.other) return !isSubject(match.other, around);
    return !match.subject || isSubject(match.subject, around);
  });
}

function isEmpty(element: Element): boolean {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value === '';
  return (element.textContent ?? '').trim() === '';
}

/** Any ancestor may match, since dialogs can be nested. */
function isInside(element: Element, inside: NonNullable<Rule['inside']>, around: Surroundings): boolean {
  let container = element.parentElement?.closest(inside.css);
  while (container) {
    const holds = !inside.holds || holdsControl(container, inside.holds, around);
    if (holds && !(inside.lacks && holdsControl(container, inside.lacks, around))) return true;
    container = container.parentElement?.closest(inside.css);
  }
  return false;
}

function holdsControl(container: Element, rules: readonly Rule[], around: Surroundings): boolean {
  return rules.some((rule) => candidates(rule, around, container).length > 0);
}

/** Everything a rule recognises that is visible and the site's own, in document order. */
function candidates(rule: Rule, around: Surroundings, scope?: Element): Element[] {
  const known = scope ? undefined : around.memo?.candidates.get(rule);
  // A style sheet may have hidden them since, which is not reported.
  if (known) return known.filter(isVisible);
  const found = lookFor(rule, around, scope);
  if (!scope) around.memo?.candidates.set(rule, found);
  return found;
}

function lookFor(rule: Rule, around: Surroundings, scope?: Element): Element[] {
  const trees = treesOf(around);
  const words = rule.words ? allWords(rule.words) : null;
  const fits = (element: Element) =>
    (!words || mayBeNamed(element, words)) && fitsStructure(element, rule, around);
  const parts: readonly ParentNode[] = scope ? [scope] : trees;
  if (rule.clues) {
    return agreedOn(
      rule.clues,
      parts.flatMap((part) => [...selectAll(rule.css, part)]),
      around,
      fits,
    );
  }
  if (!rule.row) {
    const all = parts.flatMap((part) => byName(rule, [...selectAll(rule.css, part)].filter(fits), around));
    const { apart } = rule;
    return apart ? longestRun(all, (element) => isApart(element, apart, around)) : all;
  }
  const known = new Map<Element, boolean>();
  const counts = (element: Element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const now = fits(element) && (!words || words.has(nameOf(element, around.memo)));
    known.set(element, now);
    return now;
  };
  const found = inRowNamed(rule.row, trees, (part) => firstTwo(selectAll(rule.css, part), counts));
  return scope ? found.filter((element) => scope.contains(element)) : found;
}

function agreedOn(
  clues: Clues,
  elements: readonly Element[],
  around: Surroundings,
  counts: (element: Element) => boolean,
): Element[] {
  const reads = (element: Element, clue: Words) =>
    mayBeNamed(element, allWords(clue)) && allWords(clue).has(nameOf(element, around.memo));
  const fits = (element: Element, clue: Clue) =>
    (!clue.css || element.matches(clue.css)) &&
    (!clue.href || leadsTo(element, clue.href, around)) &&
    (!clue.words || reads(element, clue.words)) &&
    (!clue.inside || isInside(element, clue.inside, around));
  const isAnothers = (element: Element) =>
    clues.telling.some(({ href }) => href && leadsToAnother(element, href, around));
  return byClues(clues, elements, {
    fits,
    counts: (element) => counts(element) && !isAnothers(element),
  });
}

/** It leads to the same place of another subject, so it is not meant, whatever its name. */
function leadsToAnother(element: Element, patterns: readonly string[], around: Surroundings): boolean {
  const named = patterns.filter((pattern) => pattern.includes(':subject'));
  const anybodys = named.map((pattern) => pattern.replace(':subject', '*'));
  return leadsTo(element, anybodys, around) && !leadsTo(element, named, around);
}

function fitsStructure(element: Element, rule: Rule, around: Surroundings): boolean {
  const { domain, redirectors } = around.site;
  return (
    isOwnPart(element) &&
    (around.behind ? isDrawn : isVisible)(element) &&
    keepsToSite(element, domain, redirectors) &&
    !isOthers(element, rule, around) &&
    (!rule.href || leadsTo(element, rule.href, around)) &&
    (rule.empty === undefined || (element === around.editing || isEmpty(element)) === rule.empty) &&
    (!rule.contains || element.querySelector(rule.contains) !== null) &&
    (!rule.inside || isInside(element, rule.inside, around)) &&
    (!rule.notIn || !element.parentElement?.closest(rule.notIn)) &&
    (!rule.holds || holdsControl(element, rule.holds, around)) &&
    (!rule.opened || isOpened(element, rule.opened, around)) &&
    (!rule.headed || isHeaded(element, rule.headed)) &&
    (!rule.near || isNearSubject(element, around))
  );
}

/** Of nested candidates only the outermost counts: a button in a button is one control. */
function outermost(elements: Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let part = element.parentElement; part; part = part.parentElement) if (all.has(part)) return false;
    return true;
  });
}

const ABSENT: Located = { found: false, why: 'absent' };
const AMBIGUOUS: Located = { found: false, why: 'ambiguous' };

function judge(elements: Element[], many: Rule['many'], around: Surroundings): Located {
  const usable = outermost(elements.filter((element) => !isDisabled(element) && !isPageName(element)));
  if (usable.length === 0) return ABSENT;
  const reached = usable.map((element) => ({ element, reach: reach(element, around.ours) }));
  const those = (which: Reach) => reached.filter((each) => each.reach === which).map((each) => each.element);
  const onTop = those('reachable');
  const few = many === 'all' ? onTop : onTop.slice(0, 1);
  if (onTop.length === 1 || (many && onTop.length > 0)) return { found: true, elements: few };
  // A link drawn twice is one link.
  if (onTop.length > 1) return areTwins(onTop, around) ? { found: true, elements: few } : AMBIGUOUS;
  const [next, ...others] = those('outside');
  if (next) return many || others.length === 0 ? { found: false, why: 'outside', element: next } : AMBIGUOUS;
  const [hidden] = usable;
  return hidden ? { found: false, why: 'covered', element: hidden } : ABSENT;
}

/**
 * Finds the one control that the rules mean.
 * A candidate only counts if it is in the page, visible, neither inert nor hidden from screen readers, enabled,
 * outside everything other people have written, stays on the site, and would receive a click at its centre. Of twins,
 * the one on top is taken; of two equally good ones none, unless a later rule tells them apart.
 *
 * @param rules most trusted first
 */
export function locate(rules: readonly Rule[], around: Surroundings): Located {
  let best: Located = ABSENT;
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

/** Whether a rule means exactly one element, wherever on the page others might be. */
export function singlesOut(rule: Rule, element: Element, around: Surroundings): boolean {
  const found = outermost(candidates(rule, around));
  return found.length === 1 && found[0] === element;
}

function areTwins(elements: readonly Element[], { memo }: Surroundings): boolean {
  const [first = '', ...others] = elements.map((element) => {
    const href = closestAcross(element, 'a[href]')?.getAttribute('href');
    return href && `${nameOf(element, memo)} ${new URL(href, element.ownerDocument.baseURI).href}`;
  });
  return first !== '' && others.every((other) => other === first);
}

/** Whether a control the rules mean is visible anywhere in the page, on screen or not. */
export function shows(rules: readonly Rule[], around: Surroundings): boolean {
  return rules.some((rule) => candidates(rule, around).length > 0);
}

/** The same even if a window hides it from screen readers. */
export const showsBehind = (rules: readonly Rule[], { memo: _, ...around }: Surroundings): boolean =>
  shows(rules, { ...around, behind: true });

/**
 * Whether the page marks a control as selected, or its link has been followed. Believed even if the control is hidden
 * from screen readers, as while a dialog is open.
 */
export function isSelected(rules: readonly Rule[], around: Surroundings): boolean {
  return rules.some((rule) => {
    const known = around.memo?.selected.get(rule);
    if (known !== undefined) return known;
    const words = rule.words ? allWords(rule.words) : null;
    const all = rule.clues ? candidates(rule, around) : selectAll(rule.css, around.document);
    const selected = [...all].some(
      (element) =>
        (element.getAttribute('aria-selected') === 'true' ||
          isCurrent(element) ||
          isHere(closestAcross(element, 'a[href]')?.getAttribute('href'), around)) &&
        isOwnPart(element) &&
        (!rule.href || leadsTo(element, rule.href, around)) &&
        (!words || words.has(nameOf(element, around.memo))),
    );
    around.memo?.selected.set(rule, selected);
    return selected;
  });
}

function isCurrent(element: Element): boolean {
  const current = element.getAttribute('aria-current');
  return current !== null && current !== 'false';
}
