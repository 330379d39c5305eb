import { type OutcomeRow, STANDINGS, type Standing } from './figure-rows';

/** The mood in one week, over all mentorships. */
export interface WeekMood {
  /** Counted from 1. */
  week: number;
  /** How many noted a mood. */
  count: number;
  /** The mean, 1 to 5; null if nobody noted one. */
  mean: number | null;
}

export interface Figures {
  total: number;
  /** How many have each standing. */
  standing: Record<Standing, number>;
  /** How many ended early in which week, earliest first; 0: before the first. */
  endedIn: { week: number; count: number }[];
  kept: number;
  due: number;
  unwritten: number;
  minutes: number;
  /** From the first week to the last with a noted mood; empty if there is none. */
  moods: WeekMood[];
}

/** Sums up the mentorships. */
export function figuresOf(rows: readonly OutcomeRow[]): Figures {
  const standing = Object.fromEntries(
    STANDINGS.map((each) => [each, rows.filter((row) => row.standing === each).length]),
  ) as Record<Standing, number>;
  const early = rows.filter((row) => row.standing === 'early').map(({ week }) => week);
  const sum = (of: (row: OutcomeRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    total: rows.length,
    standing,
    endedIn: [...new Set(early)]
      .sort((a, b) => a - b)
      .map((week) => ({ week, count: early.filter((each) => each === week).length })),
    kept: sum(({ kept }) => kept),
    due: sum(({ due }) => due),
    unwritten: sum(({ unwritten }) => unwritten),
    minutes: sum(({ minutes }) => minutes),
    moods: moodsOf(rows),
  };
}

function moodsOf(rows: readonly OutcomeRow[]): WeekMood[] {
  const last = Math.max(0, ...rows.map(({ moods }) => moods.findLastIndex((mood) => mood !== null) + 1));
  return Array.from({ length: last }, (_, index) => {
    const noted = rows.flatMap(({ moods }) => moods[index] ?? []);
    const total = noted.reduce<number>((sum, mood) => sum + mood, 0);
    return { week: index + 1, count: noted.length, mean: noted.length === 0 ? null : total / noted.length };
  });
}
