import Papa from 'papaparse';
import { inSlices, type Work } from '../ground/slices';
import type { CsvSeparator } from '../settings/settings';
import { defuse } from './formulas';

/** A mere number is harmless as a formula. */
const NUMBER = /^\+?[\d\s()./-]*$/;

export type Separator = ',' | ';' | '\t';

export interface Table<Row> {
  header: readonly string[];
  rows: readonly Row[];
  /** The cells of one row. */
  cells: (row: Row, index: number) => string[];
  /** Columns of phone numbers that another program should dial: there a plus sign stays the first character. */
  numbers?: ReadonlySet<number> | undefined;
}

/**
 * Writes a table as CSV for any spreadsheet: UTF-8 with a byte order mark, CRLF, quotes as in RFC 4180. Cells that a
 * spreadsheet would take for a formula get a leading apostrophe; all others are unchanged.
 *
 * @returns the file in parts, for a Blob
 * @throws the signal's reason if aborted
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

/** The separator spreadsheets expect: `;` where decimals have a comma, or else `,`. */
export function defaultSeparator(language: string): ',' | ';' {
  return language.toLowerCase().split('-')[0] === 'de' ? ';' : ',';
}

/** The separator to write: the mentor's choice, or else their language's default. */
export function pickSeparator(chosen: CsvSeparator | null, language: string): Separator {
  if (chosen === 'tab') return '\t';
  return chosen ?? defaultSeparator(language);
}
