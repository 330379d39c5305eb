import type { Day } from '../ground/days';
import { toDay } from '../ground/days';
import { firstNotQuiet } from './cadence';
import type { Contact } from './contact';
import { type FollowUp, STEP_KINDS, type StepKind } from './follow-up';
import type { Mentorship } from './mentorship';
import type { Preferences } from './preferences';
import type { NextStep } from './signals';
import { nextStepsOf } from './signals';
import { isClosed } from './stages';

export type Next = Required<Pick<FollowUp, 'kind' | 'dueOn' | 'proposal'>> & Pick<FollowUp, 'answers'>;

/** The steps a mentorship's weeks require, at most one of each kind; empty if nothing is left. */
export function stepsIn(
  mentorship: Mentorship,
  today: Day,
  preferences: Pick<Preferences, 'quietWeekdays' | 'quietPeriods'>,
): NextStep[] {
  return nextStepsOf(mentorship, today).map((step) =>
    // The day of a meeting is agreed; everything else can wait for a day that is not quiet.
    step.kind === 'meeting' ? step : { ...step, dueOn: firstNotQuiet(step.dueOn, preferences) },
  );
}

/** A contact's open steps compared with what would be proposed now, kind by kind. */
export interface Kept {
  /** Those that stay. */
  kept: FollowUp[];
  /** Those that are superseded, or whose kind no longer applies. */
  replaced: FollowUp[];
  /** Those to open. */
  opened: Next[];
}

/**
 * Exactly one step of each kind that applies, and none of the others. Steps of the weeks apply as long as the weeks
 * require them. Keeping in touch applies if nothing else is open, or if the mentor has planned something of their
 * own, which stays.
 *
 * @param open all open steps of the contact
 * @param inWeeks what the weeks require, see `stepsIn`
 * @param outreach what would be proposed for keeping in touch; null if nothing remains to be done for the contact
 */
export function keepSteps(
  open: readonly FollowUp[],
  inWeeks: readonly Next[],
  outreach: Next | null,
  renew: boolean,
): Kept {
  const result: Kept = { kept: [], replaced: [], opened: [] };
  for (const kind of STEP_KINDS) {
    const own = open.filter((row) => row.kind === kind).sort(ownThenNewest);
    const next = outreach ? nextOf(kind, inWeeks, outreach) : undefined;
    const kept = outreach ? own.find((row) => fits(row, next, renew && kind === 'outreach')) : undefined;
    if (kept) result.kept.push(kept);
    else if (next) result.opened.push(next);
    result.replaced.push(...own.filter((row) => row !== kept));
  }
  return result;
}

function nextOf(kind: StepKind, inWeeks: readonly Next[], outreach: Next): Next | undefined {
  if (kind === 'outreach') return inWeeks.length === 0 ? outreach : undefined;
  return inWeeks.find((next) => next.kind === kind);
}

/** Whether something remains to be done for a contact. */
export function isWaiting(contact: Contact | undefined): contact is Contact {
  return contact !== undefined && contact.deletedAt === undefined && !isClosed(contact.stage);
}

/**
 * Whether a contact's open steps are consistent, whatever the weeks require on the day: at most one of each kind, at
 * least one for everybody waiting, and a keep-in-touch step for everybody not being mentored.
 */
export function isInOrder(contact: Contact, open: readonly FollowUp[]): boolean {
  if (!isWaiting(contact)) return open.length === 0;
  if (new Set(open.map(({ kind }) => kind)).size < open.length) return false;
  return contact.stage === 'mentoring' ? open.length > 0 : open.length === 1 && open[0]?.kind === 'outreach';
}

/** A change of stage restarts counting too: nobody who has just been paused is due today. */
export function countedFrom({ lastInteractionOn, stageChangedAt }: Contact, today: Day): Day {
  const changedOn = toDay(new Date(stageChangedAt));
  const since = changedOn > today ? today : changedOn;
  return lastInteractionOn === '' ? since : later(since, lastInteractionOn);
}

/** The day the latest of somebody's mentorships was ended; undefined if there is none. */
export function lastEnd(mentorships: readonly Mentorship[], today: Day): Day | undefined {
  return mentorships
    .flatMap(({ endedAt, deletedAt }) =>
      endedAt === undefined || deletedAt !== undefined ? [] : [toDay(new Date(endedAt))],
    )
    .filter((day) => day <= today)
    .sort()
    .at(-1);
}

export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** Whether an open step is the required one. The mentor's own stay; a meeting has to be on its exact day. */
function fits(row: FollowUp, next: Next | undefined, renew: boolean): boolean {
  const { kind, proposal, answers = [], dueOn } = row;
  if (proposal === undefined) return kind === 'outreach';
  if (!next || renew || proposal !== next.proposal || `${answers}` !== `${next.answers ?? []}`) return false;
  return kind !== 'meeting' || dueOn === next.dueOn;
}

export function ownThenNewest(a: FollowUp, b: FollowUp): number {
  return Number(a.proposal !== undefined) - Number(b.proposal !== undefined) || (a.id > b.id ? -1 : 1);
}
