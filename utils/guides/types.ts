import type { Site } from '../ground/sites';
import type { MessageKey } from '../language/messages.gen';
import type { Language, Translate } from '../language/translate';
import type { GuideRules, StepRules } from './locate/types';

/**
 * A guide is one file of data: where it applies, its steps, what each points at, what counts as done, and what to do
 * if it is missing. Its texts are in `utils/language/<language>/guides.ftl` under keys derived from its id; a unit
 * test fails if one is missing.
 */
export interface Guide extends Omit<GuideRules, 'domain' | 'redirectors'> {
  /** `site/name`, the same as its file. */
  id: string;
  site: Site;
  /** Where to start if the mentor is on none of the site's pages. */
  startUrl: string;
  /** Path patterns of the pages on which to offer it first. */
  fits: readonly string[];
  /** Every way a step can end without its control, each with its own text. */
  outcomes: Readonly<Record<string, { /** A text the mentor can copy. */ copy?: MessageKey }>>;
  steps: readonly GuideStep[];
  /** The guide's own texts, used instead of the catalogue's. Plain text. */
  texts?: Readonly<Record<Language, GuideTexts>>;
  /** The guide pack it comes from; absent if it is part of the program. */
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
  /** A text to copy, if the alternative starts with one. */
  copy?: string;
}

/** A guide's texts in one language; anything missing is in the catalogue. */
export interface GuideTexts {
  title?: string;
  summary?: string;
  finished?: StepTexts;
  /** By step id, and by `step id/pointer's say`. */
  steps: Readonly<Record<string, StepTexts>>;
  outcomes: Readonly<Record<string, OutcomeTexts>>;
}

/** A step as its guide declares it. One without pointers only explains; the mentor says when it is done. */
export interface GuideStep extends StepRules {
  /** A text the mentor can copy in this step. */
  copy?: MessageKey;
  /** The step's message has an attribute `list`, with one item per line. */
  list?: true;
}

/** The message id of a guide: `facebook/become-a-mentor` → `guide-facebook-become-a-mentor`. */
export const guideKey = (id: string): string => `guide-${id.replaceAll('/', '-')}`;

export const guideTitleKey = (id: string): MessageKey => `${guideKey(id)}.title` as MessageKey;
export const guideSummaryKey = (id: string): MessageKey => `${guideKey(id)}.summary` as MessageKey;

type Word = (key: MessageKey) => string;

/** The title of a guide from the program or a pack. */
export const guideTitle = (guide: Guide, t: Translate): string =>
  guide.texts?.[t.language].title ?? (t as Word)(guideTitleKey(guide.id));

export const guideSummary = (guide: Guide, t: Translate): string =>
  guide.texts?.[t.language].summary ?? (t as Word)(guideSummaryKey(guide.id));
