import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { TrailDatabase } from '../../utils/database/schema';
import type { Day } from '../../utils/ground/days';
import { firstGlance, type Glance } from '../../utils/queries/first-glance';
import { parseRoute } from '../controls/route';
import { othersHere } from '../controls/team-here';

/** How many of the people waiting are shown at first; nobody manages more in a day. */
export const AT_FIRST = 12;

interface Access {
  db: TrailDatabase | undefined;
  opened: () => Promise<TrailDatabase>;
  /** Undefined while it is being read, null if nothing could be read. */
  seen: Glance | null | undefined;
}

let opening: Promise<TrailDatabase> | undefined;

/** Loads the program's database code, once. @throws if the package is damaged */
function opened(): Promise<TrailDatabase> {
  opening ??= import('./way-in').then(({ wayIn }) => wayIn());
  return opening;
}

/** Other views wait for the database, so reading Today's data early would be in vain. */
function opensWithToday(): boolean {
  return parseRoute(location.hash).view === 'today';
}

/**
 * Opens the database. If the page starts with Today, its data is read at once through the browser's own API, and the
 * database code loads after that is shown; otherwise, or if nothing could be read, it loads at once.
 *
 * @param given a database that already exists
 * @param isReady whether everything else the page needs is ready
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
  // Preact runs effects after the frame has been shown.
  useEffect(() => {
    if (!isWanted) return;
    opened().then(setDb, (error: unknown) => setFault({ error }));
  }, [isWanted]);

  if (fault) throw fault.error;
  return { db, opened: given ? () => Promise.resolve(given) : opened, seen };
}
