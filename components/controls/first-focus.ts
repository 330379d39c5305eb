import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Focuses an element when its view opens, before the browser paints, so that typing right away goes where the focus
 * shows.
 *
 * @param options for the browser's own `focus()`
 */
export function useFirstFocus(element: RefObject<HTMLElement | null>, options?: FocusOptions): void {
  useLayoutEffect(() => element.current?.focus(options), []);
}
