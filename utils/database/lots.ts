import type { Table } from 'dexie';

/** Rows that are read or written at once: more would keep the page from answering while they are unpacked. */
export const LOT = 1_000;

/** Reads a whole table lot by lot, in the order of its keys, also within a transaction. */
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

/** Cut into lots; none of nothing. */
export function inLots<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / LOT) }, (_, at) =>
    items.slice(at * LOT, (at + 1) * LOT),
  );
}
