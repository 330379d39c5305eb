import { addDays, type Day } from '../ground/days';
import type { MemberId } from '../ground/ids';
import { breathe, inSlices, type Work } from '../ground/slices';
import { asText, codePoints, fold, isVisible, NAME_LIMIT } from '../ground/text';
import { parseProfileAddress } from '../model/address';
import {
  type CheckedContact,
  type ContactDetails,
  checkDetails,
  nameProblems,
  TAG_LIMIT,
  TAGS_LIMIT,
  tidyTags,
} from '../model/check-contact';
import { AGE_BANDS, type AgeBand, STAGES, type Stage } from '../model/contact';
import { PROPOSALS, type Proposal } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import { memberCalled, tidyName } from '../model/member';
import {
  checkReach,
  REACH_FIELDS,
  REACH_LIMIT,
  type Reach,
  type ReachField,
  WORK_LIMIT,
} from '../model/reach';
import { LIST_LIMIT, TEXT_LIMIT } from '../model/rows';
import { type AddressCell, readAddresses, saysNothing } from './address-cells';
import type { ColumnWords, CsvColumn } from './columns';
import { cutTexts } from './cut-texts';
import { type DayOrder, orderIn, readDay } from './day-text';
import { plainCell } from './formulas';
import type { ImportField } from './import-fields';
import { languageCalled } from './language-names';
import { hasForeignLabels, type Matching } from './match';
import { fullName } from './names';
import { NotPeople } from './not-people';
import { clipped, type RawRow, type RowProblem } from './raw-row';
import { calledInMail, readReach } from './reach-cells';
import { readTags } from './tags';
import { labelInTitle, labelTitles, namesWebsites, plainTitle, siteInTitle } from './title-words';

/** A row that is left out, with all reasons. */
export interface BadRow {
  number: number;
  problems: RowProblem[];
}

/** A row that is imported without what could not be read. */
export interface PartRow extends BadRow {
  name: string;
}

/** What a row says about a person; everything else is absent. */
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
  /** Somebody who is in the team. */
  inCharge?: MemberId;
  entries?: LogEntry[];
}

/** An event from the file for the log. */
export type LogEntry = Pick<Interaction, 'on' | 'text'> & { kind: 'sent' | 'reply' | 'note' };

export interface CheckedRows {
  people: RowPerson[];
  bad: BadRow[];
  /** The people affected, in file order. */
  partly: PartRow[];
  /** An ambiguous date in a file that never shows which number comes first: ask. */
  unclearDay?: string;
}

const DAY_FIELDS = [
  'informedOn',
  'deleteAfter',
  'followUpOn',
  'beginsOn',
  'lastInteractionOn',
  'savedOn',
  'connectedOn',
] as const;
type DayField = (typeof DAY_FIELDS)[number];
/** Days that cannot be in the future. */
const PAST: ReadonlySet<DayField> = new Set(['informedOn', 'lastInteractionOn', 'savedOn', 'connectedOn']);
const TEXT_FIELDS = ['metAt', 'metAtAddress', 'source', 'purpose', 'keepReason'] as const;

/** Cells LinkedIn writes for people it hides. */
const HIDDEN = new Set(['linkedin member']);

/**
 * Reads every row below the titles. Unreadable values are left out and reported. A row is left out only if it names
 * nobody, or somebody who may not be saved. Bad rows do not affect others.
 *
 * @param words in all languages, the mentor's own first
 * @throws the signal's reason if aborted
 */
export async function checkRows(
  rows: readonly RawRow[],
  matching: Matching,
  words: readonly ColumnWords[],
  { today, ...work }: Work & { today: Day },
): Promise<CheckedRows> {
  const checked: CheckedRows = { people: [], bad: [], partly: [] };
  const reader = new RowReader(rows, matching, words, today);
  // Each of these looks at all rows once: the page may respond between them.
  await breathe();
  const ofCutText = cutTexts(rows, matching);
  await breathe();
  await inSlices(
    rows.slice(matching.header + 1),
    (row, at) => {
      if (reader.others.isTitles(row)) return;
      const cut = ofCutText.get(row);
      const between = reader.others.between(row, rows[matching.header + at + 2]);
      const nobody = between ?? (cut?.isRest ? cut.problem : undefined);
      const { person, problems } = nobody ? { person: undefined, problems: [nobody] } : reader.read(row);
      if (!person) {
        checked.bad.push({ number: row.number, problems });
        return;
      }
      if (cut) problems.push(cut.problem);
      checked.people.push(person);
      if (problems.length > 0) checked.partly.push({ number: row.number, name: person.name, problems });
    },
    work,
  );
  if (reader.unclearDay !== undefined) checked.unclearDay = reader.unclearDay;
  return checked;
}

class RowReader {
  /** The first ambiguous date, if the file does not show the order. */
  unclearDay: string | undefined;
  /** Knows the rows that are about nobody. */
  readonly others: NotPeople;
  private readonly columns: Partial<Record<ImportField, number[]>> = {};
  private readonly stage: (text: string) => Stage | undefined;
  private readonly age: (text: string) => AgeBand | undefined;
  private readonly proposal: (text: string) => Proposal | undefined;
  private readonly longestProposal: number;
  private readonly days = new Map<string, ReturnType<typeof readDay>>();
  private readonly foreign: ReadonlySet<number>;
  private readonly websites: ReadonlySet<number>;
  /** The site that a column's title names. */
  private readonly sites: readonly ReturnType<typeof siteInTitle>[];
  /** For columns of numbers and addresses: the label in their title, and the column with the label. */
  private readonly labels = new Map<number, { label: string; from: number }>();
  private readonly order: DayOrder | undefined;
  private readonly width: number;
  /** The log text for the day two people connected. */
  private readonly connected: string;
  /** Who is in the team. */
  private readonly colleagues: readonly { id: MemberId; name: string }[] | undefined;
  /** The file may come from a time zone that is a day ahead. */
  private readonly tomorrow: Day;

  constructor(
    rows: readonly RawRow[],
    { header, fields, websites, dayOrder }: Matching,
    words: readonly ColumnWords[],
    today: Day,
  ) {
    this.tomorrow = addDays(today, 1);
    this.connected = words[0]?.connected ?? '';
    const { members } = words.find((each) => each.members !== undefined) ?? {};
    this.colleagues = members && [...members].map(([id, name]) => ({ id, name }));
    this.width = fields.length;
    fields.forEach((field, column) => {
      if (field === null) return;
      const columns = this.columns[field] ?? [];
      columns.push(column);
      this.columns[field] = columns;
    });
    const titles = header < 0 ? [] : (rows[header]?.cells ?? []);
    const titled = (field: ImportField, is: (title: string) => boolean) =>
      (this.columns[field] ?? []).filter((column) => is(titles[column] ?? ''));
    this.foreign = new Set(titled('tags', hasForeignLabels));
    this.websites = new Set(websites ?? titled('addresses', namesWebsites));
    const plain = titles.map(plainTitle);
    this.sites = titles.map(siteInTitle);
    for (const field of [...REACH_FIELDS, 'addresses'] as const) {
      for (const column of this.columns[field] ?? []) {
        const from = labelTitles(titles[column] ?? '').map((title) => plain.indexOf(title));
        const label = labelInTitle(titles[column] ?? '');
        this.labels.set(column, { label, from: Math.max(-1, ...from) });
      }
    }
    this.others = new NotPeople(titles, fields);
    this.stage = reading(wordsOf(words, STAGES, ({ stages }) => stages));
    this.age = reading(wordsOf(words, AGE_BANDS, ({ ages }) => ages));
    const proposals = wordsOf(words, PROPOSALS, ({ proposals }) => proposals);
    this.longestProposal = Math.max(0, ...[...proposals.keys()].map(({ length }) => length));
    this.proposal = reading(proposals);
    const dated = DAY_FIELDS.flatMap((field) => this.columns[field] ?? []);
    this.order = dayOrder ?? orderOf(rows.slice(header + 1), dated);
  }

  read(row: RawRow): { person?: RowPerson; problems: RowProblem[] } {
    const problems: RowProblem[] = [...(row.problems ?? [])];
    const cells = this.cellsOf(row, problems);
    if (!cells) return { problems };
    const allOf = (field: ImportField) =>
      (this.columns[field] ?? []).map((column) => ({ column, text: plainCell(cells[column] ?? '') }));
    const textOf = (field: ImportField) => {
      const [column] = this.columns[field] ?? [];
      return column === undefined ? '' : plainCell(cells[column] ?? '');
    };

    const name = shortened(this.nameIn(textOf) || this.calledIn(allOf('emails')), problems);
    const nobody = this.problemsOfName(name, cells);
    if (nobody.length > 0) return { problems: nobody };
    const { addresses, identities } = this.readAddresses(allOf('addresses'), cells, problems);
    if (addresses.length === 0 && HIDDEN.has(name.toLowerCase())) return { problems: [{ kind: 'hidden' }] };

    const days = this.readDays(textOf, problems);
    const { informedOn, deleteAfter } = days;
    const given: Partial<ContactDetails> = {
      ...this.readTexts(textOf, allOf('notes'), problems),
      ...(informedOn && { informedOn }),
      ...(deleteAfter && { deleteAfter }),
    };
    const tags = allOf('tags').flatMap(({ column, text }) => this.readTags(column, text));
    if (tags.length > 0) given.tags = fewTags(tags, problems);
    this.readWords(textOf, given, problems);
    for (const field of REACH_FIELDS) this.readReach(field, allOf(field), cells, { given, problems });
    const work = workIn(textOf);
    // A row with nothing but a company has that as its name already.
    if (work !== '' && work !== name)
      given.work = cut(asText(work).replace(/\s+/g, ' '), WORK_LIMIT, 'work', problems);

    const { details, refused } = checked(given, problems);
    if (refused) return { problems: refused };
    const inCharge = this.readColleague(textOf('inCharge'), problems);
    const person = {
      number: row.number,
      name,
      addresses,
      identities,
      details,
      ...(inCharge && { inCharge }),
    };
    return {
      person: { ...person, ...this.plansOf(days, within(textOf('followUpWhat'), 'followUpWhat', problems)) },
      problems,
    };
  }

  /** Why a row is about nobody; empty if it is about somebody. */
  private problemsOfName(name: string, cells: readonly string[]): RowProblem[] {
    const missing = nameProblems(this.isNobody(name, cells) ? '' : name);
    if (missing.length > 0) return missing.map((problem) => ({ kind: 'contact', problem }));
    return this.others.isOne(name, cells) ? [{ kind: 'not-person', text: clipped(name) }] : [];
  }

  /** Whether a row is of nobody: a line drawn below the titles, or a sum, with which nobody is reached. */
  private isNobody(name: string, cells: readonly string[]): boolean {
    if (isRule(cells)) return true;
    const reach = ['addresses', ...REACH_FIELDS] as const;
    return (
      /^[\d\s.,]+$/.test(name) &&
      !reach.some((field) => this.columns[field]?.some((column) => /[\p{L}\d]/u.test(cells[column] ?? '')))
    );
  }

  /** The cells of a row, one per title; undefined if they cannot be told apart. */
  private cellsOf(row: RawRow, problems: RowProblem[]): readonly string[] | undefined {
    if (problems.some(({ kind }) => kind === 'card-group')) return undefined;
    if (row.broken) problems.push({ kind: 'quotes' });
    // Misplaced quotes do no harm if the number of cells is right.
    if (row.broken && row.broken.cut.length !== this.width) return undefined;
    const cells = row.broken?.cut ?? row.cells;
    if (cells.slice(this.width).some((cell) => cell.trim() !== '')) problems.push({ kind: 'too-many-cells' });
    return cells;
  }

  private readTexts(
    textOf: (field: ImportField) => string,
    notes: readonly { text: string }[],
    problems: RowProblem[],
  ): Partial<ContactDetails> {
    const texts: Partial<ContactDetails> = {};
    for (const field of TEXT_FIELDS) {
      const text = textOf(field);
      if (text.trim() !== '') texts[field] = within(text, field, problems);
    }
    const all = notes.map(({ text }) => text);
    const filled = all.length > 1 ? all.filter((text) => text.trim() !== '') : all;
    if (filled.some((text) => text !== '')) texts.notes = within(filled.join('\n\n'), 'notes', problems);
    return texts;
  }

  /** The parts of a row that do not belong to the contact itself. */
  private plansOf(days: Partial<Record<DayField, Day>>, what: string): Partial<RowPerson> {
    const { followUpOn, beginsOn, lastInteractionOn, savedOn, connectedOn } = days;
    return {
      ...(followUpOn && { followUp: { dueOn: followUpOn, ...this.readWhat(what) } }),
      ...(beginsOn && { beginsOn }),
      ...(lastInteractionOn && { lastInteractionOn }),
      ...(savedOn && { savedOn }),
      ...(connectedOn && { entries: [{ kind: 'note', on: connectedOn, text: this.connected }] }),
    };
  }

  /** The name or, if there is none, what else the person can be called. */
  private nameIn(textOf: (field: ImportField) => string): string {
    const name = textOf('name');
    const [first, last] = [textOf('firstName').trim(), textOf('lastName').trim()];
    const joined = fullName(first, textOf('middleName').trim(), last);
    const isTurned = first !== '' && last !== '' && fold(name) === fold(`${last}, ${first}`);
    if (isName(name) && !isTurned) return asText(name).trim();
    const called = [joined, textOf('nickname'), textOf('organisation')].find(isName) ?? '';
    return asText(called).trim();
  }

  /** The name in a row's only e-mail address. */
  private calledIn(texts: readonly { text: string }[]): string {
    const filled = texts.filter(({ text }) => text.trim() !== '');
    return filled.length === 1 ? calledInMail(filled[0]?.text ?? '') : '';
  }

  private readAddresses(
    texts: readonly { column: number; text: string }[],
    cells: readonly string[],
    problems: RowProblem[],
  ): Pick<RowPerson, 'addresses' | 'identities'> {
    const addresses = new Set<string>();
    const identities = new Set<string>();
    let tooMany = 0;
    const add = (href: string, identity?: string) => {
      if (addresses.has(href)) return;
      if (addresses.size === LIST_LIMIT) tooMany += 1;
      else {
        addresses.add(href);
        if (identity !== undefined) identities.add(identity);
      }
    };
    for (const { column, text } of texts) {
      if (text.trim() === '') continue;
      // Our own address books label the websites that are profiles.
      const label = cells[this.labels.get(column)?.from ?? -1]?.trim().toLowerCase();
      const address = addressOf(text, this.sites[column] ?? '');
      const read = readAddresses(address, this.websites.has(column) && label !== 'profile');
      for (const { href, identity } of read.addresses) add(href, identity);
      for (const href of read.links) {
        add(href);
        problems.push({ kind: 'short-link', text: clipped(href) });
      }
      problems.push(...read.left.map(leftProblem));
    }
    if (tooMany > 0) problems.push({ kind: 'addresses', count: tooMany });
    return { addresses: [...addresses], identities: [...identities] };
  }

  private readReach(
    field: ReachField,
    texts: readonly { column: number; text: string }[],
    cells: readonly string[],
    { given, problems }: { given: Partial<ContactDetails>; problems: RowProblem[] },
  ): void {
    const found: Reach[] = [];
    for (const { column, text } of texts) {
      if (isEmptyFor(field, text)) continue;
      const { label = '', from = -1 } = this.labels.get(column) ?? {};
      const said = (cells[from] ?? '').replace(/^\* /, '').trim() || label;
      for (const each of readReach(text, field === 'phones')) {
        const one = { label: each.label || said, value: each.value };
        const { reach, problems: wrong } = checkReach(field, [one]);
        if (wrong.length === 0) found.push(...reach);
        else problems.push({ kind: REACH_KINDS[field], text: clipped(each.value) });
      }
    }
    if (found.length === 0) return;
    const all = withoutRepeats(field, found);
    for (const { value } of all.slice(REACH_LIMIT)) problems.push({ kind: REACH_KINDS[field], text: value });
    given[field] = all.slice(0, REACH_LIMIT);
  }

  /** A list repeats the same few hundred days. */
  private day(text: string): ReturnType<typeof readDay> {
    const known = this.days.get(text);
    if (known !== undefined) return known;
    const day = readDay(text, this.order);
    if (this.days.size < 5000) this.days.set(text, day);
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
      const read = this.day(text);
      if (!read.ok) {
        if (read.problem === 'unclear') this.unclearDay ??= text;
        const kind = read.problem === 'unclear' ? 'day-unclear' : 'day';
        problems.push({ kind, column: field, text: clipped(text) });
      } else if (PAST.has(field) && read.day > this.tomorrow) {
        problems.push({ kind: 'day-future', column: field, text });
      } else days[field] = read.day;
    }
    return days;
  }

  private readWords(
    textOf: (field: ImportField) => string,
    details: Partial<ContactDetails>,
    problems: RowProblem[],
  ): void {
    const stage = textOf('stage').trim();
    const known = this.stage(stage);
    if (known) details.stage = known;
    else if (stage !== '') problems.push({ kind: 'stage', text: clipped(stage) });

    const age = textOf('ageBand').trim();
    const band = this.age(age) ?? bandOf(age);
    if (band) details.ageBand = band;
    else if (age !== '') problems.push({ kind: 'age', text: clipped(age) });

    const [language = '', ...further] = textOf('language')
      .trim()
      .split(/\s*[,;/|]\s*|\s+(?:und|and|et|y|e|i)\s+/);
    const tag = isLanguageTag(language) ? language : languageCalled(language);
    if (tag !== '') details.language = tag;
    else if (language !== '') problems.push({ kind: 'language', text: clipped(language) });
    if (further.length > 0) problems.push({ kind: 'language-further', text: clipped(further.join(', ')) });

    const cadence = textOf('cadenceDays').trim();
    if (/^\d{1,4}$/.test(cadence)) details.cadenceDays = Number(cadence);
    else if (cadence !== '') {
      problems.push({ kind: 'number', column: 'cadenceDays', text: clipped(cadence) });
    }
  }

  /** Who is in charge, by the name they have in the team; where nobody writes but the mentor, that says nothing. */
  private readColleague(cell: string, problems: RowProblem[]): MemberId | undefined {
    if (!this.colleagues || cell === '') return undefined;
    const text = tidyName(cell);
    if (text === '') return undefined;
    const known = memberCalled(this.colleagues, text)?.id;
    if (known === undefined) problems.push({ kind: 'in-charge', text: clipped(text) });
    return known;
  }

  private readTags(column: number, cell: string): string[] {
    const tags = readTags(cell);
    return this.foreign.has(column) ? tags.filter((tag) => !/^\* |^Mentor Trail$/.test(tag)) : tags;
  }

  private readWhat(text: string): { what: string; proposal?: Proposal } {
    const what = asText(text).trim();
    // Folding changes a text's length, but not by this much.
    const proposal = what.length > 2 * this.longestProposal ? undefined : this.proposal(what);
    return proposal ? { what: '', proposal } : { what };
  }
}

/** Placeholders for empty cells, from databases and failed spreadsheet formulas. */
const NOTHING = /^(?:null|NULL|n\/a|N\/A|#[\p{Lu}\d/]+[!?]?|[-–—])$/u;

function isName(text: string): boolean {
  return isVisible(text) && !NOTHING.test(text.trim());
}

const RULE = /^\s*:?[-=_—–+*]{3,}:?\s*$/;

/** Whether a row is only a line below the titles, as in plain-text tables. */
function isRule(cells: readonly string[]): boolean {
  // The first tells of nearly every row that it is none.
  const first = cells.find((cell) => cell.trim() !== '');
  return (
    first !== undefined && RULE.test(first) && cells.every((cell) => cell.trim() === '' || RULE.test(cell))
  );
}

function leftProblem({ text, problem }: AddressCell['left'][number]): RowProblem {
  return problem === 'website'
    ? { kind: 'website', text: clipped(text) }
    : { kind: 'address', text: clipped(text), problem };
}

/** Somebody's occupation and where. */
function workIn(textOf: (field: ImportField) => string): string {
  const position = [textOf('position'), textOf('organisation')].map((text) => text.trim()).filter(Boolean);
  return textOf('work').trim() || position.join(', ');
}

/** The words for each of a few values; if languages share a word, the first one wins. */
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

/** Looks up words in cells, most of which repeat the same few. */
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

/** Whether nothing can be read there; a messenger's name may be any word. */
function isEmptyFor(field: ReachField, text: string): boolean {
  return field === 'messengers' ? text.trim() === '' : saysNothing(text);
}

/** What was checked one by one is looked through again only for repeats. */
function withoutRepeats(field: ReachField, found: readonly Reach[]): readonly Reach[] {
  return found.length === 1 ? found : checkReach(field, found).reach;
}

const REACH_KINDS = { phones: 'phone', emails: 'email', messengers: 'messenger' } as const satisfies Record<
  ReachField,
  RowProblem['kind']
>;

/**
 * The details that can be stored, with a report of those that cannot.
 *
 * @returns `refused` for somebody who may not be saved at all
 */
function checked(
  given: Partial<ContactDetails>,
  problems: RowProblem[],
): { details: Partial<ContactDetails>; refused?: RowProblem[] } {
  const { details, problems: wrong } = checkDetails(given);
  if (wrong.length === 0) return { details };
  const told = wrong.map((problem): RowProblem => ({ kind: 'contact', problem }));
  if (wrong.some(({ field }) => field === 'ageBand')) return { details, refused: told };
  problems.push(...told);
  const fields = new Set<string>(wrong.map(({ field }) => field));
  const kept = Object.entries(details).filter(([field]) => !fields.has(field));
  return { details: Object.fromEntries(kept) };
}

function fewTags(tags: readonly string[], problems: RowProblem[]): string[] {
  const tidy = tidyTags(tags);
  const kept = tidy.filter((tag) => codePoints(tag) <= TAG_LIMIT).slice(0, TAGS_LIMIT);
  if (kept.length < tidy.length) problems.push({ kind: 'tags', count: tidy.length - kept.length });
  return kept;
}

function shortened(name: string, problems: RowProblem[]): string {
  if (name.length <= NAME_LIMIT || codePoints(name) <= NAME_LIMIT) return name;
  problems.push({ kind: 'name-shortened' });
  return [...name].slice(0, NAME_LIMIT).join('').trim();
}

/** The band of an age in years; undefined where it is none. */
function bandOf(age: string): AgeBand | undefined {
  const [, years] =
    /^(?:ca?\.?\s*)?(\d{1,3})\s*(?:J\.?|Jahre?|years?(?: old)?|y(?:\.?o\.?)?|ans|años|anni|lat)?$/iu.exec(
      age,
    ) ?? [];
  const number = Number(years ?? Number.NaN);
  if (!(number >= 1 && number < 120)) return undefined;
  if (number < 16) return 'under-16';
  return number < 18 ? 'sixteen-seventeen' : 'adult';
}

/**
 * The address of somebody of whom only the user name is given, in a column of Facebook or LinkedIn. It has to be one, since a
 * first name would lead to somebody else's page.
 */
function addressOf(text: string, site: ReturnType<typeof siteInTitle>): string {
  const name = text.trim().replace(/^@/, '');
  if (site === 'facebook' && /^[a-z\d]+(?:\.[a-z\d]+)+$/i.test(name) && isUnreadable(name)) {
    return `https://www.facebook.com/${name}`;
  }
  if (site === 'linkedin' && /^(?:in\/[\p{L}\d-]+\/?|\p{L}+(?:-\p{L}+)*-[a-z\d]*\d[a-z\d]*)$/u.test(name)) {
    return `https://www.linkedin.com/in/${name.replace(/^in\//, '')}`;
  }
  return text;
}

function isUnreadable(address: string): boolean {
  const parsed = parseProfileAddress(address);
  return !parsed.ok && parsed.problem === 'unreadable';
}

/** As much of a text as can be stored. */
function within(text: string, column: CsvColumn, problems: RowProblem[]): string {
  if (text.length <= TEXT_LIMIT) return text;
  problems.push({ kind: 'text-shortened', column });
  // Never half of a surrogate pair.
  return text.slice(0, TEXT_LIMIT).replace(/[\uD800-\uDBFF]$/, '');
}

function cut(text: string, limit: number, kind: 'work', problems: RowProblem[]): string {
  if (codePoints(text) <= limit) return text;
  const characters = [...text];
  problems.push({ kind, text: clipped(characters.slice(limit).join('')) });
  return characters.slice(0, limit).join('').trim();
}

/** Which number comes first in a file's dates with slashes; undefined if none shows it, or two disagree. */
function orderOf(rows: readonly RawRow[], columns: readonly number[]): DayOrder | undefined {
  let told: DayOrder | undefined;
  for (const { cells } of rows) {
    for (const column of columns) {
      const text = cells[column] ?? '';
      const order = text.length < 6 ? undefined : orderIn(text);
      if (order && told && order !== told) return undefined;
      told ??= order;
    }
  }
  return told;
}

function isLanguageTag(text: string): boolean {
  // The longest tag RFC 5646 (4.4.1) expects.
  return text.length <= 35 && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text);
}
