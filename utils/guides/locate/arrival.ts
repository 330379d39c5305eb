import { type Memory, shownSubject } from './judge';
import { type Surroundings, subjectKey } from './surroundings';

/** After in-app navigation, how long the previous content may stay before it is believed (ms). */
const STALE_LIMIT = 5_000;

export interface Arrival {
  /** The address has changed. */
  arrive(): void;
  /** In-app navigation changes the address before the content: is this still the previous page? */
  isStale(): boolean;
}

/** @param memory what was seen on one subject's pages, cleared on another's */
export function trackArrival(around: Surroundings, memory: Memory): Arrival {
  let settled: { key: string; shown: string } | null = null;
  let arrivedAt = performance.now();
  return {
    arrive() {
      arrivedAt = performance.now();
    },
    isStale() {
      const key = subjectKey(around);
      if (key === null) return false;
      const shown = shownSubject(around);
      if (settled !== null && key !== settled.key) {
        const isAsBefore = shown === settled.shown && shown !== '';
        if (isAsBefore && performance.now() - arrivedAt < STALE_LIMIT) return true;
        memory.seen.clear();
        around.doings?.pressed.clear();
      }
      settled = { key, shown };
      return false;
    },
  };
}
