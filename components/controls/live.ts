import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useNotices } from './notices';

/**
 * Reads from the database and again whenever what was read changes, in any page of ours. While a new key is
 * being read the last result stays, so that a list does not flicker under a search.
 *
 * @param key everything the query depends on
 * @param query reads only
 * @returns the result; undefined until the first has come. A failed read is told as an alert.
 */
export function useLive<Result>(key: string, query: () => Promise<Result>): Result | undefined {
  const [result, setResult] = useState<{ value: Result }>();
  const { failed } = useNotices();
  const latest = useRef({ query, failed });
  latest.current = { query, failed };

  // The key stands for everything the query depends on.
  useEffect(() => {
    const subscription = liveQuery(() => latest.current.query()).subscribe({
      next: (value) => setResult({ value }),
      error: (error: unknown) => latest.current.failed('read', error),
    });
    return () => subscription.unsubscribe();
  }, [key]);

  return result?.value;
}
