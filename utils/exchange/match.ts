import { fold } from '../ground/text';
import { parseProfileAddress } from '../model/address';
import { dialled, mailed } from '../model/reach';
import { type ColumnWords, CSV_COLUMNS } from './columns';
import type { DayOrder } from './day-text';
import { IMPORT_FIELDS, type ImportField, isRead } from './import-fields';
import type { RawRow } from './raw-row';
import {
  fieldOfTitle,
  isOfAnother,
  mayBeHalfAName,
  mayBeNumbers,
  namesColleague,
  plainTitle,
  withoutRemark,
} from './title-words';

/** Fields that several columns may fill together. */
const SEVERAL: ReadonlySet<ImportField> = new Set([
  'addresses',
  'tags',
  'notes',
  'phones',
  'emails',
  'messengers',
]);

/** Titles whose tags are another program's as well: `* myContacts` is no topic. */
const FOREIGN_LABELS = new Set(['labels', 'categories', 'kategorien', 'group membership']);

/** Which field a title names: null for one that is known and left out, undefined for one that is not. */
export type Titles = (title: string) => ImportField | null | undefined;

/** Titles the mentor has matched by hand before, plain, with what they were taken for; '' is left out. */
export type RememberedTitles = Readonly<Record<string, string>>;

/** Knows the titles the mentor has matched, those of our own tables in these languages, and other programs'. */
export function titlesIn(words: readonly ColumnWords[], remembered: RememberedTitles = {}): Titles {
  const own = new Map<string, ImportField | null>();
  const isTeam = words.some(({ members }) => members !== undefined);
  for (const { titles } of words.toReversed()) {
    for (const column of CSV_COLUMNS) own.set(plainTitle(titles[column]), isRead(column) ? column : null);
    if (!isTeam) own.set(plainTitle(titles.inCharge), null);
  }
  const byHand = new Map(Object.entries(remembered));
  const known = new Map<string, ImportField | null | undefined>();
  const named = (plain: string) => (own.has(plain) ? own.get(plain) : fieldOfTitle(plain));
  const look = (title: string) => {
    const plain = plainTitle(title);
    if (plain === '' || isOfJson(title)) return undefined;
    const chosen = byHand.get(plain);
    if (chosen === '') return null;
    const remembered = IMPORT_FIELDS.find((each) => each === chosen);
    if (remembered) return remembered;
    if (isTeam && !own.has(plain) && namesColleague(plain)) return 'inCharge';
    const field = named(plain);
    return field === undefined ? named(withoutRemark(title)) : field;
  };
  return (title) => {
    // A cell of another length is no title, and need not be folded.
    if (title.length > 120) return undefined;
    if (!known.has(title)) known.set(title, look(title));
    return known.get(title);
  };
}

/** A line of JSON that has lost its beginning: a name with a colon, or a bracket that is closed elsewhere. */
function isOfJson(title: string): boolean {
  const isOpen = (begin: string, end: string) => title.split(begin).length !== title.split(end).length;
  return /"\s*:/.test(title) || isOpen('[', ']') || isOpen('{', '}');
}

/** What has been matched by hand otherwise than by its title, to be known the next time. */
export function learntTitles(
  names: readonly string[],
  fields: Matching['fields'],
  titles: Titles,
): RememberedTitles {
  const learnt: Record<string, string> = {};
  names.forEach((name, column) => {
    const field = fields[column] ?? null;
    const plain = plainTitle(name);
    if (plain !== '' && (titles(name) ?? null) !== field) learnt[plain] = field ?? '';
  });
  return learnt;
}

/** Whether a column's tags are partly another program's own. */
export function hasForeignLabels(title: string): boolean {
  return FOREIGN_LABELS.has(plainTitle(title));
}

/** How a file is read: which row holds the titles, and what each column is. */
export interface Matching {
  /** The place of the titles in `rows`; -1 where the file has none. Rows before them are left out. */
  header: number;
  /** For each column; null is left out. */
  fields: (ImportField | null)[];
  /** Columns of addresses in which any page may stand: only profiles are taken from there. */
  websites?: readonly number[];
  /** Which comes first around a slash, as the mentor has answered for this file. */
  dayOrder?: DayOrder;
}

/** Rows before the titles that are looked at: LinkedIn writes a remark of three rows first. */
const LOOK_AT = 15;

/** Finds titles and what each column is, as far as that can be told. */
export function matchColumns(rows: readonly RawRow[], titles: Titles): Matching {
  const scores = rows
    .slice(0, LOOK_AT)
    .map(({ cells }) => cells.filter((cell) => titles(cell) !== undefined).length);
  const best = Math.max(0, ...scores);
  const holdsPerson = rows[0]?.cells.some(tellsOfSomebody) === true;
  const header = best > 0 ? scores.indexOf(best) : holdsPerson ? -1 : 0;
  return { header, fields: matchFields(rows, header, titles) };
}

/** Whether a cell is something nobody would write as a title: a profile, an e-mail address, a telephone number. */
function tellsOfSomebody(cell: string): boolean {
  return parseProfileAddress(cell).ok || isMail(cell) || isNumber(cell);
}

/** An e-mail address, also with whose it is before it. */
function isMail(cell: string): boolean {
  return mailed(/<([^<>]*)>\s*$/.exec(cell)?.[1] ?? cell) !== '';
}

/** A telephone number that can be nothing else: with a nought or a plus first, and long enough. */
function isNumber(cell: string): boolean {
  return /^\s*[+(]{0,2}[0+]/.test(cell) && dialled(cell).replace(/\D/g, '').length >= NUMBER_DIGITS;
}

const NUMBER_DIGITS = 7;

/** A name as it stands in a table: a few words of letters. */
const NAME = /^\s*\p{L}[\p{L}\p{M}.'’-]*(?:,?\s+[\p{L}(][\p{L}\p{M}.'’)-]*){0,5}\s*$/u;

/** What each column is, with the titles in a given row. */
export function matchFields(rows: readonly RawRow[], header: number, titles: Titles): (ImportField | null)[] {
  const names = header < 0 ? [] : (rows[header]?.cells ?? []);
  const width = Math.max(
    names.length,
    ...(header < 0 ? rows.slice(0, 50).map(({ cells }) => cells.length) : []),
  );
  const sample = rows.slice(header + 1, header + 30);
  const isEmpty = (column: number) => sample.every(({ cells }) => (cells[column] ?? '').trim() === '');
  const taken = new Set<ImportField>();
  const fields = Array.from({ length: width }, (): ImportField | null => null);
  // A column in which nothing stands gives way to another with the same title: Microsoft's forms have such names.
  const columns = [...fields.keys()];
  for (const column of [...columns.filter((each) => !isEmpty(each)), ...columns.filter(isEmpty)]) {
    const field = titles(names[column] ?? '') ?? null;
    if (field === null || (taken.has(field) && !SEVERAL.has(field))) continue;
    taken.add(field);
    fields[column] = field;
  }
  halveName(fields, names, sample);
  guessByContent(fields, sample, {
    taken,
    title: (column) => names[column] ?? '',
    isUnknown: (column) => titles(names[column] ?? '') === undefined && names[column] !== '',
    isUntitled: header < 0,
  });
  return fields;
}

interface Guessing {
  /** What has a column already. */
  taken: ReadonlySet<ImportField>;
  title: (column: number) => string;
  /** Whether nothing is known of what a column is called. */
  isUnknown: (column: number) => boolean;
  /** No row holds titles: the first column of names is that of the names. */
  isUntitled: boolean;
}

/** What somebody can be called by. */
const NAMING = ['name', 'firstName', 'lastName', 'nickname', 'organisation'] as const satisfies ImportField[];

/** What a column without a known title is, where most of what stands in it can be nothing else. */
function guessByContent(
  fields: (ImportField | null)[],
  sample: readonly RawRow[],
  { taken, title, isUnknown, isUntitled }: Guessing,
): void {
  const filledIn = (column: number) =>
    sample.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
  const unknown = [...fields.keys()].filter(
    (column) => fields[column] === null && isUnknown(column) && !isOfAnother(title(column)),
  );
  for (const column of unknown) {
    const filled = filledIn(column);
    const guess = GUESSES.find(([field, is]) => {
      // Profiles may be on several sites, and numbers in columns that only say what they are for.
      const isFree =
        !taken.has(field) || field === 'addresses' || (field === 'phones' && mayBeNumbers(title(column)));
      return isFree && filled.filter(is).length * 2 > filled.length;
    });
    if (guess) fields[column] = guess[0];
  }
  if (NAMING.some((field) => fields.includes(field))) return;
  // Without a name nobody could come in: better a column of names by another title, which is shown before anything is.
  const names = unknown.find((column) => {
    const filled = filledIn(column);
    const isOne = (cell: string) => NAME.test(cell) && (isUntitled || /\S\s+\S/.test(cell));
    const isMostly = filled.filter(isOne).length * 2 > filled.length;
    return fields[column] === null && isMostly && (isUntitled || new Set(filled).size * 1.25 > filled.length);
  });
  if (names !== undefined) fields[names] = 'name';
}

const isProfile = (cell: string) => {
  const parsed = parseProfileAddress(cell);
  return parsed.ok && parsed.value.platform !== 'other';
};
const GUESSES: readonly (readonly [ImportField, (cell: string) => boolean])[] = [
  ['addresses', isProfile],
  ['emails', isMail],
  ['phones', isNumber],
];

/**
 * Where first names have a column of their own and last names none, "Name" holds the last: so German, French,
 * Spanish and Italian tables say it. Unless the first name stands in it as well.
 */
function halveName(
  fields: (ImportField | null)[],
  names: readonly string[],
  sample: readonly RawRow[],
): void {
  const whole = fields.indexOf('name');
  if (whole < 0 || !mayBeHalfAName(names[whole] ?? '')) return;
  const [first, last] = [fields.indexOf('firstName'), fields.indexOf('lastName')];
  if (first < 0 === last < 0) return;
  const half = Math.max(first, last);
  const filled = sample.filter(({ cells }) => cells[whole]?.trim() && cells[half]?.trim());
  const within = filled.filter(({ cells }) => fold(cells[whole] ?? '').includes(fold(cells[half] ?? '')));
  if (filled.length > 0 && within.length * 2 > filled.length) return;
  fields[whole] = first < 0 ? 'firstName' : 'lastName';
}
