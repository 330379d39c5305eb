import type { FollowUp } from '../model/follow-up';
import { listingOf } from '../model/listing';
import type { Mentorship } from '../model/mentorship';
import { LOT } from './lots';
import type { VersionStep } from './version-step';

/**
 * A contact carries what lists show beside its own fields, so that a page of a list is one range of an index: the
 * next open step, its position in the weeks, and what in them needs attention from which day on. All of it is derived
 * from other tables, and backups leave it out. Like every step that changes a derivation, this one uses today's code.
 * - contacts: `nextKey` holds those with an open step, by day; `course.beginsOn` those with a mentorship that has not
 *   been ended.
 */
export const v9: VersionStep = {
  stores: {
    contacts:
      'id, sortKey, [stage+sortKey], *identities, [live+savedAt], [live+lastInteractionOn], *tagKeys, metKey, *reachKeys, uninformedSince, deleteBy, deletedAt, nextKey, course.beginsOn',
  },
  async upgrade(transaction) {
    const open: FollowUp[] = await transaction
      .table('followUps')
      .where('[turn+dueOn]')
      .aboveOrEqual([0, ''])
      .toArray();
    const kept: Mentorship[] = await transaction
      .table('mentorships')
      .filter(({ endedAt, deletedAt }) => endedAt === undefined && deletedAt === undefined)
      .toArray();
    const openOf = Map.groupBy(open, ({ contactId }) => contactId);
    const weeksOf = Map.groupBy(kept, ({ contactId }) => contactId);
    const contacts = transaction.table('contacts');
    for (let last = ''; ; ) {
      const lot: { id: string; live?: 1 }[] = await contacts.where('id').above(last).limit(LOT).toArray();
      const listed = lot.flatMap((row) => {
        const more = row.live ? listingOf(openOf.get(row.id) ?? [], weeksOf.get(row.id) ?? []) : {};
        return Object.keys(more).length > 0 ? [{ ...row, ...more }] : [];
      });
      await contacts.bulkPut(listed);
      const end = lot.at(-1);
      if (!end || lot.length < LOT) return;
      last = end.id;
    }
  },
};
