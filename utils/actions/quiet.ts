import Dexie from 'dexie';
import { stamp } from '../ground/stamp';
import { firstNotQuiet } from '../model/cadence';
import type { FollowUp } from '../model/follow-up';
import type { Preferences } from '../model/preferences';
import type { Unit } from './door';

export interface MovedFollowUp {
  before: FollowUp;
  after: FollowUp;
}

/**
 * Moves open proposals from newly quiet days to the next day that is not. None becomes due earlier. What the mentor
 * planned stays, as do meetings, whose day two people have agreed on, and steps that are overdue anyway. Runs in the
 * caller's transaction.
 */
export async function leaveQuietDays(
  { db, now, today }: Unit,
  preferences: Pick<Preferences, 'quietWeekdays' | 'quietPeriods'>,
): Promise<MovedFollowUp[]> {
  const open = await db.followUps
    .where('[status+dueOn]')
    .between(['open', Dexie.minKey], ['open', Dexie.maxKey])
    .toArray();
  const moved = open.flatMap((before) => {
    if (before.proposal === undefined || before.deletedAt !== undefined || before.kind === 'meeting')
      return [];
    const dueOn = firstNotQuiet(before.dueOn, preferences);
    if (dueOn === before.dueOn || dueOn < today) return [];
    return [{ before, after: { ...before, dueOn, updatedAt: stamp(now, before) } }];
  });
  await db.followUps.bulkPut(moved.map(({ after }) => after));
  return moved;
}

/** Moves back the steps nobody has touched since. Runs in the caller's transaction. */
export async function moveBack({ db, now }: Unit, moved: readonly MovedFollowUp[]): Promise<void> {
  const current = await db.followUps.bulkGet(moved.map(({ after }) => after.id));
  const untouched = moved.filter(({ after }, at) => current[at]?.updatedAt === after.updatedAt);
  await db.followUps.bulkPut(
    untouched.map(({ before, after }) => ({ ...before, updatedAt: stamp(now, after) })),
  );
}
