import type { Asking } from '../database/asking';
import type { MemberId } from '../ground/ids';
import type { Member } from '../model/member';
import type { PreferenceRecord } from '../model/preferences';

/* In a team's list, Today, its badge and its reminders leave out people that other members are in charge of. */

/** The other members of the team; none if the mentor works alone or has not said who they are. */
export async function othersIn(asking: Asking): Promise<MemberId[]> {
  const me = (await asking.row<PreferenceRecord<'member'>>('preferences', 'member'))?.value ?? '';
  if (me === '') return [];
  const members = await asking.rows<Member>({ table: 'members', index: 'id', from: '' });
  return members.flatMap(({ id, leftAt }) => (id === me || leftAt !== undefined ? [] : [id]));
}

/** The people these members are in charge of. */
export async function peopleOf(asking: Asking, members: readonly MemberId[]): Promise<ReadonlySet<string>> {
  const lists = await Promise.all(
    members.map((id) => asking.keys({ table: 'contacts', index: 'chargeKey', from: id, to: id })),
  );
  return new Set(lists.flat());
}
