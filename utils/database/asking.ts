import type { TrailDatabase } from './schema';

type Key = string | number | readonly (string | number)[];

/** A range of one index (`id` for the table's own key), both ends included. */
export interface Range {
  table: 'contacts' | 'followUps' | 'mentorships' | 'members' | 'preferences';
  index: string;
  from: Key;
  to?: Key;
  /** The largest number of rows. */
  limit?: number;
}

/**
 * Queries of one request each. Answered by Dexie, so that live queries notice changes, or before Dexie has loaded by
 * the browser's own API, see glance.ts.
 */
export interface Asking {
  rows<Row>(range: Range): PromiseLike<Row[]>;
  keys(range: Range): PromiseLike<string[]>;
  count(range: Range): PromiseLike<number>;
  row<Row>(table: Range['table'], key: string): PromiseLike<Row | undefined>;
}

/** Queries through Dexie, in the caller's transaction. */
export function askDexie(db: TrailDatabase): Asking {
  const within = ({ table, index, from, to, limit }: Range) => {
    const where = db.table(table).where(index);
    const found = to === undefined ? where.aboveOrEqual(from) : where.between(from, to, true, true);
    return limit === undefined ? found : found.limit(limit);
  };
  return {
    rows: (range) => within(range).toArray(),
    keys: (range) => within(range).primaryKeys() as PromiseLike<string[]>,
    count: (range) => within(range).count(),
    row: (table, key) => db.table(table).get(key),
  };
}
