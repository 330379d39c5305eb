declare const chrome:
  | { dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } }
  | undefined;

/**
 * Removes what an older copy of the program left in a page. Its element has no name, and is recognised by the content
 * of its closed root, which only extensions can see.
 * The browser also runs this function in a page by itself, so it must not use anything from outside.
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
