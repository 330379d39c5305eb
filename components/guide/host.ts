import { adopt } from './adopt';
import css from './guide.css?inline';

/**
 * The one element we put into a page. Page scripts can see it but not look into it. Not a custom element: a page that
 * defined its name first would be given the closed root of each. It has no name of ours either.
 */
const HOST = 'div';

/**
 * Events that must not reach the page's own handlers: shortcuts, focus traps, click-outside closers. In here they are
 * the mentor's alone; events sent by scripts are ignored.
 */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'pointermove',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'wheel',
  'copy',
  'cut',
  'paste',
];

/** How often the page may remove or cover our element before we give up. */
const BUDGET = 24;

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Moves it to where it can be used: out of, or into, a modal dialog; in front of what covers it. */
  keepInFront(covered: boolean): void;
  /** We have changed its content. If somebody else does, the card gives up. */
  drawn(): void;
}

/**
 * Puts our element into the page's top layer, with a closed shadow root and adopted styles.
 *
 * @param onOusted called when the page keeps removing it, or writes into it: the guide cannot be shown on this page
 */
export function createHost(document: Document, signal: AbortSignal, onOusted: () => void): Host {
  const element = document.createElement(HOST);
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, css);
  for (const type of KEPT_INSIDE) {
    for (const capture of [true, false]) {
      const heard = (event: Event) => (event.isTrusted && capture) || event.stopImmediatePropagation();
      root.addEventListener(type, heard, { capture, signal });
    }
  }
  let budget = BUDGET;

  /** Everything outside an open modal dialog is inert, so ours has to be inside. */
  function parent(): Element {
    return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
  }

  /** Shows it wherever it is and whatever the page has done to it; inserting it again puts it in front. */
  function show(): void {
    // Before insertion, as the page sees every attribute change; later only if the page itself has changed it.
    if (element.popover !== 'manual') element.popover = 'manual';
    parent().append(element);
    element.showPopover();
  }

  function bringBack(): void {
    if (budget-- > 0) show();
    else onOusted();
  }

  const observer = new MutationObserver(() => {
    if (!element.isConnected && !signal.aborted) bringBack();
  });
  // Firefox passes the page the very node of ours that a mouse event targets, closed root or not.
  const words = new MutationObserver(() => signal.aborted || onOusted());
  const remove = () => {
    observer.disconnect();
    element.remove();
  };
  show();
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  words.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', remove);

  return {
    element,
    root,
    keepInFront(covered) {
      if (covered || element.parentElement !== parent()) bringBack();
    },
    drawn: () => void words.takeRecords(),
  };
}
