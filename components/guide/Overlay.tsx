import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Follower, View } from '../../utils/guides/locate/follow';
import type { GuideScript, Lesson } from '../../utils/guides/session/types';
import { Card } from './Card';
import type { Host } from './host';
import { drag, keepInPlace } from './keep-in-place';
import type { Asked, StartPicking } from './pick';
import type { Spot } from './place';
import { Question } from './Question';

/** With Alt and Shift: from the card to the control and back. */
const JUMP_KEY = 'KeyM';

export interface OverlayProps {
  script: GuideScript;
  view: View;
  follower: Follower;
  host: Host;
  /** Brings what lets the mentor point something out; null: it cannot be had just now. */
  bringPick(): Promise<StartPicking | null>;
  /** The mentor has shown where a step's control is. */
  onTeach(lesson: Lesson): void;
  /** What the mentor has shown for a step was wrong. */
  onUnteach(stepId: string): void;
  onEnd(): void;
}

/** The ring around the control and the card beside it. */
export function Overlay(props: OverlayProps) {
  const { script, view, follower, host, onTeach, onUnteach, onEnd } = props;
  const layer = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const spot = useRef<Spot | null>(null);
  const [small, setSmall] = useState(false);
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const [picking, setPicking] = useState<Asked | null>(null);
  const stopPicking = useRef<() => void>(() => undefined);
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
    stopPicking.current();
    setPicking(null);
  }, [moved]);
  useLayoutEffect(() => () => stopPicking.current(), []);

  const elements = useMemo(() => {
    if (picking) return picking.elements;
    return view.state === 'pointing' ? view.elements : [];
  }, [picking, view]);

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
      if (!event.altKey || !event.shiftKey || event.code !== JUMP_KEY) return;
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

  async function showPlace(): Promise<void> {
    const startPicking = await props.bringPick();
    if (before.current !== moved || !sheet.current) return;
    if (!startPicking) {
      const answers = [{ name: words.pickCancel, give: () => setPicking(null) }];
      setPicking({ title: words.pickTitle, text: words.pickFailed, answers, elements: [] });
      return;
    }
    stopPicking.current();
    stopPicking.current = startPicking({
      around,
      place: sheet.current,
      words,
      ask: setPicking,
      keep(rule, name) {
        follower.teach(stepId, rule);
        onTeach({ stepId, rule, name });
      },
    });
  }

  function insteadOfStep() {
    if (!asking) return picking ? <Question {...picking} /> : undefined;
    const answers = [
      { name: words.endNo, give: () => setAsking(false) },
      { name: words.endYes, give: onEnd },
    ];
    return <Question title={words.endQuestion} answers={answers} />;
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to whatever has the focus in here
    <div
      class="layer"
      ref={layer}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || view.state === 'done') return;
        setSmall(false);
        setAsking(!asking);
      }}
      onPointerDown={(event) => drag(event, spot)}
    >
      <div ref={sheet} />
      <div class="ring" ref={ring} hidden />
      <Card
        {...{ script, view, follower, small, copied, onEnd }}
        instead={insteadOfStep()}
        onSmall={setSmall}
        onShow={() => void showPlace()}
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
