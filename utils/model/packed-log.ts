import type { Day } from '../ground/days';

/*
 * A log in short form is nothing but days and a few kinds of entries that repeat. Packed it takes a quarter of the
 * space, and is read without making a text of each entry.
 */

/** An entry is packed into this many characters: four for its day and three for its kind. */
const WIDTH = 7;
const OF_DAY = 4;

/** Each character is a digit to this base. The digits are Latin-1 letters, one byte each, that JSON does not escape. */
const BASE = 64;
const ZERO = 0xc0;

/** Days are numbered as if each month had this many, so that no calendar is needed. */
const OF_MONTH = 31;
const OF_YEAR = 12 * OF_MONTH;

/** An entry as it is packed. */
interface PackedEntry {
  /** Its day's number; 0 if it does not begin with a day. */
  day: number;
  /** Where what follows the day stands in the list of kinds; without a day, where all of it does. */
  kind: number;
}

/** Packs logs that share one list of kinds. */
export class LogPacker {
  /** In order of first use. */
  readonly kinds: string[] = [];
  readonly #places = new Map<string, string>();
  readonly #days = new Map<string, string>();

  /** @param log entries in short form, one per line, see `entryIn` */
  pack(log: string): string {
    let packed = '';
    for (const entry of log.split('\n')) {
      const day = this.#day(entry.slice(0, 10));
      packed += day + this.#place(day === NO_DAY ? entry : entry.slice(10));
    }
    return packed;
  }

  #day(text: string): string {
    let day = this.#days.get(text);
    if (day === undefined) {
      day = digits(
        /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) ? numberOfDay(text as Day) : 0,
        OF_DAY,
      );
      this.#days.set(text, day);
    }
    return day;
  }

  #place(kind: string): string {
    let place = this.#places.get(kind);
    if (place === undefined) {
      place = digits(this.kinds.push(kind) - 1, WIDTH - OF_DAY);
      this.#places.set(kind, place);
    }
    return place;
  }
}

const NO_DAY = digits(0, OF_DAY);

function digits(number: number, count: number): string {
  let text = '';
  for (let rest = number, at = 0; at < count; at += 1, rest = Math.floor(rest / BASE)) {
    text = String.fromCharCode(ZERO + (rest % BASE)) + text;
  }
  return text;
}

function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * BASE + text.charCodeAt(at) - ZERO;
  return number;
}

/** How many entries a packed log has. */
export function countPacked(packed: string): number {
  return packed.length / WIDTH;
}

/** The entry at this place of a packed log. */
export function packedAt(packed: string, place: number): PackedEntry {
  const from = place * WIDTH;
  return { day: numberIn(packed, from, from + OF_DAY), kind: numberIn(packed, from + OF_DAY, from + WIDTH) };
}

/** A day's number in packed logs, at least 1; 0 for ''. Later days have greater ones. */
export function numberOfDay(day: Day | ''): number {
  if (day === '') return 0;
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return year * OF_YEAR + (month - 1) * OF_MONTH + date;
}

/** The day with this number. @param number of a day */
export function dayOfNumber(number: number): Day {
  const before = number - 1;
  const two = (part: number) => String(part).padStart(2, '0');
  const year = String(Math.floor(before / OF_YEAR)).padStart(4, '0');
  const month = two(Math.floor((before % OF_YEAR) / OF_MONTH) + 1);
  return `${year}-${month}-${two((before % OF_MONTH) + 1)}` as Day;
}

/** The log as it was packed. */
export function unpackLog(packed: string, kinds: readonly string[]): string {
  return Array.from({ length: countPacked(packed) }, (_, place) => {
    const { day, kind } = packedAt(packed, place);
    return (day === 0 ? '' : dayOfNumber(day)) + (kinds[kind] ?? '');
  }).join('\n');
}
