import { STAGES } from '../model/contact';
import type { ExportRow } from '../model/export-row';
import type { Reach } from '../model/reach';
import { CELLS, type ColumnWords, type CsvColumn } from './columns';
import type { Separator } from './csv';
import { shield } from './formulas';
import { splitName } from './names';

/** A table ready to be written. */
export interface Table {
  header: string[];
  rows: readonly ExportRow[];
  cells: (row: ExportRow, index: number) => string[];
  /** Columns of telephone numbers another program is to dial: nothing may stand before them. */
  numbers?: ReadonlySet<number>;
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
    cells: (row) => writers.map((write) => shield(write(row, words))),
  };
}

/** Under this label the imported people are found, and deleted, in the other program. */
const LABEL = 'Mentor Trail';

/** How Google writes the labels it has words for; the mentor's own stand as they are. */
const GOOGLE_LABELS: Readonly<Record<string, string>> = { mobile: 'Mobile', home: 'Home', work: 'Work' };

/**
 * The header names of Google's own export and import template. Several labels stand in one cell with ` ::: `
 * between; `* myContacts` is the list everybody sees.
 */
export function googleTable(rows: readonly ExportRow[], withNotes: boolean, withWork = false): Table {
  const most = (of: (row: ExportRow) => readonly unknown[], least: number) =>
    Array.from({ length: rows.reduce((max, row) => Math.max(max, of(row).length), least) }, (_, at) => at);
  const websites = most(({ contact }) => contact.addresses, 1);
  const emails = most(({ contact }) => contact.emails, 0);
  const phones = most(({ contact }) => contact.phones, 0);
  const numbered = (places: readonly number[], kind: string) =>
    places.flatMap((index) => [`${kind} ${index + 1} - Label`, `${kind} ${index + 1} - Value`]);
  const filled = (places: readonly number[], reach: readonly Reach[]) =>
    places.flatMap((index) => {
      const { label = '', value = '' } = reach[index] ?? {};
      return [GOOGLE_LABELS[label] ?? label, value];
    });
  const header = [
    'First Name',
    'Last Name',
    ...(withWork ? ['Organization Title'] : []),
    ...(withNotes ? ['Notes'] : []),
    'Labels',
    ...numbered(emails, 'E-mail'),
    ...numbered(phones, 'Phone'),
    ...numbered(websites, 'Website'),
  ];
  return {
    header,
    rows,
    cells: ({ contact }) => {
      const { first, last } = splitName(contact.name);
      const labels = [LABEL, ...(withNotes ? contact.tags : []), '* myContacts'];
      return [
        first,
        last,
        ...(withWork ? [contact.work] : []),
        ...(withNotes ? [contact.notes] : []),
        labels.join(' ::: '),
        ...filled(emails, contact.emails),
        ...filled(phones, contact.phones),
        ...websites.flatMap((index) => {
          const address = contact.addresses[index] ?? '';
          return [address === '' ? '' : 'Profile', address];
        }),
      ];
    },
    numbers: columnsLike(header, /^Phone \d+ - Value$/),
    separator: ',',
  };
}

/** Outlook's columns of numbers, by what they are for; the first that is free is taken. */
const OUTLOOK_PHONES = {
  mobile: ['Mobile Phone', 'Other Phone', 'Primary Phone'],
  home: ['Home Phone', 'Home Phone 2', 'Other Phone', 'Primary Phone'],
  work: ['Business Phone', 'Business Phone 2', 'Other Phone', 'Primary Phone'],
  other: ['Other Phone', 'Primary Phone', 'Mobile Phone', 'Home Phone', 'Business Phone'],
} as const;
const OUTLOOK_MAILS = ['E-mail Address', 'E-mail 2 Address', 'E-mail 3 Address'] as const;
const OUTLOOK_NUMBERS = [
  'Mobile Phone',
  'Home Phone',
  'Home Phone 2',
  'Business Phone',
  'Business Phone 2',
  'Other Phone',
  'Primary Phone',
] as const;

/** The header names of Microsoft's own export and import template, which are English in every language. */
export function outlookTable(rows: readonly ExportRow[], withNotes: boolean, withWork = false): Table {
  // Columns in which nothing would stand are left away.
  const all = rows.map(({ contact }) => outlookNumbers(contact.phones));
  const titles = OUTLOOK_NUMBERS.filter((title) => all.some((numbers) => numbers.has(title)));
  const mails = rows.reduce((most, { contact }) => Math.max(most, contact.emails.length), 0);
  const header = [
    'First Name',
    'Last Name',
    ...(withWork ? ['Job Title'] : []),
    ...titles,
    ...OUTLOOK_MAILS.slice(0, mails),
    'Personal Web Page',
    'Web Page',
    ...(withNotes ? ['Notes'] : []),
    'Categories',
  ];
  return {
    header,
    rows,
    cells: ({ contact }) => {
      const { first, last } = splitName(contact.name);
      const [web = '', personal = ''] = contact.addresses;
      const categories = [LABEL, ...(withNotes ? contact.tags : [])];
      const numbers = outlookNumbers(contact.phones);
      const emails = OUTLOOK_MAILS.slice(0, mails).map((_, at) => contact.emails[at]?.value ?? '');
      return [
        first,
        last,
        ...(withWork ? [contact.work] : []),
        ...titles.map((title) => numbers.get(title) ?? ''),
        ...emails,
        personal,
        web,
        ...(withNotes ? [contact.notes] : []),
        categories.join(';'),
      ];
    },
    numbers: columnsLike(header, / Phone(?: 2)?$/),
    separator: ',',
  };
}

function outlookNumbers(phones: readonly Reach[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { label, value } of phones) {
    const places =
      label === 'mobile' || label === 'home' || label === 'work'
        ? OUTLOOK_PHONES[label]
        : OUTLOOK_PHONES.other;
    const free = [...places, ...OUTLOOK_NUMBERS].find((title) => !numbers.has(title));
    if (free) numbers.set(free, value);
  }
  return numbers;
}

function columnsLike(header: readonly string[], title: RegExp): ReadonlySet<number> {
  return new Set(header.flatMap((name, column) => (title.test(name) ? [column] : [])));
}

export interface NamelessOptions {
  withMetAt: boolean;
  /** The title above the running number. */
  numberTitle: string;
}

/**
 * How the work goes, and nothing a person could be recognised by: no name, no address, no text of the
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
