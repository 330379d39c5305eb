import type { Day } from '../ground/days';
import { addDays, daysBetween, isDay } from '../ground/days';

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

/** The day with number 1. Number 0 is for an entry that does not begin with a day. */
const FIRST = '0100-01-01' as Day;

/** An entry as it is packed. */
interface PackedEntry {
  /** Its day's number; 0 if it has none. */
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
      const number = isDay(text) ? daysBetween(FIRST, text) + 1 : 0;
      day = digits(Math.max(0, number), OF_DAY);
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

/** A day's number in packed logs; 0 for ''. Later days have greater ones. */
export function numberOfDay(day: Day | ''): number {
  return day === '' ? 0 : daysBetween(FIRST, day) + 1;
}

/** The day with this number. @param number at least 1 */
export function dayOfNumber(number: number): Day {
  return addDays(FIRST, number - 1);
}

/** The log as it was packed. */
export function unpackLog(packed: string, kinds: readonly string[]): string {
  const days = new Map<number, string>();
  const dayOf = (number: number) => {
    const known = days.get(number) ?? (number === 0 ? '' : dayOfNumber(number));
    days.set(number, known);
    return known;
  };
  return Array.from({ length: countPacked(packed) }, (_, place) => {
    const { day, kind } = packedAt(packed, place);
    return dayOf(day) + (kinds[kind] ?? '');
  }).join('\n');
}
