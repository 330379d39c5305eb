import { onWritten } from '../../utils/database/announce';
import { openDatabase, type TrailDatabase } from '../../utils/database/schema';
import { tellWritten } from '../controls/background';

/*
 * All of a page that needs Dexie comes by this one file: fetched once the page shows what a glance has seen.
 */

/** The database of this page; every write to it is told to the background, whose badge counts what is due. */
export function wayIn(): TrailDatabase {
  tellWrites();
  return openDatabase();
}

/** @returns how to stop */
export function tellWrites(): () => void {
  return onWritten(tellWritten);
}
