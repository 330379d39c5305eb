import { type Follower, follow, type View } from '../../utils/guides/locate/follow';
import { onMessage, sendMessage } from '../../utils/guides/session/speak';
import type { Answer, GuideScript } from '../../utils/guides/session/types';
import { createHost } from './host';
import { createOverlay } from './Overlay';
import type { StartPicking } from './pick';
import { scope } from './scope';

declare const chrome: { runtime?: { id?: string } } | undefined;

/** How often to check whether the extension still exists (ms). */
const ALIVE_EVERY = 3_000;

/** Rarely needed code is not part of the overlay; the background injects it beside it. */
async function bringPick(): Promise<StartPicking | null> {
  if (!scope.mentorTrailPick) await sendMessage('bringPick', undefined).catch(() => undefined);
  return scope.mentorTrailPick ?? null;
}

const askForScript = () => sendMessage('overlayReady', undefined).catch(() => null);

/** Shows the guide running in this tab until it ends. Does nothing if it is already shown. */
export async function runOverlay(): Promise<void> {
  if (scope.mentorTrailRuns) return;
  scope.mentorTrailRuns = true;
  const life = new AbortController();
  const { signal } = life;
  const stopListening = onMessage('leave', () => life.abort());
  signal.addEventListener('abort', () => {
    stopListening();
    scope.mentorTrailRuns = false;
    delete scope.mentorTrailPick;
  });

  const script = await askForScript();
  if (!script) life.abort();
  if (!script || signal.aborted) return;
  // A page restored from the browser's cache may have missed the end of its guide.
  window.addEventListener(
    'pageshow',
    async (event) => {
      if (event.isTrusted && event.persisted && !(await askForScript())) life.abort();
    },
    { signal },
  );
  // One in-page script for both: over the page it draws, beside the page it only observes.
  const drawn = script.place === 'page' ? drawOver(script, life) : null;
  let told = '';
  const follower = follow({
    document,
    rules: script.rules,
    index: script.run.index,
    tried: script.run.tried,
    pressed: script.run.pressed,
    taught: script.taught,
    ours: drawn?.ours ?? null,
    signal,
    onView(view) {
      drawn?.view(view, follower);
      // Beside the page, the side panel shows each view; over it, only what happens with a step is counted.
      const fate = view.index + view.state;
      if (drawn && fate === told) return;
      told = fate;
      const { elements: _, ...shown } = view as View & { elements?: unknown };
      quietly(sendMessage('overlayView', shown));
    },
    onProgress: (progress) => quietly(sendMessage('overlayProgress', progress)),
  });
  if (script.place === 'beside') {
    const stopAnswering = onMessage('answer', ({ data }) => answer(follower, data));
    signal.addEventListener('abort', stopAnswering);
  }
  endWithExtension(life);
}

interface Drawn {
  ours: Element;
  view(view: View, follower: Follower): void;
}

/** Ring and card in our one element over the page. */
function drawOver(script: GuideScript, life: AbortController): Drawn {
  const host = createHost(document, life.signal, () => {
    life.abort();
    quietly(sendMessage('overlayOusted', undefined));
  });
  const overlay = createOverlay({
    script,
    host,
    bringPick,
    onTeach: (taught) => quietly(sendMessage('teach', taught)),
    onUnteach: (stepId) => quietly(sendMessage('unteach', { stepId })),
    onEnd() {
      life.abort();
      quietly(sendMessage('overlayEnded', undefined));
    },
  });
  life.signal.addEventListener('abort', overlay.end);
  return { ours: host.element, view: overlay.show };
}

function answer(follower: Follower, given: Answer): void {
  if (given === 'claim') follower.claim();
  if (given === 'back') follower.back();
  if (given === 'give-up') follower.giveUp();
  if (given === 'retry') follower.retry();
}

/** If the background is gone with an older copy of the extension, nobody needs to know. */
function quietly(message: Promise<unknown>): void {
  message.catch(() => undefined);
}

/** Scripts outlive an update or removal of the extension, disconnected, so they end themselves. */
function endWithExtension(life: AbortController): void {
  const alive = setInterval(() => {
    if (!chrome?.runtime?.id) life.abort();
  }, ALIVE_EVERY);
  life.signal.addEventListener('abort', () => clearInterval(alive));
}
