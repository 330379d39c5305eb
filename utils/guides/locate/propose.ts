import { locate, singlesOut } from './locate';
import { accessibleName } from './name';
import { closestAcross, isDisabled, isOwnPart, isVisible, keepsToSite } from './pointable';
import { addressOf, type Surroundings, subjectKey } from './surroundings';
import type { Clue, Clues, Rule } from './types';

/** Why something the mentor pointed at cannot become a rule. */
export type NoProposal =
  | 'no-control'
  | 'other-peoples-words'
  | 'off-site'
  | 'not-visible'
  /** Nothing without personal text tells it apart from others. */
  | 'not-unique';

export type Proposal = { ok: true; rule: Rule; name: string } | { ok: false; why: NoProposal };

const CONTROL = [
  'a[href]',
  'button',
  'input:not([type=hidden])',
  'textarea',
  'select',
  'summary',
  '[role=button]',
  '[role=link]',
  '[role=tab]',
  '[role=menuitem]',
  '[role=menuitemradio]',
  '[role=menuitemcheckbox]',
  '[role=option]',
  '[role=switch]',
  '[role=checkbox]',
  '[role=radio]',
  '[role=combobox]',
  '[role=textbox]',
].join(',');

const LANDMARKS = [
  '[role=dialog]',
  'dialog',
  '[role=menu]',
  '[role=tablist]',
  '[role=navigation]',
  'nav',
  '[role=banner]',
  'header',
  '[role=complementary]',
  'aside',
  '[role=main]',
  'main',
  '[role=contentinfo]',
  'footer',
];

/** After these, a path names somebody or something. */
const NAMED_AFTER = /^(groups|in|user|people|pages?|company|school|services|t|thread|events|profile)$/;
/** Site pages that take the place of a name. */
const RESERVED = /^(feed|joins|discover|create|search|browse)$/;
/** Single segments that are a place of the site. */
const PLACES = /^(groups|messages|settings|jobs|learning|services|mynetwork)$/;
/** Attributes in which a site's developers name controls. */
const MARKS = ['id', 'name', 'data-testid', 'data-test-id', 'data-control-name', 'data-view-name'];
const LONGEST_NAME = 40;

/** The control an element belongs to, possibly itself; null if none. */
export function controlOf(element: Element): Element | null {
  return element.closest(CONTROL);
}

/**
 * Makes a rule from a control the mentor has pointed at. Shape of the address, name, the site's own marks, form, role
 * and landmark each become a clue. No class names, and nothing that names a person or group.
 */
export function propose(pointed: Element, around: Surroundings): Proposal {
  const element = controlOf(pointed);
  if (!element) return { ok: false, why: 'no-control' };
  if (!isOwnPart(element)) return { ok: false, why: 'other-peoples-words' };
  const { domain, redirectors } = around.site;
  if (!keepsToSite(element, domain, redirectors)) return { ok: false, why: 'off-site' };
  if (!isVisible(element) || isDisabled(element)) return { ok: false, why: 'not-visible' };
  const name = accessibleName(element).replace(/\s+/g, ' ').trim();
  const rule = variants(element, name, around).find((each) => finds(each, element, around));
  return rule ? { ok: true, rule, name: name.slice(0, LONGEST_NAME) } : { ok: false, why: 'not-unique' };
}

function finds(rule: Rule, element: Element, around: Surroundings): boolean {
  const located = locate([rule], around);
  return located.found && located.elements.length === 1 && located.elements[0] === element;
}

function variants(element: Element, name: string, around: Surroundings): Rule[] {
  const rules: Rule[] = [];
  const clues = cluesOf(element, name, around);
  if (clues.telling.length > 0) rules.push({ css: CONTROL, clues });
  // If it is the only one of its kind in a small part of the page, kind and part are enough.
  const landmark = landmarkOf(element);
  if (landmark && !/main|banner|header/.test(landmark)) rules.push({ css: `${landmark} ${kindOf(element)}` });
  return rules;
}

/** What can be said about it. What is true of others as well may still tell it apart within its part of the page. */
function cluesOf(element: Element, name: string, around: Surroundings): Clues {
  const kind: Clue = { css: kindOf(element) };
  const landmark = landmarkOf(element);
  const part: Clue = landmark ? { inside: { css: landmark } } : {};
  const form = formOf(element, around);
  const path = pathShape(element, around);
  const leads: Clue = path ? { href: [path] } : {};
  const named: Clue = usableName(element, name, around) ? { words: { [languageOf(element)]: [name] } } : {};
  const signs = [leads, named, ...marksOf(element, around), form ? { ...kind, inside: form } : {}];

  const tells = (clue: Clue) => singlesOut({ css: CONTROL, ...clue }, element, around);
  const telling: Clue[] = [];
  const further: Clue[] = [];
  for (const sign of signs.filter(saysSomething)) {
    if (tells(sign)) telling.push(sign);
    else {
      further.push(sign);
      const here = { ...sign, ...part };
      if (landmark && !sign.inside && tells(here)) telling.push(here);
    }
  }
  const both = { ...leads, ...named };
  if (telling.length === 0 && path && named.words && tells(both)) telling.push(both);
  further.push(kind, ...[part].filter(saysSomething));
  return { telling, further };
}

const saysSomething = (clue: Clue) => Object.keys(clue).length > 0;

function marksOf(element: Element, around: Surroundings): Clue[] {
  return MARKS.flatMap((attribute) => {
    const value = element.getAttribute(attribute) ?? '';
    return isMark(value, around) ? [{ css: `[${attribute}="${value}"]` }] : [];
  });
}

/** Whether it can be a word of the developers'; with digits, it counts something or identifies somebody. */
function isMark(value: string, around: Surroundings): boolean {
  if (value.length > LONGEST_NAME || !/^[A-Za-z][A-Za-z_:.[\]-]*$/.test(value)) return false;
  const mark = lettersOf(value);
  return ![...subjectsOf(around), ...namedIn(addressOf(around).pathname)].some((name) => {
    const letters = lettersOf(name);
    return letters.length > 2 && mark.includes(letters);
  });
}

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '').toLowerCase();

/** The form it belongs to, recognised by a field its developers have named. */
function formOf(element: Element, around: Surroundings): NonNullable<Clue['inside']> | null {
  const form = element.parentElement?.closest('form');
  const fields = form?.querySelectorAll('input[name]:not([type=hidden]),textarea[name],select[name]') ?? [];
  const names = [...fields].map((field) => field.getAttribute('name') ?? '');
  const name = names.find((each) => isMark(each, around));
  return name ? { css: 'form', holds: [{ css: `[name="${name}"]` }] } : null;
}

function kindOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role && /^[a-z]+$/.test(role)) return `[role=${role}]`;
  if (element.localName === 'a') return 'a[href]';
  const type = element.getAttribute('type');
  return element.localName === 'input' && type && /^[a-z]+$/.test(type)
    ? `input[type=${type}]`
    : element.localName;
}

function landmarkOf(element: Element): string | null {
  const found = element.parentElement?.closest(LANDMARKS.join(','));
  return found ? (LANDMARKS.find((landmark) => found.matches(landmark)) ?? null) : null;
}

/** The path segments of its link; none if it is not a link. */
function segmentsOf(element: Element): string[] {
  const href = closestAcross(element, 'a[href]')?.getAttribute('href');
  const base = element.ownerDocument.baseURI;
  if (!href || !URL.canParse(href, base)) return [];
  return new URL(href, base).pathname.split('/').filter(Boolean);
}

const namesSomebody = (segments: readonly string[], at: number): boolean =>
  NAMED_AFTER.test(segments[at - 1] ?? '') && !RESERVED.test(segments[at] ?? '');

/** Everything a path names: people, groups. */
function namedIn(path: string): string[] {
  const segments = path.split('/').filter(Boolean);
  return segments.filter((_, at) => namesSomebody(segments, at));
}

/**
 * The path of its link without anything that names somebody: `/groups/:subject/mentorship` if that is the page's
 * subject, `*` for anybody else.
 */
function pathShape(element: Element, around: Surroundings): string | null {
  const segments = segmentsOf(element);
  // A single segment may be somebody's own address.
  if (segments.length === 0 || (segments.length === 1 && !PLACES.test(segments[0] ?? ''))) return null;
  const subject = subjectKey(around);
  const shape = segments.map((segment, at) => {
    if (segment === subject && segments.indexOf(segment) === at) return ':subject';
    const isPlain = /^[a-z][a-z_-]*(\.php)?$/.test(segment);
    return isPlain && !namesSomebody(segments, at) ? segment : '*';
  });
  return shape.every((segment) => /^(\*|:subject)$/.test(segment)) ? null : `/${shape.join('/')}`;
}

function languageOf(element: Element): string {
  return element.ownerDocument.documentElement.lang.toLowerCase().split(/[-_]/)[0] || 'und';
}

/**
 * A name is only used if it can hardly be a person's: short, no digits, not the page's subject, nobody's name in it.
 */
function usableName(element: Element, name: string, around: Surroundings): boolean {
  if (name === '' || [...name].length > LONGEST_NAME || /\d|@/.test(name)) return false;
  if (element.closest('h1') || mayLeadToSomebody(element, name)) return false;
  return ![...subjectsOf(around), ...peopleOn(around)].some((text) => name.includes(text));
}

/** What the page is about. */
function subjectsOf({ document }: Surroundings): string[] {
  const about = [...document.querySelectorAll('h1')].map((heading) => heading.textContent?.trim() ?? '');
  const title =
    document.title
      .replace(/^\(\d+\)\s*/, '')
      .split(' | ')[0]
      ?.trim() ?? '';
  return [...about, title].filter((text) => text.length > 2);
}

/** Everybody linked to by name on the page. */
function peopleOn({ document }: Surroundings): string[] {
  return [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const text = (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\s+/g, ' ').trim();
    return text.length > 2 && text.length <= LONGEST_NAME && mayLeadToSomebody(link, text) ? [text] : [];
  });
}

/** Links to people's own pages have their names; without an address, several capitalised words may be one. */
function mayLeadToSomebody(element: Element, name: string): boolean {
  const segments = segmentsOf(element);
  const [first = ''] = segments;
  if (namesSomebody(segments, segments.length - 1)) return true;
  if (segments.length !== 1 || PLACES.test(first)) return false;
  return /[.\d]/.test(first) || /^\P{Ll}\S*(\s+\P{Ll}\S*)+$/u.test(name);
}
