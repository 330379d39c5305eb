import { vi } from 'vitest';

/**
 * How a browser reports a full disk: at once, as the result of the one write, or only at commit, after every write has succeeded.
 * `killed`: the browser ends the page or the worker after this write, which for the database is a transaction that was never
 * committed.
 */
export type Way = 'thrown' | 'reported' | 'at commit' | 'killed';

/** Internals of fake-indexeddb that a test needs in order to fail as browsers do. */
interface FakeTransaction {
  _execRequestAsync(request: { source: unknown; operation: () => never }): IDBRequest;
  _abort(errorName: string): void;
  _markFinished?(): void;
}

/**
 * Makes the browser run out of space at the nth write from now on.
 *
 * @param methods what counts as a write
 * @returns how many writes there were
 */
export function outOfRoomAt(
  nth: number,
  way: Way,
  methods: readonly ('put' | 'add' | 'delete')[] = ['put', 'add'],
): { writes: () => number } {
  let writes = 0;
  for (const method of methods) {
    const original = IDBObjectStore.prototype[method] as (
      this: IDBObjectStore,
      ...given: unknown[]
    ) => IDBRequest;
    const failing = function (this: IDBObjectStore, ...given: unknown[]): IDBRequest {
      writes += 1;
      if (writes !== nth) return original.apply(this, given);
      const transaction = this.transaction as unknown as FakeTransaction;
      const operation = () => {
        throw new DOMException('Encountered full disk', 'QuotaExceededError');
      };
      if (way === 'thrown') operation();
      if (way === 'reported') return transaction._execRequestAsync({ source: this, operation });
      if (way === 'at commit') {
        transaction._markFinished = () => {
          delete transaction._markFinished;
          transaction._abort('QuotaExceededError');
        };
        return original.apply(this, given);
      }
      const request = original.apply(this, given);
      request.addEventListener('success', () => transaction._abort('AbortError'));
      return request;
    };
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(failing as never);
  }
  return { writes: () => writes };
}
