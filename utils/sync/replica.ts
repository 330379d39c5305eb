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

/** A field that two devices changed concurrently, as found while merging. */
export interface Clash {
  table: string;
  id: string;
  field: string;
  /** The losing value as JSON; '' if there was none. */
  lost: string;
  won: string;
  /** When the losing value was written (ms since 1970). */
  at: number;
}

/** Marks a field, a row or the whole store as written on this device. */
export interface Fresh {
  /** The stamp it replaced; '' if there was none. */
  before: string;
  /** The number of our file that carries it: the next one, or one already sent. */
  sent: number;
}

/**
 * This device as a writer: its id, the same in every store and replaced after a restore, and the number of its next
 * file.
 */
export interface Author {
  device: string;
  next: number;
}

/** The key in `fresh` for a store that was created here as a whole. */
const STORE = '';

interface Pending {
  table: string;
  id: string;
  values: Cells;
  names: string[];
  /** ms since 1970. */
  at: number;
}

/** One store on this device. The later write of a field wins, wherever and in whatever order the writes meet. */
export class Replica {
  readonly #tables: Content;
  readonly #who: string;
  /** The number of our next file. */
  readonly #next: number;
  /** One ms past the newest stamp seen from any device; a new stamp never takes an earlier time. */
  #newest = 0;
  #last = { time: 0, count: 0 };
  #pending: Pending[] = [];
  /** Rows that may no longer be in canonical order. */
  readonly #loose = new Set<Row>();
  #isBorn: boolean;
  /**
   * What was written here and may not have reached every device: `table/id/field`, `table/id/` for a row, '' for all.
   */
  readonly fresh: Map<string, Fresh>;
  changed = false;
  /** Whether `fresh` itself has changed. */
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

  /** The whole store. Callers must not modify it. */
  content(): Content {
    if (this.#loose.size === 0) return this.#tables;
    // Canonical order lets devices see that they hold the same by comparing text.
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

  /** The fields that are present. Callers must not modify them. */
  cells(table: string, id: string): Cells {
    return this.#row(table, id)?.[1] ?? {};
  }

  /** When the row says it was written; '' if it was removed for good, undefined if it never existed. */
  alive(table: string, id: string): string | undefined {
    const row = this.#row(table, id);
    return row && String(row[1][ALIVE] ?? '');
  }

  /**
   * Queues the fields of a row that differ, to be written by the next `flush`.
   *
   * @param at when a field was written (ms since 1970); stamps already seen count as earlier, whatever the clock says
   */
  put(table: string, id: string, cells: Cells, at: (field: string) => number): void {
    const before = this.cells(table, id);
    const names = Object.keys(cells).filter((name) => !isSameValue(before[name], cells[name]));
    for (const name of Object.keys(before)) if (cells[name] === undefined) names.push(name);
    for (const [time, some] of Map.groupBy(names, at))
      this.#pending.push({ table, id, values: cells, names: some, at: time });
  }

  /** Queues the removal of a row for good, all its fields included, for the next `flush`. */
  remove(table: string, id: string, at: number): void {
    if (this.alive(table, id)) this.put(table, id, {}, () => at);
  }

  /** Writes what is queued, oldest first, so that the latest edit gets the greatest stamp. */
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

  /** The note in `fresh` that covers a field; undefined if the field was not written here. */
  #freshOf(row: Row, table: string, id: string, name: string): Fresh | undefined {
    const own = this.fresh.get(placeOf(table, id, name));
    if (own) return own;
    const stamp = stampIn(row, name);
    // A value that came from elsewhere since is not ours, even if the row is.
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

  /** What has not been sent yet. */
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
   * Merges another device's content, whose rows this store may keep and modify.
   *
   * @param acked the number of the latest of our files that device had read
   * @returns the fields that both sides changed concurrently
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

  /** Merges a row that two stores both hold. If only one of them has it, nothing changes. */
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

  /** Whether the field was written here, and the write stamped `at` comes from a device that had not read ours. */
  #isUnknown(
    row: Row,
    { table, id, field, at, acked }: { table: string; id: string; field: string; at: string; acked: number },
  ): boolean {
    const known = this.#freshOf(row, table, id, field);
    if (!known || at <= known.before) return false;
    // If they had read ours, theirs is a later edit, not a conflict.
    return known.sent > acked;
  }
}

const textOf = (value: unknown) => (value === undefined ? '' : JSON.stringify(value));

const placeOf = (table: string, id: string, field = '') => `${table}/${id}/${field}`;

/** Ids may contain a slash; table and field names never do. */
function partsOf(place: string): [table: string, id: string, field: string] {
  const [first, last] = [place.indexOf('/'), place.lastIndexOf('/')];
  return [place.slice(0, first), place.slice(first + 1, last), place.slice(last + 1)];
}
