import type { TrailDatabase } from '../database/schema';
import { type Day, type DayProblem, parseDay } from '../ground/days';
import type { MentorshipId } from '../ground/ids';
import { toContact } from '../model/contact-record';
import type { Mentorship } from '../model/mentorship';
import { isWaiting } from '../model/next-step';
import { signalsOf } from '../model/signals';
import { answerSignal, type ChangeResult, type WeekWritten, writeWeek } from './change-mentorship';
import { type Action, act, PERSON, type Unit } from './door';
import { planFollowUp } from './follow-ups';
import { logNote, weekOf } from './meeting-log';
import { takingBack } from './take-back';

const MISS: Action = { name: 'miss-meeting', tables: PERSON, next: 'own' };

export interface MissedMeeting {
  /** With `met: false` and the reason why there was no meeting. */
  written: WeekWritten;
  /** The entry for the log. */
  log: string;
  /** What the mentor does next, and when: the day as typed, today or later. null: nothing planned. */
  again: { on: string; what: string } | null;
}

/**
 * Records that there was no meeting: in the week, in the log, and with what the mentor does next, as one action with
 * one undo. Two weeks without a meeting then need no attention, since the response is planned.
 *
 * @returns the problem, `past` for a day that is over; then nothing was written
 * @throws StorageFailure
 */
export async function missMeeting(
  db: TrailDatabase,
  id: MentorshipId,
  { written, log, again }: MissedMeeting,
  now: Date,
): Promise<ChangeResult> {
  return act(db, MISS, now, async (unit): Promise<ChangeResult> => {
    const problem = again && problemOf(again.on, unit.today);
    if (problem) return { ok: false, problem };
    const result = await writeWeek(db, id, written, now);
    if (!result.ok) return result;
    const { contactId } = result.mentorship;
    await logNote(unit, contactId, log, weekOf(result.mentorship, written.week));
    if (again) await plan(unit, result.mentorship, again);
    const mentorship = (await db.mentorships.get(id)) ?? result.mentorship;
    return { ok: true, mentorship, moved: 0, undo: takingBack(unit, contactId) };
  });
}

function problemOf(day: string, today: Day): DayProblem | 'past' | null {
  const due = parseDay(day);
  if (!due.ok) return due.problem;
  return due.day < today ? 'past' : null;
}

async function plan(
  { db, now, today }: Unit,
  mentorship: Mentorship,
  { on: dueOn, what }: NonNullable<MissedMeeting['again']>,
): Promise<void> {
  const { id, contactId } = mentorship;
  const call = signalsOf(mentorship, today).find(({ kind }) => kind === 'call');
  if (call) await answerSignal(db, id, call.key, now);
  const record = await db.contacts.get(contactId);
  if (record && isWaiting(toContact(record))) await planFollowUp(db, contactId, { dueOn, what }, now);
}
