import { type Memory, subjectOf } from './judge';
import type { Surroundings } from './surroundings';

/** How long a page may show its predecessor's content after in-app navigation before it is believed (ms). */
const STALE_LIMIT = 5_000;

export interface Arrival {
  /** The address has changed. */
  arrive(): void;
  /** In-app navigation changes the address first and the page later: is this still the page before? */
  isStale(): boolean;
}

/** @param memory what was seen on one subject's pages is forgotten on another's */
export function trackArrival(around: Surroundings, memory: Memory): Arrival {
  const { subject } = around.site;
  let settled: { key: string | null; shown: string } | null = null;
  let arrivedAt = performance.now();
  return {
    arrive() {
      arrivedAt = performance.now();
    },
    isStale() {
      if (!subject) return false;
      const now = subjectOf(subject, around);
      const changed = settled !== null && now.key !== null && now.key !== settled.key;
      if (changed && now.shown === settled?.shown && now.shown !== '') {
        if (performance.now() - arrivedAt < STALE_LIMIT) return true;
      }
      if (changed) memory.seen.clear();
      if (now.key !== null) settled = now;
      return false;
    },
  };
}
