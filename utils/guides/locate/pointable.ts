import { staysOnSite } from './address';

/** Where other people's words stand. Nothing in here is ever pointed at, whatever it calls itself. */
const OTHER_PEOPLES_WORDS = [
  'article',
  '[role=article]',
  '[role=feed]',
  '[role=log]',
  '[role=comment]',
  '[aria-posinset]:not([role=tab],[role=menuitem],[role=menuitemradio],[role=menuitemcheckbox],[role=option],[role=radio],[role=treeitem])',
  '[contenteditable]:not([contenteditable=false])',
  'blockquote',
].join(',');

/** Boxes smaller than this (CSS pixels) are measuring aids, not controls. */
const SMALLEST = 4;

/** The element that holds an element's whole tree: the host of a shadow root, or the frame of a document. */
function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** `closest` that also leaves shadow roots and same-origin frames. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = holderOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** Is it in the page, drawn, and offered to everybody (not inert, not hidden from screen readers)? */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  if (
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  ) {
    return false;
  }
  const { width, height } = element.getBoundingClientRect();
  if (width < SMALLEST || height < SMALLEST) return false;
  return !closestAcross(element, '[aria-hidden="true"],[inert]');
}

export function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || closestAcross(element, '[aria-disabled="true"]') !== null;
}

/** Does it lead, or send what is entered, nowhere but to the site itself? */
export function keepsToSite(element: Element, domain: string, redirectors: readonly string[]): boolean {
  const base = element.ownerDocument.baseURI;
  const link = closestAcross(element, 'a[href],area[href]');
  const targets: string[] = [];
  if (link) targets.push(link.getAttribute('href') ?? '');
  const form = element.closest('form');
  const isSender = element.matches('button:not([type=button]),input[type=submit],input[type=image]');
  if (form?.hasAttribute('action') && isSender) targets.push(form.getAttribute('action') ?? '');
  if (element.hasAttribute('formaction')) targets.push(element.getAttribute('formaction') ?? '');
  return targets.every(
    (target) => URL.canParse(target, base) && staysOnSite(new URL(target, base), domain, redirectors),
  );
}

/** Is it outside everything that other people have written? */
export function isOwnPart(element: Element): boolean {
  return closestAcross(element, OTHER_PEOPLES_WORDS) === null;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The part of an element that a person would press, in CSS pixels of its own viewport. */
export function boxOf(element: Element): Box {
  const whole = element.getBoundingClientRect();
  const rects = [...element.getClientRects()].filter(
    (rect) => rect.width >= SMALLEST && rect.height >= SMALLEST,
  );
  // A link that breaks over two lines has a hole in its middle: take its first line.
  const { x, y, width, height } = rects.length > 1 ? (rects[0] as DOMRect) : whole;
  return { x, y, width, height };
}

function topmostAt(root: Document | ShadowRoot, x: number, y: number, ours: Element | null): Element | null {
  const top = root.elementFromPoint(x, y);
  if (top !== ours) return top;
  for (const hit of root.elementsFromPoint(x, y)) {
    if (hit === ours) continue;
    if ('host' in root && hit.getRootNode() !== root) continue;
    return hit;
  }
  return null;
}

export type Reach = 'reachable' | 'covered' | 'outside';

/**
 * Would a click at its centre reach it?
 *
 * @param ours our own host element, which lies over everything and does not count
 * @returns `outside` when the centre is not in the viewport, `covered` when something else lies on top
 */
export function reach(element: Element, ours: Element | null): Reach {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'covered';
  const box = boxOf(element);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) {
    return canScrollTo(element, x, y) ? 'outside' : 'covered';
  }
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = topmostAt(root, x, y, ours);
  if (!hit || !(hit === element || element.contains(hit) || isLabelOf(hit, element))) return 'covered';
  return 'reachable';
}

/** A copy parked left of or above the page (a measuring row) cannot be scrolled to. */
function canScrollTo(element: Element, x: number, y: number): boolean {
  let left = x;
  let top = y;
  for (let at: Element | null = element; at; at = at.parentElement) {
    left += Math.abs(at.scrollLeft);
    top += at.scrollTop;
  }
  return top >= 0 && left >= 0;
}

/** A field may be covered by its own label, a link by the one element that fills it. */
function isLabelOf(hit: Element, element: Element): boolean {
  const label = hit.closest('label');
  return label !== null && (label as HTMLLabelElement).control === element;
}
