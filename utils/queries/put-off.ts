import { askDexie } from '../database/asking';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import type { MemberId } from '../ground/ids';
import { TURNS } from '../model/follow-up';
import { peopleOf } from './others-people';

/**
 * Everybody waiting to hear from the mentor, since today or longer; meetings, worries and weekly steps cannot be put
 * off and do not count.
 *
 * @param others team members whose people are left out
 * @returns `ids`: all of them; `restable`: those not in mentoring
 * @throws StorageFailure
 */
export function peopleToPutOff(
  db: TrailDatabase,
  today: Day,
  others: readonly MemberId[] = [],
): Promise<{ ids: string[]; restable: string[] }> {
  return storing(async () => {
    const turns = [TURNS.answer, TURNS.person, TURNS.first];
    const rows = await Promise.all(
      turns.map((turn) =>
        db.followUps.where('[turn+dueOn]').between([turn, ''], [turn, today], true, true).toArray(),
      ),
    );
    const left = await peopleOf(askDexie(db), others);
    const all = new Set(rows.flat().map(({ contactId }) => contactId));
    const ids = [...all.difference(left)];
    const contacts = await db.contacts.bulkGet(ids);
    const restable = contacts.flatMap((each) => (each && each.stage !== 'mentoring' ? [each.id] : []));
    return { ids, restable };
  });
}
