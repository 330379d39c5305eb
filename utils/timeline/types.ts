import type { Day, Instant } from '../contacts/types';

export const WEEKS = 10;

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
  deletedAt?: Instant;
}
