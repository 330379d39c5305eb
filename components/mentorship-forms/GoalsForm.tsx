import type { RunningMentorship } from '../../utils/timeline/mentorships';

/** Goals with their steps. */
export function GoalsForm({ contact }: RunningMentorship) {
  return <p>{contact.name}</p>;
}
