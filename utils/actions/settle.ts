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
 * Brings the next steps of everybody in a mentorship up to date: if yesterday's meeting has not been recorded, there
 * is a check-in today. Steps the mentor planned stay. Reads first, and writes only for people whose steps have
 * changed; a second call on the same day writes nothing.
 *
 * @returns for how many people the next steps have changed
 * @throws StorageFailure; then for nobody
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

/** The people whose open steps do not match what their weeks require. */
function whoIsBehind(db: TrailDatabase, today: Day): Promise<string[]> {
  return storing(() =>
    db.transaction('r', db.contacts, db.followUps, db.mentorships, async () => {
      // This index contains nobody in the bin.
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

/** @param open one person's open steps; those for keeping in touch are ignored */
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
