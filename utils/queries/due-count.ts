import type { Asking } from '../database/asking';
import type { Day } from '../ground/days';

/** Before any day. */
const FIRST_DAY: Day = '0000-01-01';

/** How many follow-ups are open and due by a day. Counts without reading a row: an index of its own knows those in the bin. */
export async function countDueBy(asking: Asking, day: Day): Promise<number> {
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
