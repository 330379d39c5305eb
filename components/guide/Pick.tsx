import { useEffect, useRef, useState } from 'preact/hooks';
import { boxAround } from '../../utils/guides/locate/pointable';
import { controlOf, type Proposal, propose } from '../../utils/guides/locate/propose';
import type { Surroundings } from '../../utils/guides/locate/surroundings';

interface PickProps {
  around: Surroundings;
  /** The mentor has picked something; null: has left without. */
  onPick(proposal: Proposal | null): void;
}

/**
 * Lets the mentor point at a control: what is under the pointer, or has the focus, is outlined; a click or Enter
 * picks it, Escape leaves. A sheet of ours over the page takes the click, so that it never reaches the page.
 */
export function Pick({ around, onPick }: PickProps) {
  const outline = useRef<HTMLDivElement>(null);
  const [under, setUnder] = useState<Element | null>(null);

  useEffect(() => {
    const view = around.document.defaultView;
    if (!view) return;
    const life = new AbortController();
    const options = { capture: true, signal: life.signal };
    const focused = () => {
      const { activeElement } = around.document;
      return activeElement && activeElement !== around.ours ? controlOf(activeElement) : null;
    };
    view.addEventListener(
      'keydown',
      (event) => {
        // The page may focus what it likes and send an Enter of its own: only a real press shows a place.
        if (!event.isTrusted || (event.key !== 'Escape' && event.key !== 'Enter')) return;
        const control = focused();
        if (event.key === 'Enter' && !control) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        onPick(event.key === 'Enter' && control ? propose(control, around) : null);
      },
      options,
    );
    view.addEventListener('focusin', (event) => event.isTrusted && setUnder(focused()), options);
    return () => life.abort();
  }, [around, onPick]);

  useEffect(() => {
    const box = under ? boxAround([under]) : null;
    if (!outline.current) return;
    outline.current.hidden = !box;
    if (!box) return;
    outline.current.style.transform = `translate(${box.x - 4}px, ${box.y - 4}px)`;
    outline.current.style.width = `${box.width + 8}px`;
    outline.current.style.height = `${box.height + 8}px`;
  }, [under]);

  const at = (event: MouseEvent) => controlAt(around, event.clientX, event.clientY);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way is the page's own focus, above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        class="sheet"
        onPointerMove={(event) => setUnder(at(event))}
        onClick={(event) => {
          const control = at(event);
          onPick(control ? propose(control, around) : { ok: false, why: 'no-control' });
        }}
      />
      <div class="outline" ref={outline} hidden />
    </>
  );
}

/** The control at a point of the page, under our own sheet, and inside same-origin frames and shadow roots. */
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
