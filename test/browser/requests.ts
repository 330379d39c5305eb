/** Counts all database requests in `requests`, including each cursor step. Runs before anything else in the page. */
export function watchRequests(): void {
  Object.assign(globalThis, { requests: 0 });
  const ways = [
    'get',
    'getAll',
    'getAllKeys',
    'getKey',
    'count',
    'openCursor',
    'openKeyCursor',
    'continue',
    'advance',
  ];
  for (const { prototype } of [IDBObjectStore, IDBIndex, IDBCursor]) {
    const owner = prototype as unknown as Record<string, ((...given: unknown[]) => unknown) | undefined>;
    for (const way of ways) {
      const original = Object.hasOwn(owner, way) ? owner[way] : undefined;
      if (!original) continue;
      owner[way] = function (this: unknown, ...given: unknown[]) {
        (globalThis as unknown as { requests: number }).requests += 1;
        return original.apply(this, given);
      };
    }
  }
}

/** The number of requests so far. Runs in the page. */
export function requestsSoFar(): number {
  return (globalThis as unknown as { requests: number }).requests;
}
