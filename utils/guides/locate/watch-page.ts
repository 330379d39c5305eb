import type { Pace } from './pace';
import { otherPeoplesPart } from './pointable';
import type { Surroundings } from './surroundings';

/** Attributes that tell a control's state; progress values change too often. */
const TELLING = /^(aria-(?!value).+|disabled|hidden|href|inert|open|role)$/;

/** After these, the page may look different without a mutation. */
const EVENTS = ['resize', 'load', 'input', 'change', 'toggle', 'transitionend', 'animationend'];
/** When to look after a change that is inconclusive by itself (ms). */
const UNTOLD = 1_000;
/** The mentor's actions. A page may swallow clicks. */
const DOINGS = ['click', 'pointerup', 'popstate', 'hashchange'];

export interface PageWatch {
  /** Whether results about the page may be outdated. */
  hasChanged(): boolean;
  /** Whether nothing has been reported since the last look or rest, so that layout is up to date. */
  isQuiet(): boolean;
  /** The page has just been laid out; until something is reported, it is quiet. */
  rest(): void;
  /** The page is being looked at: starts over, with the current trees. */
  begin(trees: readonly Node[]): void;
}

/**
 * Watches everything a page reports and triggers a look when a relevant change occurs. Changes in other people's
 * content are never relevant: nothing in it is pointed at, and in a feed hardly anything else changes.
 */
export function watchPage({ document, ours }: Surroundings, pace: Pace, signal: AbortSignal): PageWatch {
  const window = document.defaultView as Window;
  let changed = true;
  let quiet = false;
  let watched: readonly Node[] = [];
  /**
   * The latest part with other people's content. Most changes are in it, and checking it first costs next to nothing.
   */
  let others: Element | null = null;

  /** The attribute may itself mark its element as other people's content, so its parent decides. */
  function mayMatter(type: string, target: EventTarget | null): boolean {
    const node = target as Partial<Node & Element> | null;
    if (others && others !== target && others.contains(node as Node)) return false;
    const part = node?.matches && type !== 'attributes' ? (node as Element) : node?.parentElement;
    others = part ? otherPeoplesPart(part) : null;
    return !others;
  }

  const observer = new MutationObserver((records) => {
    quiet = false;
    for (const { type, target, attributeName } of records) {
      const isTelling = type === 'childList' || TELLING.test(attributeName ?? '');
      if ((changed && !isTelling) || target === ours || !mayMatter(type, target)) continue;
      changed = true;
      if (!isTelling) {
        pace.within(UNTOLD);
        continue;
      }
      // Nothing more needs to be known until the next look.
      observer.disconnect();
      watched = [];
      pace.soon();
      return;
    }
  });

  const listen = (types: readonly string[], heard: (event: Event) => void) => {
    for (const type of types) {
      window.addEventListener(type, (event) => event.isTrusted && heard(event), {
        capture: true,
        passive: true,
        signal,
      });
    }
  };
  const soon = () => {
    quiet = false;
    pace.soon();
  };
  listen(['scroll'], soon);
  listen(EVENTS, ({ type, target }) => {
    if (!mayMatter(type, target)) return;
    changed = true;
    soon();
  });
  listen(DOINGS, () => {
    changed = true;
    quiet = false;
    pace.stirred();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    hasChanged: () => changed,
    isQuiet: () => quiet,
    // A change has been reported, and further ones are not observed until the next look.
    rest: () => {
      quiet ||= watched.length > 0;
    },
    begin(trees) {
      changed = false;
      quiet = true;
      others = null;
      observer.takeRecords();
      if (trees.length === watched.length && trees.every((tree, at) => tree === watched[at])) return;
      observer.disconnect();
      watched = [...trees];
      for (const tree of trees) {
        observer.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
      }
    },
  };
}
