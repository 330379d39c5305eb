import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { SAMPLE_IDS } from '../model/samples';

/** Whether the list contains samples. @throws StorageFailure */
export async function hasSamples(db: TrailDatabase): Promise<boolean> {
  const found = await storing(() => db.contacts.bulkGet(SAMPLE_IDS));
  return found.some((contact) => contact !== undefined && contact.deletedAt === undefined);
}

/** The samples in the list: they are never counted, and are only written to backups. @throws StorageFailure */
export async function sampleIds(db: TrailDatabase): Promise<string[]> {
  const found = await storing(() => db.contacts.bulkGet(SAMPLE_IDS));
  return found.flatMap((contact) => (contact?.sample && contact.deletedAt === undefined ? [contact.id] : []));
}
