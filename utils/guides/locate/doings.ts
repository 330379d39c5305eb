import { isVisible } from './pointable';

/** Windows and menus of the page. */
export const WINDOWS = '[role=dialog],[role=alertdialog],dialog,[role=menu]';

/** How long a pressed control has to open its window (ms). */
const OPENS_WITHIN = 10_000;

/** How soon a window has to follow one that has closed (ms). */
const FOLLOWS_WITHIN = 700;

/** What the mentor has done with what the guide pointed at. */
export interface Doings {
  /** Windows and menus opened from there, or from within one that was. */
  opened: WeakSet<Element>;
  /** Windows that came with the page or its address, before anything was pressed. */
  arrived: WeakSet<Element>;
  /** The steps whose own control was pressed. */
  pressed: Set<string>;
  /** The link addresses each step has pointed at. */
  led: Map<string, Set<string>>;
}

export const noDoings = (): Doings => ({
  opened: new WeakSet(),
  arrived: new WeakSet(),
  pressed: new Set(),
  led: new Map(),
});

/** A cross or arrow in a window closes it or goes back, so nothing that opens then came from it. */
const isWordless = (target: EventTarget | null) =>
  (target as Partial<Element> | null)?.closest?.('button,[role=button],a')?.textContent?.trim() === '';

export interface DoingsWatch {
  /** Checks which windows are open. @param trees the page's own */
  notice(trees: readonly (Document | ShadowRoot)[]): void;
  /** The page's address has changed. */
  arrive(): void;
}

/**
 * Tracks what opens in the page, and because of what.
 *
 * @param pointedAt what the guide points at now, and the step whose own control that is
 * @param life `onPressed`: called when that control has just been pressed
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
  /** What a window that opens now would belong to. */
  let cause: WeakSet<Element> | null = arrived;
  let causedAt = performance.now();
  /** Windows that contain the pressed control or were opened by it. The control itself may close the menu it is in. */
  let within: Element[] = [];
  let closedAt: number | null = null;

  function press(event: Event): void {
    // Ignore what the page does by itself.
    if (!event.isTrusted) return;
    const path = event.composedPath();
    const { elements, step } = pointedAt();
    const isMeant = elements.some((element) => path.includes(element));
    if (isMeant && step !== null) {
      pressed.add(step);
      // The page may be gone after this.
      onPressed();
    }
    within = isMeant ? [] : (path as Element[]).filter((each) => opened.has(each));
    cause = isMeant || (within.length > 0 && !isWordless(event.target)) ? opened : null;
    causedAt = performance.now();
    closedAt = null;
  }

  /** They closed a while ago and nothing followed, so what opens now has another cause. */
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
      // The pressed control led here, so what opens now still comes from it.
      if (cause === opened && performance.now() - causedAt < OPENS_WITHIN) return;
      cause = arrived;
      causedAt = performance.now();
    },
  };
}
