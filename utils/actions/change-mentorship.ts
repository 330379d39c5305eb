import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { type Day, parseDay, toInstant } from '../ground/days';
import type { MentorshipId, PauseId } from '../ground/ids';
import { isSame } from '../ground/same';
import {
  type Agreement,
  type Closing,
  type Goal,
  type Meeting,
  type MenteeVoice,
  type Mentorship,
  type NetworkPerson,
  type OutcomeTexts,
  type Pause,
  type PlanWeek,
  type Skill,
  WEEKS,
  type WeekRecord,
} from '../model/mentorship';
import { planProblem } from '../model/plan';
import {
  endPause,
  isMeeting,
  isMinutes,
  type MoveProblem,
  type PauseProblem,
  pausesWithin,
  planMove,
  planPause,
  putsIntoPause,
  withMeeting,
  withoutRecord,
  withPlan,
} from '../model/replan';
import { isRunning } from '../model/running';
import { lastDay, weekDays } from '../model/schedule';
import { signalKey } from '../model/signals';
import { type Action, act, PERSON } from './door';
import { logMeetings, logNote } from './meeting-log';
import { takingBack } from './take-back';

export type ChangeProblem =
  | PauseProblem
  | MoveProblem
  /** The mentorship or its contact is gone. */
  | 'gone'
  /** It has ended, so what is shared stays as it is. */
  | 'ended'
  /** It was over, and would run again beside another of the same person's. */
  | 'already-running'
  /** Another window has changed what the form started from. */
  | 'changed-meanwhile'
  | 'missing'
  | 'unreadable'
  | 'no-such-day'
  | 'in-future'
  | 'too-many-weeks'
  | 'no-weeks'
  | 'untitled';

/** `moved`: how many meetings are now on another day. */
export type ChangeResult =
  | { ok: true; mentorship: Mentorship; moved: number; undo: Undo }
  | { ok: false; problem: ChangeProblem };

/** Computes the changed fields of a mentorship, or says why it cannot be changed. */
export type Change = (mentorship: Mentorship, today: Day) => Partial<Mentorship> | ChangeProblem;

/** Further options for an action, carried out in the same transaction. */
export interface Besides {
  /** Permitted on a mentorship that has ended. */
  evenEnded?: boolean;
  /** The entry for the contact's log; '' for none. */
  log?: string;
}

/** A record of a week, and the one the mentor saw when they began to write. */
export interface WeekWritten {
  /** Counted from 1. */
  week: number;
  record: Omit<WeekRecord, 'writtenAt' | 'metOn' | 'nextStepBy'> & { metOn: string; nextStepBy: string };
  seen: WeekRecord | undefined;
}

const CHANGE: Action = { name: 'change-mentorship', tables: PERSON, next: 'door' };

/** Writes the record of a week, or corrects it. @throws StorageFailure */
export function writeWeek(
  db: TrailDatabase,
  id: MentorshipId,
  { week, record, seen }: WeekWritten,
  now: Date,
): Promise<ChangeResult> {
  return changing(db, id, now, (mentorship, today) => {
    const own = mentorship.weeks[week - 1];
    if (!own) return 'no-such-week';
    if (!isSame(own.record, seen)) return 'changed-meanwhile';
    // A recorded week counts as finished, along with all before it, so it must have begun.
    const days = weekDays(mentorship)[week - 1];
    if (!own.record && days && days.startsOn > today && days.meetsOn > today) return 'in-future';
    const read = readDays(record, today);
    if (typeof read === 'string') return read;
    const { missed, ...rest } = record;
    const written: WeekRecord = {
      ...rest,
      ...(missed && !record.met && { missed }),
      ...read,
      minutes: record.met ? record.minutes : 0,
      writtenAt: toInstant(now),
    };
    const weeks = mentorship.weeks.with(week - 1, { ...own, record: written });
    // A new worry about the same week needs attention again.
    const answered =
      written.worry && !own.record?.worry
        ? without(mentorship, signalKey('worry', week))
        : mentorship.answered;
    return { weeks, answered };
  });
}

const NO_DAY = { ok: true, day: '' } as const;

function readDays(
  { met, metOn, minutes, nextStepBy }: WeekWritten['record'],
  today: Day,
): Pick<WeekRecord, 'metOn' | 'nextStepBy'> | ChangeProblem {
  const day = met ? parseDay(metOn) : NO_DAY;
  if (!day.ok) return day.problem;
  if (day.day > today) return 'in-future';
  if (met && !isMinutes(minutes)) return 'unreadable';
  const by = nextStepBy.trim() === '' ? NO_DAY : parseDay(nextStepBy);
  return by.ok ? { metOn: day.day, nextStepBy: by.day } : by.problem;
}

/**
 * Saves or removes what the mentee says in a week.
 *
 * @param said.voice null removes it
 * @param said.seen what the mentor saw when they began; if another window has changed it, nothing is written
 * @throws StorageFailure
 */
export function saveVoice(
  db: TrailDatabase,
  id: MentorshipId,
  { week, voice, seen }: { week: number; voice: MenteeVoice | null; seen: MenteeVoice | undefined },
  now: Date,
): Promise<ChangeResult> {
  return changing(db, id, now, ({ weeks }, today) => {
    const own = weeks[week - 1];
    if (!own) return 'no-such-week';
    if (!isSame(own.voice, seen)) return 'changed-meanwhile';
    if (voice && voice.on > today) return 'in-future';
    const { voice: _voice, ...silent } = own;
    return { weeks: weeks.with(week - 1, voice ? { ...silent, voice } : silent) };
  });
}

/** Removes the record of a week. @throws StorageFailure */
export function clearWeek(
  db: TrailDatabase,
  id: MentorshipId,
  week: number,
  now: Date,
): Promise<ChangeResult> {
  return changing(
    db,
    id,
    now,
    (mentorship, today) => withoutRecord(mentorship, week, today) ?? 'no-such-week',
  );
}

/** Inserts weeks without a meeting before the coming ones, see planPause. @throws StorageFailure */
export function pauseMentorship(
  db: TrailDatabase,
  id: MentorshipId,
  { from, until, reason }: { from: string; until: string; reason: Pause['reason'] },
  now: Date,
): Promise<ChangeResult> {
  return changing(db, id, now, (mentorship, today) => {
    const [first, last] = [parseDay(from), parseDay(until)];
    if (!first.ok) return first.problem;
    if (!last.ok) return last.problem;
    const planned = planPause(mentorship, { from: first.day, until: last.day, reason }, today);
    return planned.ok ? { pauses: planned.pauses } : planned.problem;
  });
}

/** Ends a pause early or removes it, see endPause. @throws StorageFailure */
export function unpauseMentorship(
  db: TrailDatabase,
  id: MentorshipId,
  pauseId: PauseId,
  now: Date,
): Promise<ChangeResult> {
  return changing(db, id, now, (mentorship, today) => {
    const pauses = endPause(mentorship, pauseId, today);
    return pauses ? { pauses } : 'finished';
  });
}

/** Moves the meeting of one week only, see planMove. @throws StorageFailure */
export function moveMeeting(
  db: TrailDatabase,
  id: MentorshipId,
  { week, to }: { week: number; to: string },
  now: Date,
): Promise<ChangeResult> {
  return changing(db, id, now, (mentorship, today) => {
    const day = parseDay(to);
    if (!day.ok) return day.problem;
    const planned = planMove(mentorship, week, day.day, today);
    const own = mentorship.weeks[week - 1];
    if (!planned.ok) return planned.problem;
    return own
      ? { weeks: mentorship.weeks.with(week - 1, { ...own, movedBy: planned.movedBy }) }
      : 'no-such-week';
  });
}

/** Changes weekday, time or channel of the coming meetings, see withMeeting. @throws StorageFailure */
export function changeMeeting(
  db: TrailDatabase,
  id: MentorshipId,
  meeting: Meeting,
  now: Date,
): Promise<ChangeResult> {
  return changing(db, id, now, (mentorship, today) =>
    isMeeting(meeting) ? { meeting, weeks: withMeeting(mentorship, meeting, today) } : 'unreadable',
  );
}

/** Changes the plan of the coming weeks, see withPlan. @throws StorageFailure */
export function changePlanOf(
  db: TrailDatabase,
  id: MentorshipId,
  plan: readonly PlanWeek[],
  now: Date,
): Promise<ChangeResult> {
  return changing(db, id, now, (mentorship, today) => {
    const problem = planProblem(plan);
    if (problem) return problem;
    if (mentorship.onFacebook && plan.length > WEEKS) return 'too-many-weeks';
    const weeks = withPlan(mentorship, plan, today);
    if (!weeks) return 'finished';
    const pauses = pausesWithin(mentorship.pauses, weeks.length);
    return putsIntoPause(mentorship, { ...mentorship, weeks, pauses }, today)
      ? 'in-pause'
      : { weeks, pauses };
  });
}

/** The forms that are filled in gradually beside the weeks. */
export interface Forms {
  agreement: Agreement | null;
  goals: Goal[];
  skills: Skill[];
  network?: NetworkPerson[];
  outcome: OutcomeTexts | null;
}

/**
 * Saves one of the forms. The texts of the record may still be edited after the end, when it is usually written; what
 * is recorded stays as it is.
 *
 * @param form.seen what the form started from; if another window has changed it, nothing is written
 * @throws StorageFailure
 */
export function saveForm<Name extends keyof Forms>(
  db: TrailDatabase,
  id: MentorshipId,
  { name, value, seen }: { name: Name; value: Forms[Name]; seen: Forms[Name] },
  now: Date,
): Promise<ChangeResult> {
  const change: Change = (mentorship) =>
    isSame(mentorship[name], seen) ? { [name]: value } : 'changed-meanwhile';
  return changing(db, id, now, { change, evenEnded: name === 'outcome' });
}

/** Marks a signal as dealt with, so that it is not raised again. @throws StorageFailure */
export function answerSignal(
  db: TrailDatabase,
  id: MentorshipId,
  key: string,
  now: Date,
): Promise<ChangeResult> {
  return changing(db, id, now, (mentorship) => ({ answered: [...without(mentorship, key), key] }));
}

/**
 * Ends a mentorship, with a closing or early. After that it does not change any more. The mentor chooses the
 * contact's stage.
 *
 * @throws StorageFailure
 */
export function endMentorship(
  db: TrailDatabase,
  id: MentorshipId,
  now: Date,
  closing: Omit<Closing, 'on'> | null = null,
): Promise<ChangeResult> {
  return changing(db, id, now, (_mentorship, today) => ({
    endedAt: toInstant(now),
    closing: closing && { ...closing, on: today },
  }));
}

/** Changes one mentorship and updates log and next steps, in one transaction. @throws StorageFailure */
export function changing(
  db: TrailDatabase,
  id: MentorshipId,
  now: Date,
  how: Change | (Besides & { change: Change }),
): Promise<ChangeResult> {
  const { change, evenEnded, log }: Besides & { change: Change } =
    typeof how === 'function' ? { change: how } : how;
  return act(db, CHANGE, now, async (unit): Promise<ChangeResult> => {
    const before = await db.mentorships.get(id);
    if (!before || before.deletedAt !== undefined) return { ok: false, problem: 'gone' };
    const contact = await db.contacts.get(before.contactId);
    if (!contact || contact.deletedAt !== undefined) return { ok: false, problem: 'gone' };
    if (before.endedAt !== undefined && !evenEnded) return { ok: false, problem: 'ended' };
    const made = change(before, unit.today);
    if (typeof made === 'string') return { ok: false, problem: made };
    const changed = { ...before, ...made };
    const after = { ...changed, lastOn: lastDay(changed) };
    if (await isBesideAnother(db, before, after, unit.today)) {
      return { ok: false, problem: 'already-running' };
    }
    const mentorship = await unit.put('mentorships', after, before);
    const moved = movedMeetings(before, mentorship);
    const met = await logMeetings(unit, before, mentorship, contact);
    if (log) await logNote(unit, contact.id, log);
    await unit.next(met, {
      renew: moved > 0,
    });
    return { ok: true, mentorship, moved, undo: takingBack(unit, contact.id) };
  });
}

/** Whether a mentorship that was over would run again beside another of the same person's. */
async function isBesideAnother(
  db: TrailDatabase,
  before: Mentorship,
  after: Mentorship,
  today: Day,
): Promise<boolean> {
  if (isRunning(before, today) || !isRunning(after, today)) return false;
  const all = await db.mentorships.where({ contactId: before.contactId }).toArray();
  return all.some((other) => other.id !== before.id && isRunning(other, today));
}

/** How many of the weeks in both are on another day. */
function movedMeetings(before: Mentorship, after: Mentorship): number {
  const days = weekDays(after);
  return weekDays(before).filter(({ meetsOn }, index) => days[index] && days[index].meetsOn !== meetsOn)
    .length;
}

function without({ answered }: Mentorship, key: string): string[] {
  return answered.filter((each) => each !== key);
}
