import { locate } from '../../utils/guides/locate/locate';
import { boxAround } from '../../utils/guides/locate/pointable';
import { controlOf, type Proposal, propose } from '../../utils/guides/locate/propose';
import type { Surroundings } from '../../utils/guides/locate/surroundings';
import type { Rule } from '../../utils/guides/locate/types';
import { type CardTexts, NAME } from '../../utils/guides/session/types';
import type { QuestionProps } from './Question';

/** What the card says meanwhile, and where the ring is. */
export interface Asked extends QuestionProps {
  elements: readonly Element[];
}

export interface Picking {
  around: Surroundings;
  /** In our own root below the card: a sheet over the page, and an outline around a control. */
  sheet: HTMLElement;
  outline: HTMLElement;
  words: CardTexts;
  /** How storing a place affects earlier ones; undefined: not at all. */
  keeping: string | undefined;
  /** Shows a question in place of the step; null: it is over. */
  ask(asked: Asked | null): void;
  /** The mentor has confirmed a place. */
  keep(rule: Rule, name: string): void;
}

/** Keys that move the focus … */
const STEERING = /^(Tab|Arrow.+|Home|End)$/;
/** … within this time (ms). */
const STEERED = 500;

/** @returns a function that leaves it, whatever its state */
export type StartPicking = (picking: Picking) => () => void;

/**
 * "I'll show you": lets the mentor point at a control and asks whether it is the right one. Rarely used, so it is a
 * separate script loaded on demand (see entrypoints/guide-pick).
 */
export const startPicking: StartPicking = ({ around, sheet, outline, words, keeping, ask, keep }) => {
  let stopPointing: () => void = () => undefined;
  const leave = () => {
    stopPointing();
    ask(null);
  };
  const cancel = { name: words.pickCancel, give: leave };
  const again = { name: words.pickAgain, give: () => start() };

  function start(): void {
    ask({ title: words.pickTitle, text: words.pickHow, answers: [cancel], elements: [] });
    stopPointing = pointOut({ around, sheet, outline }, (proposal) => {
      stopPointing();
      if (proposal) confirm(proposal);
      else leave();
    });
  }

  function confirm(proposal: Proposal): void {
    if (!proposal.ok) {
      const text = words.pickTroubles[proposal.why];
      ask({ title: words.pickTitle, text, answers: [again, cancel], elements: [] });
      return;
    }
    const { rule, name } = proposal;
    const found = locate([rule], around);
    const elements = found.found ? found.elements : [];
    const use = {
      name: words.pickKeep,
      give() {
        // The stored rule has to find the same control again in the page as it is now.
        const still = locate([rule], around);
        if (!still.found || still.elements[0] !== elements[0]) {
          confirm({ ok: false, why: 'not-unique' });
          return;
        }
        leave();
        keep(rule, name);
      },
    };
    const kept = name ? words.pickedNamed.replace(NAME, () => name) : words.picked;
    const text = keeping ? `${kept} ${keeping}` : kept;
    ask({ title: words.pickedTitle, text, answers: [use, again, cancel], elements });
  }

  start();
  return leave;
};

/**
 * Outlines what is under the pointer or has the focus; a click or Enter picks it, Escape leaves (null). A sheet over
 * the page catches the click, so that it never reaches the page.
 *
 * @returns a function that removes the sheet
 */
function pointOut(
  { around, sheet, outline }: Pick<Picking, 'around' | 'sheet' | 'outline'>,
  onPick: (proposal: Proposal | null) => void,
): () => void {
  const view = around.document.defaultView;
  const life = new AbortController();
  const { signal } = life;
  sheet.hidden = false;
  signal.addEventListener('abort', () => {
    sheet.hidden = true;
    outline.hidden = true;
  });

  function show(under: Element | null): void {
    const box = under ? boxAround([under]) : null;
    outline.hidden = !box;
    if (!box) return;
    outline.style.transform = `translate(${box.x - 4}px, ${box.y - 4}px)`;
    outline.style.width = `${box.width + 8}px`;
    outline.style.height = `${box.height + 8}px`;
  }

  const at = (event: MouseEvent) => controlAt(around, event.clientX, event.clientY);
  sheet.addEventListener('pointermove', (event) => show(at(event)), { signal });
  sheet.addEventListener(
    'click',
    (event) => {
      const control = at(event);
      onPick(control ? propose(control, around) : { ok: false, why: 'no-control' });
    },
    { signal },
  );

  // With the keyboard, the page's own focus counts, but only after the mentor has moved it: a page may set it
  // anywhere and wait for an Enter meant for something else.
  let steeredAt = Number.NEGATIVE_INFINITY;
  let chosen: Element | null = null;
  const focused = () => {
    const { activeElement } = around.document;
    return activeElement && activeElement !== around.ours ? controlOf(activeElement) : null;
  };
  const first = { capture: true, signal };
  view?.addEventListener(
    'keydown',
    (event) => {
      // The page may dispatch key events; only a real key press counts.
      if (!event.isTrusted) return;
      if (STEERING.test(event.key)) steeredAt = performance.now();
      if (event.key !== 'Escape' && event.key !== 'Enter') return;
      const control = focused();
      if (event.key === 'Enter' && !control) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') onPick(null);
      else if (control && control === chosen) onPick(propose(control, around));
    },
    first,
  );
  view?.addEventListener(
    'focusin',
    ({ isTrusted }) => {
      if (!isTrusted) return;
      chosen = performance.now() - steeredAt < STEERED ? focused() : null;
      show(chosen);
    },
    first,
  );
  return () => life.abort();
}

/** The control at a point of the page, below our own sheet, and inside same-origin frames and shadow roots. */
function controlAt({ document, ours }: Surroundings, x: number, y: number): Element | null {
  let hit = document.elementsFromPoint(x, y).find((each) => each !== ours) ?? null;
  let left = x;
  let top = y;
  for (;;) {
    const frame = (hit as HTMLIFrameElement | null)?.contentDocument;
    const inner = hit?.shadowRoot ?? frame;
    if (!hit || !inner) break;
    if (frame) {
      const offset = hit.getBoundingClientRect();
      left -= offset.x + hit.clientLeft;
      top -= offset.y + hit.clientTop;
    }
    const next = inner.elementFromPoint(left, top);
    if (!next || next === hit) break;
    hit = next;
  }
  return hit && controlOf(hit);
}
