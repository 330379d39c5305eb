/** How long a view may take to redraw (ms). */
const DRAWN = 4_000;
const LOOK = 100;

let looking: ReturnType<typeof setInterval> | undefined;
/** The focused element before going to a notice. Held weakly, as it would keep the whole view it was in. */
let before: WeakRef<HTMLElement> | undefined;

/**
 * Keeps the mentor's place: if the focused element is gone after a redraw, the focus moves to the next entry, the
 * previous one, or the heading, and never to the end of the page.
 *
 * @param notices from here, the focus returns to where it was before
 */
export function keepPlace(notices: HTMLElement | null): void {
  const from = document.activeElement;
  if (!(from instanceof HTMLElement) || from === document.body) return;
  const isInNotice = notices?.contains(from) ?? false;
  const places = isInNotice ? [before?.deref()].flatMap((each) => each ?? []) : placesAround(from);
  if (!isInNotice) before = new WeakRef(from);
  clearInterval(looking);
  const until = Date.now() + DRAWN;
  looking = setInterval(() => {
    const at = document.activeElement;
    const isLost = !at || at === document.body;
    if (isLost) {
      const heading =
        document.querySelector<HTMLElement>('main h2[tabindex="-1"]') ?? document.querySelector('h1');
      (places.find((each) => each.isConnected && each.checkVisibility()) ?? heading)?.focus();
    }
    // If the focus has moved elsewhere meanwhile, leave it there.
    if (isLost || at !== from || Date.now() > until) clearInterval(looking);
  }, LOOK);
}

/** Focusable elements in the entries after and before the current one, nearest first. */
function placesAround(from: HTMLElement): HTMLElement[] {
  const entry = from.closest('li, article, section, tr');
  const after: Element[] = [];
  const before: Element[] = [];
  for (let next = entry?.nextElementSibling; next; next = next.nextElementSibling) after.push(next);
  for (let next = entry?.previousElementSibling; next; next = next.previousElementSibling) before.push(next);
  return [...after, ...before].flatMap((each) => each.querySelector<HTMLElement>('a[href], button') ?? []);
}

/** Scrolls if a notice covers the focused element. */
export function leaveInSight(notices: HTMLElement): void {
  const at = document.activeElement;
  if (!at || at === document.body || notices.contains(at)) return;
  const [over, box] = [notices.getBoundingClientRect(), at.getBoundingClientRect()];
  const isAside = box.right < over.left || box.left > over.right;
  if (!isAside && box.bottom > over.top && box.top < over.bottom) scrollBy(0, box.bottom - over.top + 12);
}
