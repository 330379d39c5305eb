import { adopt } from './adopt';
import css from './guide.css?inline';

/**
 * The one element we put into a page. Page scripts see it and cannot look into it: of a name that can be defined, a page
 * that defines it first is handed the closed root of each such element. It bears no name of ours either.
 */
const HOST = 'div';

/**
 * Events of ours that the page must not take for its own: its shortcuts, focus traps, click-outside closers. In here they
 * are the mentor's alone: what a script sends is heard by nothing of ours.
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

/** How often the page may take our element out or cover it before we give way. */
const BUDGET = 24;

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Brings it back to where it can be used: out of, or into, a modal dialog; in front of what covers it. */
  keepInFront(covered: boolean): void;
  /** We have changed what it says. Where somebody else does, the card gives way. */
  drawn(): void;
}

/**
 * Puts our element into the page's top layer, with a closed shadow root and the styles adopted.
 *
 * @param onOusted called when the page keeps taking it out, or writes into it: the guide cannot be shown on this page
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

  /** What lies outside an open modal dialog is inert: while there is one, ours has to be inside. */
  function parent(): Element {
    return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
  }

  /** Wherever it is, and whatever the page has done to it: what is put in anew is shown in front of all else. */
  function show(): void {
    // Before it is in the page, which sees every change of an attribute; later only where the page itself has changed it.
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
  // Firefox hands the page the very node of ours that an event of the mouse is about, closed root or not.
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
