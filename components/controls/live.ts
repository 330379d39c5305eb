import { useEffect, useRef, useState } from 'preact/hooks';
import type { TrailDatabase } from '../../utils/database/schema';
import { useNotices } from './notices';
import { useEarlyPage } from './page';
import { lookFirst } from './reading';

/**
 * Reads from the database, and again whenever the data changes in any of our pages. While a new key is being read,
 * the last result stays, so that a list does not flicker during a search.
 *
 * @param key everything the query depends on
 * @param query must only read
 * @param seen what was read at a glance; shown until the first result arrives
 * @returns the result; undefined until the first one. A read that keeps failing is reported as an alert; the last
 *   attempt is made after unreadable rows have been set aside.
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

  // The key represents everything the query depends on.
  useEffect(() => {
    if (!db) return;
    let failures = 0;
    // After a failure, later changes may be missed.
    const watch = () =>
      db.live(() => latest.current.query(db), {
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
    let stop = watch();
    const again = () => {
      if (over) return;
      stop();
      stop = watch();
    };
    const tell = (error: unknown) => {
      if (!over) latest.current.failed('read', error);
    };
    return () => {
      over = true;
      stop();
    };
  }, [key, db]);

  return result?.value;
}
