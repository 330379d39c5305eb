import type { ContactId } from '../ground/ids';
import type { FollowUp } from '../model/follow-up';
import type { TrailDatabase } from './schema';

/** The live open follow-ups of a contact: one of each kind that applies. */
export function openOf(db: TrailDatabase, contactId: ContactId): PromiseLike<FollowUp[]> {
  return db.followUps
    .where({ contactId, status: 'open' })
    .filter(({ deletedAt }) => deletedAt === undefined)
    .toArray();
}
