import Papa from 'papaparse';
import { inSlices, type Work } from '../ground/slices';
import type { CsvSeparator } from '../settings/settings';
import { defuse } from './formulas';

/** What is nothing but a number can do nothing as a formula. */
const NUMBER = /^\+?[\d\s()./-]*$/;

export type Separator = ',' | ';' | '\t';

export interface Table<Row> {
  header: readonly string[];
  rows: readonly Row[];
  /** Makes the cells of one row. */
  cells: (row: Row, index: number) => string[];
  /** Columns of telephone numbers another program is to dial: a plus sign stays the first sign there. */
  numbers?: ReadonlySet<number> | undefined;
}

/**
 * Writes a table as CSV for any spreadsheet: UTF-8 with a byte order mark, CRLF, quotes as in RFC 4180. A cell
 * that a spreadsheet would take for a formula gets one apostrophe in front; every other cell is as it was.
 *
 * @returns the file in parts, to be put into a Blob
 * @throws the signal's reason when it is stopped
 */
export async function toCsv<Row>(
  { header, rows, cells, numbers }: Table<Row>,
  separator: Separator,
  work: Work = {},
): Promise<string[]> {
  const safe = (cell: string, column: number) =>
    numbers?.has(column) && NUMBER.test(cell) ? cell : defuse(cell);
  const write = (lines: string[][]) =>
    `${Papa.unparse(lines, { delimiter: separator, newline: '\r\n' })}\r\n`;
  const parts = [`\ufeff${write([header.map(defuse)])}`];
  let lines: string[][] = [];
  await inSlices(
    rows,
    (row, index) => {
      lines.push(cells(row, index).map(safe));
      if (lines.length < 64 && index < rows.length - 1) return;
      parts.push(write(lines));
      lines = [];
    },
    work,
  );
  return parts;
}

/** What spreadsheets expect where a language writes decimals with a comma (`;`), else `,`. */
export function defaultSeparator(language: string): ',' | ';' {
  return language.toLowerCase().split('-')[0] === 'de' ? ';' : ',';
}

/** The separator to write: the mentor's own choice, else the one their language leads to expect. */
export function pickSeparator(chosen: CsvSeparator | null, language: string): Separator {
  if (chosen === 'tab') return '\t';
  return chosen ?? defaultSeparator(language);
}
