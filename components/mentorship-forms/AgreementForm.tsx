import type { RunningMentorship } from '../../utils/timeline/mentorships';

/** What the two agree on. */
export function AgreementForm({ contact }: RunningMentorship) {
  return <p>{contact.name}</p>;
}
