import type { Day, DayProblem } from '../ground/days';
import { parseDay } from '../ground/days';
import { asText, codePoints, fold, isVisible } from '../ground/text';
import type { Stage } from './contact';
import { STAGES } from './contact';
import { DEFAULT_PREFERENCES, type Preferences, type QuietPeriod } from './preferences';

/** The maximum length of the mentor's name and of stage names. */
export const OWN_NAME_LIMIT = 40;

/** The maximum length of the safeguarding contact. */
export const SAFEGUARDING_LIMIT = 400;

/** The maximum length of the mentor's own contact details. */
export const REACH_LIMIT = 200;

/** The longest cadence, in days. */
export const CADENCE_LIMIT = 365;

export type PreferenceProblem =
  | { field: 'mentorName' | 'safeguarding' | 'reachAt'; kind: 'too-long'; limit: number }
  | { field: 'stageNames'; kind: 'too-long'; stage: Stage; limit: number }
  | { field: 'stageNames'; kind: 'taken'; stage: Stage; by: Stage }
  | { field: 'quietWeekdays'; kind: 'all-days' | 'no-such-day' }
  | { field: 'quietPeriods'; kind: DayProblem | 'ends-before-it-begins'; index: number }
  | { field: 'reminderHour'; kind: 'out-of-range' }
  | { field: 'cadences'; kind: 'out-of-range'; stage: Stage; limit: number }
  | { field: 'stageOrder'; kind: 'incomplete' };

/** The given preferences in their stored form. */
export function tidyPreferences(change: Partial<Preferences>): Partial<Preferences> {
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

/** An invalid day stays as typed; `preferenceProblems` then reports it. */
function asDay(text: string): Day {
  const parsed = parseDay(text);
  return parsed.ok ? parsed.day : (text as Day);
}

export function preferenceProblems(change: Partial<Preferences>): PreferenceProblem[] {
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
  problems.push(...STAGES.flatMap((stage) => stageProblems(stage, cadences[stage], stageNames[stage])));
  if (stageOrder.length !== STAGES.length || STAGES.some((stage) => !stageOrder.includes(stage))) {
    problems.push({ field: 'stageOrder', kind: 'incomplete' });
  }
  return problems;
}

/** New names that another stage has, or has by default, since two stages with one name would be confused. */
export function takenStageNames(
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

function stageProblems(stage: Stage, days: number | undefined, name = ''): PreferenceProblem[] {
  const problems: PreferenceProblem[] = [];
  if (days !== undefined && !isWholeBetween(days, 1, CADENCE_LIMIT)) {
    problems.push({ field: 'cadences', kind: 'out-of-range', stage, limit: CADENCE_LIMIT });
  }
  if (codePoints(name) > OWN_NAME_LIMIT) {
    problems.push({ field: 'stageNames', kind: 'too-long', stage, limit: OWN_NAME_LIMIT });
  }
  return problems;
}

function periodProblems({ from, to }: QuietPeriod, index: number): PreferenceProblem[] {
  const bad = [from, to].map(parseDay).find(({ ok }) => !ok);
  if (bad && !bad.ok) return [{ field: 'quietPeriods', kind: bad.problem, index }];
  return to < from ? [{ field: 'quietPeriods', kind: 'ends-before-it-begins', index }] : [];
}

function isWholeBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && least <= value && value <= most;
}
