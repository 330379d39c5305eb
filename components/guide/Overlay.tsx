import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { boxAround, type Follower, type View } from '../../utils/guides/locate/follow';
import { afterFrame } from '../../utils/guides/locate/frame';
import { locate } from '../../utils/guides/locate/locate';
import { reach } from '../../utils/guides/locate/pointable';
import type { Proposal } from '../../utils/guides/locate/propose';
import type { Rule } from '../../utils/guides/locate/types';
import { type GuideScript, type Lesson, NAME } from '../../utils/guides/session/types';
import { Card } from './Card';
import type { Host } from './host';
import { Pick } from './Pick';
import { place, type Rect, type Spot } from './place';
import { Question } from './Question';

/** How far the ring stands off the control (CSS pixels), its border included. */
const MARGIN = 6;
/** With Alt and Shift: from the card to the control and back. */
const JUMP_KEY = 'KeyM';
/** How often to see whether the page has opened a menu (ms). */
const MENUS_EVERY = 250;
/** How often to see to it that nothing of the page's lies over the card (ms). */
const RAISE_EVERY = 700;
/** After anything has moved or the mentor has done something, the control is followed frame by frame (ms). */
const FOLLOW = 300;
/** At rest it is looked at again this often, for what nothing reports (ms). */
const CHECK_EVERY = 500;
/** What may set the page in motion. */
const STIRRING = ['scroll', 'wheel', 'pointerdown', 'click', 'keydown', 'transitionrun', 'animationstart'];

export interface OverlayProps {
  script: GuideScript;
  view: View;
  follower: Follower;
  host: Host;
  /** The mentor has shown where a step's control is. */
  onTeach(lesson: Lesson): void;
  /** What the mentor has shown for a step was wrong. */
  onUnteach(stepId: string): void;
  onEnd(): void;
}

/** The ring around the control and the card beside it. */
export function Overlay({ script, view, follower, host, onTeach, onUnteach, onEnd }: OverlayProps) {
  const layer = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const spot = useRef<Spot | null>(null);
  const [small, setSmall] = useState(false);
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState(false);
  const [picking, setPicking] = useState<'no' | 'yes' | Proposal>('no');
  const moved = `${view.index}/${view.state}`;
  const around = useMemo(
    () => ({ document, ours: host.element, site: script.rules }),
    [host.element, script.rules],
  );
  const hadFocus = host.root.activeElement !== null;

  const before = useRef(moved);
  // At once: what the mentor does right after the step has changed must not be taken back by it.
  useLayoutEffect(() => {
    if (before.current === moved) return;
    before.current = moved;
    setAsking(false);
    setCopied(false);
    setPicking('no');
  }, [moved]);

  const elements = useMemo(() => {
    if (typeof picking === 'string') return view.state === 'pointing' ? view.elements : [];
    const chosen = picking.ok ? locate([picking.rule], around) : null;
    return chosen?.found ? chosen.elements : [];
  }, [picking, view, around]);

  // What had the focus may be gone with the words before: the keyboard stays in the card.
  useLayoutEffect(() => {
    if (!hadFocus || host.root.activeElement) return;
    const find = (css: string) => layer.current?.querySelector<HTMLElement>(css);
    (find('.actions .main') ?? find('.card button'))?.focus();
  });

  useLayoutEffect(() => {
    const card = layer.current?.querySelector<HTMLElement>('.card');
    if (!card || !ring.current) return;
    return keepInPlace({ card, ring: ring.current, elements, host: host.element, spot, setSmall, small });
  });

  useEffect(() => {
    return everyFrameAfter(RAISE_EVERY, () => keepInFront(host, layer.current));
  }, [host]);

  useEffect(() => {
    const elements = view.state === 'pointing' ? view.elements : [];
    const jump = (event: KeyboardEvent) => {
      if (!event.altKey || !event.shiftKey || event.code !== JUMP_KEY) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (host.root.activeElement) focusControl(elements[0]);
      else (layer.current?.querySelector<HTMLElement>('button.main') ?? host.element).focus();
    };
    window.addEventListener('keydown', jump, { capture: true });
    return () => window.removeEventListener('keydown', jump, { capture: true });
  }, [view, host]);

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // The page forbids the clipboard: the text is still there to be read and selected.
      setCopied(false);
    }
  }

  const { card: words } = script;
  const stepId = script.rules.steps[view.index]?.id ?? '';

  function pick(proposal: Proposal | null): void {
    setPicking(proposal ?? 'no');
  }

  function keep(rule: Rule, name: string): void {
    setPicking('no');
    follower.teach(stepId, rule);
    onTeach({ stepId, rule, name });
  }

  function insteadOfStep() {
    if (asking) {
      const answers = [
        { name: words.endYes, give: onEnd },
        { name: words.endNo, give: () => setAsking(false) },
      ];
      return <Question title={words.endQuestion} answers={answers} />;
    }
    if (picking === 'no') return undefined;
    const cancel = { name: words.pickCancel, give: () => setPicking('no') };
    if (picking === 'yes')
      return <Question title={words.pickTitle} text={words.pickHow} answers={[cancel]} />;
    const again = { name: words.pickAgain, give: () => setPicking('yes') };
    if (!picking.ok) {
      return (
        <Question title={words.pickTitle} text={words.pickTroubles[picking.why]} answers={[cancel, again]} />
      );
    }
    const { rule, name } = picking;
    const use = { name: words.pickKeep, give: () => keep(rule, name) };
    const text = name ? words.pickedNamed.replace(NAME, () => name) : words.picked;
    return <Question title={words.pickedTitle} text={text} answers={[cancel, again, use]} />;
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to whatever has the focus in here
    <div
      class="layer"
      ref={layer}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || view.state === 'done') return;
        setSmall(false);
        setAsking(!asking);
      }}
      onPointerDown={(event) => drag(event, spot)}
    >
      {picking === 'yes' && <Pick around={around} onPick={pick} />}
      <div class="ring" ref={ring} hidden />
      <Card
        {...{ script, view, follower, small, copied, onEnd }}
        instead={insteadOfStep()}
        onSmall={setSmall}
        onShow={() => setPicking('yes')}
        onForget={() => {
          follower.unteach(stepId);
          onUnteach(stepId);
        }}
        onCopy={(text) => void copy(text)}
      />
    </div>
  );
}

/** Puts the keyboard where the ring is, on the control or on the first thing in it that takes the focus. */
function focusControl(element: Element | undefined): void {
  const inside = element?.querySelectorAll<HTMLElement>('a[href],button,[tabindex]') ?? [];
  for (const each of [element as HTMLElement | undefined, ...inside]) {
    each?.focus({ preventScroll: true });
    if (each && each.ownerDocument.activeElement === each) return;
  }
}

interface Placing {
  card: HTMLElement;
  ring: HTMLElement;
  elements: readonly Element[];
  host: Element;
  spot: { current: Spot | null };
  small: boolean;
  setSmall(small: boolean): void;
}

/**
 * Follows the control: frame by frame while something moves, else the browser tells when it no longer is where
 * it was. A loop over all frames would make the page draw for nothing.
 */
function keepInPlace({ card, ring, elements, host, spot, small, setSmall }: Placing): () => void {
  const life = new AbortController();
  const { signal } = life;
  let frame = 0;
  let until = 0;
  let last = '';
  let moves: IntersectionObserver[] = [];
  let menus: Rect[] = [];
  let menusSeenAt = Number.NEGATIVE_INFINITY;

  /** What the page has opened over itself, looked for now and then only. */
  function openMenus(): Rect[] {
    if (performance.now() - menusSeenAt < MENUS_EVERY) return menus;
    menusSeenAt = performance.now();
    // The dialog the control stands in holds what comes next.
    const dialog = elements[0]?.closest('[role=dialog],dialog');
    menus = [...document.querySelectorAll('[role=menu],[role=listbox]'), ...(dialog ? [dialog] : [])]
      .map((menu) => menu.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
    return menus;
  }

  function update(): void {
    const box = boxAround(elements);
    const key = box ? `${box.x},${box.y},${box.width},${box.height}` : '';
    const isThere =
      box !== null && elements.some((element) => element.isConnected && reach(element, host) === 'reachable');
    const framed = box && isThere ? grow(box) : null;
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
    const { width, height } = card.getBoundingClientRect();
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const found = place({ width, height }, target, viewport, spot.current, target ? openMenus() : []);
    if (!found && !small) {
      setSmall(true);
      return;
    }
    const at = found ?? { x: 8, y: 8 };
    if (at.x === spot.current?.x && at.y === spot.current.y && card.style.transform !== '') return;
    spot.current = at;
    card.style.transform = `translate(${at.x}px, ${at.y}px)`;
  }

  // What moves a frame of the page's or happens in it is not reported out here.
  const isFramed = elements.some((element) => element.ownerDocument !== document);

  function step(): void {
    update();
    frame = 0;
    if (isFramed || performance.now() < until) frame = requestAnimationFrame(step);
    else rest();
  }

  function stir(): void {
    until = performance.now() + FOLLOW;
    if (frame !== 0 || elements.length === 0) return;
    for (const each of moves) each.disconnect();
    frame = requestAnimationFrame(step);
  }

  function rest(): void {
    moves = elements.filter((element) => element.isConnected).map((element) => onMove(element, stir));
  }

  function check(): void {
    if (frame !== 0) return;
    const before = last;
    update();
    if (last !== before) stir();
  }

  update();
  const sizes = new ResizeObserver(() => update());
  sizes.observe(card);
  window.addEventListener('resize', () => update(), { signal });
  if (elements.length > 0) {
    for (const type of STIRRING) {
      window.addEventListener(type, stir, { capture: true, passive: true, signal });
    }
    signal.addEventListener('abort', everyFrameAfter(CHECK_EVERY, check));
    stir();
  }
  return () => {
    life.abort();
    cancelAnimationFrame(frame);
    sizes.disconnect();
    for (const each of moves) each.disconnect();
  };
}

/**
 * Tells when an element no longer is where it is now: the viewport is cut down to its box, so that it leaves it
 * with the first pixel. Costs nothing while it stays.
 */
function onMove(element: Element, tell: () => void): IntersectionObserver {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const { top, left, right, bottom } = element.getBoundingClientRect();
  const sides = [top, clientWidth - right, clientHeight - bottom, left].map((side) => -Math.floor(side));
  let first = true;
  const observer = new IntersectionObserver(
    () => {
      // The first report only says that it is there.
      if (!first) tell();
      first = false;
    },
    { root: element.ownerDocument, rootMargin: sides.map((side) => `${side}px`).join(' '), threshold: 1 },
  );
  observer.observe(element);
  return observer;
}

/** Calls again and again, just after a frame has been drawn. @returns ends it */
function everyFrameAfter(milliseconds: number, call: () => void): () => void {
  let takeBack: () => void = () => undefined;
  const timer = setInterval(() => {
    takeBack();
    takeBack = afterFrame(window, call);
  }, milliseconds);
  return () => {
    clearInterval(timer);
    takeBack();
  };
}

function grow({ x, y, width, height }: Rect): Rect {
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

/** The card can be taken by its head and put elsewhere. */
function drag(event: PointerEvent, spot: { current: Spot | null }): void {
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

/** The page may have put something of its own into the top layer after us, or opened a modal dialog. */
function keepInFront(host: Host, layer: HTMLElement | null): void {
  const card = layer?.querySelector('.card');
  if (!card) return;
  const { x, y, width } = card.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + 12);
  host.keepInFront(top !== null && top !== host.element && !host.root.activeElement);
}
