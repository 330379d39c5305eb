import { isVisible } from './pointable';

/** A window or menu of the page's. */
export const WINDOWS = '[role=dialog],[role=alertdialog],dialog,[role=menu]';

/** What is pressed opens its window within this time, or does not open it (ms). */
const OPENS_WITHIN = 10_000;

/** A window that follows another comes within this time after that one has closed (ms). */
const FOLLOWS_WITHIN = 700;

/** What the mentor has done with what the guide pointed at. */
export interface Doings {
  /** Windows and menus that opened from there, or from within one that did. */
  opened: WeakSet<Element>;
  /** Windows that came with the page or its address, before anything was pressed on it. */
  arrived: WeakSet<Element>;
  /** The steps whose own control was pressed. */
  pressed: Set<string>;
  /** By step: the addresses of the links it has pointed at. */
  led: Map<string, Set<string>>;
}

export const noDoings = (): Doings => ({
  opened: new WeakSet(),
  arrived: new WeakSet(),
  pressed: new Set(),
  led: new Map(),
});

/** A cross or an arrow in a window closes it or leads back: nothing that opens then has come of it. */
const isWordless = (target: EventTarget | null) =>
  (target as Partial<Element> | null)?.closest?.('button,[role=button],a')?.textContent?.trim() === '';

export interface DoingsWatch {
  /** Looks at which windows are open. @param trees the page's own */
  notice(trees: readonly (Document | ShadowRoot)[]): void;
  /** The page's address has changed. */
  arrive(): void;
}

/**
 * Follows what opens in the page and from what.
 *
 * @param pointedAt what the guide points at now, and the step whose own control that is
 * @param life `onPressed`: that control has just been pressed
 */
export function watchDoings(
  doings: Doings,
  pointedAt: () => { elements: readonly Element[]; step: string | null },
  life: { signal: AbortSignal; onPressed(): void },
): DoingsWatch {
  const { opened, arrived, pressed } = doings;
  const { signal, onPressed } = life;
  const heard = new WeakSet<object>();
  let open = new Set<Element>();
  /** Where what opens now would come from. */
  let cause: WeakSet<Element> | null = arrived;
  let causedAt = performance.now();
  /** Windows what was pressed stands in or has opened. What was pointed at itself may well close the menu it is in. */
  let within: Element[] = [];
  let closedAt: number | null = null;

  function press(event: Event): void {
    // What a page does by itself is nobody's doing.
    if (!event.isTrusted) return;
    const path = event.composedPath();
    const { elements, step } = pointedAt();
    const isMeant = elements.some((element) => path.includes(element));
    if (isMeant && step !== null) {
      pressed.add(step);
      // The page may be gone with it.
      onPressed();
    }
    within = isMeant ? [] : (path as Element[]).filter((each) => opened.has(each));
    cause = isMeant || (within.length > 0 && !isWordless(event.target)) ? opened : null;
    causedAt = performance.now();
    closedAt = null;
  }

  /** They have closed a while ago, and nothing has followed: what opens now has another cause. */
  function noticeClosed(now: ReadonlySet<Element>): void {
    if (within.length === 0) return;
    if (within.some((each) => now.has(each))) {
      closedAt = null;
      return;
    }
    closedAt ??= performance.now();
    if (performance.now() - closedAt < FOLLOWS_WITHIN) return;
    within = [];
    cause = null;
  }

  return {
    notice(trees) {
      for (const tree of trees) {
        const target = (tree as Document).defaultView ?? tree;
        if (heard.has(target)) continue;
        heard.add(target);
        target.addEventListener('click', press, { capture: true, passive: true, signal });
      }
      const now = new Set(trees.flatMap((tree) => [...tree.querySelectorAll(WINDOWS)]).filter(isVisible));
      noticeClosed(now);
      const isCaused = performance.now() - causedAt < OPENS_WITHIN;
      for (const each of now) {
        if (!isCaused || !cause || open.has(each)) continue;
        cause.add(each);
        if (cause === opened) within.push(each);
      }
      open = now;
    },
    arrive() {
      // What was pressed led here: what opens now still comes from there.
      if (cause === opened && performance.now() - causedAt < OPENS_WITHIN) return;
      cause = arrived;
      causedAt = performance.now();
    },
  };
}
