import type { Transaction } from 'dexie';

/** One step of the schema: the indexes after it and, if rows change, how. Never edited once released. */
export interface VersionStep {
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
