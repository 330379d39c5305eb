import { matchesAny } from './address';
import { pathOf } from './belonging';
import { isSelected, shows, showsBehind } from './locate';
import { addressOf, type Surroundings } from './surroundings';
import type { Condition, Rule } from './types';

/** What a condition may ask beyond the page itself. */
export interface Memory {
  /** Rules (by identity) whose control has been visible on this subject's pages. */
  seen: Set<readonly Rule[]>;
  /** The subjects (groups) tried in this run. */
  tried: Set<string>;
}

/** Whether a condition is true of the page now. */
export function holds(condition: Condition, around: Surroundings, memory: Memory): boolean {
  const { hostname, pathname } = addressOf(around);
  if ('path' in condition) return matchesAny(condition.path, pathname);
  if ('host' in condition) return condition.host.some((label) => hostname.startsWith(label));
  if ('shows' in condition) return shows(condition.shows, around);
  if ('behind' in condition) return showsBehind(condition.behind, around);
  if ('pressed' in condition) return around.doings?.pressed.has(condition.pressed) ?? false;
  if ('followed' in condition)
    return around.doings?.led.get(condition.followed)?.has(pathOf(pathname)) ?? false;
  if ('selected' in condition) return isSelected(condition.selected, around);
  if ('closed' in condition) return hasClosed(condition.closed, around, memory);
  if ('ariaHidden' in condition) return allAriaHidden(condition.ariaHidden, around.document);
  if ('subjectsTried' in condition) return memory.tried.size >= condition.subjectsTried;
  if ('not' in condition) return !holds(condition.not, around, memory);
  const judge = (part: Condition) => holds(part, around, memory);
  return 'all' in condition ? together(condition.all, true, judge) : together(condition.any, false, judge);
}

/**
 * Whether all (or any) of the parts hold. Once that is decided, the rest is skipped, except each `closed`, which has
 * to see its control.
 */
function together(parts: readonly Condition[], isAll: boolean, judge: (part: Condition) => boolean): boolean {
  let so = isAll;
  for (const part of parts) {
    if ((so === isAll || remembers(part)) && judge(part) !== isAll) so = !isAll;
  }
  return so;
}

function hasClosed(rules: readonly Rule[], around: Surroundings, { seen }: Memory): boolean {
  const isShown = shows(rules, around);
  if (isShown) seen.add(rules);
  return !isShown && seen.has(rules);
}

/** Whether evaluating a condition changes the memory. */
function remembers(condition: Condition): boolean {
  if ('not' in condition) return remembers(condition.not);
  if ('all' in condition) return condition.all.some(remembers);
  if ('any' in condition) return condition.any.some(remembers);
  return 'closed' in condition;
}

function allAriaHidden(css: string, document: Document): boolean {
  const elements = [...document.querySelectorAll(css)];
  return elements.length > 0 && elements.every((element) => element.closest('[aria-hidden="true"]'));
}

/** What the page shows of its subject; empty if nothing. */
export function shownSubject({ document, site }: Surroundings): string {
  const element = site.subject && document.querySelector(site.subject.css);
  return element ? `${element.getAttribute('href')} ${element.textContent}` : '';
}
