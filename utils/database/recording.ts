import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import type { ContactRecord } from '../model/contact';
import { listedAs } from '../model/listing';
import type { JournalTable } from '../model/tables';

type Row = { id?: string; name?: string; updatedAt?: string };

/** A row an action has written, before and after; null if it did not exist yet, or no longer does. */
export interface Written {
  table: JournalTable;
  key: string;
  before: object | null;
  after: object | null;
}

/** A write outside of any action: a bug of ours, never the mentor's fault. */
export class WriteOutsideAction extends Error {
  override readonly name = 'WriteOutsideAction';
  constructor(table: string) {
    super(`Nothing is written to ${table} but by an action, see utils/actions/door.ts`);
  }
}

/** What each action's transaction has written so far, in order. Entries disappear with their transaction. */
const records = new WeakMap<DBCoreTransaction, Written[]>();

/** Transactions that are currently writing derived data, which is not recorded. */
const deriving = new WeakSet<DBCoreTransaction>();

/**
 * Within an action, writes data derived from other rows. It is not recorded or undone, but derived again. Nothing
 * else may be written meanwhile.
 */
export async function derive(work: () => PromiseLike<unknown>): Promise<void> {
  const transaction = Dexie.currentTransaction?.idbtrans;
  if (!transaction || !records.has(transaction)) throw new WriteOutsideAction('what follows from other rows');
  deriving.add(transaction);
  await work();
  deriving.delete(transaction);
}

/** Permits writes in this transaction, and records every row written in it from now on. */
export function openForWriting(transaction: DBCoreTransaction): Written[] {
  const record: Written[] = [];
  records.set(transaction, record);
  return record;
}

/** What an action has written so far in its transaction; undefined if the transaction is not an action's. */
export function writtenIn(transaction: DBCoreTransaction): Written[] | undefined {
  return records.get(transaction);
}

/** Each row once: before the first write and after the last. Rows that came and went are left out. */
export function netOf(record: readonly Written[]): Written[] {
  const net: Written[] = [];
  const places = new Map<JournalTable, Map<string, number>>();
  for (const row of record) {
    const keys = places.get(row.table) ?? new Map<string, number>();
    places.set(row.table, keys);
    const at = keys.get(row.key);
    const first = at === undefined ? undefined : net[at];
    if (at !== undefined && first) net[at] = { ...first, after: row.after };
    else keys.set(row.key, net.push(row) - 1);
  }
  return net.filter(({ before, after }) => before !== null || after !== null);
}

/** Within an action, deletes a row the browser cannot read. Any other way would read it first, to record it. */
export function deleteUnread(table: string, key: IDBValidKey): void {
  const transaction = Dexie.currentTransaction?.idbtrans;
  if (!transaction || !records.has(transaction)) throw new WriteOutsideAction(table);
  transaction.objectStore(table).delete(key);
}

/** The current rows that a write affects. Rows being added do not exist yet, so nothing is read for them. */
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
  return table
    .getMany({ trans, keys })
    .then((rows: (Row | undefined)[]) => keys.map((key, index) => [key, rows[index] ?? null]));
}

/** Keeps the listing data of contacts, whoever writes them. */
function stillListed(table: string, values: readonly Row[], before: [string, Row | null][]): readonly Row[] {
  if (table !== 'contacts') return values;
  return values.map((row, index) =>
    listedAs(row as ContactRecord, (before[index]?.[1] ?? null) as ContactRecord | null),
  );
}

/**
 * Intercepts every write on its way to the database, records it for its action, and refuses writes outside of
 * actions. Schema steps write inside the upgrade's transaction, before anything else can.
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
          const record = records.get(request.trans);
          if (!record) {
            if ((request.trans as unknown as IDBTransaction).mode === 'versionchange')
              return table.mutate(request);
            return Promise.reject(new WriteOutsideAction(name));
          }
          // Writing the journal is not recorded itself.
          if (name === 'journal' || deriving.has(request.trans)) return table.mutate(request);
          const write = (before: [string, Row | null][]) => {
            const values = 'values' in request ? stillListed(name, request.values, before) : [];
            before.forEach(([key, row], index) => {
              record.push({ table: name as JournalTable, key, before: row, after: values[index] ?? null });
            });
            return table.mutate('values' in request ? { ...request, values } : request);
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
