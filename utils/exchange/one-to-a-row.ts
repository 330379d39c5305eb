import { NAME_FIELDS } from './import-fields';
import { matchColumns, type Titles } from './match';
import type { RawRow } from './raw-row';

/** A column of one of several people: "Name 2" is the name of the second. */
interface OfOne {
  column: number;
  /** The title without the number. */
  title: string;
  person: string;
}

interface Layout {
  header: number;
  /** How many columns the table has. */
  width: number;
  /** The columns about all people of a row. */
  shared: readonly number[];
  /** The titles of what each person has. */
  titles: readonly string[];
  /** For each person, the column of each of these; undefined where they have none. */
  people: readonly (readonly (number | undefined)[])[];
}

const NUMBERED = /^(\D*)([1-9])(\D*)$/;
/** How many rows are looked at for whether a second name is one of a person. */
const LOOK_AT = 30;

/**
 * A table with one person a row, from one that may have several side by side under numbered titles. Read as one person,
 * the first would get the number of the second.
 */
export function oneToARow(rows: readonly RawRow[], titles: Titles): readonly RawRow[] {
  const layout = layoutOf(rows, titles);
  if (!layout) return rows;
  const { header, shared } = layout;
  return rows.flatMap((row, index) => {
    if (index < header) return [row];
    if (index > header) return rowsOf(row, layout);
    return [{ ...row, cells: [...shared.map((column) => row.cells[column] ?? ''), ...layout.titles] }];
  });
}

function layoutOf(rows: readonly RawRow[], titles: Titles): Layout | undefined {
  const { header } = matchColumns(rows, titles);
  const names = header < 0 ? [] : (rows[header]?.cells ?? []);
  const numbered = names.flatMap((name, column): OfOne[] => {
    const [, before = '', person = '', after = ''] = NUMBERED.exec(name) ?? [];
    const title = `${before.trim()} ${after.trim()}`.trim();
    return person === '' ? [] : [{ column, title, person }];
  });
  const naming = numbered.filter(({ title }) => NAME_FIELDS.has(titles(title)));
  const numbers = [...new Set(naming.map(({ person }) => person))].sort();
  if (numbers[0] !== '1' || numbers[1] !== '2') return undefined;
  const own = numbered.filter(({ person }) => numbers.includes(person));
  if (!areApart(own, naming, rows.slice(header + 1, header + LOOK_AT))) return undefined;
  const all = [...new Set(own.map(({ title }) => title))];
  const columnOf = (person: string, title: string) =>
    own.find((each) => each.person === person && each.title === title)?.column;
  return {
    header,
    width: names.length,
    shared: [...names.keys()].filter((column) => !own.some((each) => each.column === column)),
    titles: all,
    people: numbers.map((person) => all.map((title) => columnOf(person, title))),
  };
}

/**
 * Whether the numbers are people's. Some programs call the lines of one address "Name 1" and "Name 2", so the second has
 * to be a whole name, and there has to be something else of both.
 */
function areApart(own: readonly OfOne[], naming: readonly OfOne[], sample: readonly RawRow[]): boolean {
  const isOfBoth = (title: string) => own.filter((each) => each.title === title).length > 1;
  if (new Set(naming.map(({ title }) => title)).size > 1) return true;
  const { column = -1, title = '' } = naming.find(({ person }) => person === '2') ?? {};
  const filled = sample.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
  const isWhole = filled.filter((cell) => /\S\s+\S/.test(cell)).length * 2 > filled.length;
  return isWhole && own.some((each) => each.title !== title && isOfBoth(each.title));
}

/** The rows of the people in one; all of it as the first one's where it is about nobody. */
function rowsOf(row: RawRow, { width, shared, people }: Layout): RawRow[] {
  const isWhole = !row.broken || row.broken.cut.length === width;
  const cells = row.broken?.cut ?? row.cells;
  const isFilled = (column: number | undefined) => column !== undefined && cells[column]?.trim();
  const there = people.filter((columns) => columns.some(isFilled));
  return (there.length > 0 ? there : people.slice(0, 1)).map((columns, index) => {
    const taken = [...shared, ...columns];
    const own = taken.map((column) => (column === undefined ? '' : (cells[column] ?? '')));
    // What stands beyond the last title still does.
    const beyond = index === 0 ? cells.slice(width) : [];
    if (row.broken) return { ...row, broken: { cut: isWhole ? own : [] } };
    return { ...row, cells: [...own, ...beyond], ...linksOf(row, taken) };
  });
}

function linksOf({ links }: RawRow, taken: readonly (number | undefined)[]): Pick<RawRow, 'links'> {
  if (!links) return {};
  const moved = taken.flatMap((column, at) => {
    const link = column === undefined ? undefined : links[column];
    return link === undefined ? [] : [[at, link] as const];
  });
  return { links: Object.fromEntries(moved) };
}
