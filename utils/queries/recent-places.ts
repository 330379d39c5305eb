import Dexie from 'dexie';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Contact } from '../model/contact';

/** How many of the latest contacts to look at: mentors tend to continue where they were. */
const LATEST = 200;

/** A group or platform where the mentor recently met people. */
export type MeetingPlace = Pick<Contact, 'metAt' | 'metAtAddress'>;

/** Where the people saved most recently were met, latest first, without repeats. @throws StorageFailure */
export async function recentPlaces(db: TrailDatabase): Promise<MeetingPlace[]> {
  const latest = await storing(() =>
    db.contacts
      .where('[live+savedAt]')
      .between([1, Dexie.minKey], [1, Dexie.maxKey])
      .reverse()
      .limit(LATEST)
      .toArray(),
  );
  const places = new Map<string, MeetingPlace>();
  for (const { metAt, metAtAddress, sample } of latest) {
    if (metAt !== '' && !sample && !places.has(metAt)) places.set(metAt, { metAt, metAtAddress });
  }
  return [...places.values()];
}
