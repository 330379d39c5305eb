import Dexie from 'dexie';
import { belongingsOf } from '../database/belongings';
import { storing } from '../database/errors';
import { openOf } from '../database/open-follow-ups';
import { readPreferences } from '../database/preferences';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import { toContact } from '../model/contact-record';
import type { FollowUp } from '../model/follow-up';
import type { Mentorship } from '../model/mentorship';
import { currentOf } from '../model/running';
import { nextStepOf } from '../model/signals';
import { keepNextAction } from './next-action';

/**
 * Brings the next actions of everybody who is in a mentorship up to the day: what was to meet yesterday and has
 * not been written down is to be checked in on today. What the mentor has planned stays. Done again on the same
 * day, it changes nothing; it writes only for those for whom something has changed.
 *
 * @returns for how many the next action has changed
 * @throws StorageFailure then for nobody
 */
export function settleSignals(db: TrailDatabase, today: Day, now: Date): Promise<number> {
  return storing(() =>
    db.transaction('rw', db.contacts, db.followUps, db.mentorships, db.preferences, async () => {
      // Nobody in the bin is in this index.
      const mentored = db.contacts
        .where('[stage+sortKey]')
        .between(['mentoring', Dexie.minKey], ['mentoring', Dexie.maxKey]);
      const ids = await mentored.primaryKeys();
      const mentorships = (await belongingsOf(db, 'mentorships', ids)) as Mentorship[];
      const current = [...Map.groupBy(mentorships, ({ contactId }) => contactId).values()].flatMap(
        (own) => currentOf(own) ?? [],
      );
      const open = await Promise.all(current.map(({ contactId }) => openOf(db, contactId)));
      const behind = current
        .filter((mentorship, index) => isBehind(mentorship, open[index] ?? [], today))
        .map(({ contactId }) => contactId);
      if (behind.length === 0) return 0;
      const preferences = await readPreferences(db);
      for (const record of await db.contacts.bulkGet(behind)) {
        if (record) await keepNextAction(db, toContact(record), today, now, preferences);
      }
      return behind.length;
    }),
  );
}

/** Whether a proposal stands that is no longer what the weeks ask for. */
function isBehind(mentorship: Mentorship, [open, ...more]: readonly FollowUp[], today: Day): boolean {
  if (!open || more.length > 0) return true;
  if (open.proposal === undefined) return false;
  const { proposal = 'meet', answers = [] } = nextStepOf(mentorship, today) ?? {};
  return open.proposal !== proposal || `${open.answers ?? []}` !== `${answers}`;
}
