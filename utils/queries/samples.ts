import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { SAMPLE_IDS } from '../model/samples';

/** Whether made-up people are in the list. @throws StorageFailure */
export async function hasSamples(db: TrailDatabase): Promise<boolean> {
  const found = await storing(() => db.contacts.bulkGet(SAMPLE_IDS));
  return found.some((contact) => contact !== undefined && contact.deletedAt === undefined);
}

/** The made-up people in the list: they count nowhere, and go out with a backup only. @throws StorageFailure */
export async function sampleIds(db: TrailDatabase): Promise<string[]> {
  const found = await storing(() => db.contacts.bulkGet(SAMPLE_IDS));
  return found.flatMap((contact) => (contact?.sample && contact.deletedAt === undefined ? [contact.id] : []));
}
