import { useLayoutEffect } from 'preact/hooks';

/** How the style sheet knows whose button is filled. */
const LAST = 'data-asked-last';
const PRESSES = ['pointerdown', 'click', 'keydown'] as const;

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
      for (const gone of opened) if (!now.includes(gone)) gone.removeAttribute(LAST);
      opened = [...before, ...now.filter((each) => !before.includes(each))];
      for (const each of opened) each.toggleAttribute(LAST, each === opened.at(-1));
    };
    const press = () => {
      isPressed = true;
    };
    const leave = () => {
      isPressed = false;
    };
    mark();
    // Told before the change is drawn.
    const observer = new MutationObserver(mark);
    observer.observe(current, { childList: true, subtree: true, attributeFilter: ['class'] });
    for (const each of PRESSES) addEventListener(each, press, { capture: true });
    addEventListener('hashchange', leave);
    return () => {
      observer.disconnect();
      for (const each of PRESSES) removeEventListener(each, press, { capture: true });
      removeEventListener('hashchange', leave);
    };
  }, [root]);
}
