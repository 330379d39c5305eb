import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { fold } from '../ground/text';

/** The values to filter by, sorted, in the spelling met first. */
export interface FilterChoices {
  tags: string[];
  groups: string[];
  languages: string[];
}

/** Reads every live contact, so ask only when the mentor opens the filter. @throws StorageFailure */
export async function filterChoices(db: TrailDatabase): Promise<FilterChoices> {
  const contacts = await storing(() => db.contacts.orderBy('sortKey').toArray());
  return {
    tags: distinct(contacts.flatMap(({ tags }) => tags)),
    groups: distinct(contacts.map(({ metAt }) => metAt)),
    languages: distinct(contacts.map(({ language }) => language)),
  };
}

/** Drops empty texts and those that are equal when folded. */
function distinct(texts: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const text of texts) {
    const key = fold(text);
    if (key !== '' && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}
