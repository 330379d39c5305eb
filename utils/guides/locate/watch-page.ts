import type { Pace } from './pace';
import { otherPeoplesPart } from './pointable';
import type { Surroundings } from './surroundings';

/** Attributes by which a page says what has become of a control; how far something has got is told too often. */
const TELLING = /^(aria-(?!value).+|disabled|hidden|href|inert|open|role)$/;

/** After these the page may look different without having changed. */
const EVENTS = ['resize', 'load', 'input', 'change', 'toggle', 'transitionend', 'animationend'];
/** A change that tells nothing by itself is looked at after this time (ms). */
const UNTOLD = 1_000;
/** What the mentor does. A page may keep a click for itself. */
const DOINGS = ['click', 'pointerup', 'popstate', 'hashchange'];

export interface PageWatch {
  /** What has been found out about the page before may not hold any more. */
  hasChanged(): boolean;
  /** Nothing at all has been reported since the last look or rest: the layout is the drawn one. */
  isQuiet(): boolean;
  /** The page has just laid itself out: as long as nothing else is reported, it is quiet. */
  rest(): void;
  /** The page is looked at now: begins anew, with the trees there are. */
  begin(trees: readonly Node[]): void;
}

/**
 * Watches all that a page reports, and has it looked at when something changes that may matter. What happens among
 * other people's words never does: nothing in there is ever pointed at, and in a feed hardly anything else happens.
 */
export function watchPage({ document, ours }: Surroundings, pace: Pace, signal: AbortSignal): PageWatch {
  const window = document.defaultView as Window;
  let changed = true;
  let quiet = false;
  let watched: readonly Node[] = [];
  /** Where other people's words were last: hardly anything happens elsewhere, and asking this again costs next to nothing. */
  let others: Element | null = null;

  /** An attribute may itself say whether its element is somebody's words: what matters then is what it stands in. */
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
      // More need not be known until the page is looked at.
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
    // A change has been reported, and all others are unheard until the page is looked at.
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
