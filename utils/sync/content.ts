import { type Cells, LIST_TABLES, OWN, PERSON_TABLES } from './cells';

/*
 * The content of a store, on disk and in files: rows of fields, each with a stamp that says when it was written and
 * by whom. The value with the greater stamp wins.
 */

/**
 * A row: its stamp, the fields that are present, and the stamps of those fields that differ from it. A removed field
 * has a stamp and no value.
 */
export type Row = [stamp: string, values: Cells, stamps?: Record<string, string>];
/** A store, or part of one: rows by table and id. */
export type Content = Record<string, Record<string, Row>>;

/** The table of the people erased for good, in the list's store: ids and nothing else. */
export const ERASED = 'erased';

/** Time (7), count (4) and writer (5), so that stamps sort as text. */
const STAMP = /^[-0-9A-Z_a-z]{16}$/;
const FIELD = /^[A-Za-z][\w-]{0,40}(?:\.\d{1,3})?$/;
const ID = /^(?!__)[\w .:/-]{1,200}$/;
const TABLES: ReadonlySet<string> = new Set([...PERSON_TABLES, ...LIST_TABLES, OWN, ERASED]);

const isPlain = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
const isStamp = (given: unknown) => typeof given === 'string' && STAMP.test(given);

/** Whether external data has the form of a store. Field values are checked later, as part of their row. */
export function isContent(given: unknown): given is Content {
  return (
    isPlain(given) &&
    Object.entries(given).every(
      ([table, rows]) =>
        TABLES.has(table) &&
        isPlain(rows) &&
        Object.entries(rows).every(([id, row]) => ID.test(id) && isRow(row)),
    )
  );
}

function isRow(given: unknown): boolean {
  if (!Array.isArray(given) || given.length < 2 || given.length > 3) return false;
  const [stamp, values, stamps = {}] = given;
  return (
    isStamp(stamp) &&
    isPlain(values) &&
    isPlain(stamps) &&
    Object.keys(values).every((name) => FIELD.test(name)) &&
    Object.entries(stamps).every(([name, each]) => FIELD.test(name) && isStamp(each))
  );
}

const DIGITS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const TIME_DIGITS = 7;
const COUNT_DIGITS = 4;
const WHO_DIGITS = 5;

function inDigits(number: number, digits: number): string {
  let text = '';
  let rest = number;
  for (let at = 0; at < digits; at += 1) {
    text = DIGITS.charAt(rest % DIGITS.length) + text;
    rest = Math.floor(rest / DIGITS.length);
  }
  return text;
}

/** @param time ms since 1970 @param who see `whoOf` */
export const stampOf = (time: number, count: number, who: string): string =>
  inDigits(time, TIME_DIGITS) + inDigits(count, COUNT_DIGITS) + who;

/** The writer's part of a stamp: the first thirty bits of the device's id. */
export const whoOf = (device: string): string =>
  inDigits(Math.floor(Number.parseInt(device.slice(0, 8), 16) / 4), WHO_DIGITS);

/** The time in a stamp (ms since 1970). */
export function timeOf(stamp: string): number {
  let time = 0;
  for (const digit of stamp.slice(0, TIME_DIGITS)) time = time * DIGITS.length + DIGITS.indexOf(digit);
  return time;
}

/** The newest stamp; '' if there is none. */
export function newestIn(content: Content): string {
  let newest = '';
  for (const rows of Object.values(content))
    for (const [stamp, , stamps = {}] of Object.values(rows)) {
      if (stamp > newest) newest = stamp;
      for (const each of Object.values(stamps)) if (each > newest) newest = each;
    }
  return newest;
}

/** An own property; inherited ones do not count. */
export const owned = <Thing>(all: Readonly<Record<string, Thing>>, name: string): Thing | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined;

/** The stamp of one field; '' if it was never set. */
export function stampIn([stamp, values, stamps]: Row, field: string): string {
  return (stamps && owned(stamps, field)) ?? (Object.hasOwn(values, field) ? stamp : '');
}

/** Every field a row has or had. */
export function fieldsOf([, values, stamps]: Row): string[] {
  const names = Object.keys(values);
  if (stamps) names.push(...Object.keys(stamps).filter((name) => !Object.hasOwn(values, name)));
  return names;
}

/** Writes one field; undefined removes it. */
export function write(row: Row, field: string, value: unknown, stamp: string): void {
  const [common, values, stamps = {}] = row;
  if (value === undefined) delete values[field];
  else values[field] = value;
  if (value !== undefined && stamp === common) delete stamps[field];
  else stamps[field] = stamp;
  if (Object.keys(stamps).length > 0) row[2] = stamps;
  else row.length = 2;
}

/** The row in canonical form: the same fields and stamps look the same on every device. */
export function ordered(row: Row): Row {
  const names = fieldsOf(row).sort();
  const there = names.filter((name) => Object.hasOwn(row[1], name));
  const common = there.map((name) => stampIn(row, name)).sort()[0] ?? row[0];
  const fresh: Row = [common, {}];
  for (const name of names) write(fresh, name, row[1][name], stampIn(row, name));
  return fresh;
}

/** The same entries, sorted by key. */
export function inOrder<Thing>(all: Readonly<Record<string, Thing>>): Record<string, Thing> {
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
