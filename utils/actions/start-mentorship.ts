import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { type DayProblem, parseDay } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { toContact, toRecord } from '../model/contact-record';
import { type Mentorship, WEEKS } from '../model/mentorship';
import { NO_MEETING, newMentorship, type StartDraft } from '../model/new-mentorship';
import { isMeeting } from '../model/replan';
import { isRunning } from '../model/running';
import { weekdayOf } from '../model/schedule';
import { moveToStage } from '../model/stages';
import { type Action, act, PERSON } from './door';
import { takingBack } from './take-back';

export type StartProblem =
  | DayProblem
  | 'contact-gone'
  | 'already-running'
  /** Mentorships on Facebook are for adults, and the age is unknown. */
  | 'not-adult'
  /** Mentorships on Facebook last ten weeks at most. */
  | 'too-long';

const START: Action = { name: 'start-mentorship', tables: PERSON, next: 'door' };

/**
 * Starts a mentorship with a contact and moves the contact to the stage "mentoring".
 *
 * @param draft.beginsOn the day as typed, see parseDay; may be in the past if the two have already begun
 * @throws StorageFailure
 */
export async function startMentorship(
  db: TrailDatabase,
  contactId: ContactId,
  { beginsOn, ...draft }: StartDraft & { beginsOn: string },
  now: Date,
): Promise<{ ok: true; mentorship: Mentorship; undo: Undo } | { ok: false; problem: StartProblem }> {
  const begin = parseDay(beginsOn);
  if (!begin.ok) return begin;
  if (draft.onFacebook && (draft.weeks?.length ?? WEEKS) > WEEKS) return { ok: false, problem: 'too-long' };
  const meeting = { weekday: weekdayOf(begin.day), ...NO_MEETING, ...draft.meeting };
  if (!isMeeting(meeting)) return { ok: false, problem: 'unreadable' };
  return act(db, START, now, async (unit) => {
    const record = await db.contacts.get(contactId);
    if (!record || record.deletedAt !== undefined) return { ok: false, problem: 'contact-gone' } as const;
    if (draft.onFacebook && !draft.isAdult && record.ageBand !== 'adult') {
      return { ok: false, problem: 'not-adult' } as const;
    }
    const others = await db.mentorships.where({ contactId }).toArray();
    if (others.some((other) => isRunning(other, unit.today))) {
      return { ok: false, problem: 'already-running' } as const;
    }
    const mentorship = await unit.put('mentorships', newMentorship(contactId, begin.day, unit.at, draft));
    let contact = toContact(record);
    if (draft.isAdult) contact = { ...contact, ageBand: 'adult' };
    if (contact.stage !== 'mentoring') {
      const moved = moveToStage(contact, 'mentoring', unit.today, unit.at);
      contact = moved.contact;
      await unit.put('interactions', moved.entry);
    }
    if (contact.stage !== record.stage || contact.ageBand !== record.ageBand) {
      contact = toContact(await unit.put('contacts', toRecord(contact), record));
    }
    return { ok: true, mentorship, undo: takingBack(unit, contactId) } as const;
  });
}
