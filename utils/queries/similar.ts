import { storing } from '../database/errors';
import type { ContactRecord, TrailDatabase } from '../database/schema';
import { fold } from '../ground/text';
import { toContact } from '../model/contact-record';
import { plain, spellingsOf, stepsBetween } from '../ground/spelling';
import type { Contact } from '../model/contact';

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

/**
 * Whether two folded names may be one person's: the same words in another order, one part left out or
 * shortened to its first letter, or a typing error or two.
 */
export function isSimilarName(a: string, b: string): boolean {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  if (fewer.length === 0) return false;
  if (isNear(fewer.join(''), more.join(''))) return true;
  if (isNear(fewer.toSorted().join(''), more.toSorted().join(''))) return true;

  const rest = [...more];
  let whole = 0;
  for (const word of fewer) {
    const at = rest.findIndex((other) => isNear(word, other) || isShortFor(word, other));
    if (at < 0) return false;
    if (word.length > 1 && (rest[at] ?? '').length > 1) whole += 1;
    rest.splice(at, 1);
  }
  // A single given name beside "given name, surname" says too little; with an initial it is enough.
  return whole >= 1 && fewer.length >= 2;
}

function wordsOf(folded: string): string[] {
  return plain(folded)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

/** "k" for "kramer". */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 1 && long.startsWith(short);
}

/** Equal but for one mistake in a short word, two in a long one. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  const allowed = longest >= 9 ? 2 : longest >= 4 ? 1 : 0;
  return allowed > 0 && stepsBetween(a, b, allowed) <= allowed;
}
