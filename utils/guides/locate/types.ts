/**
 * What a guide says about a page, as plain data: it is sent to the overlay as JSON and may one day come from
 * a file, so nothing in here can run.
 */

/** Words a site uses for one thing, by language tag. */
export type Words = Readonly<Record<string, readonly string[]>>;

/**
 * One way to recognise a control. All parts that are given must hold.
 * Rules are tried in the order of trust: address and structure first, words after.
 */
export interface Rule {
  /** Attributes and structure; no class names, they change within months. */
  css: string;
  /**
   * Where a link leads: path patterns such as `/groups/:group/mentorship/**` (see address.ts). A segment called
   * `:subject` has to be the one the page's own address names, one called `:other` somebody else. `?name=:subject`
   * after it: the address's query names the subject there, or has no such name.
   */
  href?: readonly string[];
  /** The whole accessible name, in any of these words. Never a part of it. */
  words?: Words;
  /** It must contain an element that matches, whatever that is and whoever wrote it. */
  contains?: string;
  /** It must itself hold a control found by one of these: a form is known by what sends it. */
  holds?: readonly Rule[];
  /** An ancestor matches `css` and, where `holds` is given, holds a control found by it. */
  inside?: { css: string; holds?: readonly Rule[]; lacks?: readonly Rule[] };
  /** No ancestor matches this. Asked last, which is far sooner than `:not(… *)` in `css` on a deep page. */
  notIn?: string;
  /** It is the only such control of the row in which a label, found by `css`, reads one of these words. */
  row?: { css: string; words: Words };
  /**
   * It is, or stands in, a window or menu that opened from what the guide had pointed at; `address`: or that came
   * with the page's address.
   */
  opened?: 'press' | 'address';
  /** It is, or stands in, a window or part of the page whose name or heading reads one of these words. */
  headed?: Words;
  /** The links around it, the nearest, lead to the page's subject: it is no other group's or person's. */
  near?: 'subject';
  /** No label above it, in its part of the page, reads one of `under`; no control beside it one of `beside`. */
  apart?: { under: Words; beside: Words };
  /** Only a field in which nothing, or something, has been entered. Looks at whether, never at what. */
  empty?: boolean;
  /** Of all that the rest of the rule allows, the one on which most of these agree. */
  clues?: Clues;
  /**
   * What several equals mean: `all` points at them together, as "one of these"; `first` at the first, as in a
   * form that is filled in from the top. Without it two equals mean: not found.
   */
  many?: 'all' | 'first';
}

/** One sign of a control. All parts that are given must hold; they mean what they mean in a rule. */
export type Clue = Partial<Pick<Rule, 'css' | 'href' | 'words' | 'inside'>>;

/** Signs of one control of which some may go with the next release of a site; see clues.ts. */
export interface Clues {
  /** Each told it apart from everything else on the page. */
  telling: readonly Clue[];
  /** Each held for it, and for others as well. */
  further: readonly Clue[];
}

/** A state of the page. */
export type Condition =
  /** The path of the address matches one of the patterns. */
  | { path: readonly string[] }
  /** The host of the address starts with one of these labels, such as `m.`. */
  | { host: readonly string[] }
  /** A control is in the page and can be seen. */
  | { shows: readonly Rule[] }
  /** The same, behind a window too: what the page hides from screen readers meanwhile counts. */
  | { behind: readonly Rule[] }
  /** The mentor has pressed the control of this step, by its id. */
  | { pressed: string }
  /** The page's address is that of a link this step has pointed at. */
  | { followed: string }
  /** There are such elements, and the page hides every one of them with `aria-hidden`. */
  | { ariaHidden: string }
  /** A control says that it is the selected one (`aria-selected`, `aria-current`), or leads to the page it is on. */
  | { selected: readonly Rule[] }
  /** A control that could be seen on this subject's pages is gone. */
  | { closed: readonly Rule[] }
  /** At least this many different subjects (groups) have been looked at in this run. */
  | { subjectsTried: number }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

/** One thing a step can point at. */
export interface Pointer {
  /** Which of the step's texts goes with it; none: the step's own. */
  say?: string;
  rules: readonly Rule[];
  /** In this state of the page the pointer is passed over. */
  unless?: Condition;
  /**
   * For a control that only opens a menu the one that is meant may be in: what can be seen once it is open. If the
   * step's own control is not there then, this one is not pointed at again.
   */
  opens?: string;
  /** The same for a list that unfolds ("See more"): what there is more of then. */
  grows?: string;
}

/** Why a control is not there, and in what state of the page to say so. */
export interface Absence {
  outcome: string;
  when: Condition;
  /** The subject (group) then counts as one that has been tried in vain. */
  counts?: true;
}

/** What the overlay has to know of a step in order to find, follow and finish it. */
export interface StepRules {
  id: string;
  /** Path patterns of the pages on which the step makes sense. Elsewhere an earlier step comes back. */
  where: readonly string[];
  pointers: readonly Pointer[];
  done: Condition;
  /** If this holds, what the step needs has been taken back: the step before comes again. */
  undone?: Condition;
  /** The first that holds is said; when none holds, the step's general help. */
  absences: readonly Absence[];
  /** Where there is nothing to point at the step only tells, and the mentor says when it is done. */
  tells?: true;
}

/** What a page is about, so that what is left of the page before is not taken for the page now. */
export interface Subject {
  /** Path pattern with one named segment, such as `/groups/:group/**`. */
  path: string;
  /** The element that names the subject in the page. */
  css: string;
}

export interface GuideRules {
  /** Registrable domain a link has to stay on. */
  domain: string;
  /** Paths on that domain that lead off it. */
  redirectors: readonly string[];
  /** Further trees the site's pages are known to be made of, by CSS of their host or frame. */
  parts?: { shadowHosts?: readonly string[]; frames?: readonly string[] };
  subject?: Subject;
  steps: readonly StepRules[];
  /** Absences of every step, looked at before the step's own. */
  absences: readonly Absence[];
}
