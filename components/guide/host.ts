import { adopt } from './adopt';
import css from './guide.css?inline';

/** The one element we put into a page. Page scripts see it and cannot look into it. */
const HOST = 'mentor-trail';

/** Events of ours that the page must not take for its own: its shortcuts, focus traps, click-outside closers. */
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
}

/**
 * Puts our element into the page's top layer, with a closed shadow root and the styles adopted.
 *
 * @param onOusted called when the page keeps taking it out: the guide cannot be shown on this page
 */
export function createHost(document: Document, signal: AbortSignal, onOusted: () => void): Host {
  for (const left of document.querySelectorAll(HOST)) left.remove();
  const element = document.createElement(HOST);
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, css);
  for (const type of KEPT_INSIDE) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
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
  const remove = () => {
    observer.disconnect();
    element.remove();
  };
  show();
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', remove);

  return {
    element,
    root,
    keepInFront(covered) {
      if (covered || element.parentElement !== parent()) bringBack();
    },
  };
}
