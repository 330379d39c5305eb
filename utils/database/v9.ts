import { LOT } from './lots';
import type { VersionStep } from './version-step';

interface OpenStep {
  id: string;
  contactId: string;
  dueOn: string;
  what: string;
  proposal?: string;
  time?: string;
  turn?: number;
  deletedAt?: string;
}
interface Weeks {
  contactId: string;
  beginsOn: string;
  weeks: readonly unknown[];
  pauses: readonly { beforeWeek: number; weeks: number }[];
  endedAt?: string;
  deletedAt?: string;
}

/** Frozen with this step: what a contact is listed with from here on. */
function listing(open: readonly OpenStep[], mentorships: readonly Weeks[]) {
  const order = ({ dueOn, turn = 0, id }: OpenStep) => `${dueOn} ${turn} ${id}`;
  const [first] = open.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const latest = mentorships.reduce<Weeks | undefined>(
    (found, next) => (!found || next.beginsOn > found.beginsOn ? next : found),
    undefined,
  );
  return {
    ...(first && {
      next: {
        dueOn: first.dueOn,
        what: first.what,
        ...(first.proposal === undefined ? {} : { proposal: first.proposal }),
        ...(first.time === undefined ? {} : { time: first.time }),
      },
      nextKey: open.map(({ dueOn, id }) => `${dueOn} ${id}`).sort()[0],
    }),
    ...(latest && {
      course: {
        beginsOn: latest.beginsOn,
        of: latest.weeks.length,
        pauses: latest.pauses.map(({ beforeWeek, weeks }) => ({ beforeWeek, weeks })),
      },
    }),
  };
}

/**
 * A contact carries what lists show of it besides, so that a page of a list is one range of an index: the foremost open
 * step, and where its weeks are. Both follow from other tables. Backups hold neither.
 *
 * - contacts: `nextKey` gives those for whom something is open, in order of the day.
 */
export const v9: VersionStep = {
  stores: {
    contacts:
      'id, sortKey, [stage+sortKey], *identities, [live+savedAt], [live+lastInteractionOn], *tagKeys, metKey, *reachKeys, uninformedSince, deleteBy, deletedAt, nextKey',
  },
  async upgrade(transaction) {
    const open: OpenStep[] = await transaction
      .table('followUps')
      .where('[turn+dueOn]')
      .aboveOrEqual([0, ''])
      .toArray();
    const kept: Weeks[] = await transaction
      .table('mentorships')
      .filter(({ endedAt, deletedAt }) => endedAt === undefined && deletedAt === undefined)
      .toArray();
    const openOf = Map.groupBy(open, ({ contactId }) => contactId);
    const weeksOf = Map.groupBy(kept, ({ contactId }) => contactId);
    const contacts = transaction.table('contacts');
    for (let last = ''; ; ) {
      const lot: { id: string; live?: 1 }[] = await contacts.where('id').above(last).limit(LOT).toArray();
      const listed = lot.flatMap((row) => {
        const more = row.live ? listing(openOf.get(row.id) ?? [], weeksOf.get(row.id) ?? []) : {};
        return Object.keys(more).length > 0 ? [{ ...row, ...more }] : [];
      });
      await contacts.bulkPut(listed);
      const end = lot.at(-1);
      if (!end || lot.length < LOT) return;
      last = end.id;
    }
  },
};
