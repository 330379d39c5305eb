import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { TrailDatabase } from '../../utils/database/schema';
import type { Day } from '../../utils/ground/days';
import { firstGlance, type Glance } from '../../utils/queries/first-glance';
import { parseRoute } from '../controls/route';
import { othersHere } from '../controls/team-here';

/** How many who wait are shown at first: nobody does more in a day. */
export const AT_FIRST = 12;

interface Access {
  db: TrailDatabase | undefined;
  opened: () => Promise<TrailDatabase>;
  /** Undefined while it is being read, null where nothing could be. */
  seen: Glance | null | undefined;
}

let opening: Promise<TrailDatabase> | undefined;

/** Fetches the program's own way to the database, once. @throws where the package is damaged */
function opened(): Promise<TrailDatabase> {
  opening ??= import('./way-in').then(({ wayIn }) => wayIn());
  return opening;
}

/** No other view is drawn before the database is there: what Today needs would be asked for in vain. */
function opensWithToday(): boolean {
  return parseRoute(location.hash).view === 'today';
}

/**
 * The way to the database: where a page opens with Today, what that needs is read at once by the browser's own calls, and the
 * rest of the way is fetched when it has been seen; else, or where nothing could be read, at once.
 *
 * @param given a database that is there already
 * @param isReady whether all else that the page needs is there
 */
export function useDatabase(given: TrailDatabase | undefined, today: Day, isReady: boolean): Access {
  const [db, setDb] = useState(given);
  const [seen, setSeen] = useState<Glance | null | undefined>(() =>
    given || !opensWithToday() ? null : undefined,
  );
  const [fault, setFault] = useState<{ error: unknown }>();

  // Once, as the page opens.
  useLayoutEffect(() => {
    if (seen === undefined) void firstGlance(today, AT_FIRST, othersHere()).then(setSeen);
  }, []);

  const isWanted = !db && (seen === null || (seen !== undefined && isReady));
  // Preact runs an effect when the frame has been shown.
  useEffect(() => {
    if (!isWanted) return;
    opened().then(setDb, (error: unknown) => setFault({ error }));
  }, [isWanted]);

  if (fault) throw fault.error;
  return { db, opened: given ? () => Promise.resolve(given) : opened, seen };
}
