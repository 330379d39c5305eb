import type { Phase } from '../../utils/timeline/types';

export interface Place {
  week: number;
  x: number;
  y: number;
}

interface Stones {
  height: number;
  radius: number;
  places: Place[];
  /** The ground of each phase, behind its stones; none under the small dots. */
  grounds: { phase: Phase; x: number; width: number }[];
}

/** How high each stone lies, in halves of the swing: the path climbs, dips and climbs again. */
const SWING = [-0.2, -0.8, -0.5, 0.1, 0.8, 0.9, 0.4, -0.4, -0.9, -0.5];

const SHAPES = {
  dots: { height: 26, radius: 4.5, swing: 5, middle: 13 },
  numbered: { height: 78, radius: 12, swing: 18, middle: 39 },
  named: { height: 136, radius: 21, swing: 20, middle: 54 },
};

/** How much larger the stone of the week that is now is drawn. */
export const NOW = 1.2;
/** Least room between two stones (CSS pixels), the one of now being one of them, where the trail is narrow. */
const GAP = 3;

/**
 * Where the stones lie.
 *
 * @param phases of each week, in order
 * @param width in CSS pixels, so that the numbers on the stones keep their size at any width
 * @param rtl whether the trail is walked from right to left
 */
export function stones(
  shape: keyof typeof SHAPES,
  width: number,
  rtl: boolean,
  phases: readonly Phase[],
): Stones {
  const { height, swing, middle } = SHAPES[shape];
  const edge = shape === 'named' ? 8 : 0;
  const step = (width - 2 * edge) / phases.length;
  const radius = Math.min(SHAPES[shape].radius, round((step - GAP) / (1 + NOW)));
  const places = phases.map((_, index) => {
    const x = edge + step * (index + 0.5);
    const height = SWING[index % SWING.length] ?? 0;
    return { week: index + 1, x: round(rtl ? width - x : x), y: round(middle + height * swing) };
  });
  if (shape === 'dots') return { height, radius, places, grounds: [] };

  const grounds = runsOf(phases).map(({ phase, from: first, to: last }) => {
    const own = places.slice(first, last + 1).map(({ x }) => x);
    // The outermost grounds reach the edges, so that the longest name of a week stays on its ground.
    const from = Math.min(...own) - step / 2;
    const to = Math.max(...own) + step / 2;
    const left = from - edge < 1 ? 0 : from + GAP / 2;
    const right = width - edge - to < 1 ? width : to - GAP / 2;
    return { phase, x: round(left), width: round(right - left) };
  });
  return { height, radius, places, grounds };
}

/** Weeks of one phase that follow each other; an own plan may come back to a phase. */
function runsOf(phases: readonly Phase[]): { phase: Phase; from: number; to: number }[] {
  const runs: { phase: Phase; from: number; to: number }[] = [];
  for (const [index, phase] of phases.entries()) {
    const last = runs.at(-1);
    if (last?.phase === phase) last.to = index;
    else runs.push({ phase, from: index, to: index });
  }
  return runs;
}

/** A soft line through the stones. */
export function pathThrough(places: readonly Place[]): string {
  return places
    .map(({ x, y }, index) => {
      const before = places[index - 1];
      if (!before) return `M${x} ${y}`;
      const half = round((before.x + x) / 2);
      return `C${half} ${before.y} ${half} ${y} ${x} ${y}`;
    })
    .join(' ');
}

const round = (value: number) => Math.round(value * 10) / 10;
