import type { Day, Instant } from '../ground/days';
import type { ContactId, FollowUpId } from '../ground/ids';

/** Why the program proposes a next action; the views word it. */
export const PROPOSALS = [
  'write-first',
  'ask-again',
  'answer',
  'agree-on-start',
  'meet',
  'look-in-again',
  // In a mentorship, see `utils/model/signals.ts`.
  'check-in',
  'call',
  'worry',
  'stuck',
  'end-near',
  'close',
] as const;
export type Proposal = (typeof PROPOSALS)[number];

/**
 * The next thing to do for a contact, or one that was. Every live contact in a stage that is not closed
 * has exactly one that is open.
 */
export interface FollowUp {
  /** UUIDv7. */
  id: FollowUpId;
  contactId: ContactId;
  dueOn: Day;
  /** In the mentor's words; '' for a proposal of the program. */
  what: string;
  /** Absent on what the mentor has planned. */
  proposal?: Proposal;
  /** What of the mentorship is answered when it is done or left out. */
  answers?: string[];
  status: 'open' | 'done' | 'skipped' | 'replaced';
  createdAt: Instant;
  updatedAt: Instant;
  closedAt?: Instant;
  /** Set together with the contact's, while that lies in the bin. */
  deletedAt?: Instant;
}
