import { render } from 'preact';
import { type Follower, follow, type View } from '../../utils/guides/locate/follow';
import type { GuideScript } from '../../utils/guides/session/types';
import { onMessage, sendMessage } from '../../utils/messages';
import { createHost } from './host';
import { Overlay } from './Overlay';

declare const chrome: { runtime?: { id?: string } } | undefined;

/** How often to see whether the extension still is there (ms). */
const ALIVE_EVERY = 1_000;

/** Seen by our own copies in this page only: a content script's globals are not the page's. */
const scope = globalThis as { mentorTrailRuns?: boolean };

const askForScript = () => sendMessage('overlayReady', undefined).catch(() => null);

/** Shows the guide that runs in this tab until it ends, and then is gone. Does nothing where it runs already. */
export async function runOverlay(): Promise<void> {
  if (scope.mentorTrailRuns) return;
  scope.mentorTrailRuns = true;
  const life = new AbortController();
  const { signal } = life;
  const stopListening = onMessage('leave', () => life.abort());
  signal.addEventListener('abort', () => {
    stopListening();
    scope.mentorTrailRuns = false;
  });

  const script = await askForScript();
  if (!script) life.abort();
  if (!script || signal.aborted) return;
  // A page that comes back from the browser's memory may have missed the end of its guide.
  window.addEventListener(
    'pageshow',
    async (event) => {
      if (event.persisted && !(await askForScript())) life.abort();
    },
    { signal },
  );
  show(script, life);
}

function show(script: GuideScript, life: AbortController): void {
  const { signal } = life;
  const host = createHost(document, signal, () => finish());
  let follower: Follower | null = null;

  function finish(): void {
    life.abort();
    void sendMessage('overlayEnded', undefined).catch(() => undefined);
  }

  function draw(view: View): void {
    if (!follower || signal.aborted) return;
    render(<Overlay {...{ script, view, follower, host }} onEnd={finish} />, host.root);
  }

  follower = follow({
    document,
    rules: script.rules,
    index: script.run.index,
    tried: script.run.tried,
    ours: host.element,
    signal,
    onView: draw,
    onProgress: (progress) => void sendMessage('overlayProgress', progress).catch(() => undefined),
  });

  const alive = setInterval(() => {
    if (!chrome?.runtime?.id) life.abort();
  }, ALIVE_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(alive);
    render(null, host.root);
  });
}
