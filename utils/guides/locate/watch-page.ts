import type { Pace } from './pace';
import { type Surroundings, treesOf } from './surroundings';

const OBSERVED_ATTRIBUTES = [
  'aria-selected',
  'aria-expanded',
  'aria-hidden',
  'aria-current',
  'aria-disabled',
  'disabled',
  'hidden',
  'href',
  'inert',
  'open',
  'role',
];

/** What may have changed where things are. */
const CHANGES = ['scroll', 'resize', 'popstate', 'hashchange', 'load', 'input', 'transitionend'];
/** What the mentor does. */
const DOINGS = ['click', 'popstate', 'hashchange'];

/** Has the page looked at whenever something changes in it. */
export function watchPage(
  around: Surroundings,
  pace: Pace,
  signal: AbortSignal,
): {
  /** Parts of the page that have come since the last time are watched as well. */
  observeNewTrees(): void;
} {
  const window = around.document.defaultView as Window;
  const observer = new MutationObserver(() => pace.soon());
  const observed = new WeakSet<Node>();
  for (const type of CHANGES) {
    window.addEventListener(type, pace.soon, { capture: true, passive: true, signal });
  }
  for (const type of DOINGS) {
    window.addEventListener(type, pace.stirred, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    observeNewTrees() {
      for (const tree of treesOf(around)) {
        if (observed.has(tree)) continue;
        observed.add(tree);
        observer.observe(tree, {
          subtree: true,
          childList: true,
          attributes: true,
          attributeFilter: OBSERVED_ATTRIBUTES,
        });
      }
    },
  };
}
