import type { Language } from '../../language/translate';
import type { GuideRules } from '../locate/types';
import type { GuideId } from '../registry';

/** How an attempt to start a guide came out. */
export type StartOutcome =
  | { started: true }
  /** The browser withholds the site; `origins` is what has to be asked for. */
  | { started: false; reason: 'needs-access'; origins: string[] }
  /** The tab shows a page of another site. */
  | { started: false; reason: 'wrong-site' }
  /** The page cannot be reached (a browser page, a store page, an error page). */
  | { started: false; reason: 'unreachable' };

/** A guide under way in one tab, kept in `storage.session`: no worker has to stay alive for it. */
export interface GuideRun {
  guideId: GuideId;
  /** The step that is due, from 0; the number of steps when the guide is finished. */
  index: number;
  finished: boolean;
  /** Subjects (groups) that have been looked at in vain. */
  tried: string[];
}

export interface StepTexts {
  title: string;
  why: string;
  next: string;
  list?: string[];
  /** A text to copy. */
  copy?: string;
}

export interface OutcomeTexts {
  title: string;
  why: string;
  way: string;
  /** A text to copy, where the way that works begins with one. */
  copy?: string;
}

/** The words on the card's own controls. */
export interface CardTexts {
  name: string;
  notTheSite: string;
  progress: string[];
  done: string;
  back: string;
  notThere: string;
  again: string;
  copy: string;
  copied: string;
  finish: string;
  end: string;
  endQuestion: string;
  endYes: string;
  endNo: string;
  minimise: string;
  open: string;
  looking: string;
  lookingWhy: string;
  scrollUp: string;
  scrollDown: string;
  scrollBeside: string;
}

/** All the overlay needs to lead through a guide: rules as data, and sentences in the mentor's language. */
export interface GuideScript {
  guideId: GuideId;
  language: Language;
  direction: 'ltr' | 'rtl';
  rules: GuideRules;
  run: Omit<GuideRun, 'guideId'>;
  title: string;
  /** By step id, and by `step id/pointer's say`. */
  steps: Record<string, StepTexts>;
  /** By outcome; the general help under the empty string. */
  outcomes: Record<string, OutcomeTexts>;
  finished: StepTexts;
  card: CardTexts;
}
