import { lastTouch, logOf } from '../database/log';
import type { Day, Instant } from '../ground/days';
import { type ContactId, newId } from '../ground/ids';
import type { Contact, ContactRecord } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import type { Interaction } from '../model/interaction';
import type { Mentorship } from '../model/mentorship';
import type { Unit } from './door';

/**
 * Lets the contact's log tell of the meetings that the weeks tell of: a meeting of the mentorship is a time when
 * the two were in touch. One that the mentor has logged on that day already is the same. Runs in the caller's
 * transaction, with `contacts` and `interactions` in scope.
 *
 * @param record of the contact, as it lies there
 * @returns the contact as it then is
 */
export async function logMeetings(
  unit: Unit,
  before: Mentorship,
  after: Mentorship,
  record: ContactRecord,
): Promise<Contact> {
  const { db } = unit;
  let changed = false;
  for (const [index, { record: written }] of after.weeks.entries()) {
    const on = written?.metOn ?? '';
    if (on === (before.weeks[index]?.record?.metOn ?? '')) continue;
    const ofWeek = `${after.id}:${index + 1}`;
    if (await logMeeting(unit, record.id, ofWeek, on)) changed = true;
  }
  const contact = toContact(record);
  const lastInteractionOn = changed ? await lastTouch(db, record.id) : contact.lastInteractionOn;
  if (lastInteractionOn === contact.lastInteractionOn) return contact;
  return toContact(await unit.put('contacts', toRecord({ ...contact, lastInteractionOn }), record));
}

/** @param on the day of the week's meeting; '' where there was none. @returns whether the log has changed */
async function logMeeting(unit: Unit, contactId: ContactId, ofWeek: string, on: Day | ''): Promise<boolean> {
  const meetings = await logOf(unit.db, contactId)
    .filter(({ kind, deletedAt }) => kind === 'meeting' && deletedAt === undefined)
    .toArray();
  const own = meetings.find((entry) => entry.ofWeek === ofWeek);
  if (own) await unit.put('interactions', on === '' ? { ...own, deletedAt: unit.at } : { ...own, on }, own);
  else if (on === '' || meetings.some((entry) => entry.on === on)) return false;
  else await unit.put('interactions', meeting(contactId, on, ofWeek, unit.at));
  return true;
}

function meeting(contactId: ContactId, on: Day, ofWeek: string, at: Instant): Interaction {
  return { id: newId(), contactId, kind: 'meeting', on, text: '', ofWeek, createdAt: at, updatedAt: at };
}
