import { useLayoutEffect } from 'preact/hooks';

/** How the style sheet knows whose button is filled. */
const LAST = 'data-asked-last';
/** Presses, and what brings another view. */
const NOTED = ['pointerdown', 'click', 'keydown', 'hashchange'] as const;

/**
 * Marks whatever asks something (`.asks`: a form, a question) and was opened last below an element, as only its button
 * is filled, wherever on the page it is. Once it is closed, the one before has it again. What a view asks by itself
 * comes in the order of the page, whatever is loaded first.
 */
export function useAskedLast(root: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const { current } = root;
    if (!current) return;
    let opened: Element[] = [];
    let isPressed = false;
    const mark = () => {
      const now = [...current.querySelectorAll('.asks')];
      const before = isPressed ? opened.filter((each) => now.includes(each)) : [];
      for (const each of opened) each.removeAttribute(LAST);
      opened = [...before, ...now.filter((each) => !before.includes(each))];
      opened.at(-1)?.setAttribute(LAST, '');
    };
    const note = ({ type }: Event) => {
      isPressed = type !== 'hashchange';
    };
    mark();
    // Told before the change is drawn.
    const observer = new MutationObserver(mark);
    observer.observe(current, { childList: true, subtree: true, attributeFilter: ['class'] });
    for (const each of NOTED) addEventListener(each, note, true);
    return () => {
      observer.disconnect();
      for (const each of NOTED) removeEventListener(each, note, true);
    };
  }, [root]);
}
