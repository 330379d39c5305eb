import { ALIVE, type Cells, isSameValue } from './cells';
import {
  type Content,
  fieldsOf,
  inOrder,
  newestIn,
  ordered,
  owned,
  type Row,
  stampIn,
  stampOf,
  timeOf,
  whoOf,
  write,
} from './content';

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

/** A field that was written here; or a row, or the whole store, that was made here. */
export interface Fresh {
  /** The stamp it had before; '' where it was not there. */
  before: string;
  /** The number of our file it goes out with, the next one or one that has gone. */
  sent: number;
}

/** Who writes: this device, by an id that is the same in every store and new after a restored state; and its next file's number. */
export interface Author {
  device: string;
  next: number;
}

/** Where it is noted that the whole store was made here. */
const STORE = '';

interface Pending {
  table: string;
  id: string;
  values: Cells;
  names: string[];
  /** ms. */
  at: number;
}

/** One store, as it is on this device. Of two writes of a field the later counts, wherever they meet and in whatever order. */
export class Replica {
  readonly #tables: Content;
  readonly #who: string;
  /** The number of our next file. */
  readonly #next: number;
  /** The latest that has been seen of any device's clock (ms): what is written now is later than that. */
  #newest = 0;
  #last = { time: 0, count: 0 };
  #pending: Pending[] = [];
  /** Rows whose fields have come to stand in an order of their own. */
  readonly #loose = new Set<Row>();
  #isBorn: boolean;
  /** What was written here and may be unknown to some device yet, by `table/id/field`, `table/id/` for a row, '' for all of it. */
  readonly fresh: Map<string, Fresh>;
  changed = false;
  /** Whether what is noted in `fresh` has changed. */
  freshChanged = false;

  constructor(
    { device, next }: Author,
    all: Content | null = null,
    fresh: Readonly<Record<string, Fresh>> = {},
  ) {
    this.#who = whoOf(device);
    this.#next = next;
    this.#tables = all ?? {};
    this.#isBorn = all === null;
    this.fresh = new Map(Object.entries(fresh));
    if (all) this.#see(all);
  }

  /** All of it; the caller keeps it as it is. */
  content(): Content {
    if (this.#loose.size === 0) return this.#tables;
    // Said in one way, so that devices see without comparing that they have the same.
    for (const [table, rows] of Object.entries(this.#tables)) {
      for (const [id, row] of Object.entries(rows)) if (this.#loose.has(row)) rows[id] = ordered(row);
      this.#tables[table] = inOrder(rows);
    }
    this.#loose.clear();
    return inOrder(this.#tables);
  }

  ids(table: string): string[] {
    return Object.keys(owned(this.#tables, table) ?? {});
  }

  get isEmpty(): boolean {
    return Object.keys(this.#tables).length === 0;
  }

  #row(table: string, id: string): Row | undefined {
    const rows = owned(this.#tables, table);
    return rows && owned(rows, id);
  }

  /** The fields that are there; the caller leaves them as they are. */
  cells(table: string, id: string): Cells {
    return this.#row(table, id)?.[1] ?? {};
  }

  /** When a row says it was written; '' where it was taken away for good; undefined where it never was. */
  alive(table: string, id: string): string | undefined {
    const row = this.#row(table, id);
    return row && String(row[1][ALIVE] ?? '');
  }

  /**
   * Writes what is different in a row, with the next `flush`.
   *
   * @param at when a field was written (ms); what has been seen already counts as earlier, whatever the clock says
   */
  put(table: string, id: string, cells: Cells, at: (field: string) => number): void {
    const before = this.cells(table, id);
    const names = Object.keys(cells).filter((name) => !isSameValue(before[name], cells[name]));
    for (const name of Object.keys(before)) if (cells[name] === undefined) names.push(name);
    for (const [time, some] of Map.groupBy(names, at))
      this.#pending.push({ table, id, values: cells, names: some, at: time });
  }

  /** Takes a row away for good, with the next `flush`: of what it said nothing is left. */
  remove(table: string, id: string, at: number): void {
    if (this.alive(table, id)) this.put(table, id, {}, () => at);
  }

  /** Writes what was put, in the order of its instants: what a store has seen last counts as the latest. */
  flush(): void {
    if (this.#pending.length === 0) return;
    if (this.#isBorn) this.fresh.set(STORE, { before: '', sent: this.#next });
    for (const one of this.#pending.sort((a, b) => a.at - b.at)) this.#write(one);
    this.#pending = [];
    this.#isBorn = false;
    this.changed = true;
    this.freshChanged = true;
  }

  #write({ table, id, values, names, at }: Pending): void {
    const stamp = this.#stampAt(at);
    const rows = owned(this.#tables, table) ?? {};
    this.#tables[table] = rows;
    const row: Row = owned(rows, id) ?? [stamp, {}];
    if (!Object.hasOwn(rows, id)) {
      rows[id] = row;
      if (this.fresh.get(STORE)?.sent !== this.#next)
        this.fresh.set(placeOf(table, id), { before: '', sent: this.#next });
    } else this.#loose.add(row);
    for (const name of names) {
      const known = this.#freshOf(row, table, id, name);
      const before = known?.before ?? stampIn(row, name);
      if (known?.sent !== this.#next) this.fresh.set(placeOf(table, id, name), { before, sent: this.#next });
      write(row, name, values[name], stamp);
    }
  }

  /** What is noted of a field that was written here. */
  #freshOf(row: Row, table: string, id: string, name: string): Fresh | undefined {
    const own = this.fresh.get(placeOf(table, id, name));
    if (own) return own;
    const stamp = stampIn(row, name);
    // What came from elsewhere meanwhile is not ours, though the row may be.
    if (stamp !== '' && !stamp.endsWith(this.#who)) return undefined;
    return this.fresh.get(placeOf(table, id)) ?? this.fresh.get(STORE);
  }

  #stampAt(at: number): string {
    const time = Math.max(at, this.#newest, this.#last.time);
    const count = time === this.#last.time ? this.#last.count + 1 : 0;
    this.#last = { time, count };
    return stampOf(time, count, this.#who);
  }

  #see(content: Content): void {
    const newest = newestIn(content);
    if (newest !== '') this.#newest = Math.max(this.#newest, timeOf(newest) + 1);
  }

  /** What has not gone out yet. */
  unsent(): Content {
    if (this.fresh.get(STORE)?.sent === this.#next) return this.content();
    const part: Content = {};
    for (const [place, { sent }] of this.fresh) {
      if (sent !== this.#next) continue;
      const [table, id, field] = partsOf(place);
      const row = this.#row(table, id);
      if (!row) continue;
      const rows = part[table] ?? {};
      part[table] = rows;
      if (field === '') rows[id] = row;
      else {
        const some: Row = owned(rows, id) ?? [stampIn(row, field), {}];
        if (some === row) continue;
        rows[id] = some;
        write(some, field, row[1][field], stampIn(row, field));
      }
    }
    return part;
  }

  /**
   * Takes in what another device has, which is this store's from then on.
   *
   * @param acked the number of the latest of our files which that device had read
   * @returns what was written on both sides at once
   */
  merge(theirs: Content, acked: number): Clash[] {
    this.#see(theirs);
    const clashes: Clash[] = [];
    for (const [table, rows] of Object.entries(theirs)) {
      const mine = owned(this.#tables, table) ?? {};
      for (const [id, row] of Object.entries(rows)) {
        const own = owned(mine, id);
        if (own) this.#mergeRow(own, row, { table, id, acked }, clashes);
        else {
          mine[id] = row;
          this.changed = true;
        }
      }
      this.#tables[table] = mine;
    }
    this.#isBorn = false;
    return clashes;
  }

  /** Brings a row together that lies in another store as well; one that lies only in one of the two stays as it is. */
  share(other: Replica, table: string, id: string): void {
    const [mine, theirs] = [this.#row(table, id), other.#row(table, id)];
    if (!mine || !theirs) return;
    const nobody = { table, id, acked: Number.POSITIVE_INFINITY };
    const before = structuredClone(mine);
    this.#mergeRow(mine, theirs, nobody, []);
    other.#mergeRow(theirs, before, nobody, []);
    for (const replica of [this, other]) replica.#see({ [table]: { [id]: mine } });
  }

  #mergeRow(
    own: Row,
    theirs: Row,
    { table, id, acked }: { table: string; id: string; acked: number },
    clashes: Clash[],
  ): void {
    for (const field of fieldsOf(theirs)) {
      const [ownAt, at] = [stampIn(own, field), stampIn(theirs, field)];
      const [mine, value] = [own[1][field], theirs[1][field]];
      if (isSameValue(mine, value) && ownAt === at) continue;
      const isLater = at > ownAt || (at === ownAt && textOf(value) > textOf(mine));
      if (!isSameValue(mine, value) && this.#isUnknown(own, { table, id, field, at, acked })) {
        const [lost, won, earlier] = isLater ? [mine, value, ownAt] : [value, mine, at];
        clashes.push({ table, id, field, lost: textOf(lost), won: textOf(won), at: timeOf(earlier) });
      }
      if (!isLater) continue;
      write(own, field, value, at);
      this.#loose.add(own);
      this.changed = true;
    }
  }

  /** Whether a field was written here and, with the stamp given, by a device that had not read ours yet. */
  #isUnknown(
    row: Row,
    { table, id, field, at, acked }: { table: string; id: string; field: string; at: string; acked: number },
  ): boolean {
    const known = this.#freshOf(row, table, id, field);
    if (!known || at <= known.before) return false;
    // Written after ours had been read there: that is no other opinion, it is a later one.
    return known.sent > acked;
  }
}

const textOf = (value: unknown) => (value === undefined ? '' : JSON.stringify(value));

const placeOf = (table: string, id: string, field = '') => `${table}/${id}/${field}`;

/** An id may hold a slash; no table's name does, and no field's. */
function partsOf(place: string): [table: string, id: string, field: string] {
  const [first, last] = [place.indexOf('/'), place.lastIndexOf('/')];
  return [place.slice(0, first), place.slice(first + 1, last), place.slice(last + 1)];
}
