import { follows, HEADINGS } from './belonging';
import { allWords, reads } from './naming';
import { isOwnPart, isVisible } from './pointable';
import { selectAll } from './select';
import type { Rule } from './types';

/**
 * Candidates that are the only control of their row, where the row is named by a label beside them ("the Add next to
 * Mentorship"). The row is the smallest part of the page with the label and any candidate, so only the surroundings
 * of the few labels are searched.
 */
export function inRowNamed(
  row: NonNullable<Rule['row']>,
  trees: readonly ParentNode[],
  candidatesIn: (part: Element) => Element[],
): Element[] {
  const isNamed = reads(allWords(row.words));
  const labels = trees
    .flatMap((tree) => [...selectAll(row.css, tree)])
    .filter(
      (label) =>
        isNamed(label.textContent ?? '') &&
        !label.closest(NO_LABEL) &&
        !isInSentence(label) &&
        isOwnPart(label) &&
        isVisible(label),
    );
  const chosen = new Set<Element>();
  for (const label of labels) {
    let within: Element[] = [];
    for (let part = label.parentElement; part && within.length === 0; part = part.parentElement) {
      within = candidatesIn(part);
    }
    const [only, another] = within;
    if (only && !another && !isParted(label, only)) chosen.add(only);
  }
  return [...chosen].sort((a, b) => (follows(a, b) ? -1 : 1));
}

/** The page's own name and its tabs name no row. */
const NO_LABEL = 'h1,[role=tab]';

/** Whether another heading stands between the two, so that they belong to different parts of the page. */
function isParted(label: Element, control: Element): boolean {
  const [first, last] = follows(label, control) ? [label, control] : [control, label];
  return [...label.ownerDocument.querySelectorAll(HEADINGS)].some(
    (heading) =>
      follows(first, heading) &&
      follows(heading, last) &&
      !first.contains(heading) &&
      !heading.contains(last),
  );
}

/** Whether the label is a word in a sentence about something else: "Goes well with Mentorship." */
function isInSentence(label: Element): boolean {
  let at = label;
  // Elements that hold nothing else are the same text.
  while (at.parentElement && at.parentElement.textContent?.trim() === label.textContent?.trim())
    at = at.parentElement;
  return [...(at.parentElement?.childNodes ?? [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );
}

/** For a row, only none, one or several matters. */
export function firstTwo(elements: Iterable<Element>, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  for (const element of elements) {
    if (fits(element)) found.push(element);
    if (found.length === 2) break;
  }
  return found;
}
