/** How long a view may take to draw what has changed (ms). */
const DRAWN = 4_000;
const LOOK = 100;

let looking: ReturnType<typeof setInterval> | undefined;
/** Where the mentor was before going to a notice. */
let before: HTMLElement | undefined;

/**
 * Where the mentor is at work stays so: if what has the focus is gone once the view is drawn anew, the focus goes on to
 * the entry after it, the one before, or the heading, and never to the end of the page.
 *
 * @param notices from there the focus goes back to where it was before
 */
export function keepPlace(notices: HTMLElement | null): void {
  const from = document.activeElement;
  if (!(from instanceof HTMLElement) || from === document.body) return;
  const isInNotice = notices?.contains(from) ?? false;
  const places = isInNotice ? [before].flatMap((each) => each ?? []) : placesAround(from);
  if (!isInNotice) before = from;
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
    // Who has gone elsewhere meanwhile stays there.
    if (isLost || at !== from || Date.now() > until) clearInterval(looking);
  }, LOOK);
}

/** What can take the focus in the entries after and before the one it is in, the nearest first. */
function placesAround(from: HTMLElement): HTMLElement[] {
  const entry = from.closest('li, article, section, tr');
  const after: Element[] = [];
  const before: Element[] = [];
  for (let next = entry?.nextElementSibling; next; next = next.nextElementSibling) after.push(next);
  for (let next = entry?.previousElementSibling; next; next = next.previousElementSibling) before.push(next);
  return [...after, ...before].flatMap((each) => each.querySelector<HTMLElement>('a[href], button') ?? []);
}

/** Scrolls on where a notice lies over what the mentor is at. */
export function leaveInSight(notices: HTMLElement): void {
  const at = document.activeElement;
  if (!at || at === document.body || notices.contains(at)) return;
  const [over, box] = [notices.getBoundingClientRect(), at.getBoundingClientRect()];
  const isAside = box.right < over.left || box.left > over.right;
  if (!isAside && box.bottom > over.top && box.top < over.bottom) scrollBy(0, box.bottom - over.top + 12);
}
