import type { Day } from '../ground/days';
import { addDays } from '../ground/days';
import type { Contact, Stage } from './contact';
import type { Proposal } from './follow-up';
import type { Preferences } from './preferences';

/** The next action in each stage, and how many days after the last interaction; null: none. */
const BY_STAGE: Readonly<Record<Stage, { proposal: Proposal; days: number } | null>> = {
  found: { proposal: 'write-first', days: 1 },
  contacted: { proposal: 'ask-again', days: 7 },
  replied: { proposal: 'answer', days: 1 },
  interested: { proposal: 'agree-on-start', days: 3 },
  mentoring: { proposal: 'meet', days: 7 },
  completed: null,
  declined: null,
  paused: { proposal: 'look-in-again', days: 30 },
};

/** How many days are searched for one that is not quiet. */
const LONGEST_QUIET = 366;

/** The program's default days from the last interaction to the next action; null if there is none. */
export function defaultCadence(stage: Stage): number | null {
  return BY_STAGE[stage]?.days ?? null;
}

/**
 * The next action for a contact and its day: the last interaction plus the cadence, today at the earliest, on a day
 * that is not quiet. If a whole year is quiet, the first day is used.
 * The person's own cadence is for keeping in touch: it neither makes somebody who has replied wait longer, nor
 * shortens a pause.
 *
 * @param contact.lastInteractionOn the day to count from; '' counts from today
 * @param options.isAnswered whether the mentor wrote last, so that somebody who has replied is waited for again
 * @param options.atLeast the least number of days
 * @returns null in a closed stage
 */
export function proposeNext(
  contact: Pick<Contact, 'stage' | 'lastInteractionOn' | 'cadenceDays'>,
  today: Day,
  preferences: Pick<Preferences, 'cadences' | 'quietWeekdays' | 'quietPeriods'>,
  { isAnswered = false, atLeast = 0 }: { isAnswered?: boolean; atLeast?: number } = {},
): { dueOn: Day; proposal: Proposal } | null {
  // The mentor has answered the reply, so it is the other person's turn again.
  const stage = isAnswered && contact.stage === 'replied' ? 'contacted' : contact.stage;
  const usual = BY_STAGE[stage];
  if (!usual) return null;
  const rhythm = ownCadence({ ...contact, stage }, preferences.cadences[stage] ?? usual.days);
  const days = Math.max(rhythm, atLeast);
  const since = contact.lastInteractionOn === '' ? today : contact.lastInteractionOn;
  const planned = addDays(since, days);
  const earliest = since > today ? since : today;
  return {
    dueOn: firstNotQuiet(planned < earliest ? earliest : planned, preferences),
    proposal: usual.proposal,
  };
}

function ownCadence({ stage, cadenceDays }: Pick<Contact, 'stage' | 'cadenceDays'>, usual: number): number {
  if (cadenceDays === null) return usual;
  if (stage === 'found' || stage === 'replied') return Math.min(cadenceDays, usual);
  return stage === 'paused' ? Math.max(cadenceDays, usual) : cadenceDays;
}

/** The day itself, or the next one that is not quiet. */
export function firstNotQuiet(
  day: Day,
  preferences: Pick<Preferences, 'quietWeekdays' | 'quietPeriods'>,
): Day {
  for (let ahead = 0; ahead < LONGEST_QUIET; ahead += 1) {
    const candidate = addDays(day, ahead);
    if (!isQuiet(candidate, preferences)) return candidate;
  }
  return day;
}

/** Whether the mentor wants no follow-ups on this day. */
export function isQuiet(
  day: Day,
  { quietWeekdays, quietPeriods }: Pick<Preferences, 'quietWeekdays' | 'quietPeriods'>,
): boolean {
  return (
    quietWeekdays.includes(weekday(day)) || quietPeriods.some(({ from, to }) => from <= day && day <= to)
  );
}

/** 0 = Sunday … 6 = Saturday. Computed in UTC, where no day is missing. */
function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
