import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { stamp } from '../ground/stamp';
import type { ContactRecord } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import { type Action, act } from './door';

const APART: Action = { name: 'keep-apart', tables: ['contacts'], next: 'own' };
const TOGETHER: Action = { ...APART, name: 'no-longer-apart', back: true };

/**
 * Records that these are two people, so that they are not proposed as duplicates again.
 *
 * @returns an undo
 * @throws StorageFailure
 */
export async function dismissDuplicate(db: TrailDatabase, a: string, b: string, now: Date): Promise<Undo> {
  await keepApart(db, [a, b], true, now);
  return () => keepApart(db, [a, b], false, new Date());
}

function keepApart(
  db: TrailDatabase,
  [a, b]: readonly [string, string],
  apart: boolean,
  now: Date,
): Promise<void> {
  return act(db, apart ? APART : TOGETHER, now, async () => {
    const [one, two] = await db.contacts.bulkGet([a, b]);
    // Keep nothing about people who are gone, not even whom they resembled.
    if (apart && !(isLive(one) && isLive(two))) return;
    for (const [record, other] of [
      [one, b],
      [two, a],
    ] as const) {
      if (!record) continue;
      const { notSameAs = [], ...contact } = toContact(record);
      const others = notSameAs.filter((each) => each !== other);
      if (apart) others.push(other);
      const kept = others.length > 0 ? { notSameAs: others } : {};
      await db.contacts.put(toRecord({ ...contact, ...kept, updatedAt: stamp(now, record) }));
    }
  });
}

function isLive(record: ContactRecord | undefined): boolean {
  return record !== undefined && record.deletedAt === undefined;
}
