import type { GuideId } from '../registry';
import type { Step } from '../types';

/** How an attempt to start a guide came out. */
export type StartOutcome =
  | { started: true }
  /** The browser withholds the site; `origins` is what has to be asked for. */
  | { started: false; reason: 'needs-access'; origins: string[] }
  | { started: false; reason: 'wrong-site' }
  /** The page cannot be reached (a browser page, a store page, an error page). */
  | { started: false; reason: 'unreachable' };

/** A guide under way in one tab, kept in `storage.session`. */
export interface GuideRun {
  guideId: GuideId;
  index: number;
}

export interface StepTexts {
  title: string;
  why: string;
  next: string;
}
