import { useEffect, useRef, useState } from 'preact/hooks';
import { type Work, wasStopped } from '../../utils/ground/slices';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';

export interface Progress {
  done: number;
  total: number;
}

/** How often progress is drawn (ms). */
const DRAW_EVERY = 100;

/** Long-running work: one at a time, with progress, abortable, and aborted when the view is left. */
export function useLongWork() {
  const { t } = usePage();
  const { failed, tell } = useNotices();
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** @returns whether it completed; failures and aborts have been reported */
  const run = async (work: (given: Work) => Promise<void>): Promise<boolean> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    let drawn = 0;
    const onProgress = (done: number, total: number) => {
      if (controller.signal.aborted || performance.now() - drawn < DRAW_EVERY) return;
      drawn = performance.now();
      setProgress({ done, total });
    };
    setProgress({ done: 0, total: 0 });
    try {
      await work({ signal: controller.signal, onProgress });
      return true;
    } catch (error) {
      if (!wasStopped(error)) failed('write', error);
      return false;
    } finally {
      if (running.current === controller) {
        running.current = null;
        setProgress(null);
      }
    }
  };

  const stop = () => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
    tell(t('exchange-stopped'));
  };

  return { progress, run, stop };
}

interface WorkingProps {
  progress: Progress | null;
  stop: () => void;
  /** What is being done; by default, how much is done. */
  label?: ((progress: Progress) => string) | undefined;
}

/** The progress of the work, and the button that stops it. */
export function Working({ progress, stop, label }: WorkingProps) {
  const { t } = usePage();
  if (!progress) return null;
  const { done, total } = progress;
  const percent = total === 0 ? 0 : Math.round((100 * done) / total);
  const text = label?.(progress) ?? t('exchange-working', { percent });
  return (
    <div class="working">
      <div class="grow">
        <progress aria-label={text} value={done} max={Math.max(1, total)} />
        <p class="soft">{text}</p>
      </div>
      <button type="button" class="button" onClick={stop}>
        {t('exchange-stop')}
      </button>
    </div>
  );
}
