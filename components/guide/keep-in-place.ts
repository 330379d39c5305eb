import type { Follower } from '../../utils/guides/locate/follow';
import { inNextFrame } from '../../utils/guides/locate/frame';
import { ALLOWING, boxAround, holderOf, reach, staysAllowed } from '../../utils/guides/locate/pointable';
import type { GuideRules } from '../../utils/guides/locate/types';
import { place, type Rect, type Spot } from './place';

/** The distance of the ring from the control (CSS pixels), including its border. */
const MARGIN = 6;
/** How long to follow the control frame by frame after it has moved or the mentor has acted (ms). */
const FOLLOW = 150;
/** How often to check at rest, for changes that nothing reports (ms). */
const CHECK_EVERY = 500;
/** Events that may set the page in motion. */
const STIRRING = ['scroll', 'click', 'keydown'];

interface Placing {
  /** Null while only the ring is shown. */
  card: HTMLElement | null;
  ring: HTMLElement;
  elements: readonly Element[];
  host: Element;
  site: Pick<GuideRules, 'domain' | 'redirectors'>;
  spot: { current: Spot | null };
  small: boolean;
  setSmall(small: boolean): void;
  follower: Pick<Follower, 'page' | 'checked'>;
  /** Called with each check. */
  checked(): void;
}

/**
 * Follows the control: frame by frame while something moves; at rest, the browser reports when it has moved. A loop
 * over all frames would make the page draw for nothing.
 */
export function keepInPlace(placing: Placing): () => void {
  const { card, ring, elements, host, site, spot, small, setSmall, follower, checked } = placing;
  const life = new AbortController();
  const { signal } = life;
  const layer = ring.parentElement;
  let isMoving = false;
  let until = 0;
  let last = '';
  let moves: IntersectionObserver[] = [];
  let size = card?.getBoundingClientRect() ?? new DOMRect();
  let menus: Rect[] = [];
  let menusOf = -1;

  /** Menus the page has opened; searched for only after a change. */
  function openMenus(): Rect[] {
    const { searches } = follower.page();
    if (searches === menusOf) return menus;
    menusOf = searches;
    // The control's dialog contains the next steps.
    const dialog = elements[0]?.closest('[role=dialog],dialog');
    menus = [...document.querySelectorAll('[role=menu],[role=listbox]'), ...(dialog ? [dialog] : [])]
      .map((menu) => menu.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
    return menus;
  }

  /** The page may have zoomed the root; in our layer a pixel must remain one of the viewport's. */
  function keepScale(): void {
    const { currentCSSZoom = 1 } = host as Element & { currentCSSZoom?: number };
    const zoom = currentCSSZoom === 1 ? '' : String(1 / currentCSSZoom);
    if (layer && layer.style.zoom !== zoom) layer.style.zoom = zoom;
  }

  function update(): void {
    keepScale();
    const box = boxAround(elements);
    const isThere =
      box !== null &&
      elements.every((element) => staysAllowed(element, site)) &&
      elements.some((element) => element.isConnected && reach(element, host) === 'reachable');
    const framed = box && isThere ? grow(box) : null;
    const key = framed ? `${framed.x},${framed.y},${framed.width},${framed.height}` : '';
    if (key !== last || ring.hidden === isThere) {
      last = key;
      until = performance.now() + FOLLOW;
      ring.hidden = !isThere;
      if (framed) {
        ring.style.transform = `translate(${framed.x}px, ${framed.y}px)`;
        ring.style.width = `${framed.width}px`;
        ring.style.height = `${framed.height}px`;
      }
    }
    putCard(framed);
  }

  function putCard(target: Rect | null): void {
    if (!card) return;
    const { width, height } = size;
    const { x, y, ...viewport } = view();
    const within = <Place extends Spot>(at: Place): Place => ({ ...at, x: at.x - x, y: at.y - y });
    const free = place(
      { width, height },
      target && within(target),
      viewport,
      spot.current && within(spot.current),
      target ? openMenus().map(within) : [],
    );
    const found = free && { x: free.x + x, y: free.y + y };
    if (!found && !small) {
      setSmall(true);
      return;
    }
    const at = found ?? { x: x + 8, y: y + 8 };
    if (at.x === spot.current?.x && at.y === spot.current.y && card.style.transform !== '') return;
    spot.current = at;
    card.style.transform = `translate(${at.x}px, ${at.y}px)`;
  }

  // Movement and changes inside a frame are not reported to us.
  const isFramed = elements.some((element) => element.ownerDocument !== document);

  let takeBack: () => void = () => undefined;
  function step(): void {
    update();
    if (isFramed || performance.now() < until) takeBack = inNextFrame(document, step);
    else rest();
  }

  function stir(): void {
    until = performance.now() + FOLLOW;
    if (isMoving) return;
    isMoving = true;
    for (const each of moves) each.disconnect();
    takeBack = inNextFrame(document, step);
  }

  function rest(): void {
    isMoving = false;
    moves = elements.filter((element) => element.isConnected).map((element) => onMove(element, stir));
  }

  function check(): void {
    checked();
    if (isMoving || elements.length === 0) return;
    const before = last;
    update();
    if (last !== before) stir();
  }

  // Searching for the control again may have to wait. Meanwhile a link that now leads elsewhere must not appear
  // ringed, not even for a frame.
  const turned = new MutationObserver(() => {
    ring.hidden ||= !elements.every((element) => staysAllowed(element, site));
  });
  for (const element of elements) {
    for (let at: Element | null = element; at; at = at.parentElement ?? holderOf(at)) {
      turned.observe(at, { attributeFilter: ALLOWING });
    }
  }

  update();
  const sizes = new ResizeObserver(() => {
    const { width, height } = size;
    if (card) size = card.getBoundingClientRect();
    if (size.width !== width || size.height !== height) update();
  });
  if (card) sizes.observe(card);
  const changed = ({ isTrusted }: Event) => isTrusted && update();
  window.addEventListener('resize', changed, { signal });
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, changed, { signal });
  signal.addEventListener(
    'abort',
    every(CHECK_EVERY, () => follower.page().quiet, check, follower.checked),
  );
  if (isFramed) stir();
  else if (elements.length > 0) rest();
  if (elements.length > 0) {
    for (const type of STIRRING) {
      window.addEventListener(type, ({ isTrusted }) => isTrusted && stir(), {
        capture: true,
        passive: true,
        signal,
      });
    }
  }
  return () => {
    life.abort();
    takeBack();
    turned.disconnect();
    sizes.disconnect();
    for (const each of moves) each.disconnect();
  };
}

/**
 * Reports when an element moves: the observed viewport is cropped to its box, so it leaves that with the first pixel.
 * Costs nothing while it stays.
 */
function onMove(element: Element, tell: () => void): IntersectionObserver {
  const root: Element & { currentCSSZoom?: number } = element.ownerDocument.documentElement;
  const { currentCSSZoom = 1 } = root;
  const clientWidth = root.clientWidth * currentCSSZoom;
  const clientHeight = root.clientHeight * currentCSSZoom;
  const { top, left, right, bottom } = element.getBoundingClientRect();
  const sides = [top, clientWidth - right, clientHeight - bottom, left].map((side) => -Math.floor(side));
  let first = true;
  const observer = new IntersectionObserver(
    ([report]) => {
      // The first report only confirms its presence, unless it has already moved.
      const { x = left, y = top } = report?.boundingClientRect ?? {};
      if (!first || Math.abs(x - left) + Math.abs(y - top) > 2) tell();
      first = false;
    },
    { root: element.ownerDocument, rootMargin: sides.map((side) => `${side}px`).join(' '), threshold: 1 },
  );
  observer.observe(element);
  return observer;
}

/**
 * Calls repeatedly, each time in a frame; on a quiet page half as often, and without waiting for a frame.
 *
 * @param framed called after each call in a frame
 * @returns a function that stops it
 */
function every(
  milliseconds: number,
  isQuiet: () => boolean,
  call: () => void,
  framed: () => void,
): () => void {
  let takeBack: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout>;
  // Do not wake a page at rest.
  const wait = () => {
    timer = setTimeout(turn, isQuiet() ? 2 * milliseconds : milliseconds);
  };
  const inFrame = () => {
    call();
    framed();
  };
  const turn = () => {
    takeBack();
    if (isQuiet()) call();
    else takeBack = inNextFrame(document, inFrame);
    wait();
  };
  wait();
  return () => {
    clearTimeout(timer);
    takeBack();
  };
}

/** The visible part of the page, which is smaller than its viewport under pinch zoom. */
function view(): Rect {
  const pinched = visualViewport && visualViewport.scale > 1 ? visualViewport : null;
  if (!pinched) return { x: 0, y: 0, width: window.innerWidth, height: window.innerHeight };
  const { offsetLeft: x, offsetTop: y, width, height } = pinched;
  return { x, y, width, height };
}

function grow({ x, y, width, height }: Rect): Rect {
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

/** Dragging the card by its head. */
export function drag(event: PointerEvent, spot: { current: Spot | null }): void {
  const target = event.target as Element;
  const head = target.closest<HTMLElement>('[data-drag]');
  const card = head?.closest<HTMLElement>('.card');
  if (!head || !card || target.closest('button') || event.button !== 0) return;
  const start = card.getBoundingClientRect();
  const { clientX, clientY, pointerId } = event;
  head.setPointerCapture(pointerId);
  const move = (moved: PointerEvent) => {
    const x = Math.min(Math.max(start.x + moved.clientX - clientX, 8), window.innerWidth - start.width - 8);
    const y = Math.min(Math.max(start.y + moved.clientY - clientY, 8), window.innerHeight - start.height - 8);
    spot.current = { x, y };
    card.style.transform = `translate(${x}px, ${y}px)`;
  };
  const stop = () => {
    head.removeEventListener('pointermove', move);
    head.removeEventListener('pointerup', stop);
    head.removeEventListener('pointercancel', stop);
  };
  head.addEventListener('pointermove', move);
  head.addEventListener('pointerup', stop);
  head.addEventListener('pointercancel', stop);
}
