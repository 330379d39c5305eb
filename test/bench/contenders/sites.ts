/**
 * Runs in the page: rebuilds a site from a list of its elements, before and after a redesign, and teaches the engine each
 * control.
 */
import { locate, type Surroundings } from '../../../utils/guides/locate/locate';
import { controlOf, type NoProposal, propose } from '../../../utils/guides/locate/propose';
import type { Rule } from '../../../utils/guides/locate/types';

/** One element of a site as the data set describes it; other fields are ignored. */
export interface Described {
  widget_id: string;
  xpath: string;
  text?: string;
  [attribute: string]: string | undefined;
}

export interface SitePair {
  old: Described[];
  new: Described[];
}

/** What happened to one control that is in both. */
export interface Fate {
  id: string;
  kind: 'no-control' | 'right' | 'wrong' | 'no-rule' | 'not-found';
  /** Why there is no rule, or why it was not found. */
  why?: NoProposal | 'absent' | 'ambiguous' | 'covered' | 'outside';
  rule?: Rule;
  /** What was found instead. */
  instead?: string;
}

const ATTRIBUTES = ['id', 'name', 'class', 'type', 'href', 'alt', 'title', 'placeholder', 'value'];
const STEP = /\/(?:\*\[local-name\(\) = "(\w+)"\]|([\w-]+))\[(\d+)\]/g;

/** Puts every element where its path says, and nothing more: elements missing from the data set become plain boxes. */
function draw(elements: readonly Described[], domain: string): Map<string, Element> {
  document.body.replaceChildren();
  const known = new Map<string, Element>([
    ['/html[1]', document.documentElement],
    ['/html[1]/body[1]', document.body],
  ]);
  const places = new Map<Element, number>();
  const at = (xpath: string): Element => {
    let path = '';
    let parent: Element = document.documentElement;
    for (const [step, foreign, tag, index] of xpath.matchAll(STEP)) {
      path += step;
      let element = known.get(path);
      if (!element) {
        element = foreign
          ? document.createElementNS('http://www.w3.org/2000/svg', foreign)
          : document.createElement(tag ?? 'div');
        places.set(element, Number(index));
        const later = [...parent.children].find(
          (each) => each.localName === element?.localName && (places.get(each) ?? 0) > Number(index),
        );
        parent.insertBefore(element, later ?? null);
        known.set(path, element);
      }
      parent = element;
    }
    return parent;
  };
  const drawn = elements.map((each) => [each, at(each.xpath)] as const);
  for (const [described, element] of drawn) {
    element.setAttribute('data-drawn', '');
    for (const name of ATTRIBUTES) {
      const value = described[name];
      if (value) element.setAttribute(name, name === 'href' ? onSite(value, domain) : value);
    }
  }
  const speaking = drawn.filter(([{ text }]) => text?.trim());
  for (const [{ text }, element] of speaking) {
    const isSaidWithin = speaking.some(([, other]) => other !== element && element.contains(other));
    if (!isSaidWithin && !/^(input|img|select|textarea)$/.test(element.localName))
      element.prepend(text ?? '');
  }
  return new Map(drawn.map(([{ widget_id }, element]) => [widget_id, element]));
}

/** That a link has to stay on the site is not tested here, so every link does. */
function onSite(href: string, domain: string): string {
  if (!/^https?:/.test(href) || !URL.canParse(href)) return href;
  const { hostname, pathname, search } = new URL(href);
  const isOwn = hostname === domain || hostname.endsWith(`.${domain}`);
  return `https://${isOwn ? hostname : `${hostname}.${domain}`}${pathname}${search}`;
}

const touches = (one: Element, other: Element) => one.contains(other) || other.contains(one);

function teach({ old, new: now }: SitePair, domain: string): Fate[] {
  const base = document.createElement('base');
  base.href = `https://www.${domain}/`;
  document.head.replaceChildren(base, style());
  const around: Surroundings = { document, ours: null, site: { domain, redirectors: [] } };
  const inBoth = old
    .map(({ widget_id }) => widget_id)
    .filter((id) => now.some((each) => each.widget_id === id));

  const before = draw(old, domain);
  const taught = inBoth.map((id) => {
    const element = before.get(id);
    if (!element || !controlOf(element)) return { id, proposal: null };
    element.scrollIntoView({ block: 'center' });
    return { id, proposal: propose(element, around) };
  });

  const after = draw(now, domain);
  return taught.map(({ id, proposal }): Fate => {
    const same = after.get(id);
    if (!proposal || !same) return { id, kind: 'no-control' };
    if (!proposal.ok) return { id, kind: 'no-rule', why: proposal.why };
    const { rule } = proposal;
    const located = locate([rule], around);
    // A control outside the window gets scrolled to, so for the mentor it is found.
    const element = located.found ? located.elements[0] : 'element' in located ? located.element : undefined;
    if (!element || (!located.found && located.why === 'covered')) {
      return { id, kind: 'not-found', rule, ...(located.found ? {} : { why: located.why }) };
    }
    return touches(element, controlOf(same) ?? same)
      ? { id, kind: 'right', rule }
      : { id, kind: 'wrong', rule, instead: element.outerHTML.slice(0, 200) };
  });
}

function style(): HTMLStyleElement {
  const sheet = document.createElement('style');
  sheet.textContent =
    '*{position:static}[data-drawn]{display:inline-block;min-width:16px;min-height:16px;margin:1px}';
  return sheet;
}

Object.assign(globalThis, { benchSite: teach });
