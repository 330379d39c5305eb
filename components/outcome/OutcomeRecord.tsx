import type { RunningMentorship } from '../../utils/timeline/mentorships';

/** The record of what was learned and shown, for printing. */
export function OutcomeRecord({ contact }: RunningMentorship) {
  return <p>{contact.name}</p>;
}
