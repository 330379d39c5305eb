import type { Day, Instant } from '../contacts/types';

export const WEEKS = 10;
export type Week = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Where a day lies in the ten weeks. */
export type Position =
  | { kind: 'before'; daysUntil: number }
  | { kind: 'running'; week: Week }
  | { kind: 'over' };

/** The EU's three steps for upskilling, which frame the ten weeks (2016/C 484/01). */
export type Phase = 'assess' | 'learn' | 'prove';

/** Ten weeks of mentoring with one contact. */
export interface Mentorship {
  /** UUIDv7. */
  id: string;
  contactId: string;
  beginsOn: Day;
  createdAt: Instant;
  updatedAt: Instant;
  /** Set when the mentor ended it; one that ran its ten weeks needs no end. */
  endedAt?: Instant;
  /** Set together with the contact's, while that lies in the bin. */
  deletedAt?: Instant;
}
