import { asText, codePoints, fold, isVisible } from '../ground/text';
import { STAGES, type Stage } from '../model/contact';
import { storing } from '../database/errors';
import type { PreferenceRecord, TrailDatabase } from '../database/schema';
import { stamp } from '../ground/stamp';
import type { Undo } from '../database/undo';
import { type DayProblem, parseDay, toDay } from '../ground/days';
import { leaveQuietDays, type MovedFollowUp, moveBack } from './quiet';
import type { Preferences, QuietPeriod } from '../model/preferences';

/** How many characters the mentor's name and the names of stages may have. */
export const OWN_NAME_LIMIT = 40;
/** How many characters there are for whom the mentor turns to. */
export const SAFEGUARDING_LIMIT = 400;
/** How many characters there are for where people reach the mentor. */
export const REACH_LIMIT = 200;
/** The longest cadence, in days. */
export const CADENCE_LIMIT = 365;

export const DEFAULT_PREFERENCES: Readonly<Preferences> = {
  mentorName: '',
  reachAt: '',
  quietWeekdays: [],
  quietPeriods: [],
  reminderHour: null,
  cadences: {},
  safeguarding: '',
  stageOrder: [...STAGES],
  stageNames: {},
  welcomedAt: '',
};

export type PreferenceProblem =
  | { field: 'mentorName' | 'safeguarding' | 'reachAt'; kind: 'too-long'; limit: number }
  | { field: 'stageNames'; kind: 'too-long'; stage: Stage; limit: number }
  | { field: 'stageNames'; kind: 'taken'; stage: Stage; by: Stage }
  | { field: 'quietWeekdays'; kind: 'all-days' | 'no-such-day' }
  | { field: 'quietPeriods'; kind: DayProblem | 'ends-before-it-begins'; index: number }
  | { field: 'reminderHour'; kind: 'out-of-range' }
  | { field: 'cadences'; kind: 'out-of-range'; stage: Stage; limit: number }
  | { field: 'stageOrder'; kind: 'incomplete' };

export type PreferencesResult =
  /** `moved`: how many proposals have gone from a day that is quiet now to one that is not. */
  | { ok: true; preferences: Preferences; moved: number; undo: Undo }
  | { ok: false; problems: PreferenceProblem[] };

/** All that the mentor has settled; what they have not is as the program has it. @throws StorageFailure */
export async function readPreferences(db: TrailDatabase): Promise<Preferences> {
  const records = await storing(() => db.preferences.toArray());
  const settled = Object.fromEntries(records.map(({ name, value }) => [name, value]));
  return { ...structuredClone(DEFAULT_PREFERENCES), ...settled };
}

/**
 * Settles some things anew. Nothing is written unless all of them are good; every problem is reported. Proposals
 * on a day that becomes quiet move on to the next that is not; what the mentor has planned stays on its day.
 *
 * @param stageWords what the program calls the stages: no stage may take another's word for a name
 * @throws StorageFailure
 */
export async function changePreferences(
  db: TrailDatabase,
  change: Partial<Preferences>,
  now: Date,
  stageWords: Partial<Record<Stage, string>> = {},
): Promise<PreferencesResult> {
  const checked = tidy(change);
  return storing(() =>
    db.transaction('rw', db.preferences, db.followUps, async (): Promise<PreferencesResult> => {
      const before = await readPreferences(db);
      const problems = [...problemsOf(checked), ...takenNames(checked.stageNames, before, stageWords)];
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
      const moved = isAboutQuiet ? await leaveQuietDays(db, preferences, toDay(now), now) : [];
      return { ok: true, preferences, moved: moved.length, undo: takingBack(db, rows, moved) };
    }),
  );
}

interface SettledRow {
  was: PreferenceRecord | undefined;
  record: PreferenceRecord;
}

/** Takes settings back together with what they have moved; not at all where one has been settled anew since. */
function takingBack(db: TrailDatabase, rows: readonly SettledRow[], moved: readonly MovedFollowUp[]): Undo {
  return () =>
    storing(() =>
      db.transaction('rw', db.preferences, db.followUps, async () => {
        const now = new Date();
        const current = await db.preferences.bulkGet(rows.map(({ record }) => record.name));
        if (rows.some(({ record }, at) => current[at]?.updatedAt !== record.updatedAt)) return;
        for (const { was, record } of rows) {
          if (was) await db.preferences.put({ ...was, updatedAt: stamp(now, record) });
          else await db.preferences.delete(record.name);
        }
        await moveBack(db, moved, now);
      }),
    );
}

/** What was given, in the form in which it is kept. */
function tidy(change: Partial<Preferences>): Partial<Preferences> {
  const checked: Partial<Preferences> = Object.fromEntries(
    Object.entries(change).filter(([name, value]) => name in DEFAULT_PREFERENCES && value !== undefined),
  );
  if (checked.mentorName !== undefined) checked.mentorName = asText(checked.mentorName).trim();
  if (checked.safeguarding !== undefined) checked.safeguarding = asText(checked.safeguarding).trim();
  if (checked.reachAt !== undefined) checked.reachAt = asText(checked.reachAt).trim();
  if (checked.quietWeekdays)
    checked.quietWeekdays = [...new Set(checked.quietWeekdays)].sort((a, b) => a - b);
  if (checked.quietPeriods) {
    checked.quietPeriods = checked.quietPeriods
      .map(({ from, to }) => ({ from: asDay(from), to: asDay(to) }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
  }
  if (checked.stageNames) {
    const names = STAGES.map((stage) => [stage, asText(checked.stageNames?.[stage] ?? '').trim()] as const);
    checked.stageNames = Object.fromEntries(names.filter(([, name]) => isVisible(name)));
  }
  if (checked.cadences) {
    const cadences = STAGES.map((stage) => [stage, checked.cadences?.[stage]] as const);
    checked.cadences = Object.fromEntries(cadences.filter(([, days]) => days !== undefined));
  }
  return checked;
}

function asDay(text: string): string {
  const parsed = parseDay(text);
  return parsed.ok ? parsed.day : text;
}

function problemsOf(change: Partial<Preferences>): PreferenceProblem[] {
  const {
    mentorName = '',
    reachAt = '',
    safeguarding = '',
    quietWeekdays = [],
    quietPeriods = [],
    reminderHour = null,
  } = change;
  const { cadences = {}, stageOrder = STAGES, stageNames = {} } = change;
  const problems: PreferenceProblem[] = [];
  const limit = OWN_NAME_LIMIT;
  if (codePoints(mentorName) > limit) problems.push({ field: 'mentorName', kind: 'too-long', limit });
  if (codePoints(safeguarding) > SAFEGUARDING_LIMIT) {
    problems.push({ field: 'safeguarding', kind: 'too-long', limit: SAFEGUARDING_LIMIT });
  }
  if (codePoints(reachAt) > REACH_LIMIT) {
    problems.push({ field: 'reachAt', kind: 'too-long', limit: REACH_LIMIT });
  }
  if (quietWeekdays.some((day) => !isWholeBetween(day, 0, 6))) {
    problems.push({ field: 'quietWeekdays', kind: 'no-such-day' });
  } else if (quietWeekdays.length === 7) {
    problems.push({ field: 'quietWeekdays', kind: 'all-days' });
  }
  problems.push(...quietPeriods.flatMap(periodProblems));
  if (reminderHour !== null && !isWholeBetween(reminderHour, 0, 23)) {
    problems.push({ field: 'reminderHour', kind: 'out-of-range' });
  }
  for (const stage of STAGES) {
    const days = cadences[stage];
    if (days !== undefined && !isWholeBetween(days, 1, CADENCE_LIMIT)) {
      problems.push({ field: 'cadences', kind: 'out-of-range', stage, limit: CADENCE_LIMIT });
    }
    if (codePoints(stageNames[stage] ?? '') > limit) {
      problems.push({ field: 'stageNames', kind: 'too-long', stage, limit });
    }
  }
  if (stageOrder.length !== STAGES.length || STAGES.some((stage) => !stageOrder.includes(stage))) {
    problems.push({ field: 'stageOrder', kind: 'incomplete' });
  }
  return problems;
}

/** Names given anew that another stage has, or has by itself: two of one name could not be told apart. */
function takenNames(
  names: Partial<Record<Stage, string>> = {},
  { stageNames: before }: Preferences,
  words: Partial<Record<Stage, string>>,
): PreferenceProblem[] {
  return STAGES.flatMap((stage) => {
    const name = names[stage];
    if (name === undefined || name === before[stage]) return [];
    const key = fold(name);
    const by = STAGES.find(
      (other) =>
        other !== stage &&
        [names[other], words[other]].some((word) => word !== undefined && fold(word) === key),
    );
    return by ? [{ field: 'stageNames', kind: 'taken', stage, by } as const] : [];
  });
}

function periodProblems({ from, to }: QuietPeriod, index: number): PreferenceProblem[] {
  const bad = [from, to].map(parseDay).find(({ ok }) => !ok);
  if (bad && !bad.ok) return [{ field: 'quietPeriods', kind: bad.problem, index }];
  return to < from ? [{ field: 'quietPeriods', kind: 'ends-before-it-begins', index }] : [];
}

function isWholeBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && least <= value && value <= most;
}
