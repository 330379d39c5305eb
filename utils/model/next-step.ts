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

/** What the weeks of a mentorship ask for, one step of a kind at most; nothing where nothing is left. */
export function stepsIn(
  mentorship: Mentorship,
  today: Day,
  preferences: Pick<Preferences, 'quietWeekdays' | 'quietPeriods'>,
): NextStep[] {
  return nextStepsOf(mentorship, today).map((step) =>
    // The day of a meeting is agreed; anything else can wait for a day that is not quiet.
    step.kind === 'meeting' ? step : { ...step, dueOn: firstNotQuiet(step.dueOn, preferences) },
  );
}

/** What is open of one contact and what would be proposed now, kind by kind. */
export interface Kept {
  /** Those that stay as they are. */
  kept: FollowUp[];
  /** Those whose place is taken, or whose kind does not apply any more. */
  replaced: FollowUp[];
  /** What is to be opened. */
  opened: Next[];
}

/**
 * Of each kind exactly one step where it applies, else none. What the weeks ask for applies as long as they ask for
 * it. Keeping in touch applies where nothing else is open, and wherever the mentor has planned something of their
 * own, which stays.
 *
 * @param open all that is open of the contact
 * @param inWeeks what the weeks ask for, see `stepsIn`
 * @param outreach what would be proposed for keeping in touch; null for a contact for whom nothing is to be done
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

/** Whether a contact is one for whom something is still to be done. */
export function isWaiting(contact: Contact | undefined): contact is Contact {
  return contact !== undefined && contact.deletedAt === undefined && !isClosed(contact.stage);
}

/**
 * Whether what is open of a contact can be all there is, whatever the weeks ask for on the day: of each kind one at
 * most, something for everybody who waits, and in keeping in touch one for everybody who is not being mentored.
 */
export function isInOrder(contact: Contact, open: readonly FollowUp[]): boolean {
  if (!isWaiting(contact)) return open.length === 0;
  if (new Set(open.map(({ kind }) => kind)).size < open.length) return false;
  return contact.stage === 'mentoring' ? open.length > 0 : open.length === 1 && open[0]?.kind === 'outreach';
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

/** Whether an open step is what is asked for. The mentor's own stays; a meeting is on its day and no other. */
function fits(row: FollowUp, next: Next | undefined, renew: boolean): boolean {
  const { kind, proposal, answers = [], dueOn } = row;
  if (proposal === undefined) return kind === 'outreach';
  if (!next || renew || proposal !== next.proposal || `${answers}` !== `${next.answers ?? []}`) return false;
  return kind !== 'meeting' || dueOn === next.dueOn;
}

export function ownThenNewest(a: FollowUp, b: FollowUp): number {
  return Number(a.proposal !== undefined) - Number(b.proposal !== undefined) || (a.id > b.id ? -1 : 1);
}
