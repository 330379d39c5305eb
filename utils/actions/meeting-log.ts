import { lastTouch, logOf } from '../database/log';
import type { Day, Instant } from '../ground/days';
import { type ContactId, newId } from '../ground/ids';
import type { Contact, ContactRecord } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import type { Interaction } from '../model/interaction';
import type { Mentorship } from '../model/mentorship';
import type { Unit } from './door';

/**
 * Adds the meetings recorded in the weeks to the contact's log, since the two were in touch then. A meeting the
 * mentor has already logged on that day is the same one. Runs in the caller's transaction, with `contacts` and
 * `interactions` in scope.
 *
 * @param record the contact's current record
 * @returns the contact afterwards
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
    const was = before.weeks[index]?.record;
    const ofWeek = weekOf(after, index + 1);
    if (was?.missed && !written?.missed) await removeNote(unit, record.id, ofWeek);
    const on = written?.metOn ?? '';
    if (on === (was?.metOn ?? '')) continue;
    if (await logMeeting(unit, record.id, ofWeek, on)) changed = true;
  }
  const contact = toContact(record);
  const lastInteractionOn = changed ? await lastTouch(db, record.id) : contact.lastInteractionOn;
  if (lastInteractionOn === contact.lastInteractionOn) return contact;
  return toContact(await unit.put('contacts', toRecord({ ...contact, lastInteractionOn }), record));
}

/** @param on the day of the week's meeting; '' if there was none. @returns whether the log has changed */
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

/** How the log refers to a week of a mentorship. @param week counted from 1 */
export function weekOf({ id }: Mentorship, week: number): string {
  return `${id}:${week}`;
}

/**
 * Writes a note into the log; with a week, it replaces that week's note.
 *
 * @param ofWeek see `weekOf`
 */
export async function logNote(
  unit: Unit,
  contactId: ContactId,
  text: string,
  ofWeek?: string,
): Promise<void> {
  const own = ofWeek === undefined ? undefined : await noteOf(unit, contactId, ofWeek);
  const { at, today: on } = unit;
  const note: Interaction = own ?? {
    ...{ id: newId(), contactId, kind: 'note', on, text, createdAt: at, updatedAt: at },
    ...(ofWeek === undefined ? {} : { ofWeek }),
  };
  await unit.put('interactions', { ...note, text }, own);
}

function noteOf({ db }: Unit, contactId: ContactId, ofWeek: string): Promise<Interaction | undefined> {
  return logOf(db, contactId)
    .filter((entry) => entry.kind === 'note' && entry.ofWeek === ofWeek && entry.deletedAt === undefined)
    .first();
}

/** Removes a week's note: there was a meeting after all, or its record was cleared. */
async function removeNote(unit: Unit, contactId: ContactId, ofWeek: string): Promise<void> {
  const own = await noteOf(unit, contactId, ofWeek);
  if (own) await unit.put('interactions', { ...own, deletedAt: unit.at }, own);
}
