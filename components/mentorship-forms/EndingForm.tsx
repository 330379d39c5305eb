import type { RunningMentorship } from '../../utils/timeline/mentorships';

/** The guided closing. */
export function EndingForm({ contact }: RunningMentorship) {
  return <p>{contact.name}</p>;
}
