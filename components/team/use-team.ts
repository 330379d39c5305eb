import { useEffect, useMemo } from 'preact/hooks';
import type { MemberId } from '../../utils/ground/ids';
import type { Member } from '../../utils/model/member';
import { useLive } from '../controls/live';
import { usePreferences } from '../controls/preferences';
import { keepTeamHere } from '../controls/team-here';

/** Who writes in the list. */
export interface Team {
  /** As whom the mentor writes here; '' until they have said. */
  me: MemberId | '';
  /** Everybody who is in it, in order of their names, the mentor included. */
  members: readonly Member[];
  /** Those who are in it no more, and whose names stay on what they have written. */
  left: readonly Member[];
  nameOf(id: MemberId): string | undefined;
}

/** The team that writes in this list; null where one person does. */
export function useTeam(): Team | null {
  const { team, member } = usePreferences();
  const all = useLive(`members ${team}`, async (db) => (team ? await db.members.toArray() : null));
  const found = useMemo(() => (team && all ? teamOf(member, all) : null), [team, member, all]);
  // What Today asks before there is time to ask the database.
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
