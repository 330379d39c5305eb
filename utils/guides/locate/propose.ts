import { locate } from './locate';
import { accessibleName } from './name';
import { closestAcross, isDisabled, isOwnPart, isVisible, keepsToSite } from './pointable';
import type { Surroundings } from './surroundings';
import type { Rule } from './types';

/** Why something the mentor pointed at cannot become a rule. */
export type NoProposal =
  | 'no-control'
  | 'other-peoples-words'
  | 'off-site'
  | 'not-visible'
  /** Nothing tells it apart from others without personal text. */
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

/** After these the path names somebody or something. */
const NAMED_AFTER = /^(groups|in|user|people|pages?|company|school|services|t|thread|events|profile)$/;
const LONGEST_NAME = 40;

/** The control an element belongs to, itself included; null when it belongs to none. */
export function controlOf(element: Element): Element | null {
  return element.closest(CONTROL);
}

/**
 * Makes a rule from a control the mentor has pointed at: shape of the address, role, landmark, and its name where
 * that is needed to tell it apart. No class names, nothing that names a person or a group.
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

/** From the one that outlives most changes to the one that depends on words. */
function variants(element: Element, name: string, around: Surroundings): Rule[] {
  const self = selfSelector(element);
  const landmark = landmarkOf(element);
  const css = landmark ? `${landmark} ${self}` : self;
  const path = pathShape(element);
  const words = usableName(element, name, around) ? { [languageOf(element)]: [name] } : null;
  const rules: Rule[] = [];
  if (path) rules.push({ css, href: [path] });
  if (path && words) rules.push({ css, href: [path], words });
  if (words) rules.push({ css, words });
  // Where it is the only one of its kind in a small part of the page, kind and part are enough.
  if (landmark && !/main|banner|header/.test(landmark)) rules.push({ css });
  return rules;
}

function selfSelector(element: Element): string {
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

/** The path of its link with everything taken out that names somebody: `/groups/<any>/mentorship`. */
function pathShape(element: Element): string | null {
  const href = closestAcross(element, 'a[href]')?.getAttribute('href');
  const base = element.ownerDocument.baseURI;
  if (!href || !URL.canParse(href, base)) return null;
  const { pathname } = new URL(href, base);
  const segments = pathname.split('/').filter(Boolean);
  if (segments.length === 0) return null;
  // A lone segment may be anybody's own address.
  if (
    segments.length === 1 &&
    !/^(groups|messages|settings|jobs|learning|services|mynetwork)$/.test(segments[0] ?? '')
  ) {
    return null;
  }
  const shape = segments.map((segment, at) => {
    const namesSomebody = at > 0 && NAMED_AFTER.test(segments[at - 1] ?? '');
    const isPlain = /^[a-z][a-z_-]*(\.php)?$/.test(segment);
    return isPlain && !namesSomebody ? segment : '*';
  });
  return shape.every((segment) => segment === '*') ? null : `/${shape.join('/')}`;
}

function languageOf(element: Element): string {
  return element.ownerDocument.documentElement.lang.toLowerCase().split(/[-_]/)[0] || 'und';
}

/** A name is used only if it can hardly be somebody's: short, no number, and not what the page is about. */
function usableName(element: Element, name: string, { document }: Surroundings): boolean {
  if (name === '' || [...name].length > LONGEST_NAME || /\d|@/.test(name)) return false;
  const about = [...document.querySelectorAll('h1')].map((heading) => heading.textContent?.trim() ?? '');
  const title =
    document.title
      .replace(/^\(\d+\)\s*/, '')
      .split(' | ')[0]
      ?.trim() ?? '';
  const subjects = [...about, title].filter((text) => text.length > 2);
  return !element.closest('h1') && !subjects.some((text) => name === text || name.includes(text));
}
