import { matchesAny } from './address';
import { holds, type Memory, subjectOf } from './judge';
import { addressOf, isSelected, type Located, locate, newMemo, type Surroundings, treesOf } from './locate';
import { startPace } from './pace';
import { type Box, boxOf, isUnderBar, isVisible } from './pointable';
import type { Condition, GuideRules, Pointer, Rule, StepRules } from './types';

/** How long to look before saying that a control is not there (ms). */
const PATIENCE = 4_000;
/** How long to look while the page is still loading (ms). */
const LOADING_PATIENCE = 12_000;
/** How long a page may show its predecessor's content after in-app navigation before it is believed (ms). */
const STALE_LIMIT = 5_000;
/** A state that comes with a page change must last this long before it counts (ms). */
const SETTLE = 200;
/** After "undone" or "closed" the page gets this long to make up its mind (ms). */
const AFTERMATH = 900;
/** A menu that has been opened gets this long to show what is in it (ms). */
const MENU_PATIENCE = 900;
/** A field is being filled in until nothing has been typed for this long (ms). */
const TYPING_REST = 1_500;
/** The page is looked at again at least this often, for changes no observer reports (ms). */
const HEARTBEAT = 400;

const OBSERVED_ATTRIBUTES = [
  'aria-selected',
  'aria-expanded',
  'aria-hidden',
  'aria-current',
  'aria-disabled',
  'disabled',
  'hidden',
  'href',
  'inert',
  'open',
  'role',
];

export type Where = 'above' | 'below' | 'beside';

/** A ninth of the viewport. */
export const SPOTS = [
  'top-left',
  'top',
  'top-right',
  'left',
  'middle',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const;
export type Spot = (typeof SPOTS)[number];

export type View =
  | { state: 'looking'; index: number; hint?: Where }
  | {
      state: 'pointing';
      index: number;
      say: string | null;
      /** It is where the mentor has shown it to be. */
      taught?: true;
      spot: Spot;
      elements: Element[];
    }
  | { state: 'not-found'; index: number; outcome: string | null }
  | { state: 'done'; index: number };

/** The outcome where the mentor says "done" and the page the next step needs is not open. */
export const NOT_THERE_YET = 'not-there-yet';

export interface Follower {
  /** The mentor says the step is done. */
  claim(): void;
  /** The mentor wants to see the step before again. */
  back(): void;
  /** The mentor does not see it: say what may be wrong now. */
  giveUp(): void;
  /** Look again from the beginning of the step's patience. */
  retry(): void;
  /** What the mentor has shown for a step was wrong: it is not used any more. */
  unteach(stepId: string): void;
  /** The mentor has shown where a step's control is: this rule is tried first from now on. */
  teach(stepId: string, rule: Rule): void;
}

interface Options {
  document: Document;
  rules: GuideRules;
  /** Step to go on from after a page load; the page may show that it is further. */
  index: number;
  /** Subjects (groups) looked at before this page was loaded. */
  tried: readonly string[];
  /** Rules the mentor has taught, by step id. */
  taught: Readonly<Record<string, readonly Rule[]>>;
  /** Our own host element; null where nothing is put into the page: then it is not scrolled either. */
  ours: Element | null;
  /** The page's address where it is not the document's own, as on practice pages. */
  address?: () => URL;
  signal: AbortSignal;
  onView(view: View): void;
  /** Called when the step or the subjects tried have changed: what has to survive a page load. */
  onProgress(progress: { index: number; finished: boolean; tried: string[] }): void;
}

/**
 * Follows a mentor through a guide on a living page: which step is due, where its control is, whether it is
 * done. Reads the page and never changes it, but for scrolling to a control once a step.
 *
 * Everything it starts ends with `signal`.
 */
export function follow(options: Options): Follower {
  const { document, rules, signal } = options;
  const window = document.defaultView as Window & typeof globalThis;
  const around: Surroundings = {
    document,
    ours: options.ours,
    site: rules,
    ...(options.address ? { address: options.address } : {}),
  };
  const tried = new Set(options.tried);
  const taught = new Map(Object.entries(options.taught));
  const now = () => performance.now();

  const memory: Memory = { seen: new Set(), subjectsTried: tried.size };
  let index = options.index;
  let started = false;
  let step = freshStep();
  let address = addressOf(around).href;
  let settled: { key: string | null; shown: string } | null = null;
  let arrivedAt = now();
  let shown = '';
  let pointedAt: Element[] = [];
  let lastInput = Number.NEGATIVE_INFINITY;
  let lookAgainIn = HEARTBEAT;
  let pointedWith: Pointer | null = null;
  let lessonPointer: Pointer | null = null;
  let lastProgress = '';

  function freshStep() {
    return {
      since: now(),
      /** Set when the mentor went back: what was true then has to change before it counts as done. */
      heldBack: false,
      gaveUp: false,
      /** The mentor says it is done, but the page on which it goes on is not open. */
      blocked: false,
      /** The mentor does not see what was pointed at. */
      refused: false,
      scrolled: false,
      doneSince: null as number | null,
      undoneSince: null as number | null,
      /** Pointers to menus that turned out not to hold the control, with what they held before. */
      exhausted: new Set<Pointer>(),
      opened: new Map<Pointer, { before: number; grownAt: number | null }>(),
    };
  }

  function goTo(next: number): void {
    index = next;
    step = freshStep();
  }

  const current = (): StepRules | undefined => rules.steps[index];
  const here = (each: StepRules) => matchesAny(each.where, addressOf(around).pathname);
  const is = (condition: Condition) => holds(condition, around, memory);

  /** In-app navigation changes the address first and the page later: is this still the page before? */
  function isStale(): boolean {
    if (!rules.subject) return false;
    const subject = subjectOf(rules.subject, around);
    const changedSubject = settled !== null && subject.key !== null && subject.key !== settled.key;
    if (changedSubject && subject.shown === settled?.shown && subject.shown !== '') {
      if (now() - arrivedAt < STALE_LIMIT) return true;
    }
    if (changedSubject) memory.seen.clear();
    if (subject.key !== null) settled = subject;
    return false;
  }

  function noticeAddress(): void {
    const { href, pathname } = addressOf(around);
    if (href === address) return;
    const pathChanged = new URL(address).pathname !== pathname;
    address = href;
    if (!pathChanged) return;
    arrivedAt = now();
    step.since = now();
    step.gaveUp = false;
    step.blocked = false;
    step.refused = false;
    step.scrolled = false;
    step.heldBack = false;
    step.exhausted.clear();
    step.opened.clear();
  }

  /** Brings back an earlier step when the mentor has left the pages on which this one makes sense. */
  function stepBackIfElsewhere(): void {
    const step = current();
    if (!step || here(step)) return;
    for (let earlier = index - 1; earlier >= 0; earlier--) {
      const candidate = rules.steps[earlier];
      if (candidate && here(candidate)) {
        goTo(earlier);
        return;
      }
    }
  }

  /** A control the mentor has taught is as good a witness: it is the selected one, or its address is open. */
  function isDone(each: StepRules): boolean {
    const { pathname } = addressOf(around);
    const lessons = taught.get(each.id) ?? [];
    return (
      is(each.done) ||
      lessons.some((rule) => (rule.href && matchesAny(rule.href, pathname)) || isSelected([rule], around))
    );
  }

  /** The step after the last one that the page shows to be done. */
  function furthest(): number {
    for (let last = rules.steps.length - 1; last >= index; last--) {
      const candidate = rules.steps[last];
      if (candidate && here(candidate) && isDone(candidate)) return last + 1;
    }
    return index;
  }

  function advance(): void {
    const due = current();
    if (!due) return;
    if (due.undone && is(due.undone) && !isDone(due)) {
      step.undoneSince ??= now();
      lookAgainIn = Math.min(lookAgainIn, AFTERMATH);
      if (now() - step.undoneSince >= AFTERMATH && index > 0) {
        goTo(index - 1);
        return;
      }
    } else {
      step.undoneSince = null;
    }
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

  /** What the mentor has taught comes first. The same objects each time: some are remembered. */
  function pointersOf(due: StepRules): readonly Pointer[] {
    const rules = taught.get(due.id);
    if (!rules) return due.pointers;
    if (lessonPointer?.rules !== rules) lessonPointer = { rules };
    return [lessonPointer, ...due.pointers];
  }

  function resolve(due: StepRules): { located: Located; pointer: Pointer | null } {
    let first: Located | null = null;
    let firstPointer: Pointer | null = null;
    for (const pointer of pointersOf(due)) {
      if (step.exhausted.has(pointer)) continue;
      if (pointer.unless && is(pointer.unless)) continue;
      const located = locate(pointer.rules, around);
      if (located.found) return { located, pointer };
      if (!first || (first.found === false && first.why === 'absent')) {
        first = located;
        firstPointer = pointer;
      }
      // It is there, only not to be pointed at now: then nothing else is meant either.
      if (located.why === 'outside' || located.why === 'ambiguous') break;
    }
    return { located: first ?? { found: false, why: 'absent' }, pointer: firstPointer };
  }

  /** What has been opened and does not hold the control is not pointed at again. */
  function noticeOpened(pointer: Pointer | null): void {
    for (const each of current()?.pointers ?? []) {
      if (!each.opens && !each.grows) continue;
      const css = each.opens ?? each.grows ?? '';
      const count = [...document.querySelectorAll(css)].filter(isVisible).length;
      const known = step.opened.get(each);
      if (!known) {
        const before = each.opens ? 0 : count;
        if (each === pointer) step.opened.set(each, { before, grownAt: null });
        continue;
      }
      known.grownAt = count > known.before ? (known.grownAt ?? now()) : null;
      if (known.grownAt !== null && now() - known.grownAt > MENU_PATIENCE) step.exhausted.add(each);
    }
  }

  function patienceIsOver(): boolean {
    if (step.gaveUp) return true;
    const subject = rules.subject && subjectOf(rules.subject, around);
    const subjectMissing = subject?.key != null && subject.shown === '';
    const hindered = rules.absences.some(({ when }) => is(when));
    const isLoading = (document.readyState !== 'complete' || subjectMissing) && !hindered;
    return now() - step.since > (isLoading ? LOADING_PATIENCE : PATIENCE);
  }

  function outcomeOf(due: StepRules): string | null {
    const find = () => [...rules.absences, ...due.absences].find(({ when }) => is(when));
    const absence = find();
    return (absence?.counts && countSubject() ? find() : absence)?.outcome ?? null;
  }

  /** Notes that this subject (group) has been found to lack the control. @returns whether that is news */
  function countSubject(): boolean {
    const key = rules.subject ? subjectOf(rules.subject, around).key : null;
    if (key === null || tried.has(key)) return false;
    tried.add(key);
    memory.subjectsTried = tried.size;
    return true;
  }

  function whereIs(element: Element): Where {
    const box = boxOf(element);
    const middle = box.y + box.height / 2;
    if (middle < 0) return 'above';
    return middle >= window.innerHeight ? 'below' : 'beside';
  }

  function spotOf(elements: Element[]): Spot {
    const box = boxAround(elements);
    if (!box) return 'middle';
    const third = (at: number, whole: number) => Math.min(2, Math.max(0, Math.floor((3 * at) / whole)));
    const column = third(box.x + box.width / 2, window.innerWidth);
    const row = third(box.y + box.height / 2, window.innerHeight);
    return SPOTS[3 * row + column] ?? 'middle';
  }

  function viewNow(): View {
    const due = current();
    if (!due) return { state: 'done', index };
    if (step.refused) return { state: 'not-found', index, outcome: null };
    if (step.blocked) return { state: 'not-found', index, outcome: NOT_THERE_YET };
    if (!step.gaveUp && isStale()) return { state: 'looking', index };
    const { located, pointer } = resolve(due);
    pointedWith = located.found ? pointer : null;
    noticeOpened(located.found ? pointer : null);
    if (located.found && pointer && !step.exhausted.has(pointer)) {
      const { elements } = located;
      // Lost again, it is looked for as long as at first.
      step.since = now();
      const own = due.pointers.includes(pointer) ? {} : { taught: true as const };
      return { state: 'pointing', index, say: pointer.say ?? null, ...own, spot: spotOf(elements), elements };
    }
    if (!located.found && 'element' in located) {
      const { element, why } = located;
      if (why === 'outside' && (step.scrolled || !options.ours))
        return { state: 'looking', index, hint: whereIs(element) };
      if (options.ours && !step.scrolled && (why === 'outside' || isUnderBar(element, options.ours))) {
        step.scrolled = true;
        element.scrollIntoView({ block: 'center', inline: 'nearest' });
        return { state: 'looking', index };
      }
    }
    if (due.pointers.length === 0 && !step.gaveUp) return { state: 'looking', index };
    if (!patienceIsOver()) return { state: 'looking', index };
    return { state: 'not-found', index, outcome: outcomeOf(due) };
  }

  function look(): void {
    around.memo = newMemo();
    around.editing = now() - lastInput < TYPING_REST ? document.activeElement : null;
    noticeAddress();
    if (!isStale()) {
      stepBackIfElsewhere();
      advance();
    }
    started = true;
    tell(viewNow());
  }

  function tell(view: View): void {
    const progress = { index: view.index, finished: view.state === 'done', tried: [...tried] };
    const progressKey = JSON.stringify(progress);
    if (progressKey !== lastProgress) {
      lastProgress = progressKey;
      options.onProgress(progress);
    }
    const key = JSON.stringify({ ...view, elements: null });
    const elements = view.state === 'pointing' ? view.elements : [];
    const same = elements.length === pointedAt.length && elements.every((each, at) => each === pointedAt[at]);
    if (key === shown && same) return;
    shown = key;
    pointedAt = elements;
    options.onView(view);
  }

  const pace = startPace(window, signal, () => {
    lookAgainIn = HEARTBEAT;
    observeNewTrees();
    look();
    return lookAgainIn;
  });

  const observer = new MutationObserver(() => pace.soon());
  const observed = new WeakSet<Node>();
  function observeNewTrees(): void {
    for (const tree of treesOf(around)) {
      if (observed.has(tree)) continue;
      observed.add(tree);
      observer.observe(tree, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: OBSERVED_ATTRIBUTES,
      });
    }
  }

  const typing = () => {
    lastInput = now();
  };
  window.addEventListener('input', typing, { capture: true, passive: true, signal });
  for (const type of ['scroll', 'resize', 'popstate', 'hashchange', 'load', 'input', 'transitionend']) {
    window.addEventListener(type, pace.soon, { capture: true, passive: true, signal });
  }
  for (const type of ['click', 'popstate', 'hashchange']) {
    window.addEventListener(type, pace.stirred, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  pace.soon();

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
      // Where the ring was is not what the mentor means: neither this nor anything else is pointed at.
      step.refused = pointedWith !== null;
      pace.now();
    },
    retry() {
      step.since = now();
      step.gaveUp = false;
      step.blocked = false;
      step.refused = false;
      step.scrolled = false;
      step.exhausted.clear();
      step.opened.clear();
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
  };
}

/** The box around all of the elements, in CSS pixels of the viewport; null when none can be seen. */
export function boxAround(elements: readonly Element[]): Box | null {
  const boxes = elements.filter((element) => element.isConnected).map(boxOf);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
