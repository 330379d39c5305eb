import { type Instant, toInstant } from './days';

/**
 * The instant for a row's `updatedAt`. It is always later than the current one, even within one millisecond or after
 * the clock was set back, so that any write can be detected by it.
 *
 * @param before the current row
 */
export function stamp(now: Date, before?: { updatedAt: Instant }): Instant {
  const at = toInstant(now);
  if (before === undefined || before.updatedAt < at) return at;
  return toInstant(new Date(Date.parse(before.updatedAt) + 1));
}
