import type { Table } from 'dexie';
import type { FreshRecord, StoreRecord, SyncDatabase } from './state';

/**
 * How many people are compared, or written into a file, at once. What is read of so few is gone before the engine takes it
 * for something that stays: with more, memory grows with the list, and it takes longer.
 */
export const LOT = 50;

export function lotsOf<Thing>(things: readonly Thing[]): Thing[][] {
  const lots: Thing[][] = [];
  for (let from = 0; from < things.length; from += LOT) lots.push(things.slice(from, from + LOT));
  return lots;
}

/**
 * Reads rows by id. Ids that lie close together are read as one range, which is many times faster than one by one.
 *
 * @returns the rows that exist, by id
 */
export async function rowsOf<Row extends { id: string }>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const [first, ...rest] = [...ids].sort();
  if (first === undefined) return new Map();
  const range = table.where('id').between(first, rest.at(-1) ?? first, true, true);
  const isDense = rest.length > 8 && (await range.count()) <= 2 * ids.length;
  const rows = isDense ? await range.toArray() : await table.bulkGet([...ids]);
  const wanted = new Set(ids);
  return new Map(rows.flatMap((row) => (row && wanted.has(row.id) ? [[row.id, row] as const] : [])));
}

/** The stores with these ids, and what is new in them, read at once. */
export function storesOf(
  sync: SyncDatabase,
  ids: readonly string[],
): Promise<[stores: Map<string, StoreRecord>, fresh: Map<string, FreshRecord>]> {
  const { stores, fresh } = sync;
  return sync.transaction('r', stores, fresh, () => Promise.all([rowsOf(stores, ids), rowsOf(fresh, ids)]));
}
