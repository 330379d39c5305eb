import { computeAccessibleName } from 'dom-accessibility-api';
import { matchPath } from './address';
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
import type { GuideRules, Rule, Words } from './types';

/** What locating needs to know beside the rules. */
export interface Surroundings {
  document: Document;
  /** Our own host element, if it is in the page. */
  ours: Element | null;
  site: Pick<GuideRules, 'domain' | 'redirectors' | 'parts' | 'subject'>;
  /** The page's address where it is not the document's own, as on practice pages. */
  address?: () => URL;
  /** A field in which the mentor is typing: it counts as one that still has to be filled in. */
  editing?: Element | null;
  /** What one look at the page has found out already; the next look begins with a new one. */
  memo?: Memo;
}

export interface Memo {
  candidates: Map<Rule, Element[]>;
  names: Map<Element, string>;
}

export const newMemo = (): Memo => ({ candidates: new Map(), names: new Map() });

/** The address the rules go by. */
export function addressOf({
  document,
  address,
}: Pick<Surroundings, 'document' | 'address'>): Pick<URL, 'href' | 'hostname' | 'pathname'> {
  return address ? address() : document.location;
}

export type Located =
  | { found: true; elements: Element[] }
  /** `outside`: there is one, but the page has to be scrolled to it. `covered`: something lies over it. */
  | { found: false; why: 'absent' | 'ambiguous' }
  | { found: false; why: 'outside' | 'covered'; element: Element };

/** Two writings of the same words compare equal: composed letters, one space, no case. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function allWords(words: Words): Set<string> {
  return new Set(Object.values(words).flat().map(normalise));
}

function pageWords(words: Words, document: Document): Set<string> {
  const language = document.documentElement.lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return new Set((Object.hasOwn(words, language) ? (words[language] ?? []) : []).map(normalise));
}

function nameOf(element: Element, memo: Memo | undefined): string {
  const known = memo?.names.get(element);
  if (known !== undefined) return known;
  const name = normalise(computeAccessibleName(element));
  memo?.names.set(element, name);
  return name;
}

function isNamed(element: Element, words: Set<string>, memo: Memo | undefined): boolean {
  if (words.size === 0) return false;
  // Cheap first: a control whose text is far longer than any of the words cannot bear one of them as its name.
  const own = element.getAttribute('aria-label') ?? '';
  if (own === '' && (element.textContent ?? '').length > 400) return false;
  return words.has(nameOf(element, memo));
}

/** Whose page the address says this is: the named segment of the subject's path. */
function subjectKey(around: Surroundings): string | null {
  const { subject } = around.site;
  const found = subject && matchPath(subject.path, addressOf(around).pathname);
  return found ? (Object.values(found)[0] ?? null) : null;
}

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

/** The trees a page is made of: its document, then the shadow roots and same-origin frames the site is known for. */
export function treesOf({ document, site }: Surroundings): (Document | ShadowRoot)[] {
  const shadows = (site.parts?.shadowHosts ?? []).map((css) => shadowOf(document.querySelector(css)));
  const frames = (site.parts?.frames ?? []).map((css) => documentOf(document.querySelector(css)));
  return [document, ...shadows, ...frames].filter((tree) => tree !== null);
}

/** Extensions may look into closed roots too, by a name that differs. */
function shadowOf(host: Element | null): ShadowRoot | null {
  if (!host) return null;
  const firefox = host as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  return (
    host.shadowRoot ?? firefox.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host) ?? null
  );
}

function documentOf(frame: Element | null): Document | null {
  try {
    return (frame as HTMLIFrameElement | null)?.contentDocument ?? null;
  } catch {
    return null;
  }
}

/**
 * Is it the one control of its row, the row being named by a label that stands beside it ("the Add next to
 * Mentorship")? The row is the smallest part of the page that holds the label and any candidate at all.
 */
function isInRowNamed(element: Element, row: NonNullable<Rule['row']>, all: readonly Element[]): boolean {
  const words = allWords(row.words);
  const tree = element.getRootNode() as Document | ShadowRoot;
  const labels = [...tree.querySelectorAll(row.css)].filter(
    (label) => words.has(normalise(label.textContent ?? '')) && isOwnPart(label) && isVisible(label),
  );
  return labels.some((label) => {
    for (let part = label.parentElement; part; part = part.parentElement) {
      const within = all.filter((candidate) => part?.contains(candidate));
      if (within.length > 0) return within.length === 1 && within[0] === element;
    }
    return false;
  });
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
function candidates(rule: Rule, around: Surroundings, scope?: ParentNode): Element[] {
  const known = scope ? undefined : around.memo?.candidates.get(rule);
  if (known) return known;
  const found = lookFor(rule, around, scope ? [scope] : treesOf(around));
  if (!scope) around.memo?.candidates.set(rule, found);
  return found;
}

function lookFor(rule: Rule, around: Surroundings, scopes: readonly ParentNode[]): Element[] {
  const built = scopes.flatMap((tree) => [...tree.querySelectorAll(rule.css)]);
  const named = byName(
    rule,
    built.filter((element) => fitsStructure(element, rule, around)),
    around,
  );
  const { row } = rule;
  return row ? named.filter((element) => isInRowNamed(element, row, named)) : named;
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

/** Those that bear one of the rule's names: in the page's language, or, if there is none, in any. */
function byName(rule: Rule, elements: Element[], { document, memo }: Surroundings): Element[] {
  if (!rule.words || elements.length === 0) return elements;
  const inPageLanguage = pageWords(rule.words, document);
  const named = elements.filter((element) => isNamed(element, inPageLanguage, memo));
  if (named.length > 0) return named;
  const inAnyLanguage = allWords(rule.words);
  return elements.filter((element) => isNamed(element, inAnyLanguage, memo));
}

/** Leaves of nested candidates count once: a button in a button is one thing to press. */
function outermost(elements: Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
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
    const words = rule.words ? allWords(rule.words) : null;
    return [...around.document.querySelectorAll(rule.css)].some(
      (element) =>
        (element.getAttribute('aria-selected') === 'true' || isCurrent(element)) &&
        isOwnPart(element) &&
        (!rule.href || leadsTo(element, rule.href, around)) &&
        (!words || words.has(normalise(computeAccessibleName(element, { hidden: true })))),
    );
  });
}

function isCurrent(element: Element): boolean {
  const current = element.getAttribute('aria-current');
  return current !== null && current !== 'false';
}
