import Dexie, { liveQuery } from 'dexie';

/** So many writes that do not concern a query, and it is begun anew. */
const ANEW = 100;

export interface Watcher<Result> {
  next: (result: Result) => void;
  error?: (error: unknown) => void;
}

/**
 * Queries now, and again whenever the data read changes in any of our pages.
 *
 * Dexie keeps the keys of everything written until something concerns the query, which in a page left open for days
 * may never happen. So a query that has not been made for a while is begun anew, and tells its result once more.
 *
 * @returns a function that stops it
 */
export function watchQuery<Result>(
  query: () => Promise<Result>,
  { next, error }: Watcher<Result>,
): () => void {
  let writes = 0;
  const begin = () =>
    // Dexie only tracks reads after the first await if the function itself is async.
    liveQuery(async () => {
      writes = 0;
      return query();
    }).subscribe(next, error);
  let current = begin();
  const count = () => {
    writes += 1;
    if (writes < ANEW) return;
    writes = 0;
    current.unsubscribe();
    current = begin();
  };
  Dexie.on('storagemutated', count);
  return () => {
    Dexie.on.storagemutated.unsubscribe(count);
    current.unsubscribe();
  };
}
