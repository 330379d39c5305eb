/** @jsxImportSource ./draw */
import type { Follower, View } from '../../utils/guides/locate/follow';
import type { GuideScript, Lesson } from '../../utils/guides/session/types';
import { Card } from './Card';
import { draw } from './draw/jsx-runtime';
import type { Host } from './host';
import { drag, keepInPlace } from './keep-in-place';
import type { Asked, StartPicking } from './pick';
import type { Spot } from './place';
import { Question } from './Question';

/** With Alt and Shift: jumps between card and control. */
const JUMP_KEY = 'KeyM';

export interface OverlayOptions {
  script: GuideScript;
  host: Host;
  /** Where to draw; by default the host's own root. */
  root?: Element | ShadowRoot;
  /** Loads the code for pointing something out; null if it is not available now. */
  bringPick(): Promise<StartPicking | null>;
  /** The mentor has taught where a step's control is. */
  onTeach(lesson: Lesson): void;
  /** What the mentor taught for a step was wrong. */
  onUnteach(stepId: string): void;
  onEnd(): void;
}

export interface Overlay {
  show(view: View, follower: Follower): void;
  /** Removes everything. */
  end(): void;
}

/**
 * The ring around the control and the card beside it. Its state is a few local variables: hooks would be larger than
 * all of this.
 */
export function createOverlay(options: OverlayOptions): Overlay {
  const { script, host, root = host.root, bringPick, onTeach, onUnteach, onEnd } = options;
  const { card: words } = script;
  const around = { document, ours: host.element, site: script.rules };
  const life = new AbortController();
  const layer: { current: HTMLDivElement | null } = { current: null };
  const spot: { current: Spot | null } = { current: null };
  let shown: { view: View; follower: Follower } | null = null;
  let moved = '';
  let isDue = false;
  let hasCard = false;
  let small = false;
  let asking = false;
  let copied = false;
  let picking: Asked | null = null;
  let stopPicking: () => void = () => undefined;
  let letGo: () => void = () => undefined;

  const find = (css: string) => layer.current?.querySelector<HTMLElement>(css) ?? null;
  const pointedAt = () => (shown?.view.state === 'pointing' ? shown.view.elements : []);

  /** Something has changed: redraw once, however much it is. */
  function redraw(): void {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => isDue && drawNow());
  }

  const setSmall = (now: boolean) => {
    small = now;
    redraw();
  };
  const setAsking = (now: boolean) => {
    asking = now;
    redraw();
  };
  const setPicking = (now: Asked | null) => {
    picking = now;
    redraw();
  };

  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !event.altKey || !event.shiftKey || event.code !== JUMP_KEY) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (host.root.activeElement) focusControl(pointedAt()[0]);
      else (find('button.main') ?? host.element).focus();
    },
    { capture: true, signal: life.signal },
  );

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      copied = true;
    } catch {
      // The page forbids the clipboard; the text can still be read and selected.
      copied = false;
    }
    redraw();
  }

  async function showPlace(follower: Follower, stepId: string): Promise<void> {
    const from = moved;
    const startPicking = await bringPick();
    const sheet = find('.sheet');
    const outline = find('.outline');
    if (moved !== from || !sheet || !outline) return;
    if (!startPicking) {
      const answers = [{ name: words.pickCancel, give: () => setPicking(null) }];
      setPicking({ title: words.pickTitle, text: words.pickFailed, answers, elements: [] });
      return;
    }
    stopPicking();
    stopPicking = startPicking({
      around,
      sheet,
      outline,
      words,
      keeping: script.keeping?.[stepId],
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

  function content({ view, follower }: NonNullable<typeof shown>) {
    const stepId = script.rules.steps[view.index]?.id ?? '';
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: Escape is for whatever has the focus in here
      <div
        class="layer"
        translate={false}
        ref={layer}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || view.state === 'done') return;
          small = false;
          setAsking(!asking);
        }}
        onPointerDown={(event) => drag(event, spot)}
      >
        <div class="sheet" hidden />
        <div class="outline" hidden />
        <div class="ring" hidden />
        {hasCard && (
          <Card
            {...{ script, view, follower, small, copied, onEnd }}
            instead={insteadOfStep()}
            onSmall={setSmall}
            onShow={() => void showPlace(follower, stepId)}
            onForget={() => {
              follower.unteach(stepId);
              onUnteach(stepId);
            }}
            onCopy={(text) => void copy(text)}
          />
        )}
      </div>
    );
  }

  function drawNow(): void {
    isDue = false;
    if (!shown || life.signal.aborted) return;
    const hadFocus = host.root.activeElement !== null;
    letGo();
    draw(content(shown), root);
    host.drawn();
    // The focused element may be gone; keep the focus in the card.
    if (hadFocus && !host.root.activeElement) (find('.actions .main') ?? find('.card button'))?.focus();
    const ring = find('.ring');
    const card = find('.card');
    if (!ring) return;
    letGo = keepInPlace({
      card,
      ring,
      elements: picking?.elements ?? pointedAt(),
      host: host.element,
      site: script.rules,
      spot,
      setSmall,
      small,
      follower: shown.follower,
      checked: () => card && keepInFront(host, card),
    });
  }

  return {
    show(view, follower) {
      shown = { view, follower };
      const now = `${view.index}/${view.state}`;
      // Immediately, so that it does not undo what the mentor does right after the step changes.
      if (now !== moved) {
        moved = now;
        asking = false;
        copied = false;
        stopPicking();
        picking = null;
      }
      drawNow();
      if (hasCard) return;
      // The ring comes first, because laying out the card takes longest.
      hasCard = true;
      setTimeout(drawNow);
    },
    end() {
      life.abort();
      stopPicking();
      letGo();
      draw(null, root);
      host.drawn();
    },
  };
}

/** Focuses the ringed control, or the first focusable element in it. */
function focusControl(element: Element | undefined): void {
  const inside = element?.querySelectorAll<HTMLElement>('a[href],button,[tabindex]') ?? [];
  for (const each of [element as HTMLElement | undefined, ...inside]) {
    each?.focus({ preventScroll: true });
    if (each && each.ownerDocument.activeElement === each) return;
  }
}

/** The page may have put something into the top layer above us, or opened a modal dialog. */
function keepInFront(host: Host, card: HTMLElement): void {
  const { x, y, width } = card.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + 12);
  if (top !== host.element) host.keepInFront(top !== null && !host.root.activeElement);
}
