/**
 * A page script that tries to get hold of what we put into the page, by every way a page has. Put it first into the
 * page's head; it keeps what it got in `window.__spy`. Harmless: it tests our own guard, and sends nothing anywhere.
 */
export interface Spied {
  /** Closed roots of ours it has got hold of, and by which way. */
  ways: string[];
  /** Events it heard whose target is our element. */
  heard: string[];
  /** Functions of the page's own that were called on our element. */
  called: string[];
}

declare global {
  interface Window {
    __spy: {
      look(): Spied;
      /** Clicks every button of the roots it got hold of. @returns how many */
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
  // As they were: below, they tell who calls them.
  const { getRootNode } = Node.prototype;
  const { attachInternals } = HTMLElement.prototype;

  /** What stands in the page and is neither its head nor its body. */
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

  // Names somebody may want to use for an element of theirs, and elements that are built in.
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
    // A browser without them.
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
      // Not to be had.
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
