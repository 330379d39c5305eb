import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { spellingsOf } from '../ground/spelling';
import { fold } from '../ground/text';
import type { Contact, ContactRecord } from '../model/contact';
import { toContact } from '../model/contact-record';
import { isSimilarName } from '../model/similar-names';

/**
 * Live contacts that may be the same person: a similar name in the same group, or the very same name where the
 * group of either is not known. To be asked about before saving.
 *
 * @throws StorageFailure
 */
export async function similarContacts(
  db: TrailDatabase,
  { name, metAt }: Pick<Contact, 'name' | 'metAt'>,
): Promise<Contact[]> {
  const key = fold(name);
  const group = fold(metAt);
  if (key === '') return [];
  return storing(() =>
    db.transaction('r', db.contacts, async () => {
      const alike = await db.contacts
        .where('sortKey')
        .anyOf(spellingsOf(name))
        .filter(({ metKey = '' }) => metKey === '' || group === '' || metKey === group)
        .toArray();
      const found = new Map<string, ContactRecord>(alike.map((record) => [record.id, record]));
      if (group !== '') {
        const fellows = await db.contacts.where('metKey').equals(group).toArray();
        for (const record of fellows) {
          if (isSimilarName(key, record.sortKey ?? '')) found.set(record.id, record);
        }
      }
      return [...found.values()].map(toContact);
    }),
  );
}
