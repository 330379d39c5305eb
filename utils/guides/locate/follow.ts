import { matchesAny } from './address';
import { trackArrival } from './arrival';
import { pathOf } from './belonging';
import { type Doings, noDoings, WINDOWS, watchDoings } from './doings';
import { holds, type Memory } from './judge';
import { isSelected, type Located, locate } from './locate';
import { type Opened, trackOpened } from './opened';
import { hindrance, outcomeOf, patienceIsOver } from './outcomes';
import { startPace } from './pace';
import { isUnderBar, topmostOver } from './pointable';
import { addressOf, newMemo, type Surroundings, treesOf } from './surroundings';
import type { Condition, GuideRules, Pointer, Rule, StepRules } from './types';
import { isSameView, NOT_THERE_YET, SEVERAL, spotOf, type View, whereIs } from './view';
import { watchPage } from './watch-page';

export { NOT_THERE_YET, SEVERAL, SPOTS, type Spot, type View } from './view';

/** How long a state must last after a page change before it counts (ms). */
const SETTLE = 200;
/** How long the page has to settle after "undone" or "closed" (ms). */
const AFTERMATH = 900;
/** A field counts as being filled in until nothing has been typed for this long (ms). */
const TYPING_REST = 1_500;
/** The longest time between looks at the page, for changes no observer reports (ms) … */
const HEARTBEAT = 400;
/** … and while pointing, with nothing reported: the ring is checked separately then (ms). */
const QUIET_HEARTBEAT = 2_000;
/** Results hold until the page reports a change, and at most this long (ms) … */
const HOLDS = 1_000;
/** … or, as long as the result can still be pointed at, this long (ms). */
const HOLDS_WHILE_POINTING = 10_000;

/** The outcome if a window covers the control. */
const UNDER_WINDOW = 'window-open';

export interface Follower {
  /** The mentor says the step is done. */
  claim(): void;
  /** The mentor wants to see the step before again. */
  back(): void;
  /** The mentor cannot see it: say what may be wrong. */
  giveUp(): void;
  /** Look again with the step's full patience. */
  retry(): void;
  /** A place the mentor has taught for a step was wrong and is not used any more. */
  unteach(stepId: string): void;
  /** The mentor has taught where a step's control is; this rule is tried first from now on. */
  teach(stepId: string, rule: Rule): void;
  /**
   * `quiet`: nothing has been reported since the last look, so measuring is cheap. `searches`: counts the looks for
   * which the page had changed.
   */
  page(): { quiet: boolean; searches: number };
  /** The pointed-at control has been checked in a frame, just after layout. */
  checked(): void;
}

interface Options {
  document: Document;
  rules: GuideRules;
  /** The step to continue from after a page load; the page may show that it is further. */
  index: number;
  /** Subjects (groups) tried before this page was loaded. */
  tried: readonly string[];
  /** That step's control was pressed on the previous page. */
  pressed?: boolean | undefined;
  /** Rules the mentor has taught, by step id. */
  taught: Readonly<Record<string, readonly Rule[]>>;
  /** Our own host element; null if nothing is put into the page, which is then not scrolled either. */
  ours: Element | null;
  /** The page's address if it differs from the document's, as on practice pages. */
  address?: () => URL;
  signal: AbortSignal;
  onView(view: View): void;
  /** Called when the step or the subjects tried change, which has to survive a page load. */
  onProgress(progress: { index: number; finished: boolean; tried: string[]; pressed?: true }): void;
}

/**
 * Whether a press still counts after the site loads a whole new page: only if the step needs it to be done, and needs
 * nothing else from the previous page.
 */
function outlasts({ id, done }: StepRules): boolean {
  if (!('all' in done) || done.all.some((part) => 'closed' in part)) return false;
  return done.all.some((part) => 'pressed' in part && part.pressed === id);
}

/**
 * Leads a mentor through a guide on a live page: which step is next, where its control is, whether it is done. Only
 * reads the page, except for scrolling to a control once per step.
 * Everything it starts ends with `signal`.
 */
export function follow(options: Options): Follower {
  const { document, rules, signal } = options;
  const window = document.defaultView as Window & typeof globalThis;
  const around: Surroundings & { doings: Doings } = {
    document,
    ours: options.ours,
    site: rules,
    doings: noDoings(),
    ...(options.address ? { address: options.address } : {}),
  };
  const taught = new Map(Object.entries(options.taught));
  const now = () => performance.now();

  const memory: Memory = { seen: new Set(), tried: new Set(options.tried) };
  const known = { rules, around, memory };
  const arrival = trackArrival(around, memory);
  let index = options.index;
  let started = false;
  let step = freshStep();
  let address = addressOf(around).href;
  let shown: View | null = null;
  let lastInput = Number.NEGATIVE_INFINITY;
  let lookAgainIn = QUIET_HEARTBEAT;
  let pointedWith: Pointer | null = null;
  let lessonPointer: Pointer | null = null;
  let lastProgress = '';
  let searchedAt = Number.NEGATIVE_INFINITY;
  let searches = 0;
  const doings = watchDoings(
    around.doings,
    () => ({
      elements: shown?.state === 'pointing' ? shown.elements : [],
      step: pointedWith && !pointedWith.say ? (current()?.id ?? null) : null,
    }),
    { signal, onPressed: () => shown && report(shown) },
  );
  const due = rules.steps[index];
  if (options.pressed && due && outlasts(due)) around.doings.pressed.add(due.id);

  function freshStep() {
    return {
      since: now(),
      /** Set when the mentor has gone back: what was true then has to change before it counts as done. */
      heldBack: false,
      gaveUp: false,
      /** The mentor says it is done, but the page it continues on is not open. */
      blocked: false,
      /** The mentor does not see what was pointed at. */
      refused: false,
      scrolled: false,
      doneSince: null as number | null,
      undoneSince: null as number | null,
      opened: trackOpened(document) as Opened,
    };
  }

  function goTo(next: number): void {
    index = next;
    step = freshStep();
    // It must see now what it will miss later; by the next look that may be gone.
    const undone = current()?.undone;
    if (undone) is(undone);
  }

  const current = (): StepRules | undefined => rules.steps[index];
  const here = (each: StepRules) => matchesAny(each.where, addressOf(around).pathname);
  const is = (condition: Condition) => holds(condition, around, memory);

  /** The page or the mentor's mind has changed: search as if for the first time. */
  function lookAfresh(): void {
    step.since = now();
    step.gaveUp = false;
    step.blocked = false;
    step.refused = false;
    step.scrolled = false;
    step.opened.forget();
    searchedAt = Number.NEGATIVE_INFINITY;
  }

  /** @returns whether the address has changed */
  function noticeAddress(): boolean {
    const { href, pathname } = addressOf(around);
    if (href === address) return false;
    const pathChanged = new URL(address).pathname !== pathname;
    address = href;
    if (!pathChanged) return true;
    arrival.arrive();
    doings.arrive();
    lookAfresh();
    step.heldBack = false;
    return true;
  }

  /** Returns to an earlier step if the mentor has left the pages this one belongs to. */
  function stepBackIfElsewhere(): void {
    const step = current();
    if (!step || here(step)) return;
    const earlier = rules.steps.findLastIndex((each, at) => at < index && here(each));
    if (earlier >= 0) goTo(earlier);
  }

  /** A control the mentor has taught proves it too: it is the selected one, or its address is open. */
  function isDone(each: StepRules): boolean {
    const { pathname } = addressOf(around);
    const lessons = taught.get(each.id) ?? [];
    return (
      is(each.done) ||
      is({ followed: each.id }) ||
      lessons.some((rule) => (rule.href && matchesAny(rule.href, pathname)) || isSelected([rule], around))
    );
  }

  /** The step after the last one the page shows as done. */
  function furthest(): number {
    return Math.max(
      index,
      1 + rules.steps.findLastIndex((each, at) => at >= index && here(each) && isDone(each)),
    );
  }

  /** Goes back a step if the page no longer shows its result. @returns whether it has */
  function goBackIfUndone(due: StepRules): boolean {
    if (!due.undone || !is(due.undone) || isDone(due)) {
      step.undoneSince = null;
      return false;
    }
    step.undoneSince ??= now();
    lookAgainIn = Math.min(lookAgainIn, AFTERMATH);
    if (now() - step.undoneSince < AFTERMATH || index === 0) return false;
    goTo(index - 1);
    return true;
  }

  function advance(): void {
    const due = current();
    if (!due || goBackIfUndone(due)) return;
    const next = furthest();
    if (next <= index) {
      step.doneSince = null;
      step.heldBack = false;
      return;
    }
    if (step.heldBack) return;
    step.doneSince ??= now();
    const wait = due.undone ? AFTERMATH : started ? SETTLE : 0;
    if (now() - step.doneSince >= wait) goTo(next);
    else lookAgainIn = Math.min(lookAgainIn, wait);
  }

  /** What the mentor has taught comes first. Returns the same objects each time, as some are remembered by identity. */
  function pointersOf(due: StepRules): readonly Pointer[] {
    const rules = taught.get(due.id);
    if (!rules) return due.pointers;
    if (lessonPointer?.rules !== rules) lessonPointer = { rules };
    return [lessonPointer, ...due.pointers];
  }

  function isOutOfPlay(pointer: Pointer): boolean {
    return step.opened.isExhausted(pointer) || (pointer.unless !== undefined && is(pointer.unless));
  }

  function resolve(due: StepRules): { located: Located; pointer: Pointer | null } {
    let best: { located: Located & { found: false }; pointer: Pointer | null } = {
      located: { found: false, why: 'absent' },
      pointer: null,
    };
    for (const pointer of pointersOf(due)) {
      if (isOutOfPlay(pointer)) continue;
      const located = locate(pointer.rules, around);
      if (located.found) return { located, pointer };
      if (best.located.why === 'absent') best = { located, pointer };
      // It exists but cannot be pointed at now, so no other control is meant.
      if (located.why === 'outside' || located.why === 'ambiguous') break;
    }
    return best;
  }

  /** Remembers where pointed-at links lead: once that page is open, the step is done, whatever its address. */
  function noteLinks(stepId: string, elements: readonly Element[]): void {
    const here = pathOf(addressOf(around).pathname);
    const led = around.doings.led.get(stepId) ?? new Set();
    around.doings.led.set(stepId, led);
    for (const element of elements) {
      const link = element.closest<HTMLAnchorElement>('a[href]');
      const path = link ? pathOf(new URL(link.href, document.baseURI).pathname) : here;
      if (path !== here) led.add(path);
    }
  }

  function viewNow(): View {
    const due = current();
    if (!due) return { state: 'done', index };
    if (step.refused) return notFound(null);
    if (step.blocked) return notFound(NOT_THERE_YET);
    if (!step.gaveUp && arrival.isStale()) return { state: 'looking', index };
    const { located, pointer } = resolve(due);
    pointedWith = located.found ? pointer : null;
    step.opened.notice(due.pointers, pointedWith);
    if (located.found && pointer && !step.opened.isExhausted(pointer))
      return viewOf(due, pointer, located.elements);
    return outOfView(located) ?? missing(due, located);
  }

  function notFound(outcome: string | null): View {
    return { state: 'not-found', index, outcome };
  }

  /** Nothing to point at: keep looking until patience is over, then say so. */
  function missing(due: StepRules, located: Located): View {
    const isEarly = due.pointers.length === 0 || due.tells || !patienceIsOver(step.since, known);
    if (isEarly && !step.gaveUp) return { state: 'looking', index };
    const isSaid = due.absences.some(({ outcome }) => outcome === UNDER_WINDOW);
    if (isSaid && isUnderWindow(located)) return notFound(UNDER_WINDOW);
    // Several were found, so "missing" would be wrong, unless the whole page is another one.
    const isUndecided = !located.found && located.why === 'ambiguous' && !hindrance(known);
    return notFound(isUndecided ? SEVERAL : outcomeOf(due, known));
  }

  /** The control is there, but a window of the page covers it. */
  function isUnderWindow(located: Located): boolean {
    const isCovered = !located.found && located.why === 'covered';
    return isCovered && (topmostOver(located.element, options.ours)?.closest(WINDOWS) ?? null) !== null;
  }

  /** The view that points at what was found. */
  function viewOf(due: StepRules, pointer: Pointer, elements: Element[]): View {
    // If it is lost again, search as long as at first.
    step.since = now();
    if (!pointer.say) noteLinks(due.id, elements);
    const view: View = {
      state: 'pointing',
      index,
      say: pointer.say ?? null,
      ...(!due.pointers.includes(pointer) && { taught: true }),
      spot: spotOf(elements, window),
      elements,
    };
    // Done, and only waiting to last: do not point at anything else of this step.
    return step.doneSince && !isSameView(shown, view) ? { state: 'looking', index } : view;
  }

  /** Scrolls once to a control out of view; after that, says where it is. null: that is not the problem. */
  function outOfView(located: Located): View | null {
    if (located.found || !('element' in located)) return null;
    const { element, why } = located;
    if (step.scrolled || !options.ours)
      return why === 'outside' ? { state: 'looking', index, hint: whereIs(element, window) } : null;
    if (why !== 'outside' && !isUnderBar(element, options.ours)) return null;
    step.scrolled = true;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    return { state: 'looking', index };
  }

  /** Whether the results of the last looks may be outdated. */
  function hasToSearch(): boolean {
    const editing = now() - lastInput < TYPING_REST ? document.activeElement : null;
    const isOther = noticeAddress() || editing !== around.editing || page.hasChanged();
    around.editing = editing;
    const holds = shown?.state === 'pointing' ? HOLDS_WHILE_POINTING : HOLDS;
    return isOther || now() - searchedAt > holds;
  }

  function look(): void {
    if (hasToSearch()) {
      around.memo = newMemo();
      searchedAt = now();
      searches += 1;
    }
    if (around.editing) lookAgainIn = HEARTBEAT;
    const trees = treesOf(around);
    page.begin(trees);
    doings.notice(trees);
    if (!arrival.isStale()) {
      stepBackIfElsewhere();
      advance();
    }
    started = true;
    tell(viewNow());
  }

  function report(view: View): void {
    const due = rules.steps[view.index];
    const isPressed = due && outlasts(due) && around.doings.pressed.has(due.id);
    const progress = {
      index: view.index,
      finished: view.state === 'done',
      tried: [...memory.tried],
      ...(isPressed && { pressed: true as const }),
    };
    const progressKey = JSON.stringify(progress);
    if (progressKey !== lastProgress) {
      lastProgress = progressKey;
      options.onProgress(progress);
    }
  }

  function tell(view: View): void {
    report(view);
    if (isSameView(shown, view)) return;
    shown = view;
    options.onView(view);
  }

  const pace = startPace(
    document,
    signal,
    () => {
      lookAgainIn = QUIET_HEARTBEAT;
      look();
      return shown?.state === 'pointing' ? lookAgainIn : Math.min(lookAgainIn, HEARTBEAT);
    },
    () => page.isQuiet(),
  );
  const page = watchPage(around, pace, signal);
  const typing = ({ isTrusted }: Event) => {
    if (isTrusted) lastInput = now();
  };
  window.addEventListener('input', typing, { capture: true, passive: true, signal });
  queueMicrotask(pace.now);

  return {
    claim() {
      const next = rules.steps[index + 1];
      if (next && !here(next)) step.blocked = true;
      else if (index < rules.steps.length) goTo(index + 1);
      pace.now();
    },
    back() {
      if (index > 0) goTo(index - 1);
      step.heldBack = true;
      pace.now();
    },
    giveUp() {
      step.gaveUp = true;
      // The ring was in the wrong place, so do not point at anything for now.
      step.refused = pointedWith !== null;
      pace.now();
    },
    retry() {
      lookAfresh();
      pace.now();
    },
    unteach(stepId) {
      taught.delete(stepId);
      pace.now();
    },
    teach(stepId, rule) {
      taught.set(stepId, [rule, ...(taught.get(stepId) ?? [])]);
      step.gaveUp = false;
      step.refused = false;
      pace.now();
    },
    page: () => ({ quiet: page.isQuiet(), searches }),
    checked: page.rest,
  };
}
