import type { Card, Rect } from './types.ts';

/** Our element in a page; if there are several, the one with a closed root. */
export const HOST = 'div[popover="manual"]';

/** A visible button of the card, with the middle of it in CSS pixels. */
export interface CardButton {
  name: string;
  x: number;
  y: number;
  disabled: boolean;
  /** What covers its centre; null: nothing, so it can be clicked. */
  cover: string | null;
}

export type SeenCard = Omit<Card, 'buttons'> & { buttons: CardButton[] };

/**
 * Reads the card from our closed shadow root. Runs in the page's process, in a world the page cannot see. It is sent
 * as source text, so it must not use anything from outside its braces.
 *
 * @param bringUp the name of a button to scroll into view inside the card first; '' for none
 * @returns null: the root has no card (yet)
 */
export function readCard(root: ShadowRoot, bringUp: string): SeenCard | null {
  /** Without the invisible marks that keep a right-to-left name from turning its sentence around. */
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
  const rectOf = (element: Element): Rect => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const shown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const nameOf = (button: HTMLElement) => {
    const labelledBy = (button.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''))
      .join(' ');
    const name = labelledBy.trim() || button.getAttribute('aria-label') || button.innerText || button.title;
    return plain(name).replace(/\s+/g, ' ').trim();
  };
  /** Without the one-pixel text for screen readers. */
  const seenText = (element: HTMLElement) => {
    const unseen = [...element.querySelectorAll<HTMLElement>('*')].filter(({ offsetWidth, offsetHeight }) => {
      return offsetWidth === 1 && offsetHeight === 1;
    });
    const without = (text: string, { innerText }: HTMLElement) => text.replace(innerText, '');
    return unseen
      .reduce(without, element.innerText)
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  };
  const card = root.querySelector<HTMLElement>('section.card');
  if (!card) return null;
  const buttons = [...card.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(shown);
  if (bringUp) {
    const wanted = buttons.find((button) => nameOf(button) === bringUp);
    wanted?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }
  const ring = root.querySelector('.ring');
  return {
    guide: card.dataset.guide ?? '',
    step: card.dataset.step ?? '',
    index: Number(card.dataset.index),
    of: Number(card.dataset.of),
    state: card.dataset.state as Card['state'],
    outcome: card.dataset.outcome || null,
    text: plain(seenText(card)),
    buttons: buttons.map((button) => {
      const box = rectOf(button);
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      const top = root.ownerDocument.elementFromPoint(x, y);
      return {
        name: nameOf(button),
        x,
        y,
        disabled: button.matches(':disabled, [aria-disabled="true"]'),
        cover:
          top === root.host ? null : top ? `<${top.localName} class="${top.className}">` : 'the window edge',
      };
    }),
    box: rectOf(card),
    ring: ring && shown(ring) ? rectOf(ring) : null,
  };
}

/** Where a click would reach an element (CSS pixels), or what covers it. */
export type Reach = { x: number; y: number } | { cover: string };

/**
 * Scrolls until no bar covers an element. Runs in the page, sent as source text, so it must not use anything from
 * outside its braces.
 */
export function reach(element: Element): Reach {
  let cover = '';
  for (const block of ['nearest', 'center', 'start', 'end'] as const) {
    element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    const x = (left + right) / 2;
    const y = (top + bottom) / 2;
    const hit = right > left && bottom > top ? document.elementFromPoint(x, y) : null;
    if (hit && element.contains(hit)) return { x, y };
    cover ||= hit ? `<${hit.localName} class="${hit.getAttribute('class') ?? ''}">` : 'the window edge';
  }
  return { cover };
}
