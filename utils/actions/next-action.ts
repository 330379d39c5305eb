import { logOf } from '../database/log';
import { openOf } from '../database/open-follow-ups';
import type { TrailDatabase } from '../database/schema';
import type { Day, Instant } from '../ground/days';
import { newId } from '../ground/ids';
import { proposeNext } from '../model/cadence';
import type { Contact } from '../model/contact';
import { type FollowUp, foremost } from '../model/follow-up';
import { type Interaction, TOUCHING_KINDS } from '../model/interaction';
import { countedFrom, keepSteps, lastEnd, later, type Next, stepsIn } from '../model/next-step';
import type { Preferences } from '../model/preferences';
import { currentOf } from '../model/running';

export interface NextActionOptions {
  /** The day from which to count to the next action; else the last interaction or the last change of stage. */
  since?: Day;
  /** Put a fresh proposal in the place of one that is open, even where the reason is the same. */
  renew?: boolean;
  /** So many days from then at least: what is left out this time does not come back tomorrow. */
  atLeast?: number;
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
 * Sees to it that the contact has exactly one open next step of each kind that applies, or none where it is closed
 * or deleted. What the mentor has planned stays; a proposal that no longer fits is replaced. The door does it for
 * everybody an action has changed; an action that goes on from what comes of it asks for it with `Unit.next`.
 *
 * @param contact as it now is
 * @returns the foremost that is open
 */
export async function keepNextAction(
  work: Work,
  contact: Contact,
  { renew = false, ...from }: NextActionOptions = {},
): Promise<FollowUp | null> {
  const open = await openOf(work.db, contact.id);
  const { inWeeks, outreach } = await nextOf(work, contact, from);
  const { kept, replaced, opened } = keepSteps(open, inWeeks, outreach, renew);
  for (const row of replaced) {
    await work.put('followUps', { ...row, status: 'replaced', closedAt: work.at }, row);
  }
  for (const next of opened) {
    kept.push(
      await work.put('followUps', {
        id: newId(),
        contactId: contact.id,
        kind: next.kind,
        who: contact.name,
        dueOn: next.dueOn,
        what: '',
        proposal: next.proposal,
        ...(next.answers ? { answers: next.answers } : {}),
        status: 'open',
        createdAt: work.at,
        updatedAt: work.at,
      }),
    );
  }
  return foremost(kept) ?? null;
}

/** What the program would propose: for somebody who is being mentored, what the weeks ask for. */
async function nextOf(
  work: Work,
  contact: Contact,
  { since, atLeast }: NextActionOptions,
): Promise<{ inWeeks: Next[]; outreach: Next | null }> {
  if (contact.deletedAt !== undefined) return { inWeeks: [], outreach: null };
  const { db, today } = work;
  const preferences = await work.preferences();
  let from = countedFrom(contact, today);
  let inWeeks: Next[] = [];
  if (contact.stage === 'mentoring') {
    const mentorships = await db.mentorships.where({ contactId: contact.id }).toArray();
    const current = currentOf(mentorships);
    if (current) inWeeks = stepsIn(current, today, preferences);
    // Somebody the mentor has just said goodbye to is not proposed again the same day.
    else from = later(from, lastEnd(mentorships, today) ?? from);
  }
  const isAnswered = contact.stage === 'replied' && (await hasAnswered(db, contact.id));
  const options = { isAnswered, ...(atLeast === undefined ? {} : { atLeast }) };
  const proposed = proposeNext({ ...contact, lastInteractionOn: since ?? from }, today, preferences, options);
  return { inWeeks, outreach: proposed && { kind: 'outreach', ...proposed } };
}

/** So many of the latest entries are looked at: one written down late is news all the same. */
const LATEST = 20;

/** Whether the mentor was the last to write or talk to somebody who has replied: then it is not theirs to answer. */
async function hasAnswered(db: TrailDatabase, contactId: string): Promise<boolean> {
  const latest = await logOf(db, contactId)
    .reverse()
    .filter(({ kind, deletedAt }) => deletedAt === undefined && TOUCHING_KINDS.includes(kind))
    .limit(LATEST)
    .toArray();
  const writtenAt = ({ createdAt, id }: Interaction) => `${createdAt} ${id}`;
  const [last] = latest.sort((a, b) => (writtenAt(a) < writtenAt(b) ? 1 : -1));
  return last !== undefined && last.kind !== 'reply';
}
