import type { Written } from '../database/recording';
import { toInstant } from '../ground/days';
import { noteErased, noteTouched, openSync } from './state';
import { touchedBy } from './touched';

/** Keeps what an action has written in mind for the other devices. @param name of the sync database */
export async function noteWritten(
  name: string,
  written: readonly Written[],
  erased: readonly string[],
  now: Date,
): Promise<void> {
  const sync = openSync(name);
  try {
    await noteTouched(sync, touchedBy(written), toInstant(now));
    if (erased.length > 0) await noteErased(sync, erased, toInstant(now));
  } finally {
    sync.close();
  }
}
