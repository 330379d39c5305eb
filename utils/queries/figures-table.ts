import { inNamelessOrder, type OutcomeRow, type Standing } from './figure-rows';

/** Column titles and standings in the mentor's language. */
export interface FiguresWords {
  titles: Record<FiguresColumn, string>;
  /** The title of the mood column for one week. */
  mood: (week: number) => string;
  standings: Record<Standing, string>;
}

const NAMED = ['name', 'beginsOn'] as const;
const COLUMNS = ['standing', 'week', 'of', 'kept', 'due', 'unwritten', 'minutes'] as const;
export const FIGURES_COLUMNS = ['number', ...NAMED, ...COLUMNS] as const;
export type FiguresColumn = (typeof FIGURES_COLUMNS)[number];

/**
 * One line per mentorship, to be written as CSV.
 *
 * @param withNames false: nothing that could identify a person. No name, day, id or text of the mentor's; instead a
 *   running number, in an order that follows from the figures alone.
 */
export function figuresTable(
  rows: readonly OutcomeRow[],
  words: FiguresWords,
  { withNames }: { withNames: boolean },
): { header: string[]; rows: OutcomeRow[]; cells: (row: OutcomeRow, index: number) => string[] } {
  const weeks = Math.max(0, ...rows.map(({ of }) => of));
  const columns = [...(withNames ? NAMED : []), ...COLUMNS];
  const cell = (row: OutcomeRow, column: (typeof columns)[number]) =>
    column === 'standing' ? words.standings[row.standing] : String(row[column]);
  return {
    header: [
      words.titles.number,
      ...columns.map((column) => words.titles[column]),
      ...Array.from({ length: weeks }, (_, index) => words.mood(index + 1)),
    ],
    rows: withNames ? [...rows] : inNamelessOrder(rows),
    cells: (row, index) => [
      String(index + 1),
      ...columns.map((column) => cell(row, column)),
      ...Array.from({ length: weeks }, (_, week) => String(row.moods[week] ?? '')),
    ],
  };
}
