import { PATIENCE, sleep } from '../browser/driver/base.ts';
import type { Card, ChromiumPage, Extension, Rect } from '../browser/driver/types.ts';
import type { Move, Variant } from './variant.ts';

const BUTTONS = {
  en: { done: 'I have done this', 'not-there': 'I don’t see it', back: 'Back' },
  de: { done: 'Erledigt', 'not-there': 'Ich sehe es nicht', back: 'Zurück' },
};

export interface Taken {
  move: Move;
  card: Card;
}

/** Sets the cards' language for the whole browser, and answers where LinkedIn's steps are shown, so that nobody is asked. */
export async function speakInGuides(
  extension: Extension<ChromiumPage>,
  language: Variant['language'],
): Promise<void> {
  const settings = { language, csvSeparator: null, guidePlaces: { linkedin: 'page' } };
  await extension.inExtension((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
}

interface Starting {
  /** The guides that were started from the popup in this browser. */
  byPopup: Set<string>;
  /** Starting a guide brings its page to the front, so they start one after the other. */
  turn: Promise<unknown>;
}
const starting = new WeakMap<Extension<ChromiumPage>, Starting>();

/**
 * Starts every guide from the popup once, which on LinkedIn also gives the mentor's consent; after that, with the popup's
 * message.
 */
function start(extension: Extension<ChromiumPage>, page: ChromiumPage, guideId: string): Promise<void> {
  const now = starting.get(extension) ?? { byPopup: new Set(), turn: Promise.resolve() };
  starting.set(extension, now);
  const started = now.turn.then(async () => {
    if (now.byPopup.has(guideId)) return extension.beginGuide(page, guideId);
    await extension.startGuide(page, guideId);
    now.byPopup.add(guideId);
  });
  now.turn = started.catch(() => undefined);
  return started;
}

/**
 * Goes through one of a guide's variants as its walk says, in a separate page; other walks may run at the same time.
 *
 * @param seen called with every card before the mentor does anything
 * @throws with what was expected and the card there was instead
 */
export async function walkThrough(
  extension: Extension<ChromiumPage>,
  guideId: string,
  variant: Variant,
  seen: (taken: Taken, page: ChromiumPage) => Promise<void> = async () => {},
): Promise<void> {
  const page = await extension.open('about:blank');
  try {
    for (const [origin, handler] of Object.entries(variant.sites)) {
      await extension.serve(origin, handler, page);
    }
    await page.goto(variant.start);
    await start(extension, page, guideId);
    for (const move of variant.walk) {
      const card = await arrive(extension, page, move);
      await seen({ move, card }, page);
      await act(extension, page, move, variant.language);
    }
  } finally {
    await page.close();
  }
}

/** The card as the move expects it, seen twice with the ring in the same place. */
async function atRest(extension: Extension<ChromiumPage>, page: ChromiumPage, move: Move): Promise<Rect> {
  const end = Date.now() + PATIENCE;
  let before = '';
  for (;;) {
    const { ring } = await arrive(extension, page, move);
    const now = JSON.stringify(ring);
    if (ring && now === before) return ring;
    before = now;
    if (Date.now() > end) throw new Error(`${JSON.stringify(move)} at ${page.url()}: the ring does not rest`);
    await sleep(120);
  }
}

async function arrive(extension: Extension<ChromiumPage>, page: ChromiumPage, move: Move): Promise<Card> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const card = await extension.card(page).catch(() => null);
    const problem = card ? await problemWith(page, move, card) : 'no card';
    if (card && !problem) return card;
    if (Date.now() > end) {
      throw new Error(`${JSON.stringify(move)} at ${page.url()}: ${problem}; ${JSON.stringify(card)}`);
    }
    await page.waitForTimeout(80).catch(() => {});
  }
}

async function problemWith(page: ChromiumPage, move: Move, card: Card): Promise<string | null> {
  if (card.step !== move.step || card.state !== move.state) return `it is ${card.step} ${card.state}`;
  if (move.state === 'not-found' && card.outcome !== (move.outcome ?? null)) return `it is ${card.outcome}`;
  if ((card.ring !== null) !== (move.state === 'pointing')) return 'the ring';
  if (!move.ring || !card.ring) return null;
  const { x, y, width, height } = card.ring;
  const hit = await page
    .evaluate(
      ([left, top, css]) => {
        let at = document.elementFromPoint(left, top);
        let [across, down] = [left, top];
        // Into shadow roots and frames, however deep.
        for (;;) {
          const inner = at?.shadowRoot?.elementFromPoint(across, down);
          const frame = at instanceof HTMLIFrameElement ? at : null;
          if (inner && inner !== at) at = inner;
          else if (frame?.contentDocument) {
            const box = frame.getBoundingClientRect();
            [across, down] = [across - box.x, down - box.y];
            at = frame.contentDocument.elementFromPoint(across, down);
          } else break;
        }
        if (at?.closest('article, [role=article], [role=feed], [contenteditable], aside')) return 'a decoy';
        return at?.closest(css) ? '' : (at?.outerHTML.slice(0, 200) ?? 'nothing');
      },
      [x + width / 2, y + height / 2, move.ring] as const,
    )
    .catch(() => 'a page that is going away');
  return hit ? `the ring is around ${hit}` : null;
}

async function act(
  extension: Extension<ChromiumPage>,
  page: ChromiumPage,
  move: Move,
  language: Variant['language'],
): Promise<void> {
  const { next } = move;
  if (!next) return;
  if ('go' in next) await page.goto(next.go);
  else if ('press' in next) await extension.press(page, BUTTONS[language][next.press]);
  else if ('click' in next) await page.locator(next.click).filter({ visible: true }).first().click();
  else {
    const ring = await atRest(extension, page, move);
    await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
    if ('write' in next) await page.keyboard.type(next.write);
  }
}
