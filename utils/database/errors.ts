export type StorageReason = 'full' | 'blocked' | 'unavailable' | 'refused' | 'unknown';

/** The browser could not keep or give back data. What was asked has not happened, not even in part. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  /**
   * - `full`: no room left on the device
   * - `blocked`: a newer version of the program holds the data (after an update: reload)
   * - `unavailable`: the browser offers no database here (private window, damaged profile)
   * - `refused`: something in it could not be read again, see RefusedRow
   * - `unknown`: anything else, see `cause`
   */
  readonly reason: StorageReason;

  constructor(reason: StorageReason, cause: unknown) {
    super(`Storage failed: ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * A row was about to be written that would not be read again: a text too long, a day that does not exist, more of
 * something than there may be.
 */
export class RefusedRow extends StorageFailure {
  /** Which table's row, and where in it: `contacts`, `notes`. */
  readonly table: string;
  readonly where: string;

  constructor(table: string, where: string) {
    super('refused', `${table}.${where}`);
    this.table = table;
    this.where = where;
  }
}

/** By the names of DOM exceptions and of Dexie's errors. @see https://dexie.org/docs/DexieErrors/DexieError */
const REASONS: Readonly<Record<string, StorageReason>> = {
  QuotaExceededError: 'full',
  VersionError: 'blocked',
  VersionChangeError: 'blocked',
  BlockedError: 'blocked',
  InvalidStateError: 'unavailable',
  OpenFailedError: 'unavailable',
  DatabaseClosedError: 'unavailable',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  NoSuchDatabaseError: 'unavailable',
  UpgradeError: 'unavailable',
};

/** The innermost known reason counts: Dexie wraps the browser's exception, often twice. */
function reasonOf(error: unknown, depth = 0): StorageReason {
  if (typeof error !== 'object' || error === null || depth > 8) return 'unknown';
  const { name, inner, cause, failures } = error as {
    name?: unknown;
    inner?: unknown;
    cause?: unknown;
    failures?: unknown;
  };
  const within = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  for (const wrapped of within) {
    const reason = wrapped === error ? 'unknown' : reasonOf(wrapped, depth + 1);
    if (reason !== 'unknown') return reason;
  }
  return (typeof name === 'string' && REASONS[name]) || 'unknown';
}

/** Any error of the browser or of Dexie as the typed one the views know; one that is already typed stays. */
export function asStorageFailure(error: unknown): StorageFailure {
  return error instanceof StorageFailure ? error : new StorageFailure(reasonOf(error), error);
}

/** Runs work on the database. @throws StorageFailure for anything that goes wrong in it */
export async function storing<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageFailure(error);
  }
}
