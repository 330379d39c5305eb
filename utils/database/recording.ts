import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import type { JournalTable } from '../model/tables';
import type { RowBefore } from './journal-types';

type Row = { id?: string; name?: string; updatedAt?: string };

/** What has been written so far in one transaction, each row as it was before the first write. */
interface Recorder {
  tables: ReadonlySet<string>;
  rows: Map<string, RowBefore>;
}

/** Transactions that are being recorded. One that ends takes its recorder along. */
const recorders = new WeakMap<DBCoreTransaction, Recorder>();

/**
 * Notes every row that is written in this transaction from now on, whoever writes it.
 *
 * @returns what has been noted; a row that was made and taken away again in the same transaction is not in it
 */
export function recordRows(
  transaction: DBCoreTransaction,
  tables: readonly JournalTable[],
): () => RowBefore[] {
  const recorder: Recorder = { tables: new Set(tables), rows: new Map() };
  recorders.set(transaction, recorder);
  return () => {
    recorders.delete(transaction);
    return [...recorder.rows.values()].filter(({ before, leftAt }) => before !== null || leftAt !== '');
  };
}

function note(recorder: Recorder, table: string, key: string, before: object | null, leftAt: string): void {
  const name = `${table}/${key}`;
  const known = recorder.rows.get(name);
  if (known) known.leftAt = leftAt;
  else recorder.rows.set(name, { table: table as JournalTable, key, before, leftAt });
}

/** The rows a write concerns, as they are now. Rows that are added are not there yet: nothing is read. */
function rowsBefore(table: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<[string, Row | null][]> {
  const keyOf = (row: unknown) => table.schema.primaryKey.extractKey?.(row) as string;
  const { trans } = request;
  if (request.type === 'deleteRange') {
    const query = { index: table.schema.primaryKey, range: request.range };
    return table
      .query({ trans, values: true, query })
      .then(({ result }) => (result as Row[]).map((row) => [keyOf(row), row]));
  }
  const keys = (
    request.type === 'delete' ? request.keys : (request.keys ?? request.values.map(keyOf))
  ) as string[];
  if (request.type === 'add') return Promise.resolve(keys.map((key) => [key, null]));
  return table
    .getMany({ trans, keys })
    .then((rows: (Row | undefined)[]) => keys.map((key, index) => [key, rows[index] ?? null]));
}

/**
 * Sees every write on its way to the browser's database. It costs nothing but a look into a map, except in
 * a transaction that is being recorded.
 */
export const recording: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'recording',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      return {
        ...table,
        mutate(request) {
          const recorder = recorders.get(request.trans);
          if (!recorder?.tables.has(name)) return table.mutate(request);
          const write = (before: [string, Row | null][]) => {
            const values: readonly Row[] = 'values' in request ? request.values : [];
            before.forEach(([key, row], index) => {
              note(recorder, name, key, row, values[index]?.updatedAt ?? '');
            });
            return table.mutate(request);
          };
          if (request.type !== 'add')
            return rowsBefore(table, request).then(write) as ReturnType<typeof table.mutate>;
          const keyOf = table.schema.primaryKey.extractKey;
          return write(request.values.map((row) => [keyOf?.(row) as string, null]));
        },
      };
    },
  }),
};
