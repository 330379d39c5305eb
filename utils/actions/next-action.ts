import { openOf } from '../database/open-follow-ups';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { newId } from '../ground/ids';
import { stamp } from '../ground/stamp';
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
