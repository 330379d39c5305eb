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
const BUDGET = 8;

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Brings it back in front of what the page has laid over it. */
  raise(): void;
  remove(): void;
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
  element.setAttribute('popover', 'manual');
  let budget = BUDGET;

  function show(): void {
    document.documentElement.append(element);
    element.showPopover();
  }

  const observer = new MutationObserver(() => {
    if (element.isConnected || signal.aborted) return;
    if (budget-- > 0) show();
    else onOusted();
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
    raise() {
      if (budget-- <= 0 || !element.isConnected) return;
      element.hidePopover();
      element.showPopover();
    },
    remove,
  };
}

/** Adopted styles pass any page's CSP. Where a content script may not adopt, a style element has to do. */
function adopt(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}
