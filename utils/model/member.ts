import type { Instant } from '../ground/days';
import type { MemberId } from '../ground/ids';
import { asText, codePoints, fold, isVisible } from '../ground/text';

/** A member of the team that shares a list, on one or several devices. A list with only one writer has no members. */
export interface Member {
  /** UUIDv7. */
  id: MemberId;
  /** Their own choice; unique among those who are in the team. */
  name: string;
  createdAt: Instant;
  updatedAt: Instant;
  /** Set once they have left; what they wrote keeps their name. */
  leftAt?: Instant;
}

export const MEMBER_NAME_LIMIT = 60;

/**
 * - `taken`: somebody in the team has this name
 * - `left`: somebody who has left the team had it
 */
export type MemberProblem = 'missing' | 'too-long' | 'taken' | 'left';

/** A name in the form in which it is stored. */
export const tidyName = (typed: string): string => asText(typed).replace(/\s+/g, ' ').trim();

/** What is wrong with a name, apart from the others in the team. */
export function memberProblem(typed: string): MemberProblem | null {
  const name = tidyName(typed);
  if (!isVisible(name)) return 'missing';
  return codePoints(name) > MEMBER_NAME_LIMIT ? 'too-long' : null;
}

/** The member with this name. If several have it, those in the team come first, then the one who joined first. */
export function memberCalled<One extends Pick<Member, 'id' | 'name' | 'leftAt'>>(
  members: readonly One[],
  typed: string,
): One | undefined {
  const key = fold(tidyName(typed));
  const rank = ({ id, leftAt }: One) => `${leftAt === undefined ? 0 : 1}${id}`;
  return members.filter(({ name }) => fold(name) === key).sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}
