import type { MessageKey } from '../language/messages.gen';
import type { GuideRules, StepRules } from './locate/types';
import type { Site } from './sites';

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
