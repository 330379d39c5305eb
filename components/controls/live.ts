import { useEffect, useRef, useState } from 'preact/hooks';
import type { TrailDatabase } from '../../utils/database/schema';
import { useNotices } from './notices';
import { useEarlyPage } from './page';
import { lookFirst } from './reading';

/**
 * Reads from the database and again whenever what was read changes, in any page of ours. While a new key is
 * being read the last result stays, so that a list does not flicker under a search.
 *
 * @param key everything the query depends on
 * @param query reads only
 * @param seen what was read at a glance before: shown until the first result has come
 * @returns the result; undefined until the first has come. A read that fails again and again is told as an alert: the
 *   last attempt is made after rows that cannot be read have been set aside.
 */
export function useLive<Result>(
  key: string,
  query: (db: TrailDatabase) => Promise<Result>,
  seen?: Result,
): Result | undefined {
  const [result, setResult] = useState<{ value: Result } | undefined>(
    seen === undefined ? undefined : { value: seen },
  );
  const { failed } = useNotices();
  const { db } = useEarlyPage();
  const latest = useRef({ query, failed });
  latest.current = { query, failed };

  // The key stands for everything the query depends on.
  useEffect(() => {
    if (!db) return;
    let failures = 0;
    // A failure ends the subscription, and with it every later change would be missed.
    const subscribe = () =>
      db
        .live(() => latest.current.query(db))
        .subscribe({
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
