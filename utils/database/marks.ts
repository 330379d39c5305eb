import type { ContactId } from '../ground/ids';
import type { ContactRecord } from '../model/contact';
import { BELONGINGS, belongingsOf } from './belongings';
import { storing } from './errors';
import type { TrailDatabase } from './schema';

/** A mark per person, which changes whenever they or any row of theirs does. */
export type Marks = ReadonlyMap<ContactId, string>;

/** Records people's current state, so that an action can tell later whether it has changed. @throws StorageFailure */
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

/** The people who have not changed since they were seen; without `seen`, everybody. Joins the caller's transaction. */
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
