/**
 * What a mentor does with the card, in both browsers. A slow machine is a slow mentor: everything is read again each
 * time, and nothing is clicked before it is at rest.
 */
import { PATIENCE, sleep } from './driver/base.ts';
import type { Card, ChromiumPage, Extension, FirefoxPage, Rect } from './driver/types.ts';

type AnyPage = ChromiumPage | FirefoxPage;

/** Two equal readings at this interval mean that it is at rest (ms). */
const REST = 120;

/** Both browsers' pages take a function with an argument, but with incompatible types. */
function within<Result, Argument>(
  page: AnyPage,
  work: (argument: Argument) => Result,
  argument: Argument,
): Promise<Result> {
  const evaluate = page.evaluate as (work: unknown, argument: unknown) => Promise<Result>;
  return evaluate.call(page, work, argument);
}

interface Target {
  /** The control as `role name href`, where replicas name their decoys as such. */
  name: string;
  /** Where a click reaches it (CSS pixels); null: nowhere within the ring. */
  point: { x: number; y: number } | null;
  field: boolean;
}

/** What is at the centre of the ring or, if that is a gap between several, the first of them. */
function targetIn(page: AnyPage, ring: Rect): Promise<Target> {
  return within(
    page,
    ({ x, y, width, height }) => {
      const kinds = 'a[href], button, [role="button"], [role="tab"], [role="menuitem"], textarea';
      const middleOf = (box: { x: number; y: number; width: number; height: number }) => ({
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      });
      const isInside = (element: Element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) return false;
        return box.left >= x && box.top >= y && box.right <= x + width && box.bottom <= y + height;
      };
      const hit = (point: { x: number; y: number }) =>
        document.elementFromPoint(point.x, point.y)?.closest(kinds) ?? null;
      let point = middleOf({ x, y, width, height });
      let control = hit(point);
      if (!control) {
        const reached = [...document.querySelectorAll(kinds)].find(
          (each) => isInside(each) && hit(middleOf(each.getBoundingClientRect())) === each,
        );
        if (!reached) return { name: 'no control', point: null, field: false };
        control = reached;
        point = middleOf(reached.getBoundingClientRect());
      }
      const inside = isInside(control);
      const decoy = control.closest('[role="article"], [role="feed"], [contenteditable]') ? 'DECOY ' : '';
      const role = control.getAttribute('role') ?? control.localName;
      const name = control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '';
      const href = control.getAttribute('href');
      return {
        name: `${decoy}${inside ? '' : 'NOT WITHIN THE RING '}${role} ${name}${href ? ` ${href}` : ''}`,
        point: inside ? point : null,
        field: control.localName === 'textarea',
      };
    },
    ring,
  );
}

/** What the ring surrounds at this very moment; it may be moving. */
export async function ringedNow(page: AnyPage, { ring }: Card): Promise<string> {
  return ring ? (await targetIn(page, ring)).name : 'nothing';
}

/** The page may go away during the query; then there is no answer yet. */
const orNull = <Value>(answer: Promise<Value>): Promise<Value | null> => answer.catch(() => null);

/**
 * Waits until that step's ring is at rest around something a click reaches.
 *
 * @throws with what was seen last
 */
async function atRest<P extends AnyPage>(extension: Extension<P>, page: P, step: string): Promise<Target> {
  const end = Date.now() + PATIENCE;
  let before = '';
  let last = 'no card';
  for (;;) {
    const card = await orNull(extension.card(page));
    const target = card?.ring && card.step === step ? await orNull(targetIn(page, card.ring)) : null;
    const now = target?.point ? JSON.stringify([card?.ring, target]) : '';
    if (target && now && now === before) return target;
    before = now;
    if (card) last = JSON.stringify({ card, target });
    if (Date.now() > end) throw new Error(`No ring at rest on ${step} at ${page.url()}. Last seen: ${last}`);
    await sleep(REST);
  }
}

/** The control inside that step's ring once it is at rest, as `role name href`. */
export async function ringed<P extends AnyPage>(
  extension: Extension<P>,
  page: P,
  { step }: Card,
): Promise<string> {
  return (await atRest(extension, page, step)).name;
}

/** Clicks what that step's ring surrounds, and types something if that is a text field. */
export async function followRing<P extends AnyPage>(
  extension: Extension<P>,
  page: P,
  { step }: Card,
): Promise<void> {
  const { point, field } = await atRest(extension, page, step);
  if (!point) throw new Error(`Nothing is pointed at on ${page.url()}`);
  await page.mouse.click(point.x, point.y);
  if (field) await page.keyboard.type('Ich helfe gern bei Bewerbungen.');
}

/** Clicks something in the page, as if choosing among several, once it is there and at rest. */
export async function choose(page: AnyPage, selector: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  let before = '';
  for (;;) {
    const point = await orNull(
      within(
        page,
        (wanted) => {
          for (const element of document.querySelectorAll(wanted)) {
            const box = element.getBoundingClientRect();
            // The centre of the visible part.
            const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
            const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
            if (right <= left || bottom <= top) continue;
            const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
            if (element.contains(document.elementFromPoint(middle.x, middle.y))) return middle;
          }
          return null;
        },
        selector,
      ),
    );
    const now = JSON.stringify(point);
    if (point && now === before) return void (await page.mouse.click(point.x, point.y));
    before = now;
    if (Date.now() > end) throw new Error(`No click reaches ${selector} at ${page.url()}`);
    await sleep(REST);
  }
}

/** The card once it is on that step, has that text, and is in the wanted state or, without one, no longer looking. */
export async function cardOn<P>(
  extension: Extension<P>,
  page: P,
  step: string,
  words: string | RegExp = '',
  state?: Card['state'],
): Promise<Card> {
  const card = await extension.waitForCard(page, (seen) => {
    if (!seen || seen.step !== step) return false;
    if (state ? seen.state !== state : seen.state === 'looking') return false;
    return typeof words === 'string' ? seen.text.includes(words) : words.test(seen.text);
  });
  if (!card) throw new Error('No card');
  return card;
}
