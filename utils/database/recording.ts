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

/** One row that an action has written, before and after; null where it was not there yet, or is gone. */
export interface Written {
  table: JournalTable;
  key: string;
  before: object | null;
  after: object | null;
}

/** Something was about to be written that no action has asked for: a fault of ours, never of the mentor's. */
export class WriteOutsideAction extends Error {
  override readonly name = 'WriteOutsideAction';
  constructor(table: string) {
    super(`Nothing is written to ${table} but by an action, see utils/actions/door.ts`);
  }
}

/** What the transactions of actions have written so far, in order. One that ends takes its record along. */
const records = new WeakMap<DBCoreTransaction, Written[]>();

/** Those in which what is written now follows from other rows, and is nothing to be noted. */
const deriving = new WeakSet<DBCoreTransaction>();

/**
 * Writes what follows from other rows, within an action: it is not noted, and not taken back, but reckoned anew. Nothing
 * else may be written meanwhile.
 */
export async function derive(work: () => PromiseLike<unknown>): Promise<void> {
  const transaction = Dexie.currentTransaction?.idbtrans;
  if (!transaction || !records.has(transaction)) throw new WriteOutsideAction('what follows from other rows');
  deriving.add(transaction);
  await work();
  deriving.delete(transaction);
}

/** Opens the database for writing in this transaction, and notes every row that is written in it from now on. */
export function openForWriting(transaction: DBCoreTransaction): Written[] {
  const record: Written[] = [];
  records.set(transaction, record);
  return record;
}

/** What an action has written so far in its transaction; undefined in one that is no action's. */
export function writtenIn(transaction: DBCoreTransaction): Written[] | undefined {
  return records.get(transaction);
}

/** Every row once: as it was before the first write and as the last one left it. What came and went is not in it. */
export function netOf(record: readonly Written[]): Written[] {
  const rows = new Map<string, Written>();
  for (const row of record) {
    const name = `${row.table}/${row.key}`;
    const first = rows.get(name);
    rows.set(name, first ? { ...first, after: row.after } : row);
  }
  return [...rows.values()].filter(({ before, after }) => before !== null || after !== null);
}

/**
 * Takes a row away that the browser cannot read any more, within an action. Any other way would read it first, to note
 * what it was.
 */
export function deleteUnread(table: string, key: IDBValidKey): void {
  const transaction = Dexie.currentTransaction?.idbtrans;
  if (!transaction || !records.has(transaction)) throw new WriteOutsideAction(table);
  transaction.objectStore(table).delete(key);
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
  return table
    .getMany({ trans, keys })
    .then((rows: (Row | undefined)[]) => keys.map((key, index) => [key, rows[index] ?? null]));
}

/** What a contact is listed with stays, whoever writes the contact anew. */
function stillListed(table: string, values: readonly Row[], before: [string, Row | null][]): readonly Row[] {
  if (table !== 'contacts') return values;
  return values.map((row, index) =>
    listedAs(row as ContactRecord, (before[index]?.[1] ?? null) as ContactRecord | null),
  );
}

/**
 * Sees every write on its way to the browser's database, notes it for the action whose it is, and refuses what is no
 * action's. The steps of the schema write in the transaction of the upgrade, before anybody else can.
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
          // What the journal says about a write is no write of its own.
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
