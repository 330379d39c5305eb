import { matchPath } from './address';
import { allWords, byName, mayBeNamed, nameOf } from './naming';
import {
  closestAcross,
  isDisabled,
  isOwnPart,
  isPageName,
  isVisible,
  keepsToSite,
  type Reach,
  reach,
} from './pointable';
import { firstTwo, inRowNamed } from './row';
import { selectAll } from './select';
import { type Surroundings, subjectKey, treesOf } from './surroundings';
import type { Rule } from './types';

export type { Surroundings };

export type Located =
  | { found: true; elements: Element[] }
  /** `outside`: there is one, but the page has to be scrolled to it. `covered`: something lies over it. */
  | { found: false; why: 'absent' | 'ambiguous' }
  | { found: false; why: 'outside' | 'covered'; element: Element };

/** The same segment of two addresses, however it is written. */
function sameSegment(a: string, b: string): boolean {
  const plain = (segment: string) => {
    try {
      return decodeURIComponent(segment).toLowerCase();
    } catch {
      return segment.toLowerCase();
    }
  };
  return plain(a) === plain(b);
}

/** In a pattern, `:subject` stands for the one the page's address names and nobody else. */
function leadsTo(element: Element, patterns: readonly string[], around: Surroundings): boolean {
  const href = closestAcross(element, 'a[href]')?.getAttribute('href');
  const base = element.ownerDocument.baseURI;
  if (href == null || !URL.canParse(href, base)) return false;
  const { pathname } = new URL(href, base);
  return patterns.some((pattern) => {
    const match = matchPath(pattern, pathname);
    if (!match?.subject) return match !== null;
    const key = subjectKey(around);
    return key !== null && sameSegment(match.subject, key);
  });
}

function isEmpty(element: Element): boolean {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value === '';
  return (element.textContent ?? '').trim() === '';
}

/** Any ancestor will do: dialogs stand in dialogs. */
function isInside(element: Element, inside: NonNullable<Rule['inside']>, around: Surroundings): boolean {
  let container = element.parentElement?.closest(inside.css);
  while (container) {
    if (!inside.holds || holdsControl(container, inside.holds, around)) return true;
    container = container.parentElement?.closest(inside.css);
  }
  return false;
}

function holdsControl(container: Element, rules: readonly Rule[], around: Surroundings): boolean {
  return rules.some((rule) => candidates(rule, around, container).length > 0);
}

/** Everything one rule recognises that is drawn and is the site's own, in document order. */
function candidates(rule: Rule, around: Surroundings, scope?: Element): Element[] {
  const known = scope ? undefined : around.memo?.candidates.get(rule);
  // A style sheet may have hidden them since, and that is not reported.
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
  if (!rule.row) {
    return (scope ? [scope] : trees).flatMap((part) =>
      byName(rule, [...selectAll(rule.css, part)].filter(fits), around),
    );
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

function fitsStructure(element: Element, rule: Rule, around: Surroundings): boolean {
  const { domain, redirectors } = around.site;
  return (
    isOwnPart(element) &&
    isVisible(element) &&
    keepsToSite(element, domain, redirectors) &&
    (!rule.href || leadsTo(element, rule.href, around)) &&
    (rule.empty === undefined || (element === around.editing || isEmpty(element)) === rule.empty) &&
    (!rule.contains || element.querySelector(rule.contains) !== null) &&
    (!rule.inside || isInside(element, rule.inside, around)) &&
    (!rule.holds || holdsControl(element, rule.holds, around))
  );
}

/** Leaves of nested candidates count once: a button in a button is one thing to press. */
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
  if (onTop.length > 1) return AMBIGUOUS;
  const [next, ...others] = those('outside');
  if (next) return many || others.length === 0 ? { found: false, why: 'outside', element: next } : AMBIGUOUS;
  const [hidden] = usable;
  return hidden ? { found: false, why: 'covered', element: hidden } : ABSENT;
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
    const known = around.memo?.selected.get(rule);
    if (known !== undefined) return known;
    const words = rule.words ? allWords(rule.words) : null;
    const selected = [...selectAll(rule.css, around.document)].some(
      (element) =>
        (element.getAttribute('aria-selected') === 'true' || isCurrent(element)) &&
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
