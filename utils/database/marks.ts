import type { ContactId } from '../ground/ids';
import type { ContactRecord } from '../model/contact';
import { BELONGINGS, belongingsOf } from './belongings';
import { storing } from './errors';
import type { TrailDatabase } from './schema';

/** A mark for each person, which changes as soon as they or anything that belongs to them does. */
export type Marks = ReadonlyMap<ContactId, string>;

/** Notes how people are now, for an action to find out later whether they still are. @throws StorageFailure */
export function markPeople(db: TrailDatabase, ids: readonly ContactId[]): Promise<Marks> {
  return storing(() =>
    db.transaction('r', ['contacts', ...BELONGINGS], async () => {
      const contacts = await db.contacts.bulkGet([...ids]);
      const belongings = await Promise.all(BELONGINGS.map((table) => belongingsOf(db, table, ids)));
      const rows = Map.groupBy(belongings.flat(), ({ contactId }) => contactId);
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

/** Those of the people who are still as they were seen; without `seen`, all. Joins the caller's transaction. */
export async function stillAsSeen(
  db: TrailDatabase,
  all: ContactRecord[],
  seen: Marks | undefined,
): Promise<ContactRecord[]> {
  if (!seen) return all;
  const ids = all.map(({ id }) => id);
  const marks = await markPeople(db, ids);
  return all.filter(({ id }) => marks.get(id) === seen.get(id));
}
