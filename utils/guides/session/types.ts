import type { Site } from '../../ground/sites';
import type { Language } from '../../language/translate';
import type { GuidePlace } from '../../settings/settings';
import type { Spot, View } from '../locate/follow';
import type { NoProposal } from '../locate/propose';
import type { GuideRules, Rule } from '../locate/types';
import type { GuideId } from '../registry';
import type { OutcomeTexts, StepTexts } from '../types';

export type { OutcomeTexts, StepTexts };

/** The result of trying to start a guide. */
export type StartOutcome =
  | { started: true }
  /** The browser withholds the site; `origins` is what to ask for. */
  | { started: false; reason: 'needs-access'; origins: string[] }
  /** The site's rules object to elements in its pages, so the mentor first has to choose where the steps are shown. */
  | { started: false; reason: 'needs-choice'; site: Site }
  /** The tab shows a page of another site. */
  | { started: false; reason: 'wrong-site' }
  /** The page cannot be reached (a browser page, a store page, an error page). */
  | { started: false; reason: 'unreachable' };

/** How a page was built, in words that identify nobody. */
export interface PageKind {
  /** The language part of the page's `lang`; empty if it has none. */
  language: string;
  /** The name of one of the layouts in ../health.ts; empty if none matches. */
  layout: string;
}

/** A guide running in one tab, in `storage.session`, so that no worker has to stay alive for it. */
export interface GuideRun {
  guideId: GuideId;
  place: GuidePlace;
  /** It continues beside the page because the page kept removing our element. */
  ousted?: true;
  /** The current step, from 0; the number of steps when the guide is finished. */
  index: number;
  finished: boolean;
  /** Subjects (groups) that have been tried in vain. */
  tried: string[];
  /** The current step's control has been pressed; set if that still counts on the next page. */
  pressed?: true | undefined;
  /**
   * The furthest step ever reached, from 0, in this run or the one it resumes: for all steps before it, the mentor
   * has confirmed what only they can.
   */
  reached?: number;
  /** The step the run started with; if that is still the current one, there is nothing to resume later. */
  from?: number;
  /** What has been counted for each step in this run, since everything counts once. See ../health.ts. */
  counted?: string[];
  /** How the page was built when something was last counted. */
  page?: PageKind;
}

/** The mentor's progress: the part of a run the page determines. */
export type Progress = Pick<GuideRun, 'index' | 'finished' | 'tried' | 'pressed'>;

/** What the page shows of a step, without the elements themselves, so that it can be sent and stored. */
export type ShownView = PlainView<View>;
type PlainView<Each> = Each extends { elements: unknown } ? Omit<Each, 'elements'> : Each;

/** A guide beside the page: its script and what the page currently shows; null while it is loading. */
export interface BesideGuide {
  script: GuideScript;
  view: ShownView | null;
}

/** What the mentor has taught on a page: where a step's control is. */
export interface Lesson {
  stepId: string;
  rule: Rule;
  name: string;
}

/** The mentor's answers on a card that is outside the page. */
export type Answer = 'claim' | 'back' | 'give-up' | 'retry';

/** A placeholder in the card's texts for a name that is known only in the page. */
export const NAME = '<name>';

/** The texts on the card's own controls. */
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
  /** The shortcut between card and control. */
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
  /** Contains {@link NAME}. */
  pickedNamed: string;
  pickTroubles: Record<NoProposal, string>;
  /** Where on the page the control is, for a card beside it. */
  spots: Record<Spot, string>;
}

/** Everything the overlay needs to run a guide: rules as data, and texts in the mentor's language. */
export interface GuideScript {
  guideId: GuideId;
  language: Language;
  direction: 'ltr' | 'rtl';
  rules: GuideRules;
  /** What the mentor has taught, by step id; tried before the guide's own rules. */
  taught: Record<string, Rule[]>;
  /** What to say before another place is stored for a step, by step id. */
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
