import { Changes } from '../database/changes';
import { storing } from '../database/errors';
import { readPreferences } from '../database/preferences';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { type DayProblem, parseDay, toDay } from '../ground/days';
import { toContact, toRecord } from '../model/contact-record';
import { type Mentorship, WEEKS } from '../model/mentorship';
import { NO_MEETING, newMentorship, type StartDraft } from '../model/new-mentorship';
import { isMeeting } from '../model/replan';
import { isRunning } from '../model/running';
import { weekdayOf } from '../model/schedule';
import { moveToStage } from '../model/stages';
import { keepNextAction } from './next-action';
import { takingBack } from './take-back';

export type StartProblem =
  | DayProblem
  | 'contact-gone'
  | 'already-running'
  /** Facebook mentorships are for adults, and the age is not known. */
  | 'not-adult'
  /** Facebook mentorships last ten weeks at most. */
  | 'too-long';

/** All tables a change to a mentorship concerns. */
const tablesOf = (db: TrailDatabase) => [
  db.contacts,
  db.followUps,
  db.interactions,
  db.mentorships,
  db.preferences,
];

/**
 * Starts a mentorship with a contact and moves the contact to the stage "mentoring".
 *
 * @param beginsOn the day as typed, see parseDay; it may lie behind, when the two have already begun
 * @throws StorageFailure
 */
export async function startMentorship(
  db: TrailDatabase,
  contactId: string,
  beginsOn: string,
  now: Date,
  draft: StartDraft = {},
): Promise<{ ok: true; mentorship: Mentorship; undo: Undo } | { ok: false; problem: StartProblem }> {
  const begin = parseDay(beginsOn);
  if (!begin.ok) return begin;
  if (draft.onFacebook && (draft.weeks?.length ?? WEEKS) > WEEKS) return { ok: false, problem: 'too-long' };
  const meeting = { weekday: weekdayOf(begin.day), ...NO_MEETING, ...draft.meeting };
  if (!isMeeting(meeting)) return { ok: false, problem: 'unreadable' };
  const at = now.toISOString();
  const today = toDay(now);
  return storing(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const record = await db.contacts.get(contactId);
      if (!record || record.deletedAt !== undefined) return { ok: false, problem: 'contact-gone' } as const;
      if (draft.onFacebook && !draft.isAdult && record.ageBand !== 'adult') {
        return { ok: false, problem: 'not-adult' } as const;
      }
      const others = await db.mentorships.where({ contactId }).toArray();
      if (others.some((other) => isRunning(other, today))) {
        return { ok: false, problem: 'already-running' } as const;
      }
      const changes = new Changes(db, now);
      const mentorship = await changes.put('mentorships', newMentorship(contactId, begin.day, at, draft));
      let contact = toContact(record);
      if (draft.isAdult) contact = { ...contact, ageBand: 'adult' };
      if (contact.stage !== 'mentoring') {
        const moved = moveToStage(contact, 'mentoring', today, at);
        contact = moved.contact;
        await changes.put('interactions', moved.entry);
      }
      if (contact.stage !== record.stage || contact.ageBand !== record.ageBand) {
        contact = toContact(await changes.put('contacts', toRecord(contact), record));
      }
      await keepNextAction(db, contact, today, now, await readPreferences(db), {
        put: (row, before) => changes.put('followUps', row, before),
      });
      return { ok: true, mentorship, undo: takingBack(db, contactId, changes) } as const;
    }),
  );
}
