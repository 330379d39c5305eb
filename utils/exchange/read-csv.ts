import Papa from 'papaparse';
import { breathe, inSlices, type Work } from '../ground/slices';
import { type Encoding, readText } from './decode';
import type { RawRow } from './raw-row';

/** The separators that programs use. */
export const READ_SEPARATORS = [',', ';', '\t', '|'] as const;
export type ReadSeparator = (typeof READ_SEPARATORS)[number];

/** Larger files are not contact lists. */
export const CSV_LIMITS = { bytes: 60_000_000, rows: 100_000, columns: 300 } as const;
/** How many rows may precede the people: a remark and the titles. */
const ABOVE = 15;

export type FileProblem =
  | 'empty'
  | 'too-big'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'not-text'
  | 'workbook';

/** How workbooks begin: a ZIP archive, or an OLE file for old ones. */
const WORKBOOKS = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'];
/** How PDFs and pictures begin. */
const NO_TEXT = ['%PDF', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'];

export interface ReadCsv {
  encoding: Encoding;
  separator: ReadSeparator;
  /** Without empty rows. */
  rows: RawRow[];
}

export interface ReadOptions extends Work {
  encoding?: Encoding | undefined;
  separator?: ReadSeparator | undefined;
}

/**
 * Reads a CSV file written by any program.
 *
 * @param known whether a cell is a known column title, which helps to guess the separator
 * @throws the signal's reason if aborted
 */
export async function readCsv(
  bytes: Uint8Array,
  known: (title: string) => boolean,
  { signal, onProgress, ...given }: ReadOptions = {},
): Promise<{ ok: true; value: ReadCsv } | { ok: false; problem: FileProblem }> {
  if (bytes.length > CSV_LIMITS.bytes) return { ok: false, problem: 'too-big' };
  const magic = String.fromCharCode(...bytes.slice(0, 4));
  if (WORKBOOKS.some((start) => magic.startsWith(start))) return { ok: false, problem: 'workbook' };
  if (NO_TEXT.some((start) => magic.startsWith(start))) return { ok: false, problem: 'not-text' };
  const { text, encoding } = await readText(bytes, { given: given.encoding, signal });
  if (text.trim() === '') return { ok: false, problem: 'empty' };

  // Excel declares the separator on the first line.
  const declared = /^"?sep=(.)"?(?:\r\n|\r|\n)/i.exec(text);
  const start = declared?.[0].length ?? 0;
  const separator =
    given.separator ??
    READ_SEPARATORS.find((each) => each === declared?.[1]) ??
    guessSeparator(text.slice(start, start + 65_536), known);

  const reader = new Reader(text, separator, start, declared ? 2 : 1);
  for (;;) {
    signal?.throwIfAborted();
    const more = reader.next();
    onProgress?.(reader.at, text.length);
    if (reader.rows.length > CSV_LIMITS.rows + ABOVE) return { ok: false, problem: 'too-many-rows' };
    if (!more) break;
    await breathe();
  }
  const { rows, separator: within } = await unfolded(reader.rows, separator, known, signal);
  if (rows.length === 0) return { ok: false, problem: 'empty' };
  if (rows.some(({ cells }) => cells.length > CSV_LIMITS.columns)) {
    return { ok: false, problem: 'too-many-columns' };
  }
  await breathe();
  noteOdd(rows, within);
  return { ok: true, value: { encoding, separator: within, rows } };
}

/**
 * Programs write as many cells in each row. Where one did, notes the rows that have fewer; and those with a cell in which
 * further rows seem to be, as a quotation mark is missing before or behind.
 */
function noteOdd(all: readonly RawRow[], separator: ReadSeparator): void {
  const rows = all.filter(({ broken }) => !broken);
  const { usual, isWritten } = usualWidth(rows);
  for (const row of rows) {
    if (isWritten && row.cells.length < usual) row.short = true;
    if (usual > 2 && row.cells.some((cell) => holdsRow(cell, separator, usual)))
      row.problems = [...(row.problems ?? []), { kind: 'rows-within' }];
  }
}

/** How many cells most rows have, and whether so many have them that a program must have written them. */
function usualWidth(rows: readonly RawRow[]): { usual: number; isWritten: boolean } {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { cells } of rows) {
    if (cells.length < 2) continue;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    all += 1;
  }
  const [usual, times] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  return { usual, isWritten: times >= 2 && times >= all * 0.8 };
}

/** Whether one of the lines below the first could be a row by itself. */
function holdsRow(cell: string, separator: ReadSeparator, width: number): boolean {
  if (!cell.includes('\n')) return false;
  return cell.split('\n').some((line, at) => at > 0 && line.split(separator).length === width);
}

/**
 * Rows of which all cells have got into the first one. So a German Excel saves a file with commas that was opened by a
 * double click: what stood in quotes is kept apart from what did not.
 */
async function unfolded(
  rows: RawRow[],
  separator: ReadSeparator,
  known: (title: string) => boolean,
  signal: AbortSignal | undefined,
): Promise<{ rows: RawRow[]; separator: ReadSeparator }> {
  const folded: (string | undefined)[] = [];
  await inSlices(rows, (row) => folded.push(foldedCell(row)), { signal });
  if (folded.every((cell) => cell === undefined)) return { rows, separator };
  const flat: RawRow[] = [];
  const [titles] = folded;
  if (titles !== undefined && folded.every((cell) => cell !== undefined)) {
    const inner = READ_SEPARATORS.find((each) => cutCell(titles, each).filter(known).length > 1);
    if (inner === undefined) return { rows, separator };
    await inSlices(rows, (row, at) => flat.push({ ...row, cells: cutCell(folded[at] ?? '', inner) }), {
      signal,
    });
    return { rows: flat, separator: inner };
  }
  const width = rows.find(({ cells }) => cells.filter(known).length > 1)?.cells.length ?? 0;
  await inSlices(
    rows,
    (row, at) => flat.push({ ...row, cells: cellsWithin(row, folded[at], { separator, width }) }),
    { signal },
  );
  return { rows: flat, separator };
}

/** The cells of a row that may stand in one, where all others have as many as the table has titles. */
function cellsWithin(
  { cells }: RawRow,
  folded: string | undefined,
  { separator, width }: { separator: ReadSeparator; width: number },
): string[] {
  // A name with a comma in it is no row.
  if (folded === undefined || width < 2 || !/@|:\/\/|\d{5}/.test(folded)) return cells;
  const within = cutCell(folded, separator);
  return within.length === width ? within : cells;
}

/** The only cell of a row in which something stands, if more than one could be made of it. */
function foldedCell({ cells: [first = '', ...others], broken }: RawRow): string | undefined {
  const isAlone = !broken && others.every((cell) => cell.trim() === '');
  return isAlone && /[,;\t|]/.test(first) ? first : undefined;
}

function cutCell(cell: string, separator: ReadSeparator): string[] {
  return Papa.parse<string[]>(cell, { delimiter: separator, preview: 1 }).data[0] ?? [];
}

/** The separator that gives the most rows of equal length, and known titles. */
function guessSeparator(head: string, known: (title: string) => boolean): ReadSeparator {
  const scores = READ_SEPARATORS.map((separator) => {
    const { data, errors } = Papa.parse<string[]>(head, { delimiter: separator, preview: 60 });
    const counts = new Map<number, number>();
    let titles = 0;
    for (const cells of data) {
      if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
      titles = Math.max(titles, cells.filter(known).length);
    }
    // Of "last name, first name" two titles could be made, but not of the quotes below it.
    const torn = new Set(errors.flatMap(({ code, row }) => (code === 'InvalidQuotes' ? [row] : [])));
    const isTorn = torn.size > 0 && torn.size * 2 >= data.length - 1;
    return titles * (isTorn ? 1 : 1000) + Math.max(0, ...counts.values());
  });
  const best = scores.indexOf(Math.max(...scores));
  return READ_SEPARATORS[best] ?? ',';
}

/** How many characters are parsed in one go; an unfinished row is read as a whole. */
const PART = 262_144;
/** The part size after a bad row: the next row may be bad too, and then the rest of the part was parsed in vain. */
const SMALL_PART = 1024;
/** How many characters of small parts are read before the page may render. */
const STRETCH = 16_384;
/** How much the parser needs after a quote to know that it is misplaced. */
const MARGIN = 256;

/**
 * Reads a part at a time. Misplaced quotes only affect the line they begin in: without this, the parser would take
 * everything up to the next quote, or the end, for one cell.
 */
class Reader {
  readonly rows: RawRow[] = [];
  at: number;
  private readonly text: string;
  private readonly newline: '\r\n' | '\n' | '\r';
  private readonly separator: ReadSeparator;
  private number: number;
  private size = PART;

  constructor(text: string, separator: ReadSeparator, start: number, firstNumber: number) {
    this.text = text;
    this.separator = separator;
    this.at = start;
    this.number = firstNumber;
    this.newline = newlineOf(text, start);
  }

  /** Reads one part. @returns whether there is more */
  next(): boolean {
    // Many small parts count as one stretch.
    const until = this.at + STRETCH;
    do {
      for (let size = this.size; ; size *= 4) {
        if (this.read(Math.min(this.text.length, this.at + size))) break;
      }
    } while (this.at < until && this.at < this.text.length);
    return this.at < this.text.length;
  }

  /** @returns false if no row ends before `end` */
  private read(end: number): boolean {
    const part = this.text.slice(this.at, end);
    const isLast = end === this.text.length;
    const { data, errors, cursor } = this.parse(part, !isLast);
    // An error near the end may disappear once the whole row is there.
    const wrong = errors.find(
      ({ row, code, index = 0 }) =>
        isLast || row < data.length || (code === 'InvalidQuotes' && index < part.length - MARGIN),
    )?.row;
    const good = wrong ?? data.length;
    for (const cells of data.slice(0, good)) this.add(cells);
    if (wrong === undefined) {
      this.at += cursor;
      if (good > 0) this.size = Math.min(PART, this.size * 4);
      return isLast || good > 0;
    }
    this.at += good === 0 ? 0 : this.parse(part, false, good).cursor;
    this.size = SMALL_PART;
    do this.addBroken();
    while (this.at < this.text.length && this.isBroken());
    return true;
  }

  private addBroken(): void {
    const line = this.text.slice(this.at, this.lineEnd());
    this.number += 1;
    this.at = Math.min(this.text.length, this.lineEnd() + this.newline.length);
    this.rows.push({
      number: this.number - 1,
      cells: [line],
      broken: { cut: cutLine(line, this.separator) },
    });
  }

  private lineEnd(): number {
    const end = this.text.indexOf(this.newline, this.at);
    return end < 0 ? this.text.length : end;
  }

  /** Whether the next line is broken on its own, however the file continues. */
  private isBroken(): boolean {
    const line = this.text.slice(this.at, this.lineEnd());
    let at = 0;
    for (let end: number; at < line.length; at = end + 1) {
      const close = line[at] === '"' ? closingQuote(line, at) : at;
      // The quoted text continues on the next line.
      if (close < 0) return false;
      if (close > at && !endsCell(line.slice(close + 1), this.separator)) return true;
      end = line.indexOf(this.separator, close);
      if (end < 0) return false;
    }
    return false;
  }

  /** The library's low-level parser, which skips guessing and counting, and reports where the last whole row ended. */
  private parse(part: string, withoutLast: boolean, preview = 0): Parsed {
    const parser = new Papa.Parser({ delimiter: this.separator, newline: this.newline, preview });
    const { data, errors, meta } = parser.parse(part, 0, withoutLast);
    return { data, errors, cursor: meta.cursor };
  }

  private add(cells: string[]): void {
    const number = this.number++;
    if (cells.every((cell) => cell.trim() === '')) return;
    this.rows.push({ number, cells });
  }
}

/** The position of the closing quote; negative if there is none. */
function closingQuote(line: string, open: number): number {
  let close = line.indexOf('"', open + 1);
  while (close >= 0 && line[close + 1] === '"') close = line.indexOf('"', close + 2);
  return close;
}

/** Whether a cell ends after the closing quote. The separator may itself be whitespace. */
function endsCell(after: string, separator: string): boolean {
  const rest = after.trimStart();
  return rest === '' || rest.startsWith(separator) || after.startsWith(separator);
}

interface Parsed {
  data: string[][];
  /** Misplaced quotes, with the index of their row. */
  errors: { row: number; code?: string; index?: number }[];
  /** Where the last row in `data` ended. */
  cursor: number;
}

/** Splits a line whose quotes are meaningless, removing those around whole cells. */
function cutLine(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => cell.replace(/^\s*"([^"]*)"\s*$/, '$1').trim());
}

/** The line end of the file: the first one outside quotes. */
function newlineOf(text: string, start: number): '\r\n' | '\n' | '\r' {
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n') return '\n';
    else if (character === '\r') return text[at + 1] === '\n' ? '\r\n' : '\r';
  }
  return '\n';
}
