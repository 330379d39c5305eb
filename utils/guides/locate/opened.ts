import { isVisible } from './pointable';
import type { Pointer } from './types';

/** A menu that has been opened gets this long to show what is in it (ms). */
const PATIENCE = 900;

/** What the mentor has opened on the way to a control: menus it may be in, lists that unfold. */
export interface Opened {
  /** Looks at what is open now. @param pointedAt the pointer that is being followed, if any */
  notice(pointers: readonly Pointer[], pointedAt: Pointer | null): void;
  /** It has been opened and does not hold the control: it is not pointed at again. */
  isExhausted(pointer: Pointer): boolean;
  /** Begins anew. */
  forget(): void;
}

export function trackOpened(document: Document): Opened {
  const exhausted = new Set<Pointer>();
  /** What could be seen when each was pointed at, and since when there is more. */
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
