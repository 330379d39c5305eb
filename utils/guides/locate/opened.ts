import { isVisible } from './pointable';
import type { Pointer } from './types';

/** How long an opened menu has to show its content (ms). */
const PATIENCE = 900;

/** What the mentor has opened on the way to a control: menus it may be in, lists that unfold. */
export interface Opened {
  /** Checks what is open now. @param pointedAt the pointer being followed, if any */
  notice(pointers: readonly Pointer[], pointedAt: Pointer | null): void;
  /** It was opened and does not contain the control, so it is not pointed at again. */
  isExhausted(pointer: Pointer): boolean;
  /** Starts over. */
  forget(): void;
}

export function trackOpened(document: Document): Opened {
  const exhausted = new Set<Pointer>();
  /** What was visible when each was pointed at, and since when there is more. */
  const known = new Map<Pointer, { before: number; grownAt: number | null }>();

  function notice(pointer: Pointer, css: string, isPointedAt: boolean): void {
    const state = known.get(pointer);
    if (!state && !isPointedAt) return;
    const count = [...document.querySelectorAll(css)].filter(isVisible).length;
    if (!state) {
      known.set(pointer, { before: count, grownAt: null });
      return;
    }
    const now = performance.now();
    state.grownAt = count > state.before ? (state.grownAt ?? now) : null;
    if (state.grownAt !== null && now - state.grownAt > PATIENCE) exhausted.add(pointer);
  }

  return {
    notice(pointers, pointedAt) {
      for (const pointer of pointers) {
        const css = pointer.opens ?? pointer.grows;
        if (css) notice(pointer, css, pointer === pointedAt);
      }
    },
    isExhausted: (pointer) => exhausted.has(pointer),
    forget() {
      exhausted.clear();
      known.clear();
    },
  };
}
