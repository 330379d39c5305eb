/** Where a contact stands, in the order it usually goes; the last two may come at any time. */
export const STAGES = [
  'found',
  'contacted',
  'replied',
  'interested',
  'mentoring',
  'completed',
  'declined',
  'paused',
] as const;
export type Stage = (typeof STAGES)[number];

export type Platform = 'facebook' | 'linkedin';

/** A day without time in the mentor's own calendar, `YYYY-MM-DD`. */
export type Day = string;
/** An instant, ISO 8601 in UTC. */
export type Instant = string;

/** One person the mentor keeps in mind. */
export interface Contact {
  /** UUIDv7. */
  id: string;
  /** As the mentor wrote it, trimmed; at most NAME_LIMIT characters. */
  name: string;
  /** Canonical profile addresses; the same address is the same person. May be empty. */
  addresses: string[];
  stage: Stage;
  notes: string;
  savedAt: Instant;
  stageChangedAt: Instant;
  updatedAt: Instant;
  /** Set while the contact lies in the bin; absent on a live one. */
  deletedAt?: Instant;
}
