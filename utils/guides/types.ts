import type { Site } from '../ground/sites';
import type { MessageKey } from '../language/messages.gen';
import type { Language, Translate } from '../language/translate';
import type { GuideRules, StepRules } from './locate/types';

/**
 * A guide is one file of data: where it applies, its steps, what each points at, what counts as done and what
 * to do when it is not there. Its words stand in `utils/language/<language>/guides.ftl` under keys made
 * from its id; a unit test fails for any guide that lacks one.
 */
export interface Guide extends Omit<GuideRules, 'domain' | 'redirectors'> {
  /** `site/name`, the same as its file. */
  id: string;
  site: Site;
  /** Where to begin when the mentor is on none of the site's pages. */
  startUrl: string;
  /** Path patterns of pages to offer it on first. */
  fits: readonly string[];
  /** Every way a step can end without its control, each with words of its own. */
  outcomes: Readonly<Record<string, { /** A text the mentor can copy. */ copy?: MessageKey }>>;
  steps: readonly GuideStep[];
  /** Sentences the guide brings along, used in place of the catalogue's. Plain text. */
  texts?: Readonly<Record<Language, GuideTexts>>;
  /** The guide pack it comes from; none: it is part of the program. */
  pack?: string;
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

/** Sentences of a guide in one language; what is not in here stands in the catalogue. */
export interface GuideTexts {
  title?: string;
  summary?: string;
  finished?: StepTexts;
  /** By step id, and by `step id/pointer's say`. */
  steps: Readonly<Record<string, StepTexts>>;
  outcomes: Readonly<Record<string, OutcomeTexts>>;
}

/** A step as its guide declares it. One without pointers only tells something; the mentor says when it is done. */
export interface GuideStep extends StepRules {
  /** A text the mentor can copy in this step. */
  copy?: MessageKey;
  /** The step's message has an attribute `list`: one point a line, shown as a list. */
  list?: true;
}

/** The message id of a guide: `facebook/become-a-mentor` → `guide-facebook-become-a-mentor`. */
export const guideKey = (id: string): string => `guide-${id.replaceAll('/', '-')}`;

export const guideTitleKey = (id: string): MessageKey => `${guideKey(id)}.title` as MessageKey;
export const guideSummaryKey = (id: string): MessageKey => `${guideKey(id)}.summary` as MessageKey;

type Word = (key: MessageKey) => string;

/** What a guide is called, whether it is part of the program or comes from a pack. */
export const guideTitle = (guide: Guide, t: Translate): string =>
  guide.texts?.[t.language].title ?? (t as Word)(guideTitleKey(guide.id));

export const guideSummary = (guide: Guide, t: Translate): string =>
  guide.texts?.[t.language].summary ?? (t as Word)(guideSummaryKey(guide.id));
