import { useEffect, useMemo } from 'preact/hooks';
import type { MemberId } from '../../utils/ground/ids';
import type { Member } from '../../utils/model/member';
import { useLive } from '../controls/live';
import { usePreferences } from '../controls/preferences';
import { keepTeamHere } from '../controls/team-here';

/** The members who write in the list. */
export interface Team {
  /** The member the mentor writes as; '' until they have said. */
  me: MemberId | '';
  /** All current members by name, including the mentor. */
  members: readonly Member[];
  /** Former members, whose names stay on what they wrote. */
  left: readonly Member[];
  nameOf(id: MemberId): string | undefined;
}

/** The team of this list; null if it is one person's. */
export function useTeam(): Team | null {
  const { team, member } = usePreferences();
  const all = useLive(`members ${team}`, async (db) => (team ? await db.members.toArray() : null));
  const found = useMemo(() => (team && all ? teamOf(member, all) : null), [team, member, all]);
  // Stores what Today needs before the database can be read.
  useEffect(() => {
    if (found) keepTeamHere(found.members.flatMap(({ id }) => (id === member ? [] : [id])));
  }, [found, member]);
  return found;
}

function teamOf(me: MemberId | '', all: readonly Member[]): Team {
  const sorted = all.toSorted((a, b) => a.name.localeCompare(b.name));
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return {
    me,
    members: sorted.filter(({ leftAt }) => leftAt === undefined),
    left: sorted.filter(({ leftAt }) => leftAt !== undefined),
    nameOf: (id) => names.get(id),
  };
}
