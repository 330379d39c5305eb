import { strFromU8, strToU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { Work } from '../ground/slices';
import type { RawRow } from './raw-row';
import { CSV_LIMITS, type FileProblem } from './read-csv';
import { SHEETS_LIMIT, unzip, type ZipProblem } from './unzip';

/** Whether an archive is an Excel workbook, by its content. */
export function isWorkbook(paths: readonly string[]): boolean {
  return paths.includes('xl/workbook.xml');
}

/** The parts of a workbook that are read; not pictures and drawings. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/.*|xl\/worksheets\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;

/** What can be seen of a workbook's sheet, with something in it. */
export interface Sheet {
  name: string;
  rows: RawRow[];
}

/**
 * Reads the sheets of an Excel workbook (.xlsx) that somebody who opens it sees.
 *
 * @throws the signal's reason when it is stopped
 */
export async function readWorkbook(
  bytes: Uint8Array,
  work: Work = {},
): Promise<
  | {
      ok: true;
      sheets: Sheet[];
      /** The names of the sheets beyond those that are read. */
      unread: string[];
    }
  | { ok: false; problem: FileProblem | ZipProblem }
> {
  const unpacked = await unzip(bytes, (path) => PARTS.test(path), work);
  if (!unpacked.ok) return unpacked;
  // The library would unpack in workers created from text, which extension pages must not start. So it gets an
  // uncompressed archive of known size.
  const files = Object.fromEntries(
    unpacked.entries.map(({ path, bytes: part }) => [path, understood(path, part)]),
  );
  const plain = zipSync(files, { level: 0 }).buffer as ArrayBuffer;
  const parts = new Map(Object.entries(files).map(([path, part]) => [path.toLowerCase(), part]));
  const sheets: Sheet[] = [];
  let isBroken = false;
  const visible = visibleSheets(parts);
  for (const { name, number, path } of visible.slice(0, SHEETS_LIMIT)) {
    const cells = await cellsOf(plain, number);
    work.signal?.throwIfAborted();
    isBroken ||= cells === undefined;
    const rows = rowsOf(cells ?? [], linksIn(parts, path));
    const problem = sizeProblem(rows);
    if (problem) return { ok: false, problem };
    if (rows.length > 0) sheets.push({ name, rows });
  }
  if (sheets.length === 0) return { ok: false, problem: isBroken ? 'zip-broken' : 'empty' };
  return { ok: true, sheets, unread: visible.slice(SHEETS_LIMIT).map(({ name }) => name) };
}

/** The cells of a sheet by its place; undefined where it cannot be read. */
async function cellsOf(
  workbook: ArrayBuffer,
  number: number,
): Promise<readonly (readonly unknown[])[] | undefined> {
  try {
    return await readSheet(workbook, number);
  } catch (error) {
    // The library throws Errors for broken workbooks; anything else is a bug of ours.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function sizeProblem(rows: readonly RawRow[]): FileProblem | undefined {
  if (rows.length > CSV_LIMITS.rows) return 'too-many-rows';
  return rows.some(({ cells }) => cells.length > CSV_LIMITS.columns) ? 'too-many-columns' : undefined;
}

function rowsOf(
  sheet: readonly (readonly unknown[])[],
  links: ReadonlyMap<number, Readonly<Record<number, string>>>,
): RawRow[] {
  return sheet.flatMap((cells, index): RawRow[] => {
    const texts = cells.map(textOf);
    if (texts.every((text) => text.trim() === '')) return [];
    const behind = links.get(index + 1);
    return [{ number: index + 1, cells: texts, ...(behind && { links: behind }) }];
  });
}

const textIn = (parts: ReadonlyMap<string, Uint8Array>, path: string) => {
  const part = parts.get(path.toLowerCase());
  return part ? strFromU8(part) : '';
};

/** The sheets that are not hidden, with their place among all; the first one where none can be told. */
function visibleSheets(
  parts: ReadonlyMap<string, Uint8Array>,
): { name: string; number: number; path: string }[] {
  const targets = relationsIn(textIn(parts, 'xl/_rels/workbook.xml.rels'));
  const tags = [...textIn(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/g)];
  const all = tags.map(([, attributes = ''], index) => {
    const target = targets.get(attributeIn(attributes, '(?:\\w+:)?id')) ?? '';
    return {
      name: attributeIn(attributes, 'name'),
      isHidden: /\sstate\s*=\s*"(?:hidden|veryHidden)"/i.test(` ${attributes}`),
      number: index + 1,
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    };
  });
  const seen = all.filter(({ isHidden }) => !isHidden);
  return seen.length > 0 ? seen : [{ name: '', number: 1, path: all[0]?.path ?? '' }];
}

function relationsIn(text: string): Map<string, string> {
  const tags = text.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g);
  return new Map(
    [...tags].map(([, attributes = '']) => [
      attributeIn(attributes, 'Id'),
      attributeIn(attributes, 'Target'),
    ]),
  );
}

function attributeIn(attributes: string, name: string): string {
  const [, value = ''] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*"([^"]*)"`).exec(attributes) ?? [];
  return unescaped(value);
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, sign: string) => signs[sign] ?? '');
}

const LINK = /<(?:\w+:)?hyperlink\s([^<>]*)>/g;
/** A cell whose formula makes a link: `HYPERLINK("https://…","Profile")`. */
const LINK_FORMULA =
  /<(?:\w+:)?c\s([^<>]*)>\s*<(?:\w+:)?f(?:\s[^<>]*)?>\s*(?:_xlfn\.)?HYPERLINK\s*\(\s*"([^"<>]*)"/gi;
/** More cells than these belong to no link of one person. */
const WIDEST_LINK = 8;

/** The link targets of a sheet's cells, by row and column; a cell's text may be just "Profile". */
function linksIn(parts: ReadonlyMap<string, Uint8Array>, path: string): Map<number, Record<number, string>> {
  const links = new Map<number, Record<number, string>>();
  const add = (reference: string, target: string) => {
    const row = Number(/\d+$/.exec(reference)?.[0] ?? 0);
    if (target !== '') links.set(row, { ...links.get(row), [columnOf(reference) - 1]: target });
  };
  const sheet = textIn(parts, path);
  if (/hyperlink/i.test(sheet)) {
    const targets = relationsIn(textIn(parts, path.replace(/[^/]+$/, '_rels/$&.rels')));
    for (const [, attributes = ''] of sheet.matchAll(LINK)) {
      const [from = '', to] = attributeIn(attributes, 'ref').split(':');
      const isWide = to !== undefined && columnOf(to) - columnOf(from) > WIDEST_LINK;
      if (!isWide) add(from, targets.get(attributeIn(attributes, '(?:\\w+:)?id')) ?? '');
    }
    for (const [, attributes = '', target = ''] of sheet.matchAll(LINK_FORMULA)) {
      add(attributeIn(attributes, 'r'), unescaped(target));
    }
  }
  return links;
}

/**
 * A part in a form the library understands. It drops texts in CDATA and fails on cells without a reference, although
 * both are valid (ECMA-376 part 1, 18.3.1.4: without a reference, a cell follows the one before it).
 */
function understood(path: string, bytes: Uint8Array): Uint8Array {
  if (!/\.xml$/i.test(path)) return bytes;
  const text = strFromU8(bytes);
  // The library makes another character of one beyond the first plane that is written as its number.
  const whole = text.replace(/&#(x[\da-f]{5,6}|\d{5,7});/gi, (all, number: string) => {
    const point = Number(number.startsWith('x') || number.startsWith('X') ? `0${number}` : number);
    return point > 0xffff && point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
  const plain = whole.replace(CDATA, (_, inner: string) =>
    inner.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );
  const placed = path.startsWith('xl/worksheets/') && WITHOUT_PLACE.test(plain) ? withPlaces(plain) : plain;
  return placed === text ? bytes : strToU8(placed);
}

const CDATA = /<!\[CDATA\[(.*?)\]\]>/gs;
const ROW_OR_CELL = /<(?:\w+:)?(row|c)(?=[\s/>])((?:"[^"]*"|[^"<>])*?)(\/?>)/g;
const WITHOUT_PLACE = /<(?:\w+:)?(?:row|c)(?=[\s/>])(?![^<>]*\sr\s*=)/;

/** A sheet with references on every row and cell. */
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

/** The column number in a cell reference: 28 for AB3. */
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
  // Dates in a workbook have no time zone; the library uses UTC.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}
