import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { ContactId, MemberId } from '../ground/ids';
import { toContact, toRecord } from '../model/contact-record';
import { type Action, act, PERSON } from './door';
import { takingBack } from './take-back';

const HAND_OVER: Action = { name: 'put-in-charge', tables: PERSON, next: 'own' };

/**
 * Puts a member of the team, or nobody, in charge of a person.
 *
 * @returns an undo; null if the person is gone
 * @throws StorageFailure
 */
export function putInCharge(
  db: TrailDatabase,
  id: ContactId,
  member: MemberId | null,
  now: Date,
): Promise<Undo | null> {
  return act(db, HAND_OVER, now, async (unit) => {
    const record = await db.contacts.get(id);
    if (!record || record.deletedAt !== undefined) return null;
    const { inCharge: before, ...rest } = toContact(record);
    if ((before ?? null) !== member) {
      await unit.put('contacts', toRecord(member === null ? rest : { ...rest, inCharge: member }), record);
    }
    return takingBack(unit, id);
  });
}
