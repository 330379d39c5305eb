import type { Phase } from '../../../utils/model/mentorship';

export interface Place {
  week: number;
  x: number;
  y: number;
  /** Counted from 0; a long trail has several. */
  row: number;
}

interface Stones {
  height: number;
  radius: number;
  /** The distance between stones (CSS pixels). */
  step: number;
  rowHeight: number;
  places: Place[];
  /** The background of each phase behind its stones; none for the small dots. */
  grounds: { phase: Phase; x: number; y: number; width: number; height: number }[];
  /** The distance from a stone's centre to its name. */
  nameAt: number;
}

/** The height of each stone, in halves of the swing: the path climbs, dips and climbs again. */
const SWING = [-0.2, -0.8, -0.5, 0.1, 0.8, 0.9, 0.4, -0.4, -0.9, -0.5];

const SHAPES = {
  dots: { height: 26, radius: 4.5, swing: 5, middle: 13 },
  // Leaves room for the name of the phase above the stones.
  numbered: { height: 100, radius: 12, swing: 18, middle: 61 },
  named: { height: 166, radius: 21, swing: 18, middle: 74 },
};

/** The enlargement of the current week's stone. */
export const NOW = 1.2;
/** The least distance between two stones where the trail is narrow, one of them the current (CSS pixels). */
const GAP = 3;
/** Numbered stones keep this distance, so that each can be read and clicked; otherwise a new row begins. */
const LEAST_STEP = 24;
/** The width that a week's name needs. */
export const NAME_ROOM = 88;
/** Phase backgrounds at least this wide have room for the long or the short name; others for none. */
export const PHASE_ROOM = { long: 230, short: 76 };

/**
 * Computes the positions of the stones.
 *
 * @param phases the phase of each week, in order
 * @param width in CSS pixels, so that the stones' numbers keep their size
 * @param rtl whether the trail runs from right to left
 */
export function stones(
  shape: keyof typeof SHAPES,
  width: number,
  rtl: boolean,
  phases: readonly Phase[],
): Stones {
  const { height: rowHeight, swing, middle } = SHAPES[shape];
  const edge = shape === 'named' ? 8 : 0;
  const fitting = shape === 'numbered' ? Math.max(1, Math.floor(width / LEAST_STEP)) : phases.length;
  const rows = Math.max(1, Math.ceil(phases.length / fitting));
  const inRow = Math.max(1, Math.ceil(phases.length / rows));
  const step = (width - 2 * edge) / inRow;
  const radius = Math.min(SHAPES[shape].radius, round((step - GAP) / (1 + NOW)));
  const places = phases.map((_, index) => {
    const row = Math.floor(index / inRow);
    const x = edge + step * ((index % inRow) + 0.5);
    const lift = SWING[index % SWING.length] ?? 0;
    const y = row * rowHeight + middle + lift * swing;
    return { week: index + 1, x: round(rtl ? width - x : x), y: round(y), row };
  });
  const height = rows * rowHeight;
  if (shape === 'dots') return { height, radius, step, rowHeight, places, grounds: [], nameAt: 0 };

  const grounds = runsOf(phases, inRow).map(({ phase, from: first, to: last }) => {
    const own = places.slice(first, last + 1).map(({ x }) => x);
    // The outermost backgrounds reach the edges, so that the longest name of a week fits.
    const from = Math.min(...own) - step / 2;
    const to = Math.max(...own) + step / 2;
    const left = from - edge < 1 ? 0 : from + GAP / 2;
    const right = width - edge - to < 1 ? width : to - GAP / 2;
    const y = (places[first]?.row ?? 0) * rowHeight + 1;
    return { phase, x: round(left), y, width: round(right - left), height: rowHeight - 2 };
  });
  return { height, radius, step, rowHeight, places, grounds, nameAt: Math.ceil(radius * NOW) + 4 };
}

/** Consecutive weeks of one phase within a row; own plans may return to a phase. */
function runsOf(phases: readonly Phase[], inRow: number): { phase: Phase; from: number; to: number }[] {
  const runs: { phase: Phase; from: number; to: number }[] = [];
  for (const [index, phase] of phases.entries()) {
    const last = runs.at(-1);
    if (last?.phase === phase && index % inRow !== 0) last.to = index;
    else runs.push({ phase, from: index, to: index });
  }
  return runs;
}

/** A smooth line through the stones of each row. */
export function pathThrough(places: readonly Place[]): string {
  return places
    .map(({ x, y, row }, index) => {
      const before = places[index - 1];
      if (before?.row !== row) return `M${x} ${y}`;
      const half = round((before.x + x) / 2);
      return `C${half} ${before.y} ${half} ${y} ${x} ${y}`;
    })
    .join(' ');
}

/** Where a pause before a stone is marked: half-way from the previous one, or at the row's edge. */
export function pausePlace(
  places: readonly Place[],
  index: number,
  step: number,
  rtl: boolean,
): { x: number; y: number } {
  const { x, y, row } = places[index] ?? { x: 0, y: 0, row: 0 };
  const before = places[index - 1];
  if (before?.row === row) return { x: round((before.x + x) / 2), y: round((before.y + y) / 2) };
  return { x: round(x + (rtl ? 1 : -1) * (step / 2 - 2)), y };
}

const round = (value: number) => Math.round(value * 10) / 10;
