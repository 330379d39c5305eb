import { follow } from '../../utils/guides/locate/follow';
import type { GuideScript } from '../../utils/guides/session/types';
import { createHost } from './host';
import { createOverlay } from './Overlay';

interface Practising {
  script: GuideScript;
  /** The address the practice page claims to have. */
  address: () => URL;
  /** The mentor has reached the guide's end. */
  onFinished(): void;
  /** The mentor has closed the guide. */
  onEnd(): void;
}

/**
 * Runs a guide over a page of ours. What the mentor teaches it there is forgotten afterwards, as the made-up page
 * says nothing about the real one.
 *
 * @returns a function that removes it
 */
export function practise({ script, address, onFinished, onEnd }: Practising): () => void {
  const life = new AbortController();
  const { signal } = life;
  const host = createHost(document, signal, () => life.abort());
  const overlay = createOverlay({
    script,
    host,
    bringPick: async () => (await import('./pick')).startPicking,
    onTeach: () => undefined,
    onUnteach: () => undefined,
    onEnd() {
      life.abort();
      onEnd();
    },
  });
  signal.addEventListener('abort', overlay.end);
  const follower = follow({
    document,
    rules: script.rules,
    index: 0,
    tried: [],
    taught: {},
    ours: host.element,
    address,
    signal,
    onView: (view) => overlay.show(view, follower),
    onProgress: ({ finished }) => finished && onFinished(),
  });
  return () => life.abort();
}
