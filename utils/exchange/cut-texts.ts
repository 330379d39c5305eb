/**
 * Notes that go on in the rows below: their quotation marks are missing, do not match or end with the file, or they were
 * saved without any. What follows then stands where names do.
 */
import { fold } from '../ground/text';
import type { Matching } from './match';
import { clipped, type RawRow, type RowProblem } from './raw-row';

/** How many rows a text may go on for. */
const LONGEST = 50;

/** Words of which at least one is in most sentences, and that are no part of names when they are written small. */
const IN_SENTENCES = new Set(
  `und oder ist hat hatte war kommt mag will mochte kann soll muss braucht sucht wohnt arbeitet geht macht will am um im in
  an auf mit fur bei nach seit bis ab ohne nicht kein keine keinen noch schon sehr gern gerne auch aber wenn weil dass sie
  er es ich wir ihr ihre ihren sein seine dem das ein eine einen heute morgen bitte wegen uber
  and or is was has had wants likes needs looks works lives comes goes can would should could on at to for with from by
  about after before until since not no very also but because that this she he they we her his their the of today
  tomorrow please
  et est veut aime cherche pour avec dans sur chez pas tres aussi mais que qui elle il son sa ses une un les aux au
  es esta quiere busca para con en por muy tambien pero su sus
  ha vuole cerca per non molto anche ma che suo sua
  jest chce szuka dla na nie bardzo tez ale ze od przy`.split(/\s+/),
);
/** Words within names that are written small. */
const IN_NAMES = new Set(
  `von vom van der den de da di do dos das du del della degli la le el al bin ibn ben bint abu zu zur ter ten te y e i af av
  och mac mc san st o d`.split(/\s+/),
);
/** An end that no name has, unless it is shortened: "Mira M.", "Omar Beispiel jun." */
const SENTENCE_END = /(?:[!?…:;,]|(?<!(?:^|\s|\.)\p{L}{1,3})\.)["”“»’)]*$/u;
/** What lists in notes begin with. */
const BULLET = /^(?:[-–—•*>+·]+\s|\d{1,2}[.)]\s)/;
const HOUR = /(?:^|\D)\d{1,2}[:.]\d{2}(?!\d)|\d ?(?:uhr|h|am|pm)(?:\P{L}|$)/iu;
/** A name with something about the person behind it. */
const WITH_REMARK = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){0,3}\s*(?:,\s|[–—(:]|-\s)/u;
/** A name with something about the person in brackets, and nothing behind them. */
const IN_BRACKETS = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){0,3}\s*\([^()]*\)\s*$/u;
/** More than a number of something: an address, or a number to call. */
const REACH = /@|:\/\/|www\.|\d\D*\d\D*\d\D*\d\D*\d\D*\d/i;

/** What is known of a row that has to do with a cut text. */
export type OfCutText =
  /** It is nobody, but goes on with the text of row `of`. */
  | { isRest: true; problem: RowProblem }
  /** It is somebody whose text goes on. */
  | { isRest: false; problem: RowProblem };

/** The rows below the titles that go on with the text of another, and those others. */
export function cutTexts(
  rows: readonly RawRow[],
  { header, fields }: Pick<Matching, 'header' | 'fields'>,
): ReadonlyMap<RawRow, OfCutText> {
  const found = new Map<RawRow, OfCutText>();
  if (fields.length < 2) return found;
  const texts = new CutTexts(rows, fields);
  for (let at = header + 1; at < rows.length; ) {
    const end = texts.endOf(at);
    const [row, ...rests] = rows.slice(at, end);
    if (row && rests.length > 0) {
      const [{ number: line } = row] = rests;
      found.set(row, { isRest: false, problem: { kind: 'text-cut', line } });
      for (const rest of rests) found.set(rest, { isRest: true, problem: restProblem(rest, row.number) });
    }
    at = end;
  }
  return found;
}

function restProblem({ cells }: RawRow, line: number): RowProblem {
  const text = clipped(cells.filter((cell) => cell.trim() !== '').join(' · '));
  return { kind: 'rest-of-text', line, text };
}

class CutTexts {
  readonly #rows: readonly RawRow[];
  readonly #fields: Matching['fields'];
  #isCapitalised: boolean | undefined;

  constructor(rows: readonly RawRow[], fields: Matching['fields']) {
    this.#rows = rows;
    this.#fields = fields;
  }

  /** The index of the first row that no longer belongs to the one at this index. */
  endOf(at: number): number {
    const row = this.#rows[at];
    const next = this.#rows[at + 1];
    if (!row || !next) return at + 1;
    if (row.broken && isOdd(row)) return this.#endOfQuoted(at);
    // Asked of every row: hardly any has to do with a cut text.
    if (!this.#isLacking(row) && !this.#isLacking(next) && !isAlone(next)) return at + 1;
    const joined = this.#endOfHalves(at);
    return joined > at + 1 ? joined : this.#endOfUnquoted(at);
  }

  /** Whether a row has fewer cells than there are titles. */
  #isLacking({ cells, broken }: RawRow): boolean {
    return (broken?.cut ?? cells).length < this.#fields.length;
  }

  /** After a quotation mark that is not closed in its row. */
  #endOfQuoted(from: number): number {
    const closing = this.#closingAfter(from);
    let end = from + 1;
    for (; end < this.#rows.length && end - from <= LONGEST; end += 1) {
      const row = this.#rows[end];
      if (!row || row.broken?.cut.length === this.#fields.length) break;
      const isShort = this.#isLacking(row) && (row.short === true || end <= closing);
      if (!isShort && !this.#isSaying(row)) break;
      if (end === closing) return end + 1;
    }
    return end;
  }

  /** The index of the row in which a quotation mark ends that began before; negative if there is none. */
  #closingAfter(from: number): number {
    for (let at = from + 1; at < this.#rows.length && at - from <= LONGEST; at += 1) {
      const row = this.#rows[at];
      if (row && isOdd(row)) return /(?:^|[,;\t|])\s*"/.test(row.cells.join('\t')) ? -1 : at;
    }
    return -1;
  }

  /** A row whose note was cut in the middle of the table: it and those below have as many cells as the table together. */
  #endOfHalves(from: number): number {
    const row = this.#rows[from];
    const count = row?.cells.length ?? 0;
    if (!row || row.broken || count < 2 || this.#fields[count - 1] !== 'notes') return from + 1;
    let sum = count;
    for (let at = from + 1; at < this.#rows.length && sum < this.#fields.length; at += 1) {
      const next = this.#rows[at];
      if (!next || next.broken || !(next.short || this.#isDoubtful(next.cells[0] ?? ''))) break;
      sum += next.cells.length - 1;
      if (sum === this.#fields.length) return at + 1;
    }
    return from + 1;
  }

  /** After a text without quotation marks. */
  #endOfUnquoted(from: number): number {
    const isText = this.#endsInText(this.#rows[from]);
    let end = from + 1;
    for (; end < this.#rows.length && end - from <= LONGEST; end += 1) {
      const row = this.#rows[end];
      if (!row || row.broken || !this.#goesOn(row, isText)) break;
    }
    return end;
  }

  #goesOn(row: RawRow, isText: boolean): boolean {
    const [first = ''] = row.cells;
    if (row.short) return this.#isSaying(row) && (isText || isSentence(first));
    return isText && isAlone(row) && (isSentence(first) || (this.#isLacking(row) && this.#isDoubtful(first)));
  }

  /** Whether the last thing in a row is a text that can go on. */
  #endsInText(row: RawRow | undefined): boolean {
    const cells = row?.broken?.cut ?? row?.cells ?? [];
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    return last > 0 && (this.#fields[last] === 'notes' || isOfWords(cells[last] ?? ''));
  }

  /** Whether a row begins with words of a sentence and has nothing with which somebody is reached. */
  #isSaying({ cells, broken }: RawRow): boolean {
    const [first = '', ...others] = broken?.cut ?? cells;
    return this.#isDoubtful(first) && !others.some((cell) => REACH.test(cell));
  }

  /** Whether a text stands where names do but is hardly one. */
  #isDoubtful(text: string): boolean {
    const words = wordsOf(text);
    const [first = ''] = words;
    if (words.length === 0 || IN_BRACKETS.test(text)) return false;
    const isBegun = !/^\p{Ll}/u.test(first) || IN_NAMES.has(fold(first)) || !this.#areCapitalised();
    return !isBegun || words.length > 6 || /["„“”]/.test(text) || isWritten(text) || sayingIn(words) > 0;
  }

  /** Whether the names of the table begin with capitals. */
  #areCapitalised(): boolean {
    this.#isCapitalised ??= this.#lookForCapitals();
    return this.#isCapitalised;
  }

  #lookForCapitals(): boolean {
    const names = this.#rows.slice(1, 300).filter((row) => !row.broken && !this.#isLacking(row));
    const begun = names.map(({ cells: [name = ''] }) => name.trim()).filter((name) => /^\p{L}/u.test(name));
    return begun.filter((name) => !/^\p{Ll}/u.test(name)).length * 1.25 >= begun.length && begun.length > 0;
  }
}

/** Whether only the first cell of a row is filled. */
function isAlone({ cells }: RawRow): boolean {
  return (cells[0] ?? '').trim() !== '' && cells.every((cell, at) => at === 0 || cell.trim() === '');
}

/** Whether a text has a word with something behind it. */
function isOfWords(text: string): boolean {
  // No regular expression over all of it: a cell may be a million letters without a blank.
  return text
    .trim()
    .split(/\s+/)
    .some((word, at, words) => at < words.length - 1 && /\p{L}/u.test(word));
}

/** Whether a row has a quotation mark without its counterpart. */
function isOdd({ cells }: RawRow): boolean {
  let odd = false;
  for (const cell of cells)
    for (let at = cell.indexOf('"'); at >= 0; at = cell.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}'’.-]+/u).filter(Boolean);

/** Whether a text has signs that are in sentences but not in names. */
function isWritten(text: string): boolean {
  const trimmed = text.trim();
  return SENTENCE_END.test(trimmed) || BULLET.test(trimmed) || HOUR.test(trimmed);
}

/** How many words there are that are only in sentences. */
function sayingIn(words: readonly string[]): number {
  return words.filter((word, at) => {
    // A sentence's first word has a capital as names do, so the next one has to say that it is one.
    const isSmall = /^\p{Ll}/u.test(word) || (at === 0 && /^\p{Ll}/u.test(words[1] ?? ''));
    return isSmall && IN_SENTENCES.has(fold(word.replace(/[.'’-]+$/u, '')));
  }).length;
}

/** Whether a text is a sentence for certain, and no name with something about the person. */
function isSentence(text: string): boolean {
  const trimmed = text.trim();
  const words = wordsOf(trimmed);
  if (words.length < 3 || WITH_REMARK.test(trimmed)) return false;
  const isEnded = /[.!?…]["”“»’)]*$/.test(trimmed) && SENTENCE_END.test(trimmed);
  return words.length > 9 || isEnded || sayingIn(words) > 1 || (BULLET.test(trimmed) && sayingIn(words) > 0);
}
