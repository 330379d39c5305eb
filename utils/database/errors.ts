export type StorageReason = 'full' | 'blocked' | 'unavailable' | 'refused' | 'unknown';

/** The browser failed to store or return data. Nothing of what was requested has happened. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  /**
   * - `full`: no room left on the device
   * - `blocked`: a newer version of the program holds the data (after an update: reload)
   * - `unavailable`: the browser offers no database here (private window, damaged profile)
   * - `refused`: a row would not be readable again, see RefusedRow
   * - `unknown`: anything else, see `cause`
   */
  readonly reason: StorageReason;

  constructor(reason: StorageReason, cause: unknown) {
    super(`Storage failed: ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * A row was about to be written that could not be read back: a text too long, a day that does not exist, or more
 * items than allowed.
 */
export class RefusedRow extends StorageFailure {
  /** The table, such as `contacts`, and the path within the row, such as `notes`. */
  readonly table: string;
  readonly where: string;

  constructor(table: string, where: string) {
    super('refused', `${table}.${where}`);
    this.table = table;
    this.where = where;
  }
}

/** By the names of DOMExceptions and Dexie errors. @see https://dexie.org/docs/DexieErrors/DexieError */
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

/** The innermost known reason; Dexie wraps the browser's exception, often twice. */
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

/** Converts any error into a StorageFailure; one that already is stays as it is. */
export function asStorageFailure(error: unknown): StorageFailure {
  return error instanceof StorageFailure ? error : new StorageFailure(reasonOf(error), error);
}

/** Runs database work. @throws StorageFailure for any failure in it */
export async function storing<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageFailure(error);
  }
}
