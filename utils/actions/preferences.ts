import { readPreferences } from '../database/preferences';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { stamp } from '../ground/stamp';
import {
  type PreferenceProblem,
  preferenceProblems,
  takenStageNames,
  tidyPreferences,
} from '../model/check-preferences';
import type { Stage } from '../model/contact';
import type { PreferenceRecord, Preferences } from '../model/preferences';
import { type Action, act } from './door';
import { leaveQuietDays, type MovedFollowUp, moveBack } from './quiet';

export type PreferencesResult =
  /** `moved`: how many proposals have moved away from newly quiet days. */
  | { ok: true; preferences: Preferences; moved: number; undo: Undo }
  | { ok: false; problems: PreferenceProblem[] };

const SETTLE: Action = { name: 'settle', tables: ['preferences', 'followUps'], next: 'own' };
const UNSETTLE: Action = { ...SETTLE, name: 'take-settled-back', back: true };

/**
 * Changes preferences. Nothing is written unless all are valid; every problem is reported. Proposals on a day that
 * becomes quiet move to the next one that is not; what the mentor planned stays.
 *
 * @param stageWords the program's names of the stages: no stage may be renamed to another's
 * @throws StorageFailure
 */
export async function changePreferences(
  db: TrailDatabase,
  change: Partial<Preferences>,
  now: Date,
  stageWords: Partial<Record<Stage, string>> = {},
): Promise<PreferencesResult> {
  const checked = tidyPreferences(change);
  return act(db, SETTLE, now, async (unit): Promise<PreferencesResult> => {
    const before = await readPreferences(db);
    const problems = [
      ...preferenceProblems(checked),
      ...takenStageNames(checked.stageNames, before, stageWords),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const rows: SettledRow[] = [];
    for (const [name, value] of Object.entries(checked)) {
      const was = await db.preferences.get(name);
      const record = { name, value, updatedAt: stamp(now, was) } as PreferenceRecord;
      await db.preferences.put(record);
      rows.push({ was, record });
    }
    const preferences = await readPreferences(db);
    const isAboutQuiet = checked.quietWeekdays !== undefined || checked.quietPeriods !== undefined;
    const moved = isAboutQuiet ? await leaveQuietDays(unit, preferences) : [];
    return { ok: true, preferences, moved: moved.length, undo: takingBack(db, rows, moved) };
  });
}

interface SettledRow {
  was: PreferenceRecord | undefined;
  record: PreferenceRecord;
}

/** Undoes a change of preferences and the moves it caused; not at all if any has been changed since. */
function takingBack(db: TrailDatabase, rows: readonly SettledRow[], moved: readonly MovedFollowUp[]): Undo {
  return () =>
    act(db, UNSETTLE, new Date(), async (unit) => {
      const current = await db.preferences.bulkGet(rows.map(({ record }) => record.name));
      if (rows.some(({ record }, at) => current[at]?.updatedAt !== record.updatedAt)) return;
      for (const { was, record } of rows) {
        if (was) await db.preferences.put({ ...was, updatedAt: stamp(unit.now, record) });
        else await db.preferences.delete(record.name);
      }
      await moveBack(unit, moved);
    });
}
