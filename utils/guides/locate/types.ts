/**
 * What a guide says about a page, as plain data: it is sent to the overlay as JSON and may come from a file, so
 * nothing in it can be executed.
 */

/** A site's words for one thing, by language tag. */
export type Words = Readonly<Record<string, readonly string[]>>;

/**
 * One way to recognise a control. All given parts must match. Rules are tried in order of trust: address and
 * structure first, words after.
 */
export interface Rule {
  /** Attributes and structure; no class names, as they change within months. */
  css: string;
  /**
   * Where a link leads: path patterns such as `/groups/:group/mentorship/**` (see address.ts). The segment `:subject`
   * must be the one in the page's own address, `:other` a different one. With `?name=:subject` appended, the
   * address's query names the subject there, or has no such name.
   */
  href?: readonly string[];
  /** The whole accessible name, one of these words. Never a part of it. */
  words?: Words;
  /** It contains an element that matches, whatever that is and whoever wrote it. */
  contains?: string;
  /** It contains a control found by one of these; a form is recognised by its submit button. */
  holds?: readonly Rule[];
  /** An ancestor matches `css` and, if `holds` is given, contains a control found by it. */
  inside?: { css: string; holds?: readonly Rule[]; lacks?: readonly Rule[] };
  /** No ancestor matches this. Checked last, which is much faster than `:not(… *)` in `css` on a deep page. */
  notIn?: string;
  /** It is the only such control in the row of a label that matches `css` and reads one of these words. */
  row?: { css: string; words: Words };
  /**
   * It is, or is in, a window or menu opened from what the guide pointed at; `address`: or that came with the page's
   * address.
   */
  opened?: 'press' | 'address';
  /** It is, or is in, a window or part of the page whose name or heading is one of these words. */
  headed?: Words;
  /** The nearest links around it lead to the page's subject, so it is not another group's or person's. */
  near?: 'subject';
  /** No label above it in its part of the page is one of `under`; no control beside it is one of `beside`. */
  apart?: { under: Words; beside: Words };
  /** Only a field that is empty, or one that is not. Checks whether there is text, never the text. */
  empty?: boolean;
  /** Of everything else the rule matches, the one that most of these agree on. */
  clues?: Clues;
  /**
   * What several matches mean: `all` points at them together, as "one of these"; `first` at the first, as in a form
   * filled in from the top. Without it, several mean that it was not found.
   */
  many?: 'all' | 'first';
}

/** One sign of a control. All given parts must match; they mean the same as in a rule. */
export type Clue = Partial<Pick<Rule, 'css' | 'href' | 'words' | 'inside'>>;

/** Signs of one control, some of which may disappear with a site's next release, see clues.ts. */
export interface Clues {
  /** Each told it apart from everything else on the page. */
  telling: readonly Clue[];
  /** Each matched it and others as well. */
  further: readonly Clue[];
}

/** A state of the page. */
export type Condition =
  /** The path of the address matches one of the patterns. */
  | { path: readonly string[] }
  /** The host of the address starts with one of these labels, such as `m.`. */
  | { host: readonly string[] }
  /** A control is in the page and visible. */
  | { shows: readonly Rule[] }
  /** The same even behind a window: controls hidden from screen readers count. */
  | { behind: readonly Rule[] }
  /** The mentor has pressed the control of this step, given by its id. */
  | { pressed: string }
  /** The page's address is that of a link this step has pointed at. */
  | { followed: string }
  /** Such elements exist, and the page hides all of them with `aria-hidden`. */
  | { ariaHidden: string }
  /** A control is marked as selected (`aria-selected`, `aria-current`), or leads to the current page. */
  | { selected: readonly Rule[] }
  /** A control that was visible on this subject's pages is gone. */
  | { closed: readonly Rule[] }
  /** At least this many different subjects (groups) have been tried in this run. */
  | { subjectsTried: number }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

/** One thing a step can point at. */
export interface Pointer {
  /** The key of its text among the step's; by default the step's own. */
  say?: string;
  rules: readonly Rule[];
  /** The state of the page in which the pointer is skipped. */
  unless?: Condition;
  /**
   * For a control that only opens a menu that may contain the step's own: what is visible once it is open. If the
   * step's control is not there then, this one is not pointed at again.
   */
  opens?: string;
  /** The same for a list that unfolds ("See more"): what there is more of then. */
  grows?: string;
}

/** Why a control is missing, and the state of the page in which to say so. */
export interface Absence {
  outcome: string;
  when: Condition;
  /** The subject (group) then counts as tried in vain. */
  counts?: true;
}

/** What the overlay needs to find, follow and finish a step. */
export interface StepRules {
  id: string;
  /** Path patterns of the pages the step belongs to. Elsewhere, an earlier step comes back. */
  where: readonly string[];
  pointers: readonly Pointer[];
  done: Condition;
  /** If this holds, the step's precondition has been undone, and the previous step comes back. */
  undone?: Condition;
  /** The first that holds is said; if none does, the step's general help. */
  absences: readonly Absence[];
  /** With nothing to point at, the step only explains, and the mentor says when it is done. */
  tells?: true;
}

/** A page's subject, so that remains of the previous page are not taken for the current one. */
export interface Subject {
  /** A path pattern with one named segment, such as `/groups/:group/**`. */
  path: string;
  /** The element that names the subject in the page. */
  css: string;
}

export interface GuideRules {
  /** The registrable domain that links must stay on. */
  domain: string;
  /** Paths on that domain that redirect elsewhere. */
  redirectors: readonly string[];
  /** Further trees of the site's pages, by CSS of their host or frame. */
  parts?: { shadowHosts?: readonly string[]; frames?: readonly string[] };
  subject?: Subject;
  steps: readonly StepRules[];
  /** Absences that apply to every step, checked before the step's own. */
  absences: readonly Absence[];
}
