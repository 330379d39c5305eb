/** What happens in a page during a measurement, the same for all contenders. These run in the page's own world. */

/** Scrolls the page down and up again at a fixed speed of 1,600 pixels per second. */
export function scroll(milliseconds: number): Promise<void> {
  const reach = Math.min(1_600 * (milliseconds / 4_000), document.body.scrollHeight - innerHeight);
  return new Promise((resolve) => {
    const begun = performance.now();
    function frame(): void {
      const passed = performance.now() - begun;
      if (passed >= milliseconds) {
        window.scrollTo(0, 0);
        resolve();
        return;
      }
      // Twice down and up, so that the control leaves and comes back.
      const phase = ((passed / milliseconds) * 2) % 1;
      window.scrollTo(0, reach * (phase < 0.5 ? 2 * phase : 2 - 2 * phase));
      requestAnimationFrame(frame);
    }
    requestAnimationFrame(frame);
  });
}

/**
 * 500 changes per second in the posts: comments appear and disappear, likes are counted, attributes and class names change.
 *
 * @returns how many changes were made
 */
export function storm(milliseconds: number): Promise<number> {
  const posts = [...document.querySelectorAll<HTMLElement>('.post')];
  const comments: Element[] = [];
  const any = (at: number): HTMLElement => posts[(at * 31) % posts.length] ?? document.body;
  const changes: ((at: number) => void)[] = [
    (at) => {
      const comment = document.createElement('div');
      comment.setAttribute('role', 'article');
      const text = document.createElement('span');
      text.textContent = `Comment ${at}`;
      const like = document.createElement('div');
      like.setAttribute('role', 'button');
      like.textContent = 'Like';
      comment.append(text, like);
      (any(at).querySelector('[data-comments]') ?? any(at)).append(comment);
      comments.push(comment);
    },
    (at) => any(at).classList.toggle('xseen'),
    (at) => {
      const text = any(at).querySelector('[data-text]');
      if (text) text.textContent = `${at} people like this`;
    },
    (at) => {
      const like = any(at).querySelector('[data-like]');
      like?.setAttribute('aria-expanded', String(at % 2 === 0));
    },
    () => comments.shift()?.remove(),
  ];
  return new Promise((resolve) => {
    const begun = performance.now();
    let made = 0;
    const timer = setInterval(() => {
      const passed = Math.min(performance.now() - begun, milliseconds);
      for (; made < passed / 2; made++) changes[made % changes.length]?.(made);
      if (passed < milliseconds) return;
      clearInterval(timer);
      for (const comment of comments) comment.remove();
      resolve(made);
    }, 20);
  });
}

export function still(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export interface Traces {
  /** Nodes added to the page, and changed attributes of the page's own elements, while the ring was there. */
  nodes: number;
  attributes: number;
  /** How many of those are still in the page after the end. */
  left: number;
}

declare global {
  interface Window {
    benchTraces: { during(): void; after(): Traces };
  }
}

/** Records from now on what is changed in the page. */
export function traces(): void {
  const own = new Map([...document.querySelectorAll('*')].map((element) => [element, describe(element)]));
  const seen = { nodes: 0, attributes: new Set<string>() };
  let during = { nodes: 0, attributes: 0 };

  function describe(element: Element): string {
    return [...element.attributes].map(({ name, value }) => `${name}=${value}`).join('\n');
  }
  function note(records: MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'attributes') {
        const index = own.has(record.target as Element)
          ? [...own.keys()].indexOf(record.target as Element)
          : -1;
        if (index >= 0) seen.attributes.add(`${index}@${record.attributeName}`);
        continue;
      }
      for (const node of record.addedNodes) {
        if (!own.has(node as Element) && node.isConnected) {
          seen.nodes += 1 + (node instanceof Element ? node.querySelectorAll('*').length : 0);
        }
      }
    }
  }
  const observer = new MutationObserver(note);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  window.benchTraces = {
    during() {
      note(observer.takeRecords());
      during = { nodes: seen.nodes, attributes: seen.attributes.size };
    },
    after() {
      observer.disconnect();
      const left = [...document.querySelectorAll('*')].filter((element) => !own.has(element)).length;
      const changed = [...own].filter(
        ([element, before]) => !element.isConnected || describe(element) !== before,
      ).length;
      return { ...during, left: left + changed };
    },
  };
}
