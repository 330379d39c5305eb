import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useNotices } from './notices';
import { usePage } from './page';
import { lookFirst } from './reading';

/**
 * Reads from the database and again whenever what was read changes, in any page of ours. While a new key is
 * being read the last result stays, so that a list does not flicker under a search.
 *
 * @param key everything the query depends on
 * @param query reads only
 * @returns the result; undefined until the first has come. A read that fails again and again is told as an alert: the
 *   last attempt is made after rows that cannot be read have been set aside.
 */
export function useLive<Result>(key: string, query: () => Promise<Result>): Result | undefined {
  const [result, setResult] = useState<{ value: Result }>();
  const { failed } = useNotices();
  const { db } = usePage();
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
          if (failures === 1) again();
          else if (failures === 2) void lookFirst(db).then(again);
          else tell(error);
        },
      });
    let over = false;
    let subscription = subscribe();
    const again = () => {
      if (!over) subscription = subscribe();
    };
    const tell = (error: unknown) => {
      if (!over) latest.current.failed('read', error);
    };
    return () => {
      over = true;
      subscription.unsubscribe();
    };
  }, [key, db]);

  return result?.value;
}
