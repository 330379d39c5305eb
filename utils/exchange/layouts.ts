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
  /** Columns of phone numbers that another program should dial: nothing may be prefixed to them. */
  numbers?: ReadonlySet<number>;
  /** Set if the target program accepts only this one. */
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

/** The label under which imported people can be found, and deleted, in the other program. */
const LABEL = 'Mentor Trail';

/** Google's spelling of the labels it has names for; others are written as they are. */
const GOOGLE_LABELS: Readonly<Record<string, string>> = { mobile: 'Mobile', home: 'Home', work: 'Work' };

/**
 * Google's own header names, from its export and import template. Several labels in one cell are separated by ` :::
 * `; `* myContacts` is the list everybody sees.
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

/** Outlook's phone columns by label; the first unused one is taken. */
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

/** Microsoft's own header names, from its export and import template, which are English in every language. */
export function outlookTable(rows: readonly ExportRow[], withNotes: boolean, withWork = false): Table {
  // Leave out columns that would be empty.
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
  /** The title of the running number. */
  numberTitle: string;
}

/**
 * The progress of the work without anything that could identify a person: no name, address or text of the mentor's.
 * Sorted by stage and week, because the order of names would reveal them.
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
