import { v7 } from 'uuid';

/**
 * The id of one kind of row. Any text can be used as one, but not the id of another kind. The phantom field exists
 * only for the compiler.
 */
type Id<Kind extends string> = string & { readonly __id?: Kind };

export type ContactId = Id<'contact'>;
/** A log entry's id. */
export type InteractionId = Id<'interaction'>;
export type FollowUpId = Id<'follow-up'>;
export type MentorshipId = Id<'mentorship'>;
export type PauseId = Id<'pause'>;
export type GoalId = Id<'goal'>;
export type GoalStepId = Id<'goal-step'>;
export type SkillId = Id<'skill'>;
/** The id of somebody a mentee is handed on to. */
export type ReferralId = Id<'referral'>;
/** The id of somebody in a mentee's own network. */
export type NetworkPersonId = Id<'network-person'>;
export type ProposedOfferId = Id<'proposed-offer'>;
export type OfferId = Id<'offer'>;
export type PlanId = Id<'plan'>;
export type TemplateId = Id<'template'>;
export type NoteId = Id<'note'>;
export type ViewId = Id<'view'>;
/** The id of somebody who writes in the list. */
export type MemberId = Id<'member'>;
/** The id of a journal entry: a large action. */
export type EntryId = Id<'entry'>;

/** A new UUIDv7: globally unique, and sorted by time. Usable as an id of any kind. */
export function newId(): string {
  return v7();
}
