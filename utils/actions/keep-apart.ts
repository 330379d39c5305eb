import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { stamp } from '../ground/stamp';
import { toContact, toRecord } from '../model/contact-record';

/**
 * Keeps in mind that these are two people: they are not proposed again.
 *
 * @returns how to take it back
 * @throws StorageFailure
 */
export async function dismissDuplicate(db: TrailDatabase, a: string, b: string, now: Date): Promise<Undo> {
  await keepApart(db, a, b, true, now);
  return () => keepApart(db, a, b, false, new Date());
}

export function keepApart(db: TrailDatabase, a: string, b: string, apart: boolean, now: Date): Promise<void> {
  return storing(() =>
    db.transaction('rw', db.contacts, async () => {
      for (const [id, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const record = await db.contacts.get(id);
        if (!record || record.deletedAt !== undefined) continue;
        const { notSameAs = [], ...contact } = toContact(record);
        const others = notSameAs.filter((each) => each !== other);
        if (apart) others.push(other);
        const kept = others.length > 0 ? { notSameAs: others } : {};
        await db.contacts.put(toRecord({ ...contact, ...kept, updatedAt: stamp(now, record) }));
      }
    }),
  );
}
