import { createMergeableStore, type MergeableContent, type MergeableStore } from 'tinybase/mergeable-store';
import * as v from 'valibot';
import { ALIVE, type Cells } from './cells';

/** All of a store, with the stamp of every field: what files carry. */
export type Content = MergeableContent;

/** A stamp: time (7), count (4), and who (5), so that the later one is the greater text. */
const STAMP = /^[-0-9A-Z_a-z]{16}$/;
const NAME = /^[A-Za-z][\w-]{0,40}(?:\.\d{1,3})?$/;
const ID = /^(?!__)[\w .:/-]{1,200}$/;
const stamp = v.union([v.literal(''), v.pipe(v.string(), v.regex(STAMP))]);
const stamped = <Thing extends v.GenericSchema>(thing: Thing) => v.strictTuple([thing, stamp, v.number()]);
const named = <Thing extends v.GenericSchema>(name: RegExp, thing: Thing) =>
  v.record(v.pipe(v.string(), v.regex(name)), stamped(thing));
const content = v.strictTuple([
  stamped(named(NAME, named(ID, named(NAME, v.pipe(v.string(), v.maxLength(4_000_000)))))),
  stamped(named(NAME, v.never())),
]);

/** Whether something from outside is a store's content. */
export function isContent(given: unknown): given is Content {
  return v.is(content, given);
}

const DIGITS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const TIME_DIGITS = 7;

/** The time in a stamp (ms since 1970). */
export function timeOf(stamped: string): number {
  let time = 0;
  for (const digit of stamped.slice(0, TIME_DIGITS)) time = time * DIGITS.length + DIGITS.indexOf(digit);
  return time;
}

interface Field {
  table: string;
  id: string;
  field: string;
  value: string;
  /** The stamp of when it was written; '' where it never was. */
  at: string;
}

function* fieldsIn([[tables]]: Content): Generator<Field> {
  for (const [table, [rows]] of Object.entries(tables))
    for (const [id, [cells]] of Object.entries(rows))
      for (const [field, [value, at = '']] of Object.entries(cells))
        yield { table, id, field, value: String(value ?? ''), at };
}

const placeOf = (table: string, id: string, field: string) => `${table}/${id}/${field}`;

function byPlace(all: Content): Map<string, Field> {
  return new Map(fieldsIn(all).map((each) => [placeOf(each.table, each.id, each.field), each]));
}

function newestIn(all: Content): number {
  let newest = '';
  for (const { at } of fieldsIn(all)) if (at > newest) newest = at;
  return newest === '' ? 0 : timeOf(newest);
}

/** What merging has met with in one field that two devices have written without knowing of one another. */
export interface Clash {
  table: string;
  id: string;
  field: string;
  /** The value that does not count, as JSON; '' where there was none. */
  lost: string;
  won: string;
  /** When what lost was written (ms). */
  at: number;
}

/** A field that was written here. */
export interface Fresh {
  /** The stamp it had before; '' where it was not there. */
  before: string;
  /** The number of our file it first went out with; 0: with none yet. */
  sent: number;
}

/** One store, as it is on this device. Of two writes of a field the later counts, wherever they meet and in whatever order. */
export class Replica {
  readonly #store: MergeableStore;
  /** The latest that has been seen of any device's clock (ms): what is written now is later than that. */
  #newest: number;
  #now = 0;
  #pending: { table: string; id: string; name: string; value: string; at: number }[] = [];
  /** What was written here and may be unknown to some device yet, by `table/id/field`. */
  readonly fresh: Map<string, Fresh>;
  changed = false;

  /** @param device this device's id, the same in every store and new after a restored state */
  constructor(device: string, all: Content | null = null, fresh: Readonly<Record<string, Fresh>> = {}) {
    this.#newest = all ? newestIn(all) + 1 : 0;
    this.fresh = new Map(Object.entries(fresh));
    this.#store = createMergeableStore(device, () => Math.max(this.#now, this.#newest));
    if (all) this.#store.setMergeableContent(all);
  }

  content(): Content {
    return this.#store.getMergeableContent();
  }

  ids(table: string): string[] {
    return this.#store.getRowIds(table);
  }

  cells(table: string, id: string): Cells {
    return this.#store.getRow(table, id) as Cells;
  }

  /** Whether a row is there, and was not taken away for good. */
  has(table: string, id: string): boolean {
    return (this.#store.getCell(table, id, ALIVE) ?? '') !== '';
  }

  /**
   * Writes what is different in a row, with the next `flush`.
   *
   * @param at when a field was written (ms); what has been seen already counts as earlier, whatever the clock says
   */
  put(table: string, id: string, cells: Cells, at: (field: string) => number): void {
    const before = this.cells(table, id);
    const names = new Set([...Object.keys(before), ...Object.keys(cells)]);
    for (const name of names) {
      const value = cells[name] ?? '';
      if ((before[name] ?? '') !== value) this.#pending.push({ table, id, name, value, at: at(name) });
    }
  }

  /** Takes a row away for good, with the next `flush`: of what it said nothing is left. */
  remove(table: string, id: string, at: number): void {
    if (this.has(table, id)) this.put(table, id, {}, () => at);
  }

  /** Writes what was put, in the order of its instants: what a store has seen last counts as the latest. */
  flush(): void {
    if (this.#pending.length === 0) return;
    const fields = byPlace(this.content());
    for (const { table, id, name, value, at } of this.#pending.sort((a, b) => a.at - b.at)) {
      const place = placeOf(table, id, name);
      const before = this.fresh.get(place)?.before ?? fields.get(place)?.at ?? '';
      this.fresh.set(place, { before, sent: 0 });
      this.#now = at;
      this.#store.setCell(table, id, name, value);
    }
    this.#pending = [];
    this.changed = true;
  }

  /**
   * Takes in what another device has.
   *
   * @param acked the number of the latest of our files which that device had read
   * @returns what was written on both sides at once
   */
  merge(theirs: Content, acked: number): Clash[] {
    this.#newest = Math.max(this.#newest, newestIn(theirs) + 1);
    const mine = byPlace(this.content());
    const clashes: Clash[] = [];
    let isNews = false;
    for (const { table, id, field, value, at } of fieldsIn(theirs)) {
      const place = placeOf(table, id, field);
      const { value: own = '', at: ownAt = '' } = mine.get(place) ?? {};
      if (at > ownAt) isNews = true;
      if (value === own || !this.#isUnknownTo(place, at, acked)) continue;
      const [lost, won, earlier] = at > ownAt ? [own, value, ownAt] : [value, own, at];
      clashes.push({ table, id, field, lost, won, at: timeOf(earlier) });
    }
    if (isNews) {
      this.#store.applyMergeableChanges(theirs);
      this.changed = true;
    }
    return clashes;
  }

  /** Whether a field was written here and, with the stamp given, by a device that had not read ours yet. */
  #isUnknownTo(place: string, theirs: string, acked: number): boolean {
    const known = this.fresh.get(place);
    if (!known || theirs <= known.before) return false;
    // Written after ours had been read there: that is no other opinion, it is a later one.
    return known.sent === 0 || known.sent > acked;
  }
}
