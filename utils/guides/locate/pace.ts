import { inNextFrame } from './frame';

/** The share of the main thread that looking may take in the long run … */
const SHARE = 0.005;
/** … although time can be saved up for when something happens (ms). */
const SAVINGS = 40;
/** The shortest pause between looks (ms). */
const SHORTEST_PAUSE = 60;

/** The longest pause, however long looking took, as the machine may just be busy (ms). */
const LONGEST_PAUSE = 1_000;

/** For this long after the mentor has acted (ms) … */
const AFTERMATH = 1_000;
/** … a look is never delayed longer than this (ms) … */
const LONGEST_IN_AFTERMATH = 150;
/** … and comes at least this often, since a page may change its address without any event (ms). */
const HEARTBEAT_IN_AFTERMATH = 400;

export interface Pace {
  /** The mentor has acted in the page; the next looks may exceed the budget. */
  stirred(): void;
  /** Something may have changed: look as soon as the budget allows. */
  soon(): void;
  /** Something may have changed that can wait this long (ms). */
  within(milliseconds: number): void;
  /** Look at once: the mentor has answered. */
  now(): void;
}

/**
 * Decides when to look at the page: soon after each change, again after a while without one, and never so often that
 * it takes more than a small share of the main thread.
 *
 * @param look looks once; returns after how long to look again if nothing changes (ms)
 * @param signal stops it
 * @param isQuiet whether nothing has moved; then looking need not wait for a frame, nor cause one
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
