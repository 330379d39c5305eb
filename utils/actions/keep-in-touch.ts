import type { TrailDatabase } from '../database/schema';
import type { ContactId } from '../ground/ids';
import type { InTouchDays } from '../model/afterwards';
import type { ChangeResult } from './contacts';
import { changeContact } from './contacts';

/**
 * Moves somebody whose weeks are over to the stage "paused", with a check-in every so many days. Stage, cadence, log
 * and next action change in one transaction.
 *
 * @throws StorageFailure
 */
export function keepInTouch(
  db: TrailDatabase,
  contactId: ContactId,
  days: InTouchDays,
  now: Date,
): Promise<ChangeResult> {
  return changeContact(db, contactId, { stage: 'paused', cadenceDays: days }, now);
}
