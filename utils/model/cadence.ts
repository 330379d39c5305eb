import type { Day } from '../ground/days';
import { addDays } from '../ground/days';
import type { Contact, Stage } from './contact';
import type { Proposal } from './follow-up';
import type { Preferences } from './preferences';

/** What is to be done next in a stage, and how many days after the last interaction; null: nothing. */
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

/** Days that are looked through for one that is not quiet. */
const LONGEST_QUIET = 366;

/** The program's own days from the last interaction to the next action; null where nothing is to be done. */
export function defaultCadence(stage: Stage): number | null {
  return BY_STAGE[stage]?.days ?? null;
}

/**
 * What to do next for a contact, and when: the last interaction plus the cadence, today at the earliest, on a
 * day that is not quiet. For a year in which every day is quiet the first of them is kept after all.
 *
 * The person's own cadence is for keeping in touch: it leaves nobody who has replied waiting longer, and cuts
 * no pause short.
 *
 * @param contact.lastInteractionOn from which to count; '' counts from today
 * @param options.isAnswered the last who wrote was the mentor: only a new message of somebody who has replied is to
 *   be answered
 * @param options.atLeast so many days at least
 * @returns null in a closed stage
 */
export function proposeNext(
  contact: Pick<Contact, 'stage' | 'lastInteractionOn' | 'cadenceDays'>,
  today: Day,
  preferences: Pick<Preferences, 'cadences' | 'quietWeekdays' | 'quietPeriods'>,
  { isAnswered = false, atLeast = 0 }: { isAnswered?: boolean; atLeast?: number } = {},
): { dueOn: Day; proposal: Proposal } | null {
  // Whose reply has been answered is waited for again.
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

/** The day itself or the next one after it that is not quiet. */
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

/** Whether the mentor wants no follow-up on this day. */
export function isQuiet(
  day: Day,
  { quietWeekdays, quietPeriods }: Pick<Preferences, 'quietWeekdays' | 'quietPeriods'>,
): boolean {
  return (
    quietWeekdays.includes(weekday(day)) || quietPeriods.some(({ from, to }) => from <= day && day <= to)
  );
}

/** 0 = Sunday … 6 = Saturday. A day without time is read in UTC: there no day is missing. */
function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
