import type { Asking } from '../database/asking';
import type { Day } from '../ground/days';
import type { MemberId } from '../ground/ids';
import type { FollowUp } from '../model/follow-up';
import { peopleOf } from './others-people';

/** Sorts before any day. */
const FIRST_DAY: Day = '0000-01-01';

/**
 * How many follow-ups are open and due by a day. Counted without reading rows; a separate index counts those in the
 * bin.
 *
 * @param others team members whose people are not counted
 */
export async function countDueBy(
  asking: Asking,
  day: Day,
  others: readonly MemberId[] = [],
): Promise<number> {
  if (others.length > 0) return countWithout(asking, day, await peopleOf(asking, others));
  const [all, binned] = await Promise.all([
    asking.count({
      table: 'followUps',
      index: '[status+dueOn]',
      from: ['open', FIRST_DAY],
      to: ['open', day],
    }),
    asking.count({
      table: 'followUps',
      index: '[status+dueOn+deletedAt]',
      from: ['open', FIRST_DAY, ''],
      to: ['open', day, '\uffff'],
    }),
  ]);
  return all - binned;
}

async function countWithout(asking: Asking, day: Day, left: ReadonlySet<string>): Promise<number> {
  const rows = await asking.rows<FollowUp>({
    ...{ table: 'followUps', index: '[status+dueOn]' },
    ...{ from: ['open', FIRST_DAY], to: ['open', day] },
  });
  return rows.filter(({ deletedAt, contactId }) => deletedAt === undefined && !left.has(contactId)).length;
}
