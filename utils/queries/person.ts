import { BELONGINGS, belongingsOf } from '../database/belongings';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { ContactId } from '../ground/ids';
import type { Contact } from '../model/contact';
import { toContact } from '../model/contact-record';
import type { FollowUp } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import type { Mentorship } from '../model/mentorship';

/** Everything kept about one person, in the form handed to them (Art. 15 and 20 GDPR). */
export interface PersonFile {
  format: 'mentor-trail-person';
  version: 1;
  contact: Contact;
  /** Contacts that were merged into this one and are still in the bin. */
  merged: Contact[];
  interactions: Interaction[];
  followUps: FollowUp[];
  mentorships: Mentorship[];
}

/**
 * Gathers everything kept about one person, oldest first, including what is in the bin.
 *
 * @returns undefined if there is no such person
 * @throws StorageFailure
 */
export function exportPerson(db: TrailDatabase, id: ContactId): Promise<PersonFile | undefined> {
  return storing(() =>
    db.transaction('r', [db.contacts, db.interactions, db.followUps, db.mentorships], async () => {
      const record = await db.contacts.get(id);
      if (!record) return undefined;
      const merged = await db.contacts
        .where('deletedAt')
        .above('')
        .filter(({ mergedInto }) => mergedInto === id)
        .toArray();
      const ids = [id, ...merged.map((each) => each.id)];
      const [interactions = [], followUps = [], mentorships = []] = await Promise.all(
        BELONGINGS.map((table) => belongingsOf(db, table, ids)),
      );
      return {
        format: 'mentor-trail-person',
        version: 1,
        contact: toContact(record),
        merged: merged.map(toContact),
        interactions: byDay(interactions as Interaction[], ({ on, createdAt }) => `${on} ${createdAt}`),
        followUps: byDay(followUps as FollowUp[], ({ dueOn, createdAt }) => `${dueOn} ${createdAt}`),
        mentorships: byDay(mentorships as Mentorship[], ({ beginsOn }) => beginsOn),
      };
    }),
  );
}

function byDay<Row>(rows: readonly Row[], day: (row: Row) => string): Row[] {
  return rows.toSorted((a, b) => (day(a) < day(b) ? -1 : 1));
}
