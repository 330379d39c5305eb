/**
 * A page script that tries every way a page has to get hold of what we put into it. Put it first into the page's head; it stores
 * what it got in `window.__spy`. Harmless: it tests our own protection, and sends nothing anywhere.
 */
export interface Spied {
  /** Closed roots of ours it has got hold of, and in which way. */
  ways: string[];
  /** Events it received whose target is our element. */
  heard: string[];
  /** Functions of the page's own that were called on our element. */
  called: string[];
}

declare global {
  interface Window {
    __spy: {
      look(): Spied;
      /** Clicks every button in the roots it got hold of. @returns how many */
      press(): number;
      /** Writes into them. @returns how many */
      write(words: string): number;
    };
  }
}

function spy(): void {
  const heard = new Set<string>();
  const called = new Set<string>();
  const ways = new Set<string>();
  const roots = new Set<ShadowRoot>();
  const internals: ElementInternals[] = [];
  // The originals; the replacements below report who calls them.
  const { getRootNode } = Node.prototype;
  const { attachInternals } = HTMLElement.prototype;

  /** Whether something is in the page outside its head and body. */
  const isOurs = (node: unknown) =>
    node instanceof Element &&
    node.parentElement === document.documentElement &&
    node !== document.head &&
    node !== document.body;
  const take = (node: unknown, way: string) => {
    if (!(node instanceof Node)) return;
    const root = getRootNode.call(node);
    if (!(root instanceof ShadowRoot) || !isOurs(root.host)) return;
    roots.add(root);
    ways.add(way);
  };

  // Names that somebody may use for a custom element, and built-in elements.
  class Handed extends HTMLElement {
    constructor() {
      super();
      internals.push(this.attachInternals());
    }
  }
  customElements.define('mentor-trail', Handed);
  try {
    customElements.define('handed-div', class extends HTMLDivElement {}, { extends: 'div' });
  } catch {
    // Not available in this browser.
  }

  for (const [holder, names] of [
    [Element.prototype, ['attachShadow', 'append', 'remove', 'getBoundingClientRect', 'matches', 'closest']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'attachInternals', 'focus']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'getRootNode']],
  ] as const) {
    for (const name of names) {
      const on = holder as unknown as Record<string, (...values: unknown[]) => unknown>;
      const original = on[name];
      if (!original) continue;
      on[name] = function (this: unknown, ...values: unknown[]) {
        if (isOurs(this) || values.some(isOurs)) called.add(name);
        return original.apply(this, values);
      };
    }
  }

  const types = new Set(['focusin', 'focusout', 'beforetoggle', 'toggle', 'selectionchange', 'beforeinput']);
  for (const holder of [window, HTMLElement.prototype, document]) {
    for (const name in holder) if (name.startsWith('on')) types.add(name.slice(2));
  }
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        if (isOurs(event.target)) heard.add(type);
        for (const name in event) take(event[name as keyof Event], `event.${name}`);
        for (const each of event.composedPath()) take(each, 'composedPath');
      },
      { capture: true, passive: true },
    );
  }

  const look = () => {
    const ours = [...document.documentElement.children].find(isOurs);
    for (const each of internals) if (each.shadowRoot) take(each.shadowRoot.firstElementChild, 'internals');
    take(ours?.shadowRoot?.firstChild, 'shadowRoot');
    try {
      const late = attachInternals.call(ours as HTMLElement);
      take(late.shadowRoot?.firstChild, 'attachInternals');
    } catch {
      // Not accessible.
    }
    const { x, y } = { x: innerWidth / 2, y: innerHeight / 2 };
    for (const each of [...document.elementsFromPoint(x, y), document.activeElement]) take(each, 'a point');
    for (const each of document.getAnimations()) take((each.effect as KeyframeEffect).target, 'animations');
    return { ways: [...ways].sort(), heard: [...heard].sort(), called: [...called].sort() };
  };
  const each = (act: (root: ShadowRoot) => void) => {
    look();
    for (const root of roots) act(root);
    return roots.size;
  };
  Object.assign(window, {
    __spy: {
      look,
      press: () =>
        each((root) => {
          for (const button of root.querySelectorAll('button')) button.click();
        }),
      write: (words: string) =>
        each((root) => {
          for (const title of root.querySelectorAll('h2')) title.textContent = words;
        }),
    },
  });
}

export const SPY_SCRIPT = `(${spy.toString()})();`;
