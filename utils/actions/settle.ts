import Dexie from 'dexie';
import { belongingsOf } from '../database/belongings';
import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import { type Day, toDay } from '../ground/days';
import { toContact } from '../model/contact-record';
import { type FollowUp, TURNS } from '../model/follow-up';
import type { Mentorship } from '../model/mentorship';
import { currentOf } from '../model/running';
import { nextStepsOf } from '../model/signals';
import { type Action, act } from './door';

const SETTLE: Action = {
  name: 'settle-signals',
  tables: ['contacts', 'followUps', 'mentorships', 'preferences', 'interactions'],
  next: 'own',
};

/**
 * Brings the next steps of everybody who is in a mentorship up to the day: what was to meet yesterday and has not been
 * written down is to be checked in on today. What the mentor has planned stays. It looks first, and writes only for those for whom something has changed; done again on the same day, it writes
 * nothing.
 *
 * @returns for how many the next steps have changed
 * @throws StorageFailure then for nobody
 */
export async function settleSignals(db: TrailDatabase, now: Date): Promise<number> {
  const behind = await whoIsBehind(db, toDay(now));
  if (behind.length === 0) return 0;
  return act(db, SETTLE, now, async (unit) => {
    for (const record of await db.contacts.bulkGet(behind)) {
      if (record && record.deletedAt === undefined) await unit.next(toContact(record));
    }
    const changed = unit.changes().filter(({ table }) => table === 'followUps');
    return new Set(changed.map(({ after }) => (after as FollowUp).contactId)).size;
  });
}

/** The people whose open steps are no longer, or not yet, what their weeks ask for. */
function whoIsBehind(db: TrailDatabase, today: Day): Promise<string[]> {
  return storing(() =>
    db.transaction('r', db.contacts, db.followUps, db.mentorships, async () => {
      // Nobody in the bin is in this index.
      const mentored = await db.contacts
        .where('[stage+sortKey]')
        .between(['mentoring', Dexie.minKey], ['mentoring', Dexie.maxKey])
        .primaryKeys();
      const [mentorships, open] = await Promise.all([
        belongingsOf(db, 'mentorships', mentored) as Promise<Mentorship[]>,
        db.followUps
          .where('[turn+dueOn]')
          .between([TURNS.worry, Dexie.minKey], [TURNS.weeks, Dexie.maxKey])
          .toArray(),
      ]);
      const weeksOf = Map.groupBy(mentorships, ({ contactId }) => contactId);
      const openOf = Map.groupBy(open, ({ contactId }) => contactId);
      return mentored.filter((id) => {
        const current = currentOf(weeksOf.get(id) ?? []);
        return isBehind(current, openOf.get(id) ?? [], today);
      });
    }),
  );
}

/** @param open of one person; what is of keeping in touch is not looked at */
function isBehind(mentorship: Mentorship | undefined, open: readonly FollowUp[], today: Day): boolean {
  const wanted = mentorship ? nextStepsOf(mentorship, today) : [];
  const inWeeks = open.filter(({ kind }) => kind !== 'outreach');
  if (inWeeks.length !== wanted.length) return true;
  return wanted.some(({ kind, proposal, answers, dueOn }) => {
    const row = inWeeks.find((each) => each.kind === kind);
    if (row?.proposal !== proposal || `${row.answers ?? []}` !== `${answers}`) return true;
    return kind === 'meeting' && row.dueOn !== dueOn;
  });
}
