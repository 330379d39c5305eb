declare const chrome:
  | { dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } }
  | undefined;

/**
 * Takes out of a page what an older copy of the program has left there. Its element bears no name: it is known by what
 * its closed root holds, into which only extensions can look.
 *
 * Also handed to the browser to be run in a page by itself, so it must not use anything from outside.
 */
export function takeOutLeftovers(): void {
  const places = 'html > div, dialog > div';
  for (const each of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(
    places,
  )) {
    const root = chrome?.dom?.openOrClosedShadowRoot?.(each) ?? each.openOrClosedShadowRoot;
    if (root?.querySelector('.layer > .card[data-guide]')) each.remove();
  }
}
