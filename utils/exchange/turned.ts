import { CALLED_BY } from './import-fields';
import { matchColumns, type Titles } from './match';
import type { RawRow } from './raw-row';
import { CSV_LIMITS } from './read-csv';
import { plainTitle } from './title-words';

/** How many titles the first column has to have. */
const LEAST_TITLES = 3;

/**
 * A table that has people side by side, and the titles in its first column, with a row for each column; undefined for any
 * other, and where in doubt. The rows are numbered as the columns were.
 */
export function turned(rows: readonly RawRow[], titles: Titles): RawRow[] | undefined {
  if (rows.length > CSV_LIMITS.columns || !isTurned(rows, titles)) return undefined;
  const cells = rows.map(({ cells: all, broken }) => broken?.cut ?? all);
  const width = cells.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: width }, (_, column): RawRow => {
    const links = rows.flatMap(({ links: of }, at) => {
      const link = of?.[column];
      return link === undefined ? [] : [[at, link] as const];
    });
    return {
      number: column + 1,
      cells: cells.map((all) => all[column] ?? ''),
      ...(links.length > 0 && { links: Object.fromEntries(links) }),
    };
  });
  const filled = columns.filter(({ cells: all }) => all.some((cell) => cell.trim() !== ''));
  const { header, fields } = matchColumns(filled, titles);
  return header === 0 && fields.some((field) => CALLED_BY.has(field)) ? filled : undefined;
}

/** Whether the first column has titles, each once, one of them a name's, and no row has the titles of a table. */
function isTurned(rows: readonly RawRow[], titles: Titles): boolean {
  const named = rows.map(({ cells: [first = ''] }) => first).filter((cell) => titles(cell) !== undefined);
  if (named.length < LEAST_TITLES || named.length * 2 < rows.length) return false;
  if (new Set(named.map(plainTitle)).size < named.length) return false;
  const known = rows.map(
    ({ cells: [, ...rest] }) =>
      new Set(rest.map((cell) => titles(cell)).filter((field) => field !== undefined)),
  );
  const areTitles = known.some(({ size }, at) => size > (at === 0 ? 0 : 1));
  return !areTitles && named.some((title) => CALLED_BY.has(titles(title)));
}
