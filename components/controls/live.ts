import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useNotices } from './notices';

/**
 * Reads from the database and again whenever what was read changes, in any page of ours. While a new key is
 * being read the last result stays, so that a list does not flicker under a search.
 *
 * @param key everything the query depends on
 * @param query reads only
 * @returns the result; undefined until the first has come. A read that fails twice running is told as an alert.
 */
export function useLive<Result>(key: string, query: () => Promise<Result>): Result | undefined {
  const [result, setResult] = useState<{ value: Result }>();
  const { failed } = useNotices();
  const latest = useRef({ query, failed });
  latest.current = { query, failed };

  // The key stands for everything the query depends on.
  useEffect(() => {
    let failures = 0;
    // A failure ends the subscription, and with it every later change would be missed.
    const subscribe = () =>
      liveQuery(() => latest.current.query()).subscribe({
        next: (value) => {
          failures = 0;
          setResult({ value });
        },
        error: (error: unknown) => {
          failures += 1;
          if (failures === 1) subscription = subscribe();
          else latest.current.failed('read', error);
        },
      });
    let subscription = subscribe();
    return () => subscription.unsubscribe();
  }, [key]);

  return result?.value;
}
