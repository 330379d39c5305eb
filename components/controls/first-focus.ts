import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives an element the focus when its view opens: before the browser paints, so that what the mentor types at once
 * goes where it shows.
 *
 * @param options of the browser's own `focus()`
 */
export function useFirstFocus(element: RefObject<HTMLElement | null>, options?: FocusOptions): void {
  useLayoutEffect(() => element.current?.focus(options), []);
}
