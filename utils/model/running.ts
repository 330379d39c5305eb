import type { Day } from '../ground/days';
import type { Mentorship } from './mentorship';

/** The one of a contact's mentorships that counts: not deleted, not ended, begun last. */
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

/** Whether a mentorship runs or is yet to begin. */
export function isRunning(mentorship: Mentorship, today: Day): boolean {
  return isKept(mentorship) && mentorship.lastOn >= today;
}
