import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import type { ContactId } from '../ground/ids';
import type { ExportRow } from '../model/export-row';
import { tabledOfEach } from '../model/follow-up';
import type { Mentorship } from '../model/mentorship';
import { currentOf } from '../model/running';
import { positionOf } from '../model/schedule';

/**
 * Gathers live contacts in one transaction, without samples, which only backups contain.
 *
 * @param ids the contacts, in this order; by default everybody, by name
 * @throws StorageFailure
 */
export function exportRows(db: TrailDatabase, today: Day, ids?: readonly ContactId[]): Promise<ExportRow[]> {
  return storing(() =>
    db.transaction('r', db.contacts, db.followUps, db.mentorships, async () => {
      const [contacts, open, mentorships] = await Promise.all([
        ids ? db.contacts.bulkGet([...ids]) : db.contacts.orderBy('sortKey').toArray(),
        db.followUps.where('[status+dueOn]').between(['open', ''], ['open', '\uffff']).toArray(),
        db.mentorships.toArray(),
      ]);
      const followUps = tabledOfEach(open);
      const weeks = Map.groupBy(mentorships, ({ contactId }) => contactId);
      return contacts.flatMap((record): ExportRow[] => {
        if (!record || record.deletedAt !== undefined || record.sample) return [];
        const followUp = followUps.get(record.id);
        return [{ contact: record, followUp, ...weeksIn(weeks.get(record.id) ?? [], today) }];
      });
    }),
  );
}

/** The state of somebody's weeks; '' if there are none. */
function weeksIn(
  mentorships: readonly Mentorship[],
  today: Day,
): Pick<ExportRow, 'beginsOn' | 'week' | 'weeks'> {
  const mentorship = currentOf(mentorships);
  if (!mentorship) return { beginsOn: '', week: '', weeks: '' };
  const position = positionOf(mentorship, today);
  const week = position.kind === 'running' ? position.week : '';
  return { beginsOn: mentorship.beginsOn, week, weeks: position.of };
}
