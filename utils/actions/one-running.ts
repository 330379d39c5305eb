import { toInstant } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { stamp } from '../ground/stamp';
import type { Mentorship } from '../model/mentorship';
import { isRunning } from '../model/running';
import type { Unit } from './door';

/**
 * If two mentorships of one contact are running, keeps the one with more written down, or else the one that began
 * first. Runs in the caller's transaction.
 */
export async function leaveOneMentorship({ db, now, today }: Unit, contactId: ContactId): Promise<void> {
  const all = await db.mentorships.where({ contactId }).toArray();
  const [, ...others] = all
    .filter((each) => isRunning(each, today))
    .sort((a, b) => weeksWritten(b) - weeksWritten(a) || (a.beginsOn < b.beginsOn ? -1 : 1));
  for (const row of others) {
    await db.mentorships.put({ ...row, endedAt: toInstant(now), updatedAt: stamp(now, row) });
  }
}

function weeksWritten({ weeks }: Mentorship): number {
  return weeks.filter(({ record }) => record).length;
}
