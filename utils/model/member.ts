import type { Instant } from '../ground/days';
import type { MemberId } from '../ground/ids';
import { asText, codePoints, fold, isVisible } from '../ground/text';

/** Somebody of the team that writes in one list, on one device or several of their own. Where one person writes, nobody stands here. */
export interface Member {
  /** UUIDv7. */
  id: MemberId;
  /** As they call themselves; no two who are in the team are called alike. */
  name: string;
  createdAt: Instant;
  updatedAt: Instant;
  /** Set once they write no more: what they have written goes on bearing their name. */
  leftAt?: Instant;
}

export const MEMBER_NAME_LIMIT = 60;

/**
 * - `taken`: somebody in the team is called so
 * - `left`: somebody who has left the team was
 */
export type MemberProblem = 'missing' | 'too-long' | 'taken' | 'left';

/** A name as it is kept. */
export const tidyName = (typed: string): string => asText(typed).replace(/\s+/g, ' ').trim();

/** What is wrong with a name by itself. */
export function memberProblem(typed: string): MemberProblem | null {
  const name = tidyName(typed);
  if (!isVisible(name)) return 'missing';
  return codePoints(name) > MEMBER_NAME_LIMIT ? 'too-long' : null;
}

/** Whoever is called so: of several who have come to be called alike one who is in the team, then the one who was there first. */
export function memberCalled<One extends Pick<Member, 'id' | 'name' | 'leftAt'>>(
  members: readonly One[],
  typed: string,
): One | undefined {
  const key = fold(tidyName(typed));
  const rank = ({ id, leftAt }: One) => `${leftAt === undefined ? 0 : 1}${id}`;
  return members.filter(({ name }) => fold(name) === key).sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}
