import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Follower, View } from '../../utils/guides/locate/follow';
import { locate } from '../../utils/guides/locate/locate';
import type { Proposal } from '../../utils/guides/locate/propose';
import type { Rule } from '../../utils/guides/locate/types';
import { type GuideScript, type Lesson, NAME } from '../../utils/guides/session/types';
import { Card } from './Card';
import type { Host } from './host';
import { drag, keepInPlace } from './keep-in-place';
import { Pick } from './Pick';
import type { Spot } from './place';
import { Question } from './Question';

/** With Alt and Shift: from the card to the control and back. */
const JUMP_KEY = 'KeyM';

export interface OverlayProps {
  script: GuideScript;
  view: View;
  follower: Follower;
  host: Host;
  /** The mentor has shown where a step's control is. */
  onTeach(lesson: Lesson): void;
  /** What the mentor has shown for a step was wrong. */
  onUnteach(stepId: string): void;
  onEnd(): void;
}

/** The ring around the control and the card beside it. */
export function Overlay({ script, view, follower, host, onTeach, onUnteach, onEnd }: OverlayProps) {
  const layer = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const spot = useRef<Spot | null>(null);
  const [small, setSmall] = useState(false);
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState(false);
  const [picking, setPicking] = useState<'no' | 'yes' | Proposal>('no');
  const moved = `${view.index}/${view.state}`;
  const around = useMemo(
    () => ({ document, ours: host.element, site: script.rules }),
    [host.element, script.rules],
  );
  const hadFocus = host.root.activeElement !== null;

  const before = useRef(moved);
  // At once: what the mentor does right after the step has changed must not be taken back by it.
  useLayoutEffect(() => {
    if (before.current === moved) return;
    before.current = moved;
    setAsking(false);
    setCopied(false);
    setPicking('no');
  }, [moved]);

  const elements = useMemo(() => {
    if (typeof picking === 'string') return view.state === 'pointing' ? view.elements : [];
    const chosen = picking.ok ? locate([picking.rule], around) : null;
    return chosen?.found ? chosen.elements : [];
  }, [picking, view, around]);

  useLayoutEffect(() => host.drawn());

  // What had the focus may be gone with the words before: the keyboard stays in the card.
  useLayoutEffect(() => {
    if (!hadFocus || host.root.activeElement) return;
    const find = (css: string) => layer.current?.querySelector<HTMLElement>(css);
    (find('.actions .main') ?? find('.card button'))?.focus();
  });

  useLayoutEffect(() => {
    const card = layer.current?.querySelector<HTMLElement>('.card');
    if (!card || !ring.current) return;
    return keepInPlace({
      card,
      ring: ring.current,
      elements,
      host: host.element,
      site: script.rules,
      spot,
      setSmall,
      small,
      page: follower.page,
      checked: () => keepInFront(host, card),
    });
  });

  useEffect(() => {
    const elements = view.state === 'pointing' ? view.elements : [];
    const jump = (event: KeyboardEvent) => {
      if (!event.isTrusted || !event.altKey || !event.shiftKey || event.code !== JUMP_KEY) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (host.root.activeElement) focusControl(elements[0]);
      else (layer.current?.querySelector<HTMLElement>('button.main') ?? host.element).focus();
    };
    window.addEventListener('keydown', jump, { capture: true });
    return () => window.removeEventListener('keydown', jump, { capture: true });
  }, [view, host]);

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // The page forbids the clipboard: the text is still there to be read and selected.
      setCopied(false);
    }
  }

  const { card: words } = script;
  const stepId = script.rules.steps[view.index]?.id ?? '';

  function pick(proposal: Proposal | null): void {
    setPicking(proposal ?? 'no');
  }

  function keep(rule: Rule, name: string): void {
    // What is stored has to find again what was shown, in the page as it is by now.
    const again = locate([rule], around);
    if (!again.found || again.elements[0] !== elements[0]) {
      setPicking({ ok: false, why: 'not-unique' });
      return;
    }
    setPicking('no');
    follower.teach(stepId, rule);
    onTeach({ stepId, rule, name });
  }

  function insteadOfStep() {
    if (asking) {
      const answers = [
        { name: words.endNo, give: () => setAsking(false) },
        { name: words.endYes, give: onEnd },
      ];
      return <Question title={words.endQuestion} answers={answers} />;
    }
    if (picking === 'no') return undefined;
    const cancel = { name: words.pickCancel, give: () => setPicking('no') };
    if (picking === 'yes')
      return <Question title={words.pickTitle} text={words.pickHow} answers={[cancel]} />;
    const again = { name: words.pickAgain, give: () => setPicking('yes') };
    if (!picking.ok) {
      return (
        <Question title={words.pickTitle} text={words.pickTroubles[picking.why]} answers={[again, cancel]} />
      );
    }
    const { rule, name } = picking;
    const use = { name: words.pickKeep, give: () => keep(rule, name) };
    const text = name ? words.pickedNamed.replace(NAME, () => name) : words.picked;
    return <Question title={words.pickedTitle} text={text} answers={[use, again, cancel]} />;
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to whatever has the focus in here
    <div
      class="layer"
      translate={false}
      ref={layer}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || view.state === 'done') return;
        setSmall(false);
        setAsking(!asking);
      }}
      onPointerDown={(event) => drag(event, spot)}
    >
      {picking === 'yes' && <Pick around={around} onPick={pick} />}
      <div class="ring" ref={ring} hidden />
      <Card
        {...{ script, view, follower, small, copied, onEnd }}
        instead={insteadOfStep()}
        onSmall={setSmall}
        onShow={() => setPicking('yes')}
        onForget={() => {
          follower.unteach(stepId);
          onUnteach(stepId);
        }}
        onCopy={(text) => void copy(text)}
      />
    </div>
  );
}

/** Puts the keyboard where the ring is, on the control or on the first thing in it that takes the focus. */
function focusControl(element: Element | undefined): void {
  const inside = element?.querySelectorAll<HTMLElement>('a[href],button,[tabindex]') ?? [];
  for (const each of [element as HTMLElement | undefined, ...inside]) {
    each?.focus({ preventScroll: true });
    if (each && each.ownerDocument.activeElement === each) return;
  }
}

/** The page may have put something of its own into the top layer after us, or opened a modal dialog. */
function keepInFront(host: Host, card: HTMLElement): void {
  const { x, y, width } = card.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + 12);
  if (top !== host.element) host.keepInFront(top !== null && !host.root.activeElement);
}
