import { parseProfileAddress } from '../model/address';
import { CALLED_BY, type ImportField, NAME_FIELDS } from './import-fields';
import { type Matching, matchColumns, type Titles } from './match';
import { oneToARow } from './one-to-a-row';
import type { RawRow } from './raw-row';
import type { Sheet } from './read-workbook';

/** Fields whose links lead to the person the row is about; a link in a note may lead to anybody. */
const PERSONAL: ReadonlySet<ImportField | null | undefined> = new Set([...NAME_FIELDS, 'nickname']);

/** A sheet read as a table of people. */
export interface SheetTable {
  name: string;
  rows: RawRow[];
  matching: Matching;
  /** Whether it was turned, where people stood side by side. */
  turned?: boolean;
}

/**
 * The sheets that contain people, from a workbook that may start with instructions or a cover. If none seems to contain any, the
 * first one.
 */
export function sheetsOfPeople(
  sheets: readonly (Omit<Sheet, 'rows'> & Pick<SheetTable, 'turned'> & { rows: readonly RawRow[] })[],
  titles: Titles,
): SheetTable[] {
  const tables = sheets.map(({ rows: all, ...sheet }): SheetTable => {
    const rows = oneToARow(all, titles);
    const matching = matchColumns(rows, titles);
    return { ...sheet, ...withLinks(rows, matching) };
  });
  const named = tables.filter(
    ({ rows, matching }) =>
      rows.length > matching.header + 1 && matching.fields.some((field) => CALLED_BY.has(field)),
  );
  return named.length > 0 ? named : tables.slice(0, 1);
}

/**
 * Uses the addresses behind cells: in place of the cell's text if that should be an address, or in a column of their own if the
 * text is somebody's name.
 */
function withLinks(rows: readonly RawRow[], matching: Matching): { rows: RawRow[]; matching: Matching } {
  const width = matching.fields.length;
  const people = rows.map((row, index) =>
    index > matching.header ? followed(row, matching) : { row, beside: [] },
  );
  if (people.every(({ beside }) => beside.length === 0))
    return { rows: people.map(({ row }) => row), matching };
  const wider = people.map(({ row, beside }, index): RawRow => {
    const cells = [...row.cells];
    while (cells.length < width) cells.push('');
    // Cells beyond the last title stay beyond it.
    cells.splice(width, 0, index === matching.header ? 'Link' : beside.join('\n'));
    return { ...row, cells };
  });
  return { rows: wider, matching: { ...matching, fields: [...matching.fields, 'addresses'] } };
}

/**
 * A row with addresses and e-mail addresses in place of the texts that link to them, and the profiles its other cells link to.
 */
function followed(row: RawRow, { fields }: Matching): { row: RawRow; beside: string[] } {
  if (!row.links) return { row, beside: [] };
  const cells = [...row.cells];
  const beside: string[] = [];
  for (const [key, target] of Object.entries(row.links)) {
    const column = Number(key);
    const text = cells[column] ?? '';
    const instead = insteadOf(text, target, fields[column] ?? null);
    if (instead !== undefined) cells[column] = instead;
    else if (PERSONAL.has(fields[column] ?? null) && isProfile(target)) beside.push(target);
  }
  return { row: { ...row, cells }, beside };
}

/** What replaces a cell's text, given the target of its link; undefined to keep the text. */
function insteadOf(text: string, target: string, field: ImportField | null): string | undefined {
  const [, mail] = /^mailto:([^?]+)/i.exec(target) ?? [];
  if (field === 'emails' && mail !== undefined) return text.includes('@') ? text : mail;
  if (field === 'addresses' && /^https?:/i.test(target)) return parseProfileAddress(text).ok ? text : target;
  return undefined;
}

/** Whether an address is a person's on Facebook or LinkedIn. */
function isProfile(text: string): boolean {
  const parsed = parseProfileAddress(text);
  return parsed.ok && parsed.value.platform !== 'other';
}
