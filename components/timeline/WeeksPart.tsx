import type { RunningMentorship } from '../../utils/timeline/mentorships';

/** The weeks one by one. */
export function WeeksPart({ contact }: RunningMentorship) {
  return <p>{contact.name}</p>;
}
