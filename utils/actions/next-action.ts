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
  /** The day to count from; by default the latest interaction or change of stage. */
  since?: Day;
  /** Replace an open proposal with a new one, even if the reason is the same. */
  renew?: boolean;
  /** The least number of days, so that a skipped step does not come back tomorrow. */
  atLeast?: number;
}

/** The part of a `Unit` that is needed here, see door.ts. */
interface Work {
  readonly db: TrailDatabase;
  readonly at: Instant;
  readonly today: Day;
  preferences(): Promise<Preferences>;
  put(table: 'followUps', row: FollowUp, before?: FollowUp): Promise<FollowUp>;
}

/**
 * Makes sure that the contact has exactly one open next step of each kind that applies, or none if it is closed or
 * deleted. Steps the mentor planned stay; a proposal that no longer fits is replaced. The door calls this for
 * everybody an action has changed; an action that needs the result calls `Unit.next`.
 *
 * @param contact the current contact
 * @returns the most urgent open step
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

/** What the program would propose; for somebody being mentored, what the weeks require. */
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
    // After a goodbye, do not propose the same person again on the same day.
    else from = later(from, lastEnd(mentorships, today) ?? from);
  }
  const isAnswered = contact.stage === 'replied' && (await hasAnswered(db, contact.id));
  const options = { isAnswered, ...(atLeast === undefined ? {} : { atLeast }) };
  const proposed = proposeNext({ ...contact, lastInteractionOn: since ?? from }, today, preferences, options);
  return { inWeeks, outreach: proposed && { kind: 'outreach', ...proposed } };
}

/** How many of the latest entries to check; one written down late is still news. */
const LATEST = 20;

/** Whether the mentor wrote or talked last, after the person's reply, so that it is not their turn to answer. */
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
