/** Compares finding a control with merely collecting all controls of the page with their text. */
import { type Located, locate, type Surroundings } from '../../../utils/guides/locate/locate';
import { newMemo } from '../../../utils/guides/locate/surroundings';
import type { GuideRules, Rule } from '../../../utils/guides/locate/types';

const CONTROLS =
  'a[href],button,input,select,textarea,[role=button],[role=link],[role=tab],[role=menuitem],[role=textbox],[role=checkbox]';

/** No more pairs after this time (ms). */
const LONGEST = 4_000;

export interface Finding {
  located: string;
  controls: number;
  /** Milliseconds of one `locate()` and of one collection, in pairs measured one after the other. */
  pairs: [finding: number, collecting: number][];
}

function collect(): { element: Element; text: string }[] {
  return [...document.querySelectorAll(CONTROLS)].map((element) => ({
    element,
    text: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
  }));
}

let kept: unknown;

/** Repeats until this much time has passed, as the page's clock is coarse. @returns milliseconds each */
function time(work: () => unknown, atLeast: number): number {
  const begun = performance.now();
  let rounds = 0;
  let taken = 0;
  do {
    kept = work();
    rounds += 1;
    taken = performance.now() - begun;
  } while (taken < atLeast);
  return taken / rounds;
}

function measure(rules: Rule[], site: GuideRules, pairs: number, atLeast: number): Finding {
  const around: Surroundings = { document, ours: null, site };
  // Results are cached for one look, as while a guide is followed.
  const find = () => locate(rules, { ...around, memo: newMemo() });
  const first: Located = find();
  const controls = collect().length;
  const measured: Finding['pairs'] = [];
  const begun = performance.now();
  do {
    measured.push([time(find, atLeast), time(collect, atLeast)]);
  } while (measured.length < pairs && performance.now() - begun < LONGEST);
  return {
    located: first.found ? `found ${first.elements.length}` : first.why,
    controls,
    pairs: measured,
  };
}

Object.assign(globalThis, { benchFinding: measure, benchKept: () => kept });
