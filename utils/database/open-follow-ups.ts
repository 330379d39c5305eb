import type { ContactId } from '../ground/ids';
import type { FollowUp } from '../model/follow-up';
import type { TrailDatabase } from './schema';

/** The live open follow-ups of a contact: one, or none, unless something went wrong. */
export function openOf(db: TrailDatabase, contactId: ContactId): PromiseLike<FollowUp[]> {
  return db.followUps
    .where({ contactId, status: 'open' })
    .filter(({ deletedAt }) => deletedAt === undefined)
    .toArray();
}
