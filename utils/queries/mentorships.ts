import { belongingsOf } from '../database/belongings';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import type { ContactId, MentorshipId } from '../ground/ids';
import { fold } from '../ground/text';
import type { Contact } from '../model/contact';
import { toContact } from '../model/contact-record';
import type { Mentorship, Position } from '../model/mentorship';
import { currentOf, isKept } from '../model/running';
import { positionOf } from '../model/schedule';

export interface RunningMentorship {
  mentorship: Mentorship;
  contact: Contact;
  position: Position;
}

/**
 * The mentorships that are running or have yet to begin, earliest first.
 *
 * @throws StorageFailure
 */
export function runningMentorships(db: TrailDatabase, today: Day): Promise<RunningMentorship[]> {
  return storing(async () => {
    const recent = await db.mentorships.where('lastOn').aboveOrEqual(today).toArray();
    const running = recent.filter(isKept);
    const contacts = await db.contacts.bulkGet(running.map(({ contactId }) => contactId));
    return running
      .flatMap((mentorship, index) => {
        const contact = contacts[index];
        if (!contact || contact.deletedAt !== undefined) return [];
        return [{ mentorship, contact: toContact(contact), position: positionOf(mentorship, today) }];
      })
      .sort((a, b) => {
        const [left, right] = [a, b].map(
          ({ mentorship, contact }) => `${mentorship.beginsOn} ${fold(contact.name)}`,
        );
        return (left ?? '') < (right ?? '') ? -1 : 1;
      });
  });
}

/**
 * The contact's current mentorship: the running one, or else the latest that nobody has ended, which may be over.
 *
 * @throws StorageFailure
 */
export async function mentorshipOf(
  db: TrailDatabase,
  contactId: ContactId,
  today: Day,
): Promise<{ mentorship: Mentorship; position: Position } | undefined> {
  const all = await storing(() => db.mentorships.where({ contactId }).toArray());
  const mentorship = currentOf(all);
  return mentorship && { mentorship, position: positionOf(mentorship, today) };
}

/**
 * One mentorship with its contact, ended or not.
 *
 * @returns undefined if either is gone
 * @throws StorageFailure
 */
export function readMentorship(
  db: TrailDatabase,
  id: MentorshipId,
  today: Day,
): Promise<RunningMentorship | undefined> {
  return storing(async () => {
    const mentorship = await db.mentorships.get(id);
    if (!mentorship || mentorship.deletedAt !== undefined) return undefined;
    const contact = await db.contacts.get(mentorship.contactId);
    if (!contact || contact.deletedAt !== undefined) return undefined;
    return { mentorship, contact: toContact(contact), position: positionOf(mentorship, today) };
  });
}

/**
 * Which of these people have a mentorship that has not been ended.
 *
 * @throws StorageFailure
 */
export async function whoseWeeksRun(
  db: TrailDatabase,
  contactIds: readonly ContactId[],
): Promise<ContactId[]> {
  const rows = await storing(() => belongingsOf(db, 'mentorships', contactIds));
  return [...new Set((rows as Mentorship[]).filter(isKept).map(({ contactId }) => contactId))];
}
