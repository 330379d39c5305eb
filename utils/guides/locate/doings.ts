import { isVisible } from './pointable';

/** A window or menu of the page's. */
export const WINDOWS = '[role=dialog],[role=alertdialog],dialog,[role=menu]';

/** What is pressed opens its window within this time, or does not open it (ms). */
const OPENS_WITHIN = 10_000;

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
 */
export function watchDoings(
  doings: Doings,
  pointedAt: () => { elements: readonly Element[]; step: string | null },
  signal: AbortSignal,
): DoingsWatch {
  const { opened, arrived, pressed } = doings;
  const heard = new WeakSet<object>();
  let open = new Set<Element>();
  /** Where what opens now would come from. */
  let cause: WeakSet<Element> | null = arrived;
  let causedAt = performance.now();

  function press(event: Event): void {
    // What a page does by itself is nobody's doing.
    if (!event.isTrusted) return;
    const path = event.composedPath();
    const { elements, step } = pointedAt();
    const isMeant = elements.some((element) => path.includes(element));
    if (isMeant && step !== null) pressed.add(step);
    cause = isMeant || path.some((each) => opened.has(each as Element)) ? opened : null;
    causedAt = performance.now();
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
      const isCaused = performance.now() - causedAt < OPENS_WITHIN;
      for (const each of now) if (isCaused && !open.has(each)) cause?.add(each);
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
