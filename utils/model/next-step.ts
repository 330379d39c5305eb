import type { Day } from '../ground/days';
import { toDay } from '../ground/days';
import { firstNotQuiet } from './cadence';
import type { Contact } from './contact';
import type { FollowUp, Proposal } from './follow-up';
import type { Mentorship } from './mentorship';
import type { Preferences } from './preferences';
import type { NextStep } from './signals';
import { nextStepOf } from './signals';
import { isClosed } from './stages';

export type Next = Required<Pick<FollowUp, 'dueOn' | 'proposal'>> & Pick<FollowUp, 'answers'>;

/** What the weeks of a mentorship ask for; null where nothing is left. */
export function stepIn(
  mentorship: Mentorship,
  today: Day,
  preferences: Pick<Preferences, 'quietWeekdays' | 'quietPeriods'>,
): NextStep | null {
  const step = nextStepOf(mentorship, today);
  // The day of a meeting is agreed; anything else can wait for a day that is not quiet.
  if (!step || isMeeting(step.proposal)) return step;
  return { ...step, dueOn: firstNotQuiet(step.dueOn, preferences) };
}

/** Whether a proposal is for the day of a meeting. */
export function isMeeting(proposal: Proposal | undefined): boolean {
  return proposal === 'meet' || proposal === 'end-near';
}

/** Whether a contact is one for whom something is still to be done. */
export function isWaiting(contact: Contact | undefined): contact is Contact {
  return contact !== undefined && contact.deletedAt === undefined && !isClosed(contact.stage);
}

/** A change of stage is a beginning as well: nobody who has just been paused is due today. */
export function countedFrom({ lastInteractionOn, stageChangedAt }: Contact, today: Day): Day {
  const changedOn = toDay(new Date(stageChangedAt));
  const since = changedOn > today ? today : changedOn;
  return lastInteractionOn === '' ? since : later(since, lastInteractionOn);
}

/** The day on which the last of somebody's mentorships was ended; undefined where none was. */
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

export function fits({ proposal, answers = [] }: FollowUp, next: Next, renew: boolean): boolean {
  if (proposal === undefined) return true;
  return !renew && proposal === next.proposal && `${answers}` === `${next.answers ?? []}`;
}

export function ownThenNewest(a: FollowUp, b: FollowUp): number {
  return Number(a.proposal !== undefined) - Number(b.proposal !== undefined) || (a.id > b.id ? -1 : 1);
}
