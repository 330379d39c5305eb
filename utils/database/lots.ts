import type { Table } from 'dexie';

/** How many rows are read or written at once; unpacking more would block the page. */
export const LOT = 1_000;

/** Reads a whole table in batches, in key order. Also works inside a transaction. */
export async function eachLot<Row extends { id: string }>(
  table: Table<Row, string>,
  take: (rows: readonly Row[]) => void,
): Promise<void> {
  for (let last = ''; ; ) {
    const rows = await table.where('id').above(last).limit(LOT).toArray();
    take(rows);
    const end = rows.at(-1);
    if (!end || rows.length < LOT) return;
    last = end.id;
  }
}

/** Splits into batches; nothing gives no batch. */
export function inLots<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / LOT) }, (_, at) =>
    items.slice(at * LOT, (at + 1) * LOT),
  );
}
