import type { Peer, Went } from './state';

/** How far apart two clocks may be before the mentor is told (ms). */
const CLOCKS_APART = 10 * 60_000;
/** For how many of our latest files we remember when they were written. */
const MOST_WENT = 50;

export const wentOut = (went: Went | undefined, seq: number, now: Date): Went =>
  [...(went ?? []), [seq, now.getTime()] as [number, number]].slice(-MOST_WENT);

/**
 * How far a device's clock is ahead, judged by a file it wrote before now (ms); 0 if the difference may be harmless.
 */
export function aheadBy(at: string, now: Date): number {
  const ahead = Date.parse(at) - now.getTime();
  return ahead > CLOCKS_APART ? ahead : 0;
}

/**
 * The least a device's clock must be off from ours (ms, positive if ahead), as proved by one of its files: it was
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
 * How far our own clock seems to be off (ms, positive if ahead): only if at least two devices disagree with it, all
 * in the same direction; 0 otherwise.
 */
export function clockOff(peers: readonly Peer[]): number {
  const offs = peers.map(({ off = 0 }) => off);
  const isOne = offs.length > 1 && (offs.every((off) => off > 0) || offs.every((off) => off < 0));
  return isOne ? -(offs.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0) : 0;
}
