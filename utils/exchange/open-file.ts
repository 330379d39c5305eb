import type { Work } from '../ground/slices';
import { charsetOf, withWholeCharacters } from './card-lines';
import type { ColumnWords } from './columns';
import { type Encoding, readText } from './decode';
import { kindOf, type OtherFile } from './file-kind';
import { isLinkedInLog } from './linkedin-log';
import { type Matching, matchColumns, type Titles } from './match';
import { oneToARow } from './one-to-a-row';
import type { RawRow } from './raw-row';
import { CSV_LIMITS, type FileProblem, type ReadSeparator, readCsv } from './read-csv';
import type { CardColumn } from './read-vcard';
import { turned } from './turned';
import { isZip, unzip, ZIP_LIMITS, type ZipProblem } from './unzip';

/** A table of people from any kind of file. */
export interface OpenedTable {
  kind: 'table';
  /**
   * `cards` is an address book, `workbook` an Excel file; what was guessed about a text file does not apply to them.
   */
  from: 'csv' | 'cards' | 'workbook';
  rows: RawRow[];
  encoding: Encoding;
  separator: ReadSeparator;
  matching: Matching;
  /** Of a workbook: the names of the sheets that were not looked at. */
  unread?: readonly string[];
  /** Of a workbook: which of its sheets. */
  sheet?: string;
  /** People stood side by side: the table was turned, or not, as the mentor wants it. */
  turned?: boolean;
}

export type Opened =
  | OpenedTable
  | { kind: 'linkedin-log'; rows: RawRow[] }
  /** Several files, one of which the mentor has to choose. */
  | { kind: 'archive'; files: ArchiveFile[]; unread?: readonly string[] }
  | { kind: 'refused'; problem: OpenProblem };

export interface ArchiveFile {
  name: string;
  bytes: Uint8Array;
  /** Of a workbook: which of its sheets, by name. */
  sheet?: string;
}

export type OpenProblem =
  | Exclude<FileProblem, 'workbook' | 'not-text'>
  | ZipProblem
  | OtherFile
  | 'open-document'
  | 'apple-document'
  | 'binary-workbook'
  | 'zip-without';

export interface OpenOptions extends Work {
  encoding?: Encoding | undefined;
  separator?: ReadSeparator | undefined;
  /** The sheet of a workbook to be read. */
  sheet?: string | undefined;
  /** Whether a table that has people side by side is turned; it is unless that is false. */
  turn?: boolean | undefined;
}

/** Larger files are not lists of people, and would exhaust memory before we could say so. */
export const FILE_LIMIT = Math.max(CSV_LIMITS.bytes, ZIP_LIMITS.bytes);

/** Of LinkedIn's forty files, those about people the mentor knows. */
const LINKEDIN = /(?:^|\/)(?:Connections|messages|Invitations)\.csv$/i;
const READABLE = /\.(?:csv|tsv|txt|vcf|vcard|xlsx|xlsm)$/i;
/** Files that Macs add to archives. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.)/;

/** Archives that are no lists of people, by what they hold. */
const ARCHIVES: readonly [OpenProblem, RegExp][] = [
  ['open-document', /^content\.xml$/],
  ['apple-document', /^Index(?:\.zip$|\/.*\.iwa$)/],
  ['binary-workbook', /^xl\/workbook\.bin$/],
  ['rtf', /^(?:word\/document|ppt\/presentation)\.xml$/],
  ['facebook-json', /(?:^|\/)(?:your_friends|friends)(?:_\d+)?\.(?:json|html)$/],
];

/**
 * Opens a file from any program: a table, an address book, an Excel workbook, an archive with any of these, or
 * LinkedIn's messages. Any other file is identified in the refusal.
 *
 * @param cardTitles the column titles for an address book
 * @throws the signal's reason if aborted
 */
export async function openFile(
  bytes: Uint8Array,
  titles: Titles,
  cardTitles: Record<CardColumn, string>,
  options: OpenOptions = {},
): Promise<Opened> {
  const kind = kindOf(bytes);
  if (kind === 'zip') return openZip(bytes, titles, cardTitles, options);
  if (bytes.length > CSV_LIMITS.bytes) return { kind: 'refused', problem: 'too-big' };
  if (kind === 'cards') {
    const unbroken = withWholeCharacters(bytes);
    const { text, encoding } = await readText(unbroken, {
      given: options.encoding,
      declared: charsetOf(unbroken),
      signal: options.signal,
    });
    const { readVcards } = await import('./read-vcard');
    const cards = await readVcards(text, cardTitles, options);
    if (!cards.ok) return { kind: 'refused', problem: cards.problem };
    return { kind: 'table', from: 'cards', separator: ',', encoding, ...cards.value };
  }
  if (kind !== 'table') return { kind: 'refused', problem: kind };
  const csv = await readCsv(bytes, (title) => titles(title) !== undefined, options);
  if (!csv.ok) {
    const problem = csv.problem === 'workbook' || csv.problem === 'not-text' ? 'old-office' : csv.problem;
    return { kind: 'refused', problem };
  }
  const { encoding, separator } = csv.value;
  if (isLinkedInLog(csv.value.rows)) return { kind: 'linkedin-log', rows: csv.value.rows };
  const table = upright(csv.value.rows, titles, options.turn);
  const rows = [...oneToARow(table.rows, titles)];
  const matching = matchColumns(rows, titles);
  return { kind: 'table', from: 'csv', encoding, separator, ...table, rows, matching };
}

/** A table with its titles in a row, and whether it was turned for that. */
function upright(
  rows: readonly RawRow[],
  titles: Titles,
  turn = true,
): { rows: readonly RawRow[]; turned?: boolean } {
  const other = turned(rows, titles);
  return other ? { rows: turn ? other : rows, turned: turn } : { rows };
}

async function openZip(
  bytes: Uint8Array,
  titles: Titles,
  cardTitles: Record<CardColumn, string>,
  options: OpenOptions & { isInner?: boolean },
): Promise<Opened> {
  const read = await unzip(bytes, (path) => READABLE.test(path) && !HIDDEN.test(path), options);
  if (!read.ok) return { kind: 'refused', problem: read.problem };
  const { isWorkbook, readWorkbook } = await import('./read-workbook');
  if (isWorkbook(read.paths)) {
    return openWorkbook(bytes, await readWorkbook(bytes, options), titles, options);
  }
  const other = ARCHIVES.find(([, holds]) => read.paths.some((path) => holds.test(path)));
  if (other) return { kind: 'refused', problem: other[0] };
  const linkedIn = read.entries.filter(({ path }) => LINKEDIN.test(path));
  const readable = linkedIn.length > 0 ? linkedIn : read.entries;
  // An archive within one is opened once, and only where it is a workbook.
  const chosen = options.isInner ? [] : readable;
  const files = chosen
    .filter(({ bytes: part }) => part.length > 0)
    .map(({ path, bytes: part }) => ({ name: path.split('/').at(-1) ?? path, bytes: part }));
  const [only] = files;
  if (!only) return { kind: 'refused', problem: 'zip-without' };
  if (files.length > 1) return { kind: 'archive', files };
  if (isZip(only.bytes)) return openZip(only.bytes, titles, cardTitles, { ...options, isInner: true });
  return openFile(only.bytes, titles, cardTitles, options);
}

/** The sheet of people in a workbook, or those of which one is to be chosen. */
async function openWorkbook(
  bytes: Uint8Array,
  workbook: Awaited<ReturnType<typeof import('./read-workbook')['readWorkbook']>>,
  titles: Titles,
  { sheet, turn }: OpenOptions,
): Promise<Opened> {
  if (!workbook.ok) return { kind: 'refused', problem: workbook.problem as OpenProblem };
  const { unread } = workbook;
  const { sheetsOfPeople } = await import('./sheets');
  const sheets = workbook.sheets.map((each) => ({ ...each, ...upright(each.rows, titles, turn) }));
  const tables = sheetsOfPeople(sheets, titles);
  const table = tables.find(({ name }) => name === sheet) ?? tables[0];
  if (!table) return { kind: 'refused', problem: 'empty' };
  if (sheet === undefined && tables.length > 1) {
    const files = tables.map(({ name }) => ({ name, bytes, sheet: name }));
    return { kind: 'archive', files, unread };
  }
  const { name, ...found } = table;
  return {
    kind: 'table',
    from: 'workbook',
    encoding: 'utf-8',
    separator: ',',
    unread,
    ...found,
    ...(sheet !== undefined && { sheet: name }),
  };
}

/** The column titles for an address book, in the mentor's language. */
export function cardTitles(
  { titles }: ColumnWords,
  own: Record<'websites' | 'birthday' | 'postal', string>,
): Record<CardColumn, string> {
  const { name, addresses, phones, emails, messengers, work, tags, language, notes } = titles;
  return { name, addresses, phones, emails, messengers, work, tags, language, notes, ...own };
}
