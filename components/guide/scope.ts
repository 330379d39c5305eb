import type { StartPicking } from './pick';

/** What our own scripts in one page know about each other. Their globals are not visible to the page. */
interface Scope {
  /** The overlay is here. */
  mentorTrailRuns?: boolean;
  /** Set by the script for pointing something out. */
  mentorTrailPick?: StartPicking;
}

export const scope = globalThis as Scope;
