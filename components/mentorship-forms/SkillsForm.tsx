import type { RunningMentorship } from '../../utils/timeline/mentorships';

/** Strengths, before and after. */
export function SkillsForm({ contact }: RunningMentorship) {
  return <p>{contact.name}</p>;
}
