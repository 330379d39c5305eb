import { isClosed } from '../model/stages';
import type { Contact, Day } from '../model/contact';
import { newId } from '../ground/ids';
import type { TrailDatabase } from '../database/schema';
import { stamp } from '../ground/stamp';
import type { Preferences } from '../model/preferences';
import { currentOf } from '../model/running';
import { type NextStep, nextStepOf } from '../model/signals';
import type { Mentorship } from '../model/mentorship';
import { firstNotQuiet, proposeNext } from '../model/cadence';
import { toDay } from '../ground/days';
import { openOf } from '../database/open-follow-ups';
import type { FollowUp, Proposal } from '../model/follow-up';

export interface NextActionOptions {
  /** The day from which to count to the next action; else the last interaction or the last change of stage. */
  since?: Day;
  /** Put a fresh proposal in the place of one that is open, even where the reason is the same. */
  renew?: boolean;
  /** How rows are written, for an action that remembers what they were. */
  put?: (row: FollowUp, before?: FollowUp) => PromiseLike<unknown>;
}

/**
 * Sees to it that the contact has exactly one open next action, or none where it is closed or deleted. What
 * the mentor has planned stays; a proposal that no longer fits the stage is replaced. To be called at the end
 * of every transaction that changes a contact's stage, follow-ups or mentorship, with `contacts`, `followUps`
 * and `mentorships` in scope.
 *
 * @param contact as it now is
 * @returns the one that is open
 */
export async function keepNextAction(
  db: TrailDatabase,
  contact: Contact,
  today: Day,
  now: Date,
  preferences: Preferences,
  { since, renew = false, put = (row) => db.followUps.put(row) }: NextActionOptions = {},
): Promise<FollowUp | null> {
  const open = await openOf(db, contact.id);
  const next = await nextOf(db, contact, today, preferences, since);
  const kept = next && open.filter((each) => fits(each, next, renew)).sort(ownThenNewest)[0];
  const at = now.toISOString();
  for (const row of open) {
    if (row.id === kept?.id) continue;
    await put({ ...row, status: 'replaced', closedAt: at, updatedAt: stamp(now, row) }, row);
  }
  if (!next || kept) return kept ?? null;
  const followUp: FollowUp = {
    id: newId(),
    contactId: contact.id,
    dueOn: next.dueOn,
    what: '',
    proposal: next.proposal,
    ...(next.answers ? { answers: next.answers } : {}),
    status: 'open',
    createdAt: at,
    updatedAt: at,
  };
  await put(followUp);
  return followUp;
}

type Next = Required<Pick<FollowUp, 'dueOn' | 'proposal'>> & Pick<FollowUp, 'answers'>;

/** What the program would propose: for somebody who is being mentored, what the weeks ask for. */
async function nextOf(
  db: TrailDatabase,
  contact: Contact,
  today: Day,
  preferences: Preferences,
  since: Day | undefined,
): Promise<Next | null> {
  if (contact.deletedAt !== undefined) return null;
  let from = countedFrom(contact, today);
  if (contact.stage === 'mentoring') {
    const mentorships = await db.mentorships.where({ contactId: contact.id }).toArray();
    const current = currentOf(mentorships);
    const step = current && stepIn(current, today, preferences);
    if (step) return step;
    // Whoever has just been parted from is not to be met again the same day.
    if (!current) from = later(from, lastEnd(mentorships, today));
  }
  return proposeNext({ ...contact, lastInteractionOn: since ?? from }, today, preferences);
}

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
function countedFrom({ lastInteractionOn, stageChangedAt }: Contact, today: Day): Day {
  const changedOn = toDay(new Date(stageChangedAt));
  return later(changedOn > today ? today : changedOn, lastInteractionOn);
}

/** The day on which the last of somebody's mentorships was ended; empty where none was. */
function lastEnd(mentorships: readonly Mentorship[], today: Day): Day {
  return mentorships
    .flatMap(({ endedAt, deletedAt }) =>
      endedAt === undefined || deletedAt !== undefined ? [] : [toDay(new Date(endedAt))],
    )
    .filter((day) => day <= today)
    .reduce(later, '');
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function fits({ proposal, answers = [] }: FollowUp, next: Next, renew: boolean): boolean {
  if (proposal === undefined) return true;
  return !renew && proposal === next.proposal && `${answers}` === `${next.answers ?? []}`;
}

function ownThenNewest(a: FollowUp, b: FollowUp): number {
  return Number(a.proposal !== undefined) - Number(b.proposal !== undefined) || (a.id > b.id ? -1 : 1);
}
