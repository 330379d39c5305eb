import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { spellingsOf } from '../ground/spelling';
import { fold } from '../ground/text';
import type { Contact, ContactRecord } from '../model/contact';
import { toContact } from '../model/contact-record';
import { reachKeysOf } from '../model/reach-keys';
import { isSimilarName } from '../model/similar-names';

type Reachable = Pick<Contact, 'metAt' | 'phones' | 'emails'>;

/**
 * Live contacts that may be the same person: a similar name in the same group, the same name if either group is
 * unknown, or the same phone number or e-mail address. Ask about them before saving.
 *
 * @throws StorageFailure
 */
export async function similarContacts(
  db: TrailDatabase,
  { name, metAt = '', phones = [], emails = [] }: Pick<Contact, 'name'> & Partial<Reachable>,
): Promise<Contact[]> {
  const key = fold(name);
  const group = fold(metAt);
  const reach = reachKeysOf({ phones, emails });
  if (key === '' && reach.length === 0) return [];
  return storing(() =>
    db.transaction('r', db.contacts, async () => {
      const alike = await db.contacts
        .where('sortKey')
        .anyOf(spellingsOf(name))
        .filter(({ metKey = '' }) => metKey === '' || group === '' || metKey === group)
        .toArray();
      const reached = reach.length > 0 ? await db.contacts.where('reachKeys').anyOf(reach).toArray() : [];
      const fellows = group === '' ? [] : await db.contacts.where('metKey').equals(group).toArray();
      const near = fellows.filter(({ sortKey = '' }) => isSimilarName(key, sortKey));
      const found = new Map<string, ContactRecord>(
        [...alike, ...reached, ...near].map((record) => [record.id, record]),
      );
      return [...found.values()].map(toContact);
    }),
  );
}
