import { onWritten } from '../../utils/database/announce';
import { openDatabase, type TrailDatabase } from '../../utils/database/schema';
import { tellWritten } from '../controls/background';

/* The single entry point to everything that needs Dexie, loaded once the page shows what a glance has read. */

/** This page's database; the background learns of every write to it, to update the badge. */
export function wayIn(): TrailDatabase {
  tellWrites();
  return openDatabase();
}

/** @returns a function that stops it */
export function tellWrites(): () => void {
  return onWritten(tellWritten);
}
