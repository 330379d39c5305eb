import type { ContactId } from '../ground/ids';
import { belongingsOf } from './belongings';
import { storing } from './errors';
import type { TrailDatabase } from './schema';

/** Of each person a mark, which is another once they, a next step or a mentorship of theirs have changed. */
export type Marks = ReadonlyMap<ContactId, string>;

/** Notes how people are now, for an action to find out later whether they still are. @throws StorageFailure */
export function markPeople(db: TrailDatabase, ids: readonly ContactId[]): Promise<Marks> {
  return storing(() =>
    db.transaction('r', db.contacts, db.followUps, db.mentorships, async () => {
      const [contacts, followUps, mentorships] = await Promise.all([
        db.contacts.bulkGet([...ids]),
        belongingsOf(db, 'followUps', ids),
        belongingsOf(db, 'mentorships', ids),
      ]);
      const rows = Map.groupBy([...followUps, ...mentorships], ({ contactId }) => contactId);
      return new Map(
        contacts.flatMap((contact) => {
          if (!contact) return [];
          const all = [contact, ...(rows.get(contact.id) ?? [])];
          return [[contact.id, all.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join()]];
        }),
      );
    }),
  );
}
