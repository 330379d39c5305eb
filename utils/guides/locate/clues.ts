import type { Clue, Clues } from './types';

/** The clues an element matches, one bit each; telling ones first. */
interface Fit {
  element: Element;
  telling: number;
  further: number;
}

const count = (bits: number): number => {
  let found = 0;
  for (let left = bits; left > 0; left >>= 1) found += left & 1;
  return found;
};

interface Look {
  fits(element: Element, clue: Clue): boolean;
  /** Whether an element may be found at all. Only called for elements that match a telling clue. */
  counts(element: Element): boolean;
}

/**
 * The element that most clues agree on. It has to match at least one of the clues that told the control apart, and
 * half of the others. Another element may share some clues; but if it has a telling clue that this one has lost, only
 * more telling clues decide.
 *
 * @returns the one, several if the clues cannot decide, or none
 */
export function byClues(
  { telling, further }: Clues,
  elements: readonly Element[],
  { fits, counts }: Look,
): Element[] {
  const bits = (element: Element, clues: readonly Clue[]) =>
    clues.reduce((sum, clue, at) => sum | (fits(element, clue) ? 1 << at : 0), 0);
  const fitting = elements
    .map((element): Fit => ({ element, telling: bits(element, telling), further: 0 }))
    .filter((each) => each.telling > 0 && counts(each.element));
  for (const each of fitting) each.further = bits(each.element, further);
  const falls = (one: Fit, other: Fit): boolean => {
    const more = count(other.telling) - count(one.telling);
    if (one.telling & ~other.telling) return more > 0;
    return more > 0 || (more === 0 && count(other.further) > count(one.further));
  };
  const best = fitting.filter((one) => !fitting.some((other) => falls(one, other)));
  const [first] = best;
  const agreeing = best.every((one) => one.telling === first?.telling);
  return agreeing ? best.filter((one) => suffices(one)).map(({ element }) => element) : [];

  function suffices(one: Fit): boolean {
    return count(one.telling) > 1 || 2 * count(one.further) >= further.length;
  }
}
