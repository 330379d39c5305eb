import { openOf } from '../database/open-follow-ups';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { Day } from '../ground/days';
import { type DayProblem, parseDay, toDay } from '../ground/days';
import { type ContactId, type FollowUpId, newId } from '../ground/ids';
import { asText } from '../ground/text';
import { toContact } from '../model/contact-record';
import type { FollowUp } from '../model/follow-up';
import { isWaiting } from '../model/next-step';
import { currentOf } from '../model/running';
import { type Action, act, PERSON, type Unit } from './door';
import { type LoggedKind, logInteraction } from './log';
import type { NextActionOptions } from './next-action';
import { takingBack } from './take-back';

export type FollowUpProblem =
  | DayProblem
  | 'past'
  | 'contact-gone'
  | 'contact-closed'
  /** The time given for a meeting is not a time. */
  | 'no-such-hour'
  /** A meeting of the weeks is moved there, and cannot be postponed. */
  | 'meeting-of-weeks';

/** After this many postponements, the mentor is asked whether to let it rest. */
export const OFTEN_PUT_OFF = 4;

/** A skipped step does not come back for this many days. */
const LEFT_OUT_DAYS = 7;

/** A step the mentor plans is the next one in keeping in touch: it replaces the open one of that kind. */
const PLAN: Action = { name: 'plan-follow-up', tables: PERSON, next: 'own' };
const CLOSE: Action = { name: 'close-follow-up', tables: PERSON, next: 'door' };
/** A postponed step stays the same, even if something else would be proposed today. */
const PUT_OFF: Action = { name: 'put-off-follow-up', tables: ['followUps'], next: 'own' };

/**
 * Plans the next thing to do for a contact, replacing the open one. What the weeks require stays beside it.
 *
 * @param plan.dueOn the day as typed, see parseDay; today or later
 * @param plan.time for a meeting outside the weeks: its time as `HH:MM`, or '' until one is agreed
 * @returns `contact-closed` for a contact in a stage without further steps
 * @throws StorageFailure
 */
export async function planFollowUp(
  db: TrailDatabase,
  contactId: ContactId,
  plan: { dueOn: string; what: string; time?: string },
  now: Date,
): Promise<{ ok: true; followUp: FollowUp; undo: Undo } | { ok: false; problem: FollowUpProblem }> {
  const due = parseDueDay(plan.dueOn, toDay(now));
  if (!due.ok) return due;
  const { time } = plan;
  if (time && !isHour(time)) return { ok: false, problem: 'no-such-hour' };
  return act(db, PLAN, now, async (unit) => {
    const contact = await db.contacts.get(contactId);
    if (!contact || contact.deletedAt !== undefined) return { ok: false, problem: 'contact-gone' } as const;
    if (!isWaiting(contact)) return { ok: false, problem: 'contact-closed' } as const;
    for (const open of await openOf(db, contactId)) {
      if (open.kind !== 'outreach') continue;
      await unit.put('followUps', { ...open, status: 'replaced', closedAt: unit.at }, open);
    }
    const followUp = await unit.put('followUps', {
      id: newId(),
      contactId,
      kind: 'outreach',
      who: contact.name,
      dueOn: due.day,
      what: asText(plan.what).trim(),
      ...(time === undefined ? {} : { time }),
      status: 'open',
      createdAt: unit.at,
      updatedAt: unit.at,
    });
    return { ok: true, followUp, undo: takingBack(unit, contactId) } as const;
  });
}

/**
 * Marks a follow-up as done and proposes the next, counted from today. What was done can be logged with it, as one
 * action with one undo.
 *
 * @param options.log what was done, if it is to be logged
 * @returns an undo, which does nothing if the follow-up was not open
 * @throws StorageFailure
 */
export function completeFollowUp(
  db: TrailDatabase,
  id: FollowUpId,
  now: Date,
  { log }: { log?: LoggedKind } = {},
): Promise<Undo> {
  return close(db, id, 'done', now, log);
}

/**
 * Skips a follow-up this once; the next is proposed for a week later at the earliest.
 *
 * @returns an undo, which does nothing if the follow-up was not open
 * @throws StorageFailure
 */
export function skipFollowUp(db: TrailDatabase, id: FollowUpId, now: Date): Promise<Undo> {
  return close(db, id, 'skipped', now);
}

// biome-ignore lint/complexity/useMaxParams: an action's four are database, row, change and clock; the fifth is the log
function close(
  db: TrailDatabase,
  id: FollowUpId,
  status: 'done' | 'skipped',
  now: Date,
  log?: LoggedKind,
): Promise<Undo> {
  return act(db, CLOSE, now, async (unit) => {
    const open = await openOne(db, id);
    const record = open && (await db.contacts.get(open.contactId));
    if (!record) return takingBack(unit, open?.contactId ?? '');
    await unit.put('followUps', { ...open, status, closedAt: unit.at }, open);
    await answer(unit, open);
    if (log) await logInteraction(db, record.id, { kind: log, on: unit.today, text: '' }, now);
    else
      await unit.next(
        toContact(record),
        status === 'skipped' ? afterSkipping(open, unit.today) : { since: unit.today },
      );
    return takingBack(unit, open.contactId);
  });
}

/** Skipping an upcoming step means the one after it. */
function afterSkipping({ kind, dueOn }: FollowUp, today: Day): NextActionOptions {
  return {
    since: dueOn > today ? dueOn : today,
    ...(kind === 'outreach' && { atLeast: LEFT_OUT_DAYS }),
  };
}

/**
 * Postpones a follow-up to another day.
 *
 * @param until the day as typed, see parseDay; today or later
 * @returns `contact-gone` for a follow-up that is no longer open; the follow-up counts its postponements
 * @throws StorageFailure
 */
export async function snoozeFollowUp(
  db: TrailDatabase,
  id: FollowUpId,
  until: string,
  now: Date,
): Promise<{ ok: true; followUp: FollowUp; undo: Undo } | { ok: false; problem: FollowUpProblem }> {
  const due = parseDueDay(until, toDay(now));
  if (!due.ok) return due;
  return act(db, PUT_OFF, now, async (unit) => {
    const before = await openOne(db, id);
    if (!before) return { ok: false, problem: 'contact-gone' } as const;
    if (before.kind === 'meeting') return { ok: false, problem: 'meeting-of-weeks' } as const;
    const putOff = (before.putOff ?? 0) + (due.day > before.dueOn ? 1 : 0);
    const followUp = await unit.put(
      'followUps',
      { ...before, dueOn: due.day, ...(putOff > 0 && { putOff }) },
      before,
    );
    return { ok: true, followUp, undo: takingBack(unit, before.contactId) } as const;
  });
}

const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function isHour(text: string): boolean {
  return HOUR.test(text);
}

/** Marks in the mentorship what the step has answered, so that it is not raised again. */
async function answer(unit: Unit, { contactId, answers = [] }: FollowUp) {
  if (answers.length === 0) return;
  const mentorship = currentOf(await unit.db.mentorships.where({ contactId }).toArray());
  if (!mentorship) return;
  const answered = [...new Set([...mentorship.answered, ...answers])];
  await unit.put('mentorships', { ...mentorship, answered }, mentorship);
}

async function openOne(db: TrailDatabase, id: FollowUpId): Promise<FollowUp | undefined> {
  const followUp = await db.followUps.get(id);
  return followUp?.status === 'open' && followUp.deletedAt === undefined ? followUp : undefined;
}

function parseDueDay(
  text: string,
  today: Day,
): { ok: true; day: Day } | { ok: false; problem: FollowUpProblem } {
  const parsed = parseDay(text);
  return parsed.ok && parsed.day < today ? { ok: false, problem: 'past' } : parsed;
}
