/**
 * A page script that looks for the extension, as the sites' own scripts do. Put it first into the page's head; it collects what
 * it notices in `window.__watch`.
 */
export interface Watched {
  /** Elements added or removed, as `+name`, `-name` and the parent's name; the replica's own carry `own`. */
  nodes: string[];
  /** Attributes that changed on elements, as `name@attribute`. */
  attributes: string[];
  /** Globals that were not there at first. */
  globals: string[];
  /** Messages and custom events that the page did not send. */
  messages: string[];
  /** Addresses of an extension anywhere in the page, or in what it loaded. */
  addresses: string[];
  /** Elements whose shadow root the page can look into, or that contain something it can read. */
  readable: string[];
}

declare global {
  interface Window {
    __watch: Watched & {
      /** Forgets what was noticed so far. */
      reset(): void;
      /** Looks once more and returns all of it. */
      look(): Watched;
    };
  }
}

function watch(): void {
  const root = document.documentElement;
  const seen = { nodes: [], attributes: [], messages: [] } as Record<string, string[]>;
  const first = new Set(Object.getOwnPropertyNames(window));
  /** A custom element, or one beside head and body: the replicas have neither. */
  const foreign = (node: Node) =>
    node instanceof Element &&
    (node.localName.includes('-') ||
      (node.parentElement === root && node !== document.head && node !== document.body));
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const parent = record.target.nodeName.toLowerCase();
      if (record.type === 'attributes') {
        // The page's own changes happen inside the body; an extension's traces are looked for outside.
        if (record.target === root || record.target === document.body || foreign(record.target)) {
          seen.attributes?.push(`${parent}@${record.attributeName}`);
        }
        continue;
      }
      const unusual = (node: Node) =>
        foreign(node) ||
        record.target === root ||
        record.target === document.head ||
        record.target === document;
      for (const node of record.addedNodes) {
        if (unusual(node)) seen.nodes?.push(`+${node.nodeName.toLowerCase()} in ${parent}`);
      }
      for (const node of record.removedNodes) {
        if (unusual(node)) seen.nodes?.push(`-${node.nodeName.toLowerCase()} in ${parent}`);
      }
    }
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });

  for (const type of ['message', 'messageerror', 'error', 'securitypolicyviolation', 'unhandledrejection']) {
    addEventListener(
      type,
      (event) => {
        const detail = event as MessageEvent & SecurityPolicyViolationEvent & ErrorEvent;
        seen.messages?.push(
          `${type}: ${detail.blockedURI ?? detail.message ?? JSON.stringify(detail.data) ?? ''}`,
        );
      },
      true,
    );
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) seen.messages?.push(`custom event: ${event.type}`);
    return dispatch.call(this, event);
  };
  // A script that reaches into this world could call the page's own functions; these would report it.
  for (const name of ['attachShadow', 'showPopover'] as const) {
    const holder = (name === 'attachShadow' ? Element : HTMLElement).prototype as unknown as Record<
      string,
      (...args: unknown[]) => unknown
    >;
    const original = holder[name];
    if (!original) continue;
    holder[name] = function (this: Element, ...args: unknown[]) {
      seen.messages?.push(`${name} called on ${this.localName}`);
      return original.apply(this, args);
    };
  }

  const look = () => {
    const extension = /(chrome|moz|safari-web)-extension:/;
    const addresses: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (extension.test(value)) addresses.push(`${element.localName}@${name}`);
      }
    }
    if (extension.test(document.documentElement.outerHTML)) addresses.push('markup');
    for (const entry of performance.getEntries()) {
      if (extension.test(entry.name)) addresses.push(`performance: ${entry.name}`);
    }
    for (const sheet of document.styleSheets) {
      if (extension.test(sheet.href ?? '')) addresses.push(`style sheet: ${sheet.href}`);
    }
    if (document.adoptedStyleSheets.length > 0) addresses.push('adopted style sheet');
    const readable: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      if (!foreign(element)) continue;
      if (element.shadowRoot) readable.push(`${element.localName}: open shadow root`);
      if (element.childNodes.length > 0) readable.push(`${element.localName}: children`);
      if (element.textContent) readable.push(`${element.localName}: text`);
      if (Object.getOwnPropertyNames(element).length > 0) readable.push(`${element.localName}: properties`);
    }
    const globals = Object.getOwnPropertyNames(window).filter(
      (name) => !first.has(name) && name !== '__watch',
    );
    return {
      nodes: [...(seen.nodes ?? [])],
      attributes: [...(seen.attributes ?? [])],
      messages: [...(seen.messages ?? [])],
      globals,
      addresses,
      readable,
    };
  };
  const reset = () => {
    observer.takeRecords();
    for (const list of Object.values(seen)) list.length = 0;
    for (const name of Object.getOwnPropertyNames(window)) first.add(name);
  };
  Object.assign(window, { __watch: { look, reset } });
}

export const WATCH_SCRIPT = `(${watch.toString()})();`;
