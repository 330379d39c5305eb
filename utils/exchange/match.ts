import { fold } from '../ground/text';
import { parseProfileAddress } from '../model/address';
import { dialled, mailed } from '../model/reach';
import { type ColumnWords, CSV_COLUMNS } from './columns';
import type { DayOrder } from './day-text';
import { CALLED_BY, IMPORT_FIELDS, type ImportField, isRead } from './import-fields';
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

/** Columns with other programs' own tags: `* myContacts` is not a topic. */
const FOREIGN_LABELS = new Set(['labels', 'categories', 'kategorien', 'group membership']);

/**
 * The field a title stands for: null if it is known but left out, undefined if unknown.
 *
 * @param table which table it is in, from `tableOf`
 */
export type Titles = (title: string, table?: string) => ImportField | null | undefined;

/**
 * Simplified titles the mentor has matched by hand before, with the field; '' means left out. A title in one table can
 * mean something else than in another, so each is there twice: by itself, and with the table it is in.
 */
export type RememberedTitles = Readonly<Record<string, string>>;

/** Recognises the titles the mentor has matched, those of our own tables in these languages, and other programs'. */
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
  const chosenFor = (key: string): ImportField | null | undefined => {
    const chosen = byHand.get(key);
    return chosen === '' ? null : IMPORT_FIELDS.find((each) => each === chosen);
  };
  const look = (title: string) => {
    const plain = plainTitle(title);
    if (plain === '' || isOfJson(title)) return undefined;
    const remembered = chosenFor(plain);
    if (remembered !== undefined) return remembered;
    if (isTeam && !own.has(plain) && namesColleague(plain)) return 'inCharge';
    const field = named(plain);
    return field === undefined ? named(withoutRemark(title)) : field;
  };
  return (title, table) => {
    // Cells longer than this are not titles and need not be folded.
    if (title.length > 120) return undefined;
    const here = table === undefined ? undefined : chosenFor(keyIn(table, plainTitle(title)));
    if (here !== undefined) return here;
    if (!known.has(title)) known.set(title, look(title));
    return known.get(title);
  };
}

const keyIn = (table: string, plain: string): string => `#${table} ${plain}`;

/** Which table it is, by all its titles: a short number made of them (FNV-1a). */
function tableOf(names: readonly string[]): string {
  let sum = 0x811c9dc5;
  for (const letter of names.map(plainTitle).join('\n')) {
    sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return sum.toString(36);
}

/** A line of JSON missing its beginning: a name with a colon, or an unbalanced bracket. */
function isOfJson(title: string): boolean {
  const isOpen = (begin: string, end: string) => title.split(begin).length !== title.split(end).length;
  return /"\s*:/.test(title) || isOpen('[', ']') || isOpen('{', '}');
}

/**
 * Matches made by hand that differ from what the title suggests, to be remembered. If the program knows the title as
 * something else, only for this table.
 *
 * @param titles with what is remembered already; `known` without
 */
export function learntTitles(
  names: readonly string[],
  fields: Matching['fields'],
  { titles, known }: Readonly<Record<'titles' | 'known', Titles>>,
): RememberedTitles {
  const learnt: Record<string, string> = {};
  const table = tableOf(names);
  names.forEach((name, column) => {
    const field = fields[column] ?? null;
    const plain = plainTitle(name);
    if (plain === '' || (titles(name, table) ?? null) === field) return;
    if (known(name) === undefined) learnt[plain] = field ?? '';
    learnt[keyIn(table, plain)] = field ?? '';
  });
  return learnt;
}

/** Whether some of a column's tags are another program's own. */
export function hasForeignLabels(title: string): boolean {
  return FOREIGN_LABELS.has(plainTitle(title));
}

/** How a file is read: which row has the titles, and what each column is. */
export interface Matching {
  /** The index of the titles in `rows`; -1 if there are none. Rows before them are left out. */
  header: number;
  /** The field of each column; null is left out. */
  fields: (ImportField | null)[];
  /** Address columns that may contain any page: only profiles are taken from them. */
  websites?: readonly number[];
  /** The order in dates with slashes, as the mentor has answered for this file. */
  dayOrder?: DayOrder;
}

/** How many rows are searched for titles: LinkedIn puts a three-row remark first. */
const LOOK_AT = 15;

/** Finds the titles and each column's field as far as possible. */
export function matchColumns(rows: readonly RawRow[], titles: Titles): Matching {
  const scores = rows
    .slice(0, LOOK_AT)
    .map(({ cells }) => cells.filter((cell) => titles(cell) !== undefined).length);
  const best = Math.max(0, ...scores);
  const holdsPerson = rows[0]?.cells.some(tellsOfSomebody) === true || areNames(rows, titles);
  const header = best > 0 ? scores.indexOf(best) : holdsPerson ? -1 : 0;
  return { header, fields: matchFields(rows, header, titles) };
}

/** A first and a last name, each beginning like one where the script has capitals. */
const WHOLE_NAME = /^\s*\P{Ll}\S*(?:\s+\S+){0,2}\s+\P{Ll}\S*\s*$/u;

/** Whether a file is only a list of names, the first of which is no title. */
function areNames(rows: readonly RawRow[], titles: Titles): boolean {
  const sample = rows.slice(0, 30).map(({ cells }) => cells.filter((cell) => cell.trim() !== ''));
  const [[first = ''] = []] = sample;
  const isOne = ([cell = '', ...others]: string[]) =>
    others.length === 0 && NAME.test(cell) && WHOLE_NAME.test(cell);
  return (
    sample.length > 1 && sample.every(isOne) && first.split(/\s+/).every((word) => titles(word) === undefined)
  );
}

/** Whether a cell is something nobody would use as a title: a profile, an e-mail address or a phone number. */
function tellsOfSomebody(cell: string): boolean {
  return parseProfileAddress(cell).ok || isMail(cell) || isNumber(cell);
}

/** Whether a cell is an e-mail address, possibly after its owner's name. */
function isMail(cell: string): boolean {
  return mailed(/<([^<>]*)>\s*$/.exec(cell)?.[1] ?? cell) !== '';
}

/** A day such as 03.11.2026, also with an hour: it begins with a zero and has as many digits as a phone number. */
const WHOLE_DAY = /^\s*\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d{2}(?!\d)/;

/** Whether a cell can only be a phone number: long enough, with a leading zero or plus, and no day. */
function isNumber(cell: string): boolean {
  if (WHOLE_DAY.test(cell)) return false;
  return /^\s*[+(]{0,2}[0+]/.test(cell) && dialled(cell).replace(/\D/g, '').length >= NUMBER_DIGITS;
}

const NUMBER_DIGITS = 7;

/** Whether a cell is a phone number, where the column says that it has some: no day, and no number of something. */
function isAnyNumber(cell: string): boolean {
  const digits = dialled(cell).replace(/\D/g, '').length;
  const isDay = /^\s*\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?\s*$/.test(cell);
  return /^[\s\d()+./-]+$/.test(cell) && digits >= NUMBER_DIGITS && digits <= 15 && !isDay;
}

/** A name in a table: a few words of letters. */
const NAME = /^\s*\p{L}[\p{L}\p{M}.'’-]*(?:,?\s+[\p{L}(][\p{L}\p{M}.'’)-]*){0,5}\s*$/u;

/** The field of each column, given the row with the titles. */
export function matchFields(rows: readonly RawRow[], header: number, titles: Titles): (ImportField | null)[] {
  const names = header < 0 ? [] : (rows[header]?.cells ?? []);
  const table = tableOf(names);
  const width = Math.max(
    names.length,
    ...(header < 0 ? rows.slice(0, 50).map(({ cells }) => cells.length) : []),
  );
  const sample = rows.slice(header + 1, header + 30);
  const isEmpty = (column: number) => sample.every(({ cells }) => (cells[column] ?? '').trim() === '');
  const taken = new Set<ImportField>();
  const fields = Array.from({ length: width }, (): ImportField | null => null);
  // An empty column gives way to another with the same title, as Microsoft's forms have such names.
  const columns = [...fields.keys()];
  for (const column of [...columns.filter((each) => !isEmpty(each)), ...columns.filter(isEmpty)]) {
    const field = titles(names[column] ?? '', table) ?? null;
    if (field === null || (taken.has(field) && !SEVERAL.has(field))) continue;
    taken.add(field);
    fields[column] = field;
  }
  halveName(fields, names, sample);
  guessByContent(fields, sample, {
    taken,
    title: (column) => names[column] ?? '',
    isUnknown: (column) => titles(names[column] ?? '', table) === undefined && names[column] !== '',
    isUntitled: header < 0,
  });
  return fields;
}

interface Guessing {
  /** Fields that already have a column. */
  taken: ReadonlySet<ImportField>;
  title: (column: number) => string;
  /** Whether a column's title says nothing. */
  isUnknown: (column: number) => boolean;
  /** No row has titles: the first column of names is taken as the name. */
  isUntitled: boolean;
}

/** Recognises columns without a known title, if most of their content can be only one thing. */
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
    const mayHaveNumbers = mayBeNumbers(title(column));
    const guess = GUESSES.find(([field, is]) => {
      // Profiles may be on several sites, and numbers in columns that only say what they are for.
      const isFree = !taken.has(field) || field === 'addresses' || (field === 'phones' && mayHaveNumbers);
      const isThat = (cell: string) =>
        is(cell) || (field === 'phones' && mayHaveNumbers && isAnyNumber(cell));
      return isFree && filled.filter(isThat).length * 2 > filled.length;
    });
    if (guess) fields[column] = guess[0];
  }
  if (fields.some((field) => CALLED_BY.has(field))) return;
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
 * If there is a column of first names but none of last names, "Name" means the last name, as in German, French,
 * Spanish and Italian tables, unless it contains the first names too.
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
