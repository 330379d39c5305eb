import type { Day, Instant } from '../contacts/types';

/** The next thing to do for a contact, or one that was: a contact has at most one that is open. */
export interface FollowUp {
  /** UUIDv7. */
  id: string;
  contactId: string;
  dueOn: Day;
  /** In the mentor's words; may be empty. */
  what: string;
  status: 'open' | 'done' | 'replaced';
  createdAt: Instant;
  updatedAt: Instant;
  closedAt?: Instant;
  /** Set together with the contact's, while that lies in the bin. */
  deletedAt?: Instant;
}
