import { v7 } from 'uuid';

/**
 * The id of one kind of row. Any text fits where one is wanted, the id of another kind does not: a contact's is
 * never taken for a mentorship's. The mark is for the compiler alone; no id has it.
 */
type Id<Kind extends string> = string & { readonly __id?: Kind };

export type ContactId = Id<'contact'>;
/** Of an entry of the log. */
export type InteractionId = Id<'interaction'>;
export type FollowUpId = Id<'follow-up'>;
export type MentorshipId = Id<'mentorship'>;
export type PauseId = Id<'pause'>;
export type GoalId = Id<'goal'>;
export type GoalStepId = Id<'goal-step'>;
export type SkillId = Id<'skill'>;
/** Of somebody a mentee is handed on to. */
export type ReferralId = Id<'referral'>;
/** Of somebody in a mentee's own network. */
export type NetworkPersonId = Id<'network-person'>;
export type ProposedOfferId = Id<'proposed-offer'>;
export type OfferId = Id<'offer'>;
export type PlanId = Id<'plan'>;
export type TemplateId = Id<'template'>;
export type NoteId = Id<'note'>;
export type ViewId = Id<'view'>;
/** Of somebody who writes in the list. */
export type MemberId = Id<'member'>;
/** Of an entry of the journal: a large action. */
export type EntryId = Id<'entry'>;

/** A new UUIDv7: unique everywhere, and ids made later sort later. It can stand for an id of any kind. */
export function newId(): string {
  return v7();
}
