import { fold } from '../ground/text';
import { parseProfileAddress } from '../model/address';
import { type ColumnWords, CSV_COLUMNS, type CsvColumn } from './columns';
import type { RawRow } from './read-csv';

/** Of a mentorship a table brings the first day only: a plan and what came of it are in no table. */
const NOT_READ = ['week', 'weeks'] as const;
type NotRead = (typeof NOT_READ)[number];
const isRead = (column: CsvColumn): column is Exclude<CsvColumn, NotRead> =>
  !NOT_READ.some((each) => each === column);

/** What a column of a file can be read as. */
export const IMPORT_FIELDS = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  ...CSV_COLUMNS.filter((column) => isRead(column)).filter((column) => column !== 'name'),
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Fields that several columns may fill together. */
const SEVERAL: ReadonlySet<ImportField> = new Set(['addresses', 'tags', 'notes']);

/**
 * Titles in other programs' files, folded: Google Contacts (now and before 2024), Outlook in English and German,
 * LinkedIn's Connections.csv, and what people write themselves.
 */
const ALIASES: Readonly<Partial<Record<ImportField, string>>> = {
  name: 'name|full name|display name|vollstandiger name|anzeigename|vor und nachname|person|contact|kontakt',
  firstName: 'first name|given name|vorname|rufname',
  middleName: 'middle name|additional name|weitere vornamen|zweiter vorname',
  lastName: 'last name|family name|surname|nachname|familienname',
  addresses:
    'url|link|profile|profil|profile url|profil url|profile link|profillink|linkedin|linkedin url|facebook|facebook url|website|webseite|web page|personal web page|personliche webseite|homepage',
  notes: 'notes|note|notizen|notiz|comment|comments|kommentar|kommentare|bemerkung|bemerkungen|anmerkungen',
  tags: 'tags|topics|themen|labels|categories|kategorien|group membership|schlagworte|schlagworter',
  stage: 'stage|status|stand|stufe',
  metAt: 'met at|where we met|group|gruppe|kennengelernt',
  language: 'language|sprache',
  // As our own tables called it before plans of other lengths.
  beginsOn: 'ten weeks begin|beginn der zehn wochen',
};
const WEBSITE = /^website \d+ value$/;

/** Titles whose tags are another program's as well: `* myContacts` is no topic. */
const FOREIGN_LABELS = new Set(['labels', 'categories', 'kategorien', 'group membership']);

/** Which field a title names: null for one that is known and left out, undefined for one that is not. */
export type Titles = (title: string) => ImportField | null | undefined;

/** Knows the titles of our own tables in these languages, and those of other programs. */
export function titlesIn(words: readonly ColumnWords[]): Titles {
  const known = new Map<string, ImportField | null>();
  for (const [field, aliases] of Object.entries(ALIASES) as [ImportField, string][]) {
    for (const alias of aliases.split('|')) known.set(alias, field);
  }
  for (const { titles } of words.toReversed()) {
    for (const column of CSV_COLUMNS) known.set(plain(titles[column]), isRead(column) ? column : null);
  }
  return (title) => {
    const name = plain(title);
    return WEBSITE.test(name) ? 'addresses' : known.get(name);
  };
}

/** Whether a column's tags are partly another program's own. */
export function hasForeignLabels(title: string): boolean {
  return FOREIGN_LABELS.has(plain(title));
}

function plain(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How a file is read: which row holds the titles, and what each column is. */
export interface Matching {
  /** The place of the titles in `rows`; -1 where the file has none. Rows before them are left out. */
  header: number;
  /** For each column; null is left out. */
  fields: (ImportField | null)[];
}

/** Rows before the titles that are looked at: LinkedIn writes a remark of three rows first. */
const LOOK_AT = 15;

/** Finds titles and what each column is, as far as that can be told. */
export function matchColumns(rows: readonly RawRow[], titles: Titles): Matching {
  const scores = rows
    .slice(0, LOOK_AT)
    .map(({ cells }) => cells.filter((cell) => titles(cell) !== undefined).length);
  const best = Math.max(0, ...scores);
  const holdsPerson = rows[0]?.cells.some((cell) => parseProfileAddress(cell).ok) === true;
  const header = best > 0 ? scores.indexOf(best) : holdsPerson ? -1 : 0;
  return { header, fields: matchFields(rows, header, titles) };
}

/** What each column is, with the titles in a given row. */
export function matchFields(rows: readonly RawRow[], header: number, titles: Titles): (ImportField | null)[] {
  const names = header < 0 ? [] : (rows[header]?.cells ?? []);
  const width = Math.max(
    names.length,
    ...(header < 0 ? rows.slice(0, 50).map(({ cells }) => cells.length) : []),
  );
  const taken = new Set<ImportField>();
  const fields = Array.from({ length: width }, (_, column): ImportField | null => {
    const field = titles(names[column] ?? '') ?? null;
    if (field === null || (taken.has(field) && !SEVERAL.has(field))) return null;
    taken.add(field);
    return field;
  });
  if (taken.has('addresses')) return fields;
  // Nothing is called so: a column in which profile addresses stand is one.
  const sample = rows.slice(header + 1, header + 30);
  return fields.map((field, column) => {
    if (field !== null || names[column] === '') return field;
    const filled = sample.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
    const profiles = filled.filter((cell) => {
      const parsed = parseProfileAddress(cell);
      return parsed.ok && parsed.value.platform !== 'other';
    });
    return filled.length > 0 && profiles.length * 2 > filled.length ? 'addresses' : null;
  });
}
