import { staysOnSite } from './address';

/** Containers of other people's content. Nothing in them is ever pointed at, whatever its name. */
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

/** Smaller boxes (CSS pixels) are measuring aids, not controls. */
const SMALLEST = 4;

const isShadowRoot = (root: Node): root is ShadowRoot => 'host' in root;

const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;

/** The element that contains an element's whole tree: a shadow root's host, or a document's frame. */
export function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : frameOf(element);
}

/** `closest` across shadow roots and same-origin frames. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = holderOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** Whether it is in the page, drawn, and available to everybody (not inert, not hidden from screen readers). */
export function isVisible(element: Element): boolean {
  return isDrawn(element) && isOffered(element);
}

/** The same, even if hidden from screen readers. */
export function isDrawn(element: Element): boolean {
  if (!element.isConnected) return false;
  if (isUnboxed(element)) return [...element.children].some(isDrawn);
  const drawn = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  if (!element.checkVisibility(drawn)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= SMALLEST && height >= SMALLEST;
}

/** It has no box of its own; only its content is laid out. */
const isUnboxed = (element: Element) =>
  !element.checkVisibility() && getComputedStyle(element).display === 'contents';

const isOffered = (element: Element) => !closestAcross(element, '[aria-hidden="true"],[inert],[hidden]');

export function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || closestAcross(element, '[aria-disabled="true"]') !== null;
}

/** Whether it leads, or submits, only to the site itself. */
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

/** Whether it is outside everything other people have written. */
export function isOwnPart(element: Element): boolean {
  return closestAcross(element, OTHER_PEOPLES_WORDS) === null;
}

/** The largest enclosing part that other people have written, within its own tree; null if none. */
export function otherPeoplesPart(element: Element): Element | null {
  let part = closestAcross(element, OTHER_PEOPLES_WORDS);
  for (let next = part; next; next = part?.parentElement?.closest(OTHER_PEOPLES_WORDS) ?? null) part = next;
  return part;
}

/** The part of these checks that only needs the tree, and so no layout. */
export function staysAllowed(
  element: Element,
  site: { domain: string; redirectors: readonly string[] },
): boolean {
  return (
    isOffered(element) &&
    !isDisabled(element) &&
    isOwnPart(element) &&
    keepsToSite(element, site.domain, site.redirectors)
  );
}

/** The attributes it depends on. */
export const ALLOWING = [
  'href',
  'action',
  'formaction',
  'aria-hidden',
  'inert',
  'aria-disabled',
  'disabled',
  'role',
  'contenteditable',
];

/** Whether it is the name of the page's group or person, which can be anything, even "Mentorship". */
export function isPageName(element: Element): boolean {
  return closestAcross(element, 'h1') !== null || element.querySelector('h1,h2') !== null;
}

/** A rectangle in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The clickable part of an element, in CSS pixels of its own document's viewport. */
function ownBox(element: Element): Box {
  const inner = isUnboxed(element) && [...element.children].find(isDrawn);
  if (inner) return ownBox(inner);
  const rects = [...element.getClientRects()].filter(
    (rect) => rect.width >= SMALLEST && rect.height >= SMALLEST,
  );
  // A link broken over two lines has a gap in the middle, so use its first line.
  const { x, y, width, height } = rects.length > 1 && rects[0] ? rects[0] : element.getBoundingClientRect();
  return { x, y, width, height };
}

/** The position of a frame's viewport in the document around it. */
function frameOffset(frame: Element): { x: number; y: number } {
  const { x, y } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: x + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: y + frame.clientTop + Number.parseFloat(paddingTop),
  };
}

/** The clickable part of an element, in CSS pixels of the outermost viewport. */
export function boxOf(element: Element): Box {
  const box = ownBox(element);
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const offset = frameOffset(frame);
    box.x += offset.x;
    box.y += offset.y;
  }
  return box;
}

/** The box around all of the elements, in CSS pixels of the viewport; null if none is visible. */
export function boxAround(elements: readonly Element[]): Box | null {
  const boxes = elements.filter((element) => element.isConnected).map(boxOf);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What a click would hit in this tree, ignoring our own element. */
function topmostAt(root: Document | ShadowRoot, x: number, y: number, ours: Element | null): Element | null {
  const top = root.elementFromPoint(x, y);
  if (top !== ours) return top;
  return root.elementsFromPoint(x, y).find((hit) => hit !== ours) ?? null;
}

export type Reach = 'reachable' | 'covered' | 'outside';

/**
 * Whether a click at its centre would reach it.
 *
 * @param ours our own host element, which is above everything and is ignored
 * @returns `outside` if the centre is outside the viewport but can be scrolled into it, `covered` if something else
 *   is on top or it cannot be scrolled to
 */
export function reach(element: Element, ours: Element | null): Reach {
  const box = ownBox(element);
  return reachAt(element, box.x + box.width / 2, box.y + box.height / 2, ours);
}

/** @param x and y in CSS pixels of the element's own document's viewport */
function reachAt(element: Element, x: number, y: number, ours: Element | null): Reach {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'covered';
  if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) {
    return canScrollTo(element, x, y) ? 'outside' : 'covered';
  }
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = topmostAt(root, x, y, ours);
  if (!hit || !(hit === element || element.contains(hit) || isLabelOf(hit, element))) {
    return isScrolledAway(element, x, y) ? 'outside' : 'covered';
  }
  if (isShadowRoot(root)) return reachAt(root.host, x, y, ours) === 'covered' ? 'covered' : 'reachable';
  const frame = frameOf(element);
  if (!frame) return 'reachable';
  const offset = frameOffset(frame);
  return reachAt(frame, x + offset.x, y + offset.y, ours);
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

/** Whether its centre is scrolled out of an enclosing scroller. */
function isScrolledAway(element: Element, x: number, y: number): boolean {
  for (let at = element.parentElement; at && at !== at.ownerDocument.documentElement; at = at.parentElement) {
    const scrolls = at.scrollHeight > at.clientHeight + 1 || at.scrollWidth > at.clientWidth + 1;
    if (!scrolls || !/auto|scroll/.test(getComputedStyle(at).overflow)) continue;
    const { left, top, right, bottom } = at.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) return canScrollTo(element, x, y);
  }
  return false;
}

/** A field may be covered by its own label. */
function isLabelOf(hit: Element, element: Element): boolean {
  const label = hit.closest('label');
  return label !== null && (label as HTMLLabelElement).control === element;
}

/** The topmost element at its centre, possibly itself. */
export function topmostOver(element: Element, ours: Element | null): Element | null {
  const { x, y, width, height } = ownBox(element);
  const root = element.getRootNode() as Document | ShadowRoot;
  return topmostAt(root, x + width / 2, y + height / 2, ours);
}

/** Whether a bar that stays in place while scrolling (a header, a footer) covers its centre. */
export function isUnderBar(element: Element, ours: Element | null): boolean {
  for (let at = topmostOver(element, ours); at; at = at.parentElement) {
    if (at.contains(element)) return false;
    if (at.matches('dialog,[role=dialog],[role=alertdialog],[role=menu]')) return false;
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}
