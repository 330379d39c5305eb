import { useEffect, useState } from 'preact/hooks';
import { readPreferences } from '../../utils/database/preferences';
import type { TrailDatabase } from '../../utils/database/schema';
import type { Preferences } from '../../utils/model/preferences';
import { DEFAULT_PREFERENCES } from '../../utils/model/preferences';
import { usePage } from './page';

/** One read of the preferences, shared by everything on a page, as a list has many rows. */
interface Shared {
  value: Readonly<Preferences>;
  tell: Set<(value: Readonly<Preferences>) => void>;
  stop: (() => void) | null;
}

const readings = new WeakMap<TrailDatabase, Shared>();

/**
 * The mentor's preferences, also when they change in another page; the defaults until they are read, or if they
 * cannot be.
 */
export function usePreferences(): Readonly<Preferences> {
  const { db } = usePage();
  const shared = sharedOf(db);
  const [value, setValue] = useState(shared.value);

  useEffect(() => {
    shared.tell.add(setValue);
    setValue(shared.value);
    shared.stop ??= read(db, shared);
    return () => {
      shared.tell.delete(setValue);
      if (shared.tell.size > 0) return;
      shared.stop?.();
      shared.stop = null;
    };
  }, [db, shared]);

  return value;
}

/** Reads them again, also if a view has failed and stopped listening. @throws StorageFailure */
export async function renewPreferences(db: TrailDatabase): Promise<void> {
  const shared = readings.get(db);
  if (!shared) return;
  shared.value = await readPreferences(db);
  for (const tell of shared.tell) tell(shared.value);
}

function sharedOf(db: TrailDatabase): Shared {
  const known = readings.get(db);
  if (known) return known;
  const shared: Shared = { value: DEFAULT_PREFERENCES, tell: new Set(), stop: null };
  readings.set(db, shared);
  return shared;
}

function read(db: TrailDatabase, shared: Shared): () => void {
  return db.live(() => readPreferences(db), {
    next: (value) => {
      shared.value = value;
      for (const tell of shared.tell) tell(value);
    },
    // The view reads from the same database and reports any problem.
  });
}
