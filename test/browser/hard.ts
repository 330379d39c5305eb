import { expect } from 'vitest';
import type { Doing, HardPage } from '../pages/hard.ts';
import { PATIENCE, sleep } from './driver/base.ts';
import type { Card, ChromiumPage, Extension, FirefoxPage } from './driver/types.ts';

type AnyPage = ChromiumPage | FirefoxPage;

/** How far the ring may be off the control (CSS pixels). */
const CLOSE = 3;
/** How far it stands off by design, its border included. */
const MARGIN = 6;
/** A card that has nothing to say is believed after this time (ms). */
const CALM = 6_000;

const evaluate = <Argument, Result>(
  page: AnyPage,
  work: (argument: Argument) => Result,
  argument: Argument,
) => (page.evaluate as (work: unknown, argument: unknown) => Promise<Result>).call(page, work, argument);

/** What is wrong with a ring; nothing: ''. */
const faultOf = (page: AnyPage, card: Card, { ring, never }: Pick<HardPage, 'ring' | 'never'>) =>
  evaluate(
    page,
    ({ box, right, decoy, close, margin }) => {
      const { x, y, width, height } = box;
      const within = (element: Element) => {
        const each = element.getBoundingClientRect();
        return (
          each.width > 0 &&
          each.left < x + width &&
          each.right > x &&
          each.top < y + height &&
          each.bottom > y
        );
      };
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      const about = hit?.outerHTML.slice(0, 160) ?? 'nothing';
      // Decoys that merely lie near are not meant by it: the ring's middle is.
      if (decoy && hit?.closest(decoy)) return `a decoy: ${about}`;
      if (!right) return `something: ${about}`;
      const candidates = [...document.querySelectorAll(right)].filter(within);
      if (candidates.length === 0) return `not the control: ${about}`;
      const boxes = candidates.map((each) => each.getBoundingClientRect());
      const fits = boxes.some(
        (each) =>
          each.left - x - margin >= -close &&
          each.top - y - margin >= -close &&
          x + width - margin - each.right >= -close &&
          y + height - margin - each.bottom >= -close,
      );
      if (!fits) return `off the control: ${JSON.stringify([box, boxes])}`;
      const sole = boxes.length === 1 ? boxes[0] : undefined;
      const around =
        sole &&
        Math.max(Math.abs(sole.width + 2 * margin - width), Math.abs(sole.height + 2 * margin - height));
      return around !== undefined && around > 2 * close && decoy === null
        ? `too large: ${JSON.stringify([box, sole])}`
        : '';
    },
    { box: card.ring, right: ring ?? null, decoy: never ?? null, close: CLOSE, margin: MARGIN } as {
      box: NonNullable<Card['ring']>;
      right: string | null;
      decoy: string | null;
      close: number;
      margin: number;
    },
  );

const BUTTONS = { done: 'I have done this', 'not-there': 'I don’t see it' };

async function act<P extends AnyPage>(extension: Extension<P>, page: P, doing: Doing): Promise<void> {
  if ('alter' in doing) return void (await evaluate(page, doing.alter as (none: null) => void, null));
  if ('say' in doing) {
    await extension.press(page, BUTTONS.done);
    await sleep(300);
    return;
  }
  const end = Date.now() + PATIENCE;
  let before = '';
  for (;;) {
    let spot: { x: number; y: number } | null = null;
    if ('ring' in doing) {
      const card = await extension.card(page);
      const fault = card?.ring ? await faultOf(page, card, { ring: doing.ring }) : 'no ring';
      if (card?.ring && fault === '') {
        const { x, y, width, height } = card.ring;
        spot = { x: x + width / 2, y: y + height / 2 };
      }
    } else {
      spot = await evaluate(
        page,
        (css) => {
          const box = document.querySelector(css)?.getBoundingClientRect();
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        },
        doing.click,
      );
    }
    const now = JSON.stringify(spot);
    if (spot && now === before) {
      await page.mouse.click(spot.x, spot.y);
      await sleep(300);
      return;
    }
    before = now;
    if (Date.now() > end) throw new Error(`${JSON.stringify(doing)} cannot be done at ${page.url()}`);
    await sleep(120);
  }
}

/**
 * Opens a hard page, starts its guide there and sees what it does.
 *
 * @returns every wrong ring, and whether what can be identified was found
 */
export async function tryHard<P extends AnyPage>(
  extension: Extension<P>,
  hard: HardPage,
): Promise<{ wrong: string[]; found: boolean }> {
  await extension.inExtension(async () => {
    await chrome.storage.local.clear();
    const settings = { language: 'en', csvSeparator: null, guidePlaces: { linkedin: 'page' } };
    await chrome.storage.local.set({ settings });
  }, null);
  await extension.serve(hard.site, hard.handler);
  const page = await extension.open(`${hard.site}${hard.start}`);
  await sleep(900);
  if (hard.alter) await evaluate(page, hard.alter, hard.words);
  await extension.startGuide(page, hard.guide);
  for (const doing of hard.before ?? []) await act(extension, page, doing);
  // What has just been pressed keeps its ring until the page has answered.
  if (hard.before) await sleep(1_500);
  const wrong: string[] = [];
  const begin = Date.now();
  let asked = false;
  let rest = '';
  for (;;) {
    const card = await extension.card(page).catch(() => null);
    if (card?.ring) {
      const fault = await faultOf(page, card, hard);
      await sleep(200);
      const after = await extension.card(page).catch(() => null);
      const stays = JSON.stringify(after?.ring) === JSON.stringify(card.ring);
      if (stays && fault && (await faultOf(page, card, hard))) wrong.push(`${hard.name}: ${fault}`);
      if (stays && wrong.length > 0) break;
      if (stays && !fault && hard.ring && rest === JSON.stringify(card.ring)) {
        if (hard.step) expect(card.step).toBe(hard.step);
        await expectCardInWindow(page, card);
        return { wrong, found: true };
      }
      rest = JSON.stringify(card.ring);
    } else if (!hard.ring && card) {
      const isOn = !hard.step || card.step === hard.step;
      if (hard.state === 'done' && card.state === 'done') break;
      if (hard.state === 'looking' && card.state === 'looking' && Date.now() - begin > CALM) break;
      if (hard.outcome && isOn && card.state === 'not-found') {
        if (card.outcome === hard.outcome || hard.outcome === 'unknown') break;
      }
      if (hard.outcome && !asked && card.state === 'looking' && Date.now() - begin > CALM) {
        asked = true;
        await extension.press(page, BUTTONS['not-there'], 2_000).catch(() => undefined);
      }
    }
    if (Date.now() - begin > PATIENCE)
      throw new Error(`${hard.name} at ${page.url()}: ${JSON.stringify(card)}`);
    await sleep(100);
  }
  return { wrong, found: false };
}

async function expectCardInWindow(page: AnyPage, card: Card): Promise<void> {
  const { width, height } = await evaluate(page, () => ({ width: innerWidth, height: innerHeight }), null);
  const { box } = card;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
}
