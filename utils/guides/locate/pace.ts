import { inNextFrame } from './frame';

/** Looking takes at most this part of the main thread in the long run … */
const SHARE = 0.005;
/** … but may save up for the moments in which something happens (ms). */
const SAVINGS = 40;
/** The shortest pause between two looks (ms). */
const SHORTEST_PAUSE = 60;

/** However long looking took, perhaps only because the machine is busy: it is not left off for longer than this (ms). */
const LONGEST_PAUSE = 1_000;

/** For so long after the mentor has done something (ms) … */
const AFTERMATH = 1_000;
/** … a look is never put off for longer than this (ms) … */
const LONGEST_IN_AFTERMATH = 150;
/** … and comes at least this often: a page may change its address and report nothing (ms). */
const HEARTBEAT_IN_AFTERMATH = 400;

export interface Pace {
  /** The mentor has done something in the page: what comes of it is worth a few looks outside the budget. */
  stirred(): void;
  /** Something may have changed: look as soon as the budget allows. */
  soon(): void;
  /** Something may have changed that can wait for so long (ms). */
  within(milliseconds: number): void;
  /** Look at once: the mentor has answered. */
  now(): void;
}

/**
 * Decides when to look at the page: soon after each change, again after a while without one, and never so often that
 * it takes more than a small part of the main thread.
 *
 * @param look looks once; returns after how long to look again even if nothing changes (ms)
 * @param signal ends it
 * @param isQuiet tells that nothing has moved: looking then need not wait for a frame, nor cause one
 */
export function startPace(
  document: Document,
  signal: AbortSignal,
  look: () => number,
  isQuiet: () => boolean,
): Pace {
  const now = () => performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextLook = Number.POSITIVE_INFINITY;
  let earliest = 0;
  let credit = SAVINGS;
  let lastLook = 0;
  let stirredAt = Number.NEGATIVE_INFINITY;
  let takeBack: () => void = () => undefined;

  function schedule(delay: number): void {
    if (signal.aborted) return;
    const at = Math.max(now() + delay, earliest);
    if (at >= nextLook) return;
    nextLook = at;
    clearTimeout(timer);
    takeBack();
    timer = setTimeout(() => {
      if (isQuiet()) run();
      else takeBack = inNextFrame(document, run);
    }, at - now());
  }

  function run(): void {
    nextLook = Number.POSITIVE_INFINITY;
    takeBack();
    if (signal.aborted) return;
    const before = now();
    const lookAgainIn = look();
    const after = now();
    const spent = credit + (after - (lastLook || after)) * SHARE;
    credit = Math.max(Math.min(SAVINGS, spent) - (after - before), -LONGEST_PAUSE * SHARE);
    lastLook = after;
    const isAftermath = after - stirredAt < AFTERMATH;
    const most = isAftermath ? LONGEST_IN_AFTERMATH : LONGEST_PAUSE;
    earliest = after + Math.max(SHORTEST_PAUSE, Math.min(most, -credit / SHARE));
    schedule(isAftermath ? Math.min(lookAgainIn, HEARTBEAT_IN_AFTERMATH) : lookAgainIn);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    takeBack();
  });
  const stirred = () => {
    stirredAt = now();
    earliest = Math.min(earliest, now() + SHORTEST_PAUSE);
    schedule(0);
  };
  return { stirred, soon: () => schedule(0), within: schedule, now: run };
}
