import { belongingsOf } from '../database/belongings';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { Day } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { stamp } from '../ground/stamp';
import type { Contact, Stage } from '../model/contact';
import type { Mentorship } from '../model/mentorship';
import { planPause } from '../model/replan';
import { isKept, isRunning } from '../model/running';
import { lastDay } from '../model/schedule';
import { type ChangeProblem, endMentorship, pauseMentorship } from './change-mentorship';
import { changeContact } from './contacts';
import { type Action, act, PERSON, type Unit } from './door';
import { takingBack } from './take-back';

/** What happens to weeks not yet ended when their person moves to another stage. Both days are included. */
export type WeeksThen = { kind: 'run' } | { kind: 'end' } | { kind: 'pause'; from: Day; until: Day };

const MOVE_ON: Action = { name: 'move-on', tables: PERSON, next: 'door' };

/**
 * Moves somebody to another stage and ends, pauses or continues their weeks, as one action with one undo.
 *
 * @returns what prevents the pause; `gone` if the person no longer exists. Then nothing was written
 * @throws StorageFailure
 */
export function moveOn(
  db: TrailDatabase,
  contactId: ContactId,
  { stage, weeks }: { stage: Stage; weeks: WeeksThen },
  now: Date,
): Promise<{ ok: true; contact: Contact; undo: Undo } | { ok: false; problem: ChangeProblem }> {
  return act(db, MOVE_ON, now, async (unit) => {
    const kept = (await db.mentorships.where({ contactId }).toArray()).filter(isKept);
    for (const { id } of kept) {
      if (weeks.kind === 'run') break;
      const settled =
        weeks.kind === 'end'
          ? await endMentorship(db, id, now)
          : await pauseMentorship(db, id, { ...weeks, reason: 'other' }, now);
      if (!settled.ok) return settled;
    }
    const moved = await changeContact(db, contactId, { stage }, now);
    if (!moved.ok) return { ok: false, problem: 'gone' } as const;
    return { ok: true, contact: moved.contact, undo: takingBack(unit, contactId) } as const;
  });
}

/**
 * Applies the choice to the weeks of many people. Weeks that cannot be paused, because they have no meeting in that
 * time, continue. Runs in the caller's transaction.
 */
export async function settleWeeks(
  { db, now, at, today }: Unit,
  contactIds: readonly ContactId[],
  then: WeeksThen,
): Promise<void> {
  if (then.kind === 'run' || contactIds.length === 0) return;
  const all = (await belongingsOf(db, 'mentorships', contactIds)) as Mentorship[];
  const rows = all.filter(isKept).flatMap((row): Mentorship[] => {
    const updatedAt = stamp(now, row);
    if (then.kind === 'end') return [{ ...row, endedAt: at, updatedAt }];
    const planned = isRunning(row, today) ? planPause(row, { ...then, reason: 'other' }, today) : null;
    if (!planned?.ok) return [];
    const { pauses } = planned;
    return [{ ...row, pauses, lastOn: lastDay({ ...row, pauses }), updatedAt }];
  });
  await db.mentorships.bulkPut(rows);
}
