import { glance } from '../database/glance';
import type { Day } from '../ground/days';
import type { MemberId } from '../ground/ids';
import type { AgendaRows } from '../model/agenda';
import { askForAgenda } from './agenda';

/** What it takes to draw Today. */
export interface Glance {
  today: Day;
  limit: number;
  rows: AgendaRows;
}

/**
 * Reads Today before the program's own database code has loaded.
 *
 * @param limit at most how many people waiting to hear from the mentor
 * @param others team members whose people are left out
 * @returns null if that is not possible, or there is nobody yet
 */
export function firstGlance(
  today: Day,
  limit: number,
  others: readonly MemberId[] = [],
): Promise<Glance | null> {
  return glance(async (asking) => {
    const rows = await askForAgenda(asking, today, { limit, others });
    const isAnybody =
      rows.due.length + rows.outreach.length + rows.underWay.length > 0 ||
      (await asking.keys({ table: 'contacts', index: 'sortKey', from: '', limit: 1 })).length > 0;
    return isAnybody ? { today, limit, rows } : null;
  });
}
