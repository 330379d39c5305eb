import type { Peer, Went } from './state';

/** How far two clocks may be apart before it is said (ms). */
const CLOCKS_APART = 10 * 60_000;
/** Of so many of our files it is known when they were written. */
const MOST_WENT = 50;

export const wentOut = (went: Went | undefined, seq: number, now: Date): Went =>
  [...(went ?? []), [seq, now.getTime()] as [number, number]].slice(-MOST_WENT);

/** How far a device's clock is ahead of ours, by a file that was written before now (ms); 0 where that may be right. */
export function aheadBy(at: string, now: Date): number {
  const ahead = Date.parse(at) - now.getTime();
  return ahead > CLOCKS_APART ? ahead : 0;
}

/**
 * By how much a device's clock is off ours at least (ms, positive where it is ahead), as far as a file of it proves that: it was
 * written before now, and after the file of ours that its writer had read.
 */
export function offBy({ at, seen }: { at: string; seen: number }, went: Went | undefined, now: Date): number {
  const ahead = aheadBy(at, now);
  if (ahead > 0) return ahead;
  const after = went?.find(([seq]) => seq === seen)?.[1];
  if (after === undefined) return 0;
  const behind = after - Date.parse(at);
  return behind > CLOCKS_APART ? -behind : 0;
}

/**
 * By how much our own clock seems to be off (ms, positive where it is ahead): where two others or more disagree with it, all of
 * them to the same side; 0 otherwise.
 */
export function clockOff(peers: readonly Peer[]): number {
  const offs = peers.map(({ off = 0 }) => off);
  const isOne = offs.length > 1 && (offs.every((off) => off > 0) || offs.every((off) => off < 0));
  return isOne ? -(offs.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0) : 0;
}
