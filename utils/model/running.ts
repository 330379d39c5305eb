import type { Day } from '../ground/days';
import type { Mentorship } from './mentorship';

/** The current one of a contact's mentorships: not deleted, not ended, begun last. */
export function currentOf(mentorships: readonly Mentorship[]): Mentorship | undefined {
  return mentorships
    .filter(isKept)
    .reduce<Mentorship | undefined>(
      (latest, next) => (!latest || next.beginsOn > latest.beginsOn ? next : latest),
      undefined,
    );
}

/** Whether a mentorship is neither deleted nor ended. */
export function isKept({ deletedAt, endedAt }: Mentorship): boolean {
  return deletedAt === undefined && endedAt === undefined;
}

/** Whether a mentorship is running or upcoming. */
export function isRunning(mentorship: Mentorship, today: Day): boolean {
  return isKept(mentorship) && mentorship.lastOn >= today;
}
