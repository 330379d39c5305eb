import { openOf } from '../database/open-follow-ups';
import type { TrailDatabase } from '../database/schema';
import type { Day, Instant } from '../ground/days';
import { newId } from '../ground/ids';
import { proposeNext } from '../model/cadence';
import type { Contact } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import { countedFrom, fits, lastEnd, later, type Next, ownThenNewest, stepIn } from '../model/next-step';
import type { Preferences } from '../model/preferences';
import { currentOf } from '../model/running';

export interface NextActionOptions {
  /** The day from which to count to the next action; else the last interaction or the last change of stage. */
  since?: Day;
  /** Put a fresh proposal in the place of one that is open, even where the reason is the same. */
  renew?: boolean;
}

/** What of a unit of work is needed here, see `Unit` in door.ts. */
interface Work {
  readonly db: TrailDatabase;
  readonly at: Instant;
  readonly today: Day;
  preferences(): Promise<Preferences>;
  put(table: 'followUps', row: FollowUp, before?: FollowUp): Promise<FollowUp>;
}

/**
 * Sees to it that the contact has exactly one open next action, or none where it is closed or deleted. What
 * the mentor has planned stays; a proposal that no longer fits the stage is replaced. The door does it for everybody
 * an action has changed; an action that goes on from what comes of it asks for it with `Unit.next`.
 *
 * @param contact as it now is
 * @returns the one that is open
 */
export async function keepNextAction(
  work: Work,
  contact: Contact,
  { since, renew = false }: NextActionOptions = {},
): Promise<FollowUp | null> {
  const open = await openOf(work.db, contact.id);
  const next = await nextOf(work, contact, since);
  const kept = next && open.filter((each) => fits(each, next, renew)).sort(ownThenNewest)[0];
  for (const row of open) {
    if (row.id === kept?.id) continue;
    await work.put('followUps', { ...row, status: 'replaced', closedAt: work.at }, row);
  }
  if (!next || kept) return kept ?? null;
  return work.put('followUps', {
    id: newId(),
    contactId: contact.id,
    dueOn: next.dueOn,
    what: '',
    proposal: next.proposal,
    ...(next.answers ? { answers: next.answers } : {}),
    status: 'open',
    createdAt: work.at,
    updatedAt: work.at,
  });
}

/** What the program would propose: for somebody who is being mentored, what the weeks ask for. */
async function nextOf(work: Work, contact: Contact, since: Day | undefined): Promise<Next | null> {
  if (contact.deletedAt !== undefined) return null;
  const { db, today } = work;
  const preferences = await work.preferences();
  let from = countedFrom(contact, today);
  if (contact.stage === 'mentoring') {
    const mentorships = await db.mentorships.where({ contactId: contact.id }).toArray();
    const current = currentOf(mentorships);
    const step = current && stepIn(current, today, preferences);
    if (step) return step;
    // Whoever has just been parted from is not to be met again the same day.
    if (!current) from = later(from, lastEnd(mentorships, today) ?? from);
  }
  return proposeNext({ ...contact, lastInteractionOn: since ?? from }, today, preferences);
}
