import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Doing, HardPage } from '../pages/hard.ts';
import { LINKEDIN, linkedinSite } from '../pages/linkedin/site.ts';
import { PATIENCE, sleep } from './driver/base.ts';
import type { Card, ChromiumPage, Extension, FirefoxPage } from './driver/types.ts';
import { openExtension } from './harness.ts';

type AnyPage = ChromiumPage | FirefoxPage;

/** How far the ring may be off the control (CSS pixels). */
const CLOSE = 3;
/** The ring's intended distance, including its border. */
const MARGIN = 6;
/** A card with nothing to say is believed after this long, which exceeds the engine's own patience (ms). */
const CALM = 5_000;
/** A page that has not changed for this long is at rest (ms). */
const REST = 150;
/** LinkedIn's buttons have their state by then, and nothing waits longer for a page that never rests (ms). */
const ALIVE = 350;
const RESTLESS = 2_000;
/** How long page and guide have to respond to an action (ms). */
const ANSWER = 1_500;
/** The guide always responds to a press on what it points at, but later on a busy machine. */
const ANSWER_TO_PRESS = PATIENCE / 2;
/** The width of both browsers' pages (CSS pixels, unless zoomed). */
const WIDTH = 1_280;
/** The polling interval (ms). */
const POLL = 80;

const evaluate = <Argument, Result>(
  page: AnyPage,
  work: (argument: Argument) => Result,
  argument: Argument,
) => (page.evaluate as (work: unknown, argument: unknown) => Promise<Result>).call(page, work, argument);

/** What is wrong with a ring; '' if nothing is. */
const faultOf = (page: AnyPage, card: Card, { ring, never }: Pick<HardPage, 'ring' | 'never'>) =>
  evaluate(
    page,
    ({ box, right, decoy, close, margin }) => {
      const { x, y, width, height } = box;
      const within = (each: DOMRect) =>
        each.width > 0 && each.left < x + width && each.right > x && each.top < y + height && each.bottom > y;
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      const about = hit?.outerHTML.slice(0, 160) ?? 'nothing';
      // Decoys may be near; what counts is the ring's centre.
      if (decoy && hit?.closest(decoy)) return `a decoy: ${about}`;
      if (!right) return `something: ${about}`;
      // Frames have their own coordinates.
      const deep = (tree: ParentNode, left = 0, top = 0): DOMRect[] => [
        ...[...tree.querySelectorAll(right)].map((each) => {
          const own = each.getBoundingClientRect();
          return new DOMRect(own.x + left, own.y + top, own.width, own.height);
        }),
        ...[...tree.querySelectorAll('iframe')].flatMap((frame) => {
          const own = frame.getBoundingClientRect();
          const { paddingLeft, paddingTop } = getComputedStyle(frame);
          const inner = frame.contentDocument;
          const [x, y] = [own.x + frame.clientLeft, own.y + frame.clientTop];
          return inner
            ? deep(inner, left + x + parseFloat(paddingLeft), top + y + parseFloat(paddingTop))
            : [];
        }),
      ];
      const boxes = deep(document).filter(within);
      if (boxes.length === 0) return `not the control: ${about}`;
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

/** Waits until the page stops changing. */
const rest = (page: AnyPage) =>
  evaluate(
    page,
    ({ quiet, alive, most }) =>
      new Promise<void>((resolve) => {
        let changed = performance.now();
        new MutationObserver(() => {
          changed = performance.now();
        }).observe(document, { subtree: true, childList: true, attributes: true });
        const look = setInterval(() => {
          const now = performance.now();
          if ((now < alive || now - changed < quiet) && now < most) return;
          clearInterval(look);
          resolve();
        }, 20);
      }),
    { quiet: REST, alive: ALIVE, most: RESTLESS },
  );

const keyOf = (card: Card | null) => JSON.stringify([card?.step, card?.state, card?.outcome]);

/** Waits for the guide's response: what was just pressed keeps its ring until the page changes. */
async function answered<P extends AnyPage>(
  extension: Extension<P>,
  page: P,
  before: string,
  limit = ANSWER,
): Promise<void> {
  for (const end = Date.now() + limit; Date.now() < end; await sleep(POLL)) {
    const card = await extension.card(page).catch(() => null);
    if (card && keyOf(card) !== before) return;
  }
}

async function act<P extends AnyPage>(extension: Extension<P>, page: P, doing: Doing): Promise<void> {
  if ('alter' in doing) {
    await evaluate(page, doing.alter as (none: null) => void, null);
    // The result has to come before anything counts as found.
    return void (await sleep(ANSWER));
  }
  if ('say' in doing) {
    const before = keyOf(await extension.card(page));
    await extension.press(page, BUTTONS.done);
    return answered(extension, page, before);
  }
  const end = Date.now() + PATIENCE;
  let last = '';
  for (;;) {
    let spot: { x: number; y: number } | null = null;
    const card = await extension.card(page);
    if ('ring' in doing) {
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
    if (spot && now === last) {
      await page.mouse.click(spot.x, spot.y);
      return answered(extension, page, keyOf(card), 'ring' in doing ? ANSWER_TO_PRESS : ANSWER);
    }
    last = now;
    if (Date.now() > end) throw new Error(`${JSON.stringify(doing)} cannot be done at ${page.url()}`);
    await sleep(POLL);
  }
}

const takeOut = (css: string): void => {
  for (const each of document.querySelectorAll(css)) each.remove();
};

/** Pinch-zooms the page. @returns what is wrong with the ring then */
async function pinched<P extends AnyPage>(
  extension: Extension<P>,
  page: P,
  hard: HardPage,
): Promise<string[]> {
  if (!('context' in page)) throw new Error('Firefox cannot be pinched from outside');
  const { ring } = (await extension.card(page)) ?? {};
  if (!ring) return [`${hard.name}: the ring has gone`];
  const session = await page.context().newCDPSession(page);
  const at = { x: Math.round(ring.x + ring.width / 2), y: Math.round(ring.y + ring.height / 2) };
  await session.send('Input.synthesizePinchGesture', { ...at, scaleFactor: hard.pinch ?? 1 });
  await session.detach();
  const scale = await evaluate(page, () => visualViewport?.scale ?? 1, null);
  if (Math.abs(scale - (hard.pinch ?? 1)) > 0.1) throw new Error(`It is drawn ${scale} times as large`);
  let fault = '';
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(POLL)) {
    const card = await extension.card(page);
    fault = card?.ring ? await faultOf(page, card, hard) : 'no ring';
    const isInView = card && (await evaluate(page, isSeen, card.box));
    if (!fault && isInView) return [];
    fault ||= `the card is out of view: ${JSON.stringify(card?.box)}`;
  }
  return [`${hard.name}: ${fault}`];
}

const isSeen = ({ x, y, width, height }: Card['box']): boolean => {
  const view = visualViewport;
  if (!view) return false;
  const { offsetLeft: left, offsetTop: top } = view;
  return x >= left && y >= top && x + width <= left + view.width + 1 && y + height <= top + view.height + 1;
};

/** Every wrong ring, and whether what can be identified was found. */
export interface Attempt {
  wrong: string[];
  found: boolean;
}

/**
 * Opens a hard page, starts its guide there and observes what it does.
 *
 * @param page any page of the extension's browser; whatever runs there is ended first
 */
async function tryHard<P extends AnyPage>(
  extension: Extension<P>,
  page: P,
  hard: HardPage,
): Promise<Attempt> {
  await extension.endGuide(page);
  await extension.serve(hard.site, hard.handler, page);
  await page.goto(`${hard.site}${hard.start}`);
  await rest(page);
  if (hard.zoom || extension.browser === 'firefox') {
    const widthNow = () => evaluate(page, () => innerWidth, null);
    await extension.zoom(page, hard.zoom ?? 1);
    const wanted = WIDTH / (hard.zoom ?? 1);
    for (const end = Date.now() + PATIENCE; Math.abs((await widthNow()) - wanted) > 5; ) {
      if (Date.now() > end) throw new Error(`${await widthNow()} pixels wide at a zoom of ${hard.zoom}`);
      await sleep(POLL);
    }
  }
  if (hard.without) await evaluate(page, takeOut, hard.without);
  if (hard.alter) await evaluate(page, hard.alter, hard.words);
  await extension.beginGuide(page, hard.guide);
  for (const doing of hard.before ?? []) await act(extension, page, doing);
  const wrong: string[] = [];
  const begin = Date.now();
  let asked = false;
  let before = '';
  for (;;) {
    const card = await extension.card(page).catch(() => null);
    if (hard.unsaid && card?.outcome === hard.unsaid) {
      wrong.push(`${hard.name}: it says ${card.outcome}`);
      break;
    }
    if (card?.ring) {
      const fault = await faultOf(page, card, hard);
      await sleep(200);
      const after = await extension.card(page).catch(() => null);
      const stays = JSON.stringify(after?.ring) === JSON.stringify(card.ring);
      if (stays && fault && (await faultOf(page, card, hard))) wrong.push(`${hard.name}: ${fault}`);
      if (stays && wrong.length > 0) break;
      if (stays && !fault && hard.ring && before === JSON.stringify(card.ring)) {
        if (hard.step) expect(card.step).toBe(hard.step);
        await expectCardInWindow(page, card);
        if (hard.pinch) wrong.push(...(await pinched(extension, page, hard)));
        return { wrong, found: true };
      }
      before = JSON.stringify(card.ring);
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
    await sleep(POLL);
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

/** The mentor's one-time consent to steps over LinkedIn's pages, which only a press in the popup can give. */
async function agree(extension: Extension<AnyPage>): Promise<void> {
  await extension.serve(LINKEDIN, linkedinSite());
  const page = await extension.open(`${LINKEDIN}/feed/`);
  await extension.startGuide(page, 'linkedin/become-an-instructor');
  await extension.endGuide(page);
  await page.close();
}

/** A browser for trying hard pages. */
export interface Trials {
  /** Tries a page as soon as its turn comes. */
  attempt(hard: HardPage): Promise<Attempt>;
  close(): Promise<void>;
}

/** @param abreast how many pages are used at once; they are reused */
export async function openTrials(browser: 'chromium' | 'firefox', abreast: number): Promise<Trials> {
  const extension: Extension<AnyPage> =
    browser === 'firefox'
      ? ((await openExtension({ browser, language: 'en' })) as Extension<AnyPage>)
      : ((await openExtension({ language: 'en' })) as Extension<AnyPage>);
  await agree(extension);
  const free: (AnyPage | null)[] = Array.from({ length: abreast }, () => null);
  const waiting: (() => void)[] = [];
  return {
    async attempt(hard) {
      if (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      let page = free.pop() ?? null;
      try {
        page ??= await extension.open('about:blank');
        return await tryHard(extension, page, hard);
      } catch (error) {
        // Whatever happened to it, the next one gets a new page.
        await page?.close().catch(() => undefined);
        page = null;
        throw error;
      } finally {
        free.push(page);
        waiting.shift()?.();
      }
    },
    close: () => extension.close(),
  };
}

/** How many are tried at once, as most of the time is waiting. Firefox only draws the active tab. */
const ABREAST = { chromium: 4, firefox: 1 };
type Browser = keyof typeof ABREAST;
const BROWSERS: Browser[] = ['chromium', 'firefox'];

/**
 * A test for each of the pages, all started at once, in both browsers; prints two figures at the end.
 *
 * @param title what the figures are about
 * @param played which pages are tried in which browser
 */
export function testEach(title: string, played: Record<Browser, readonly HardPage[]>): void {
  const wrong: string[] = [];
  const found = new Set<string>();
  const trials = new Map<Browser, Trials>();
  /** A test takes what came of its page. */
  const first = new Map<string, Promise<Attempt>>();
  const key = (browser: Browser, { kind, name }: HardPage) => `${browser}: ${kind}: ${name}`;

  beforeAll(async () => {
    await Promise.all(
      BROWSERS.map(async (browser) => {
        const opened = await openTrials(browser, ABREAST[browser]);
        trials.set(browser, opened);
        for (const hard of played[browser]) {
          const came = opened.attempt(hard);
          // Its test says so when it gets there.
          came.catch(() => undefined);
          first.set(key(browser, hard), came);
        }
      }),
    );
  });

  afterAll(async () => {
    await Promise.all([...trials.values()].map(({ close }) => close()));
    const { chromium, firefox } = played;
    const identifiable = [...chromium, ...firefox].filter(({ ring }) => ring).length;
    console.log(
      `${title}: ${chromium.length}, ${firefox.length} of them in Firefox too. Wrong highlights: ${wrong.length}. Controls found: ${found.size} of ${identifiable}.`,
    );
    for (const each of wrong) console.log(each);
  });

  describe.each(BROWSERS)('in %s', (browser) => {
    test.each(played[browser])('$kind: $name', async (hard) => {
      const at = key(browser, hard);
      const came = first.get(at) ?? trials.get(browser)?.attempt(hard);
      // A second attempt is a new one.
      first.delete(at);
      const result = await came;
      wrong.push(...(result?.wrong ?? []).map((each) => `${at}: ${each}`));
      if (result?.found) found.add(at);
      // A wrong ring is not forgiven by a second attempt.
      expect(wrong.filter((each) => each.startsWith(`${at}: `))).toEqual([]);
    });
  });
}
