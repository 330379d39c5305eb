import { type Instant, toInstant } from './days';

/**
 * The instant to write into a row's `updatedAt`. It is always later than the one that is there, also within
 * one millisecond and after the clock was set back: a row that has been written since can be told by it.
 *
 * @param before the row as it is
 */
export function stamp(now: Date, before?: { updatedAt: Instant }): Instant {
  const at = toInstant(now);
  if (before === undefined || before.updatedAt < at) return at;
  return toInstant(new Date(Date.parse(before.updatedAt) + 1));
}
