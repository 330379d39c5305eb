import { addDays, type Day, parseDay } from '../ground/days';
import { inSlices, type Work } from '../ground/slices';
import { asText, fold } from '../ground/text';
import { type CheckedContact, type ContactProblem, checkContact } from '../model/check-contact';
import { AGE_BANDS, type AgeBand, STAGES, type Stage } from '../model/contact';
import { PROPOSALS, type Proposal } from '../model/follow-up';
import type { ColumnWords, CsvColumn } from './columns';
import { rearm } from './formulas';
import { hasForeignLabels, type ImportField, type Matching } from './match';
import { joinName } from './names';
import type { RawRow } from './read-csv';
import { readTags } from './tags';

/** Why a row cannot be brought in. */
export type RowProblem =
  | { kind: 'quotes' | 'too-many-cells' }
  | { kind: 'stage' | 'age' | 'language'; text: string }
  | { kind: 'day' | 'day-future' | 'number'; column: CsvColumn; text: string }
  | { kind: 'contact'; problem: ContactProblem }
  | { kind: 'two-people'; first: string; second: string }
  | { kind: 'same-address'; line: number; name: string };

/** A row that stays outside, with every reason. */
export interface BadRow {
  number: number;
  problems: RowProblem[];
}

/** What a row says about a person; what it does not say is absent. */
export interface RowPerson {
  number: number;
  name: string;
  addresses: string[];
  identities: string[];
  details: Partial<Omit<CheckedContact, 'name' | 'address' | 'addresses'>>;
  followUp?: { dueOn: Day; what: string; proposal?: Proposal };
  beginsOn?: Day;
  lastInteractionOn?: Day;
  savedOn?: Day;
}

export interface CheckedRows {
  people: RowPerson[];
  bad: BadRow[];
}

const DAY_FIELDS = [
  'informedOn',
  'deleteAfter',
  'followUpOn',
  'beginsOn',
  'lastInteractionOn',
  'savedOn',
] as const;
type DayField = (typeof DAY_FIELDS)[number];
/** Days on which something has happened. */
const PAST: ReadonlySet<DayField> = new Set(['informedOn', 'lastInteractionOn', 'savedOn']);
const TEXT_FIELDS = ['metAt', 'metAtAddress', 'source', 'purpose', 'keepReason'] as const;

/**
 * Reads every row after the titles. Rows that cannot be read stop none of the others.
 *
 * @param words of every language there is, the mentor's own first
 * @throws the signal's reason when it is stopped
 */
export async function checkRows(
  rows: readonly RawRow[],
  { header, fields }: Matching,
  words: readonly ColumnWords[],
  today: Day,
  work: Work = {},
): Promise<CheckedRows> {
  const people: RowPerson[] = [];
  const bad: BadRow[] = [];
  const reader = new RowReader(rows, header, fields, words, today);
  await inSlices(
    rows.slice(header + 1),
    (row) => {
      const { person, problems } = reader.read(row);
      if (person && problems.length === 0) people.push(person);
      else bad.push({ number: row.number, problems });
    },
    work,
  );
  return { people, bad };
}

class RowReader {
  private readonly columns: Partial<Record<ImportField, number[]>> = {};
  private readonly stage: (text: string) => Stage | undefined;
  private readonly age: (text: string) => AgeBand | undefined;
  private readonly proposal: (text: string) => Proposal | undefined;
  private readonly longestProposal: number;
  private readonly days = new Map<string, Day | null>();
  private readonly foreign: ReadonlySet<number>;
  private readonly monthFirst: Partial<Record<DayField, boolean>> = {};
  private readonly width: number;
  /** The file may come from where it is a day later already. */
  private readonly tomorrow: Day;

  constructor(
    rows: readonly RawRow[],
    header: number,
    fields: Matching['fields'],
    words: readonly ColumnWords[],
    today: Day,
  ) {
    this.tomorrow = addDays(today, 1);
    this.width = fields.length;
    fields.forEach((field, column) => {
      if (field === null) return;
      const columns = this.columns[field] ?? [];
      columns.push(column);
      this.columns[field] = columns;
    });
    const titles = header < 0 ? [] : (rows[header]?.cells ?? []);
    this.foreign = new Set(
      (this.columns.tags ?? []).filter((column) => hasForeignLabels(titles[column] ?? '')),
    );
    this.stage = reading(wordsOf(words, STAGES, ({ stages }) => stages));
    this.age = reading(wordsOf(words, AGE_BANDS, ({ ages }) => ages));
    const proposals = wordsOf(words, PROPOSALS, ({ proposals }) => proposals);
    this.longestProposal = Math.max(0, ...[...proposals.keys()].map(({ length }) => length));
    this.proposal = reading(proposals);
    for (const field of DAY_FIELDS) {
      const [column] = this.columns[field] ?? [];
      if (column === undefined) continue;
      const order = monthFirst(rows.slice(header + 1), column);
      if (order !== undefined) this.monthFirst[field] = order;
    }
  }

  read({ number, cells, broken }: RawRow): { person?: RowPerson; problems: RowProblem[] } {
    if (broken) return { problems: [{ kind: 'quotes' }] };
    if (cells.length > this.width && cells.slice(this.width).some((cell) => cell.trim() !== '')) {
      return { problems: [{ kind: 'too-many-cells' }] };
    }
    const problems: RowProblem[] = [];
    const textOf = (field: ImportField) => {
      const [column] = this.columns[field] ?? [];
      return column === undefined ? '' : rearm(cells[column] ?? '');
    };
    const allOf = (field: ImportField) =>
      (this.columns[field] ?? []).map((column) => ({ column, text: rearm(cells[column] ?? '') }));

    const name =
      textOf('name').trim() === ''
        ? joinName(...(['firstName', 'middleName', 'lastName'] as const).map((part) => textOf(part).trim()))
        : textOf('name');
    const addresses = allOf('addresses').flatMap(({ text }) => text.split(/\s+|\s*:::\s*/).filter(Boolean));
    const days = this.readDays(textOf, problems);
    const details: RowPerson['details'] = {};
    for (const field of TEXT_FIELDS) {
      const text = textOf(field);
      if (text.trim() !== '') details[field] = text;
    }
    const notes = allOf('notes').map(({ text }) => text);
    const filled = notes.length > 1 ? notes.filter((text) => text.trim() !== '') : notes;
    if (filled.some((text) => text !== '')) details.notes = filled.join('\n\n');
    const tags = allOf('tags').flatMap(({ column, text }) => this.readTags(column, text));
    if (tags.length > 0) details.tags = tags;
    if (days.informedOn) details.informedOn = days.informedOn;
    if (days.deleteAfter) details.deleteAfter = days.deleteAfter;
    this.readWords(textOf, details, problems);

    const [address = '', ...further] = addresses;
    const checked = checkContact({ name, address, addresses: further, ...details });
    if (!checked.ok) {
      for (const problem of checked.problems) problems.push({ kind: 'contact', problem });
      return { problems };
    }
    const { value } = checked;
    const person: RowPerson = {
      number,
      name: value.name,
      addresses: value.addresses.map(({ href }) => href),
      identities: [...new Set(value.addresses.map(({ identity }) => identity))],
      details: pick(value, details),
    };
    if (days.followUpOn)
      person.followUp = { dueOn: days.followUpOn, ...this.readWhat(textOf('followUpWhat')) };
    if (days.beginsOn) person.beginsOn = days.beginsOn;
    if (days.lastInteractionOn) person.lastInteractionOn = days.lastInteractionOn;
    if (days.savedOn) person.savedOn = days.savedOn;
    return { person, problems };
  }

  /** A list has the same few hundred days in it again and again. */
  private day(text: string, monthLeads: boolean | undefined): Day | null {
    const key = `${monthLeads} ${text}`;
    const known = this.days.get(key);
    if (known !== undefined) return known;
    const day = readDay(text, monthLeads);
    if (this.days.size < 5000) this.days.set(key, day);
    return day;
  }

  private readDays(
    textOf: (field: ImportField) => string,
    problems: RowProblem[],
  ): Partial<Record<DayField, Day>> {
    const days: Partial<Record<DayField, Day>> = {};
    for (const field of DAY_FIELDS) {
      const text = textOf(field).trim();
      if (text === '') continue;
      const day = this.day(text, this.monthFirst[field]);
      if (day === null) problems.push({ kind: 'day', column: field, text: shortened(text) });
      else if (PAST.has(field) && day > this.tomorrow)
        problems.push({ kind: 'day-future', column: field, text });
      else days[field] = day;
    }
    return days;
  }

  private readWords(
    textOf: (field: ImportField) => string,
    details: RowPerson['details'],
    problems: RowProblem[],
  ): void {
    const stage = textOf('stage').trim();
    const known = this.stage(stage);
    if (known) details.stage = known;
    else if (stage !== '') problems.push({ kind: 'stage', text: shortened(stage) });

    const age = textOf('ageBand').trim();
    const band = this.age(age);
    if (band) details.ageBand = band;
    else if (age !== '') problems.push({ kind: 'age', text: shortened(age) });

    const language = textOf('language').trim();
    if (isLanguageTag(language)) details.language = language;
    else if (language !== '') problems.push({ kind: 'language', text: shortened(language) });

    const cadence = textOf('cadenceDays').trim();
    if (/^\d{1,4}$/.test(cadence)) details.cadenceDays = Number(cadence);
    else if (cadence !== '') {
      problems.push({ kind: 'number', column: 'cadenceDays', text: shortened(cadence) });
    }
  }

  private readTags(column: number, cell: string): string[] {
    const tags = readTags(cell);
    return this.foreign.has(column) ? tags.filter((tag) => !/^\* |^Mentor Trail$/.test(tag)) : tags;
  }

  private readWhat(text: string): { what: string; proposal?: Proposal } {
    const what = asText(text).trim();
    // A folded text may be longer or shorter, but not by this much.
    const proposal = what.length > 2 * this.longestProposal ? undefined : this.proposal(what);
    return proposal ? { what: '', proposal } : { what };
  }
}

/** Every word for each of a few things; the first language that uses a word has it. */
function wordsOf<Key extends string>(
  words: readonly ColumnWords[],
  keys: readonly Key[],
  of: (words: ColumnWords) => Record<Key, string>,
): Map<string, Key> {
  const found = new Map<string, Key>();
  for (const each of words) {
    const texts = of(each);
    for (const key of keys) {
      const word = fold(texts[key]);
      if (word !== '' && !found.has(word)) found.set(word, key);
    }
  }
  return found;
}

/** Reads words out of cells, most of which hold one of the same few. */
function reading<Key>(words: ReadonlyMap<string, Key>): (text: string) => Key | undefined {
  const known = new Map<string, Key | undefined>();
  return (text) => {
    if (text === '') return undefined;
    if (known.has(text)) return known.get(text);
    const key = words.get(fold(text));
    if (known.size < 1000) known.set(text, key);
    return key;
  };
}

/** What of the checked contact the row has said. */
function pick(value: CheckedContact, said: RowPerson['details']): RowPerson['details'] {
  const keys = Object.keys(said) as (keyof RowPerson['details'])[];
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A day as our tables, Excel in German, British or American English, or a person writes it. */
function readDay(text: string, monthLeads: boolean | undefined): Day | null {
  const slashed = SLASHED.exec(text);
  if (!slashed) {
    const parsed = parseDay(text);
    return parsed.ok ? parsed.day : null;
  }
  const [, first = '', second = '', year = ''] = slashed;
  if (monthLeads === undefined && first !== second) return null;
  const [month, day] = monthLeads ? [first, second] : [second, first];
  const parsed = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.ok ? parsed.day : null;
}

/** Whether a column of days with slashes begins with the month; undefined where no day in it tells. */
function monthFirst(rows: readonly RawRow[], column: number): boolean | undefined {
  for (const { cells } of rows) {
    const [, first = '', second = ''] = SLASHED.exec((cells[column] ?? '').trim()) ?? [];
    if (Number(first) > 12) return false;
    if (Number(second) > 12) return true;
  }
  return undefined;
}

function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text);
}

/** For a sentence that repeats what stands in a cell. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')} …` : text;
}
