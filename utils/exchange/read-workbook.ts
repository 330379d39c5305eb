import { zipSync } from 'fflate';
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
  const files = Object.fromEntries(unpacked.entries.map(({ path, bytes: part }) => [path, part]));
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

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A day in a workbook has no zone; the library puts it into UTC.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}
