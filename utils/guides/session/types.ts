import type { Site } from '../../ground/sites';
import type { Language } from '../../language/translate';
import type { GuidePlace } from '../../settings/settings';
import type { Spot, View } from '../locate/follow';
import type { NoProposal } from '../locate/propose';
import type { GuideRules, Rule } from '../locate/types';
import type { GuideId } from '../registry';
import type { OutcomeTexts, StepTexts } from '../types';

export type { OutcomeTexts, StepTexts };

/** How an attempt to start a guide came out. */
export type StartOutcome =
  | { started: true }
  /** The browser withholds the site; `origins` is what has to be asked for. */
  | { started: false; reason: 'needs-access'; origins: string[] }
  /** The site's rules speak against elements in its pages: the mentor has to say first where to show the steps. */
  | { started: false; reason: 'needs-choice'; site: Site }
  /** The tab shows a page of another site. */
  | { started: false; reason: 'wrong-site' }
  /** The page cannot be reached (a browser page, a store page, an error page). */
  | { started: false; reason: 'unreachable' };

/** How a page was built, in words that name nobody. */
export interface PageKind {
  /** The language part of the page's `lang`; empty where it gives none. */
  language: string;
  /** The name of a layout, of those in ../health.ts; empty where none fits. */
  layout: string;
}

/** A guide under way in one tab, kept in `storage.session`: no worker has to stay alive for it. */
export interface GuideRun {
  guideId: GuideId;
  place: GuidePlace;
  /** It goes on beside the page because the page did not let our element stay. */
  ousted?: true;
  /** The step that is due, from 0; the number of steps when the guide is finished. */
  index: number;
  finished: boolean;
  /** Subjects (groups) that have been looked at in vain. */
  tried: string[];
  /** The control of the step that is due has been pressed: said where that still counts on the next page. */
  pressed?: true | undefined;
  /**
   * The furthest step ever due, from 0, in this run or the one it goes on from: what only the mentor can say to be
   * done has been said for all steps before it.
   */
  reached?: number;
  /** The step the run began with; where it is still there, nothing has been done that could be taken up later. */
  from?: number;
  /** What has been counted for each step in this run: everything counts once. See ../health.ts. */
  counted?: string[];
  /** How the page was built when something was counted last. */
  page?: PageKind;
}

/** How far the mentor is: what of a run the page finds out. */
export type Progress = Pick<GuideRun, 'index' | 'finished' | 'tried' | 'pressed'>;

/** What the page shows of a step, without the elements themselves: it can be sent and kept. */
export type ShownView = PlainView<View>;
type PlainView<Each> = Each extends { elements: unknown } ? Omit<Each, 'elements'> : Each;

/** A guide beside the page: its script and what the page shows at the moment; null while it is loading. */
export interface BesideGuide {
  script: GuideScript;
  view: ShownView | null;
}

/** What the mentor has shown on a page: where a step's control is. */
export interface Lesson {
  stepId: string;
  rule: Rule;
  name: string;
}

/** What the mentor answers on a card that is not in the page itself. */
export type Answer = 'claim' | 'back' | 'give-up' | 'retry';

/** Stands in a sentence of the card for a name that is known only in the page. */
export const NAME = '<name>';

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
  /** The key between card and control. */
  jump: string;
  forget: string;
  /** Why the card is beside the page now. */
  ousted: string;
  show: string;
  pickTitle: string;
  pickHow: string;
  pickFailed: string;
  pickCancel: string;
  pickAgain: string;
  pickKeep: string;
  pickedTitle: string;
  picked: string;
  /** With {@link NAME} in it. */
  pickedNamed: string;
  pickTroubles: Record<NoProposal, string>;
  /** Where on the page the control is, for a card beside it. */
  spots: Record<Spot, string>;
}

/** All the overlay needs to lead through a guide: rules as data, and sentences in the mentor's language. */
export interface GuideScript {
  guideId: GuideId;
  language: Language;
  direction: 'ltr' | 'rtl';
  rules: GuideRules;
  /** What the mentor has taught, by step id: tried before the guide's own rules. */
  taught: Record<string, Rule[]>;
  /** What is to be said before another place is kept for a step, by step id. */
  keeping?: Record<string, string>;
  place: GuidePlace;
  ousted?: true;
  run: Progress;
  title: string;
  /** By step id, and by `step id/pointer's say`. */
  steps: Record<string, StepTexts>;
  /** By outcome; the general help under the empty string. */
  outcomes: Record<string, OutcomeTexts>;
  finished: StepTexts;
  card: CardTexts;
}
