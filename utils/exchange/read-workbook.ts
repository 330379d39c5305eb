import { strFromU8, strToU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { Work } from '../ground/slices';
import type { RawRow } from './raw-row';
import { CSV_LIMITS, type FileProblem } from './read-csv';
import { unzip, type ZipProblem } from './unzip';

/** Whether what is in an archive makes it an Excel workbook. */
export function isWorkbook(paths: readonly string[]): boolean {
  return paths.includes('xl/workbook.xml');
}

/** What of a workbook is read: no pictures, no drawings. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/.*|xl\/worksheets\/sheet\d+\.xml)$/;

/**
 * Reads the first sheet of an Excel workbook (.xlsx).
 *
 * @throws the signal's reason when it is stopped
 */
export async function readWorkbook(
  bytes: Uint8Array,
  work: Work = {},
): Promise<{ ok: true; rows: RawRow[] } | { ok: false; problem: FileProblem | ZipProblem }> {
  const unpacked = await unzip(bytes, (path) => PARTS.test(path), work);
  if (!unpacked.ok) return unpacked;
  // The library would unpack in workers made of text, which an extension's pages may not start: it is given an
  // archive in which nothing is packed, and whose size is known.
  const files = Object.fromEntries(
    unpacked.entries.map(({ path, bytes: part }) => [path, understood(path, part)]),
  );
  const plain = zipSync(files, { level: 0 });
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(plain.buffer as ArrayBuffer, 1);
  } catch (error) {
    // The library throws what it finds wrong with a workbook; anything else is a fault of ours.
    if (!(error instanceof Error)) throw error;
    return { ok: false, problem: 'zip-broken' };
  }
  work.signal?.throwIfAborted();
  const rows = sheet.flatMap((cells, index): RawRow[] => {
    const texts = cells.map(textOf);
    return texts.every((text) => text.trim() === '') ? [] : [{ number: index + 1, cells: texts }];
  });
  if (rows.length === 0) return { ok: false, problem: 'empty' };
  if (rows.length > CSV_LIMITS.rows) return { ok: false, problem: 'too-many-rows' };
  if (rows.some(({ cells }) => cells.length > CSV_LIMITS.columns))
    return { ok: false, problem: 'too-many-columns' };
  return { ok: true, rows };
}

/**
 * A part as the library understands it, which leaves texts in CDATA out and fails where a cell does not say where it
 * stands. Both are valid (ECMA-376 part 1, 18.3.1.4: without a reference, a cell stands behind the one before it).
 */
function understood(path: string, bytes: Uint8Array): Uint8Array {
  if (!path.endsWith('.xml')) return bytes;
  const text = strFromU8(bytes);
  const plain = text.replace(CDATA, (_, inner: string) =>
    inner.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );
  const placed = path.startsWith('xl/worksheets/') && WITHOUT_PLACE.test(plain) ? withPlaces(plain) : plain;
  return placed === text ? bytes : strToU8(placed);
}

const CDATA = /<!\[CDATA\[(.*?)\]\]>/gs;
const ROW_OR_CELL = /<(?:\w+:)?(row|c)(?=[\s/>])((?:"[^"]*"|[^"<>])*?)(\/?>)/g;
const WITHOUT_PLACE = /<(?:\w+:)?(?:row|c)(?=[\s/>])(?![^<>]*\sr\s*=)/;

/** A sheet in which every row and cell says where it stands. */
function withPlaces(sheet: string): string {
  let [row, column] = [0, 0];
  return sheet.replace(ROW_OR_CELL, (tag, kind: string, attributes: string, end: string) => {
    const [, said] = /\sr\s*=\s*"([^"]*)"/.exec(attributes) ?? [];
    if (kind === 'row') {
      row = said === undefined ? row + 1 : Number(said);
      column = 0;
    } else column = said === undefined ? column + 1 : columnOf(said);
    if (said !== undefined) return tag;
    const place = kind === 'row' ? `${row}` : `${lettersOf(column)}${row}`;
    return `${tag.slice(0, -end.length)} r="${place}"${end}`;
  });
}

/** The number of the column in a cell's reference: 28 for AB3. */
function columnOf(reference: string): number {
  const letters = reference.replace(/[^A-Z]/g, '');
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A day in a workbook has no zone; the library puts it into UTC.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}
