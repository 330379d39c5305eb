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
  /** The mentorship, or its contact, is no longer there. */
  | 'gone'
  /** It was ended: what is shared stays as it is. */
  | 'ended'
  /** It was over, and would run again beside another of the same person. */
  | 'already-running'
  /** What the form began with has been changed in another window. */
  | 'changed-meanwhile'
  | 'missing'
  | 'unreadable'
  | 'no-such-day'
  | 'in-future'
  | 'too-many-weeks'
  | 'no-weeks'
  | 'untitled';

/** `moved`: how many meetings lie on another day than before. */
export type ChangeResult =
  | { ok: true; mentorship: Mentorship; moved: number; undo: Undo }
  | { ok: false; problem: ChangeProblem };

/** Makes another mentorship of one, or says why not. */
export type Change = (mentorship: Mentorship, today: Day) => Partial<Mentorship> | ChangeProblem;

/** What an action may do besides, in the same transaction. */
export interface Besides {
  /** May be done to a mentorship that was ended. */
  evenEnded?: boolean;
  /** What stands in the contact's log about it; '' for nothing. */
  log?: string;
}

/** What is written about a week, beside what stood there when the mentor began to write. */
export interface WeekWritten {
  /** Counts from 1. */
  week: number;
  record: Omit<WeekRecord, 'writtenAt' | 'metOn' | 'nextStepBy'> & { metOn: string; nextStepBy: string };
  seen: WeekRecord | undefined;
}

const CHANGE: Action = { name: 'change-mentorship', tables: PERSON, next: 'door' };

/** Writes down how a week went, or corrects it. @throws StorageFailure */
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
    // What is written down is finished, and all before it: nothing can be that has not begun.
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
    // A new worry about the same week is a new thing.
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
 * Keeps what the mentee says in a week, or takes it away.
 *
 * @param said.voice null takes it away
 * @param said.seen what stood there when the mentor began: should another window have changed it, nothing is written
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

/** Removes what was written about a week. @throws StorageFailure */
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

/** Puts weeks without a meeting in front of what lies ahead, see planPause. @throws StorageFailure */
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

/** Ends a pause early, or takes it out, see endPause. @throws StorageFailure */
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

/** Moves the meeting of one week alone, see planMove. @throws StorageFailure */
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

/** Changes weekday, hour or channel of the meetings that lie ahead, see withMeeting. @throws StorageFailure */
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

/** Rewrites the plan of the weeks that lie ahead, see withPlan. @throws StorageFailure */
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

/** What is filled in bit by bit beside the weeks. */
export interface Forms {
  agreement: Agreement | null;
  goals: Goal[];
  skills: Skill[];
  network?: NetworkPerson[];
  outcome: OutcomeTexts | null;
}

/**
 * Keeps one of the forms. The words of the record may still be written after the end, as it is usually made
 * then; what is recorded stays as it is.
 *
 * @param form.seen what the form began with: should another window have changed it since, nothing is written
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

/** Notes that the mentor has seen to a signal, so that it is not brought up again. @throws StorageFailure */
export function answerSignal(
  db: TrailDatabase,
  id: MentorshipId,
  key: string,
  now: Date,
): Promise<ChangeResult> {
  return changing(db, id, now, (mentorship) => ({ answered: [...without(mentorship, key), key] }));
}

/**
 * Ends a mentorship, by a closing or early. From then on nothing of it changes. The contact's stage stays for
 * the mentor to choose.
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

/** One change to one mentorship, with what follows for log and next steps, in one transaction. @throws StorageFailure */
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

/** Whether a mentorship that was over would run again while another of the same person does. */
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

/** How many of the weeks that both have lie on another day. */
function movedMeetings(before: Mentorship, after: Mentorship): number {
  const days = weekDays(after);
  return weekDays(before).filter(({ meetsOn }, index) => days[index] && days[index].meetsOn !== meetsOn)
    .length;
}

function without({ answered }: Mentorship, key: string): string[] {
  return answered.filter((each) => each !== key);
}
