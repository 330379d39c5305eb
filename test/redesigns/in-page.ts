/** Runs in a replica: finds a step's control, then looks for it again in redesigns of the page. */

import { SITES } from '../../utils/ground/sites';
import { noDoings, WINDOWS, watchDoings } from '../../utils/guides/locate/doings';
import { locate } from '../../utils/guides/locate/locate';
import { reach } from '../../utils/guides/locate/pointable';
import { propose } from '../../utils/guides/locate/propose';
import { newMemo, type Surroundings, treesOf } from '../../utils/guides/locate/surroundings';
import type { Clue, Pointer, Rule } from '../../utils/guides/locate/types';
import { guideById } from '../../utils/guides/registry';
import { REDIRECTORS } from '../../utils/guides/session/script';
import { inRedesign, KINDS, type Kind } from './redesign';

/** The result of one redesign. `expected`: a taught rule relies on something that this redesign has kept. */
export interface Outcome {
  kinds: Kind[];
  seed: number;
  guide: 'found' | 'silent' | 'wrong';
  taught: 'found' | 'silent' | 'wrong' | 'none';
  expected: boolean;
  /** For whoever has to fix it. */
  note?: string;
}

let stop: { around: Surroundings; pointer: Pointer; elements: Element[] } | null = null;

/** How often to check which windows are open (ms). */
const NOTICE = 50;

/** The mentor's clicks are recorded as the overlay records them: from real clicks, and what opens after them. */
let pointedAt: { elements: readonly Element[]; step: string | null } = { elements: [], step: null };
const doings = noDoings();
const watch = watchDoings(doings, () => pointedAt, {
  signal: new AbortController().signal,
  onPressed: () => undefined,
});
let address = location.pathname;
let latest: Surroundings | null = null;

/** Whether the last click has hit what is pointed at; something may have moved under it. */
let hasHit = false;
const hit = (): boolean => hasHit;
const heard = new WeakSet<object>();
const press = (event: Event): void => {
  const path = event.composedPath();
  hasHit = pointedAt.elements.some((element) => path.includes(element));
};

function notice(): void {
  if (!latest) return;
  if (address !== location.pathname) watch.arrive();
  address = location.pathname;
  const trees = treesOf({ ...latest, memo: newMemo() });
  watch.notice(trees);
  for (const tree of trees) {
    if (heard.has(tree)) continue;
    heard.add(tree);
    tree.addEventListener('click', press, { capture: true });
  }
}
setInterval(notice, NOTICE);

/** A control further down the page gets scrolled to, so for the mentor it is found. */
function find(rules: readonly Rule[], around: Surroundings): Element[] {
  const located = locate(rules, around);
  if (located.found) return located.elements;
  return located.why === 'outside' ? [located.element] : [];
}

/** @returns the middle of the first control the step now points at, after scrolling to it; null while there is none */
function arrive(guideId: string, stepId: string, ring: string | undefined): { x: number; y: number } | null {
  const guide = guideById(guideId);
  const pointers = guide?.steps.find(({ id }) => id === stepId)?.pointers ?? [];
  const { domain } = SITES[guide?.site ?? 'facebook'];
  const around: Surroundings = {
    document,
    ours: null,
    site: { domain, redirectors: REDIRECTORS, ...guide },
    doings,
  };
  latest = around;
  notice();
  stop = null;
  for (const pointer of pointers) {
    const [first] = find(pointer.rules, around);
    if (!first) continue;
    // An earlier pointer than the intended one may be skipped for a reason only known during a run.
    if (ring && !(first.closest(ring) ?? first.querySelector(ring))) continue;
    // Any of several equals would do, in whatever order.
    const all = pointer.rules.map((rule): Rule => (rule.many ? { ...rule, many: 'all' } : rule));
    first.scrollIntoView({ block: 'center' });
    stop = { around, pointer, elements: find(all, around) };
    pointedAt = { elements: stop.elements, step: pointer.say ? null : stepId };
    const { x, y, width, height } = first.getBoundingClientRect();
    const frame = first.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    return { x: x + width / 2 + (frame?.x ?? 0), y: y + height / 2 + (frame?.y ?? 0) };
  }
  return null;
}

const touches = (one: Element, other: Element) => one.contains(other) || other.contains(one);

/** The same windows have been opened in the redesign. */
function doingsIn(windows: readonly Element[], now: (before: Element) => Element | undefined): typeof doings {
  const moved = (known: WeakSet<Element>) =>
    new WeakSet(windows.filter((each) => known.has(each)).map((each) => now(each) ?? each));
  return { ...doings, opened: moved(doings.opened), arrived: moved(doings.arrived) };
}

/** What a kind of change removes from a clue. Repeated here rather than taken from the engine. */
function takes(kind: Kind, { css = '', href, words, inside }: Clue): boolean {
  const built = [css, inside?.css ?? '', ...(inside?.holds ?? []).map((each) => each.css)].join(' ');
  if (kind === 'addresses') return href !== undefined || built.includes('href');
  if (kind === 'words') return words !== undefined || built.includes('aria-label');
  if (kind === 'ids') return /\[(id|name|data-)|#/.test(built);
  if (kind === 'roles' || kind === 'tags') return /(^|[\s,])(\[role|[a-z])/.test(built);
  return false;
}

function restsOn(rule: Rule, kinds: readonly Kind[]): boolean {
  const stays = (clue: Clue) => !kinds.some((kind) => takes(kind, clue));
  if (!rule.clues) return stays(rule);
  const telling = rule.clues.telling.filter(stays).length;
  const further = rule.clues.further.filter(stays).length;
  return telling > 1 || (telling === 1 && 2 * further >= rule.clues.further.length);
}

/**
 * @param at the arguments of `arrive`; the page may have been redrawn since
 * @param from number of the first redesign; the same number gives the same redesign
 * @returns null if the control is not there
 */
function redesign(at: Parameters<typeof arrive>, from: number, count: number): Outcome[] | null {
  arrive(...at);
  if (!stop) return null;
  const { around, pointer, elements } = stop;
  const [first] = elements;
  if (!first) throw new Error('There is no control');
  const proposal = propose(first, { ...around, memo: newMemo() });
  const rule = proposal.ok ? proposal.rule : null;
  const root = first.getRootNode() as Document | ShadowRoot;
  const windows = treesOf(around).flatMap((tree) => [...tree.querySelectorAll(WINDOWS)]);
  return Array.from({ length: count }, (_, at): Outcome => {
    const seed = from + at;
    const kinds = kindsOf(seed);
    return inRedesign(root, kinds, seed, (now) => {
      const truth = elements.map(now).filter((each) => each !== undefined);
      const judge = (found: Element[], right: Element[]) => {
        if (found.length === 0) return 'silent';
        return found.every((each) => right.some((one) => touches(one, each))) ? 'found' : 'wrong';
      };
      const here = { ...around, memo: newMemo(), doings: doingsIn(windows, now) };
      const byGuide = find(pointer.rules, here);
      const byLesson = rule ? find([rule], here) : [];
      const guide = judge(byGuide, truth);
      const taught = rule ? judge(byLesson, truth.slice(0, 1)) : 'none';
      // Nobody has to find what the redesign itself has covered.
      const isCovered = truth[0] !== undefined && reach(truth[0], null) === 'covered';
      const expected = rule !== null && restsOn(rule, kinds) && !isCovered;
      const isOdd = guide === 'wrong' || taught === 'wrong' || (expected && taught === 'silent');
      const html = (element: Element | undefined) => element?.outerHTML.slice(0, 160) ?? 'nothing';
      const note = `${JSON.stringify(rule?.clues ?? rule)} found ${html(byGuide[0])}; ${html(byLesson[0])}; it is ${html(truth[0])}`;
      return { kinds, seed, guide, taught, expected, ...(isOdd ? { note } : {}) };
    });
  });
}

/** Each kind alone in turn, then several at once. */
function kindsOf(seed: number): Kind[] {
  const at = seed % (KINDS.length + 5);
  const alone = KINDS[at];
  if (alone) return [alone];
  const built = KINDS.slice(0, 5);
  const gone = KINDS[5 + (at - KINDS.length)];
  return gone ? [...built, gone] : built;
}

Object.assign(globalThis, { redesigns: { arrive, redesign, hit } });
