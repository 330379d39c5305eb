import { STAGES } from '../model/contact';
import type { ExportRow } from '../model/export-row';
import { CELLS, type ColumnWords, type CsvColumn } from './columns';
import type { Separator } from './csv';
import { splitName } from './names';

/** A table ready to be written. */
export interface Table {
  header: string[];
  rows: readonly ExportRow[];
  cells: (row: ExportRow, index: number) => string[];
  /** Where the program that reads it takes one only. */
  separator?: Separator;
}

/** The chosen columns of our own table. */
export function plainTable(
  rows: readonly ExportRow[],
  columns: readonly CsvColumn[],
  words: ColumnWords,
): Table {
  const writers = columns.map((column) => CELLS[column]);
  return {
    header: columns.map((column) => words.titles[column]),
    rows,
    cells: (row) => writers.map((write) => write(row, words)),
  };
}

/** Under this label the imported people are found, and deleted, in the other program. */
const LABEL = 'Mentor Trail';

/**
 * The header names of Google's own export and import template. Several labels stand in one cell with ` ::: `
 * between; `* myContacts` is the list everybody sees.
 */
export function googleTable(rows: readonly ExportRow[], withNotes: boolean): Table {
  const most = rows.reduce((most, { contact }) => Math.max(most, contact.addresses.length), 1);
  const websites = Array.from({ length: most }, (_, index) => index);
  return {
    header: [
      'First Name',
      'Last Name',
      ...(withNotes ? ['Notes'] : []),
      'Labels',
      ...websites.flatMap((index) => [`Website ${index + 1} - Label`, `Website ${index + 1} - Value`]),
    ],
    rows,
    cells: ({ contact }) => {
      const { first, last } = splitName(contact.name);
      const labels = [LABEL, ...(withNotes ? contact.tags : []), '* myContacts'];
      return [
        first,
        last,
        ...(withNotes ? [contact.notes] : []),
        labels.join(' ::: '),
        ...websites.flatMap((index) => {
          const address = contact.addresses[index] ?? '';
          return [address === '' ? '' : 'Profile', address];
        }),
      ];
    },
    separator: ',',
  };
}

/** The header names of Microsoft's own export and import template, which are English in every language. */
export function outlookTable(rows: readonly ExportRow[], withNotes: boolean): Table {
  return {
    header: [
      'First Name',
      'Last Name',
      'Personal Web Page',
      'Web Page',
      ...(withNotes ? ['Notes'] : []),
      'Categories',
    ],
    rows,
    cells: ({ contact }) => {
      const { first, last } = splitName(contact.name);
      const [web = '', personal = ''] = contact.addresses;
      const categories = [LABEL, ...(withNotes ? contact.tags : [])];
      return [first, last, personal, web, ...(withNotes ? [contact.notes] : []), categories.join(';')];
    },
    separator: ',',
  };
}

export interface NamelessOptions {
  withMetAt: boolean;
  /** The title above the running number. */
  numberTitle: string;
}

/**
 * How the work goes, and nothing by which a person could be known: no name, no address, no text of the
 * mentor's. Sorted by stage and week, because the order of names would give them away.
 */
export function namelessTable(
  rows: readonly ExportRow[],
  words: ColumnWords,
  { withMetAt, numberTitle }: NamelessOptions,
): Table {
  const columns: CsvColumn[] = ['stage', 'week', 'weeks', ...(withMetAt ? (['metAt'] as const) : [])];
  const rank = ({ contact, week, weeks }: ExportRow) =>
    (STAGES.indexOf(contact.stage) * 100 + (week || 0)) * 100 + (weeks || 0);
  const table = plainTable(
    rows.toSorted((a, b) => rank(a) - rank(b)),
    columns,
    words,
  );
  return {
    header: [numberTitle, ...table.header],
    rows: table.rows,
    cells: (row, index) => [String(index + 1), ...table.cells(row, index)],
  };
}
