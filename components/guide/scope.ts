import type { StartPicking } from './pick';

/** What our own scripts in one page know of each other. Seen by them only: their globals are not the page's. */
interface Scope {
  /** The overlay is here. */
  mentorTrailRuns?: boolean;
  /** The script for pointing something out has come. */
  mentorTrailPick?: StartPicking;
}

export const scope = globalThis as Scope;
