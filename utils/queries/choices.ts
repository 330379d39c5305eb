import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { fold } from '../ground/text';

/** What there is to filter by, in order, each as it was first met. */
export interface FilterChoices {
  tags: string[];
  groups: string[];
  languages: string[];
}

/** Reads every live contact: to be asked when the mentor is about to choose. @throws StorageFailure */
export async function filterChoices(db: TrailDatabase): Promise<FilterChoices> {
  const contacts = await storing(() => db.contacts.orderBy('sortKey').toArray());
  return {
    tags: distinct(contacts.flatMap(({ tags }) => tags)),
    groups: distinct(contacts.map(({ metAt }) => metAt)),
    languages: distinct(contacts.map(({ language }) => language)),
  };
}

/** No two alike when folded, no empty one. */
function distinct(texts: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const text of texts) {
    const key = fold(text);
    if (key !== '' && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}
