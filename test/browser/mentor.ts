/** What a mentor does with what the card shows, in both browsers. */
import type { Card, ChromiumPage, Extension, FirefoxPage } from './driver/types.ts';

type AnyPage = ChromiumPage | FirefoxPage;

/** Both browsers' pages take a function and its argument, in types that do not agree. */
function within<Result, Argument>(
  page: AnyPage,
  work: (argument: Argument) => Result,
  argument: Argument,
): Promise<Result> {
  const evaluate = page.evaluate as (work: unknown, argument: unknown) => Promise<Result>;
  return evaluate.call(page, work, argument);
}

/** The control the ring stands around, as `role name href`; a decoy of the replica is called so. */
export async function ringed(page: AnyPage, { ring }: Card): Promise<string> {
  if (!ring) return 'nothing';
  return within(
    page,
    ({ x, y, width, height }) => {
      const control = document
        .elementFromPoint(x + width / 2, y + height / 2)
        ?.closest('a[href], [role="button"], [role="tab"], [role="menuitem"], textarea');
      if (!control) return 'no control';
      const box = control.getBoundingClientRect();
      const inside = box.left >= x && box.top >= y && box.right <= x + width && box.bottom <= y + height;
      const decoy = control.closest('[role="article"], [role="feed"], [contenteditable]') ? 'DECOY ' : '';
      const role = control.getAttribute('role') ?? control.localName;
      const name = control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '';
      const href = control.getAttribute('href');
      return `${decoy}${inside ? '' : 'NOT WITHIN THE RING '}${role} ${name}${href ? ` ${href}` : ''}`;
    },
    ring,
  );
}

/** Clicks what the ring stands around, and writes something where that is a field to write in. */
export async function followRing(page: AnyPage, { ring }: Card): Promise<void> {
  if (!ring) throw new Error(`Nothing is pointed at on ${page.url()}`);
  const x = ring.x + ring.width / 2;
  const y = ring.y + ring.height / 2;
  const field = await within(
    page,
    (point) => document.elementFromPoint(point.x, point.y)?.localName === 'textarea',
    { x, y },
  );
  await page.mouse.click(x, y);
  if (field) await page.keyboard.type('Ich helfe gern bei Bewerbungen.');
}

/** Clicks something of the page, as somebody does who chooses among several, once it is there. */
export async function choose(page: AnyPage, selector: string): Promise<void> {
  for (let round = 0; round < 100; round++) {
    const spot = await within(
      page,
      (wanted) => {
        for (const element of document.querySelectorAll(wanted)) {
          const { x, y, width, height } = element.getBoundingClientRect();
          if (width > 0 && height > 0) return { x: x + width / 2, y: y + height / 2 };
        }
        return null;
      },
      selector,
    );
    if (spot) return void (await page.mouse.click(spot.x, spot.y));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There is no ${selector} at ${page.url()}`);
}

/** The card once it no longer looks, on that step, and, if given, with words in it. */
export async function cardOn<P>(
  extension: Extension<P>,
  page: P,
  step: string,
  words: string | RegExp = '',
): Promise<Card> {
  const card = await extension.waitForCard(page, (seen) => {
    if (!seen || seen.step !== step || seen.state === 'looking') return false;
    return typeof words === 'string' ? seen.text.includes(words) : words.test(seen.text);
  });
  if (!card) throw new Error('No card');
  return card;
}
