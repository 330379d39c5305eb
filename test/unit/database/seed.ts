import { type Action, act } from '../../../utils/actions/door';
import type { LargeAction } from '../../../utils/database/journal';
import type { TrailDatabase } from '../../../utils/database/schema';
import { type JournalTable, TABLES } from '../../../utils/model/tables';

/** What no action of the product does: it judges nothing, sees to nobody, and may touch every table. */
const SEED: Action = { name: 'seed', tables: TABLES, listed: true, next: 'own', back: true };

/** Writes rows for a test, including rows that no action would write. */
export function seed<Result>(db: TrailDatabase, work: () => PromiseLike<Result>): Promise<Result> {
  return act(db, SEED, new Date(), work);
}

/** A large action made up by the test. @returns the result of `work`, and the entry's id */
export function journaled<Result>(
  db: TrailDatabase,
  tables: readonly JournalTable[],
  entry: LargeAction,
  now: Date,
  work: () => PromiseLike<Result>,
): Promise<{ result: Result; entryId: string }> {
  return act(db, { ...SEED, tables }, now, async (unit) => {
    const result = await work();
    return { result, entryId: unit.list(entry) };
  });
}
