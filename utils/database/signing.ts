import type { MemberId } from '../ground/ids';
import { isSame } from '../ground/same';
import type { ContactRecord } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import type { Mentorship, MentorshipWeek } from '../model/mentorship';
import { netOf, type Written } from './recording';

/*
 * Where several people write in one list, a row says who has written it, see decision 35: an entry of the log, a step that
 * the mentor has planned, a week that was written down. Whoever saves somebody is in charge of them until that is changed.
 */

/** A row that does not say yet who has written it. */
export interface Unsigned {
  table: 'contacts' | 'interactions' | 'followUps' | 'mentorships';
  before: object | null;
  after: object;
}

/** Whether a row should say who has written it, and does not. */
const LACKS: { [Table in Unsigned['table']]: (after: never, before: object | null) => boolean } = {
  contacts: ({ inCharge, deletedAt }: ContactRecord, before) =>
    !before && inCharge === undefined && deletedAt === undefined,
  interactions: ({ by }: Interaction, before) => !before && by === undefined,
  followUps: ({ proposal, by }: FollowUp, before) => !before && proposal === undefined && by === undefined,
  mentorships: (after: Mentorship, before) => newRecords(before, after).length > 0,
};
const isSigned = (table: string): table is Unsigned['table'] => table in LACKS;

/** What an action has written and should say who did so. */
export function unsignedIn(written: readonly Written[]): Unsigned[] {
  return netOf(written).flatMap(({ table, before, after }): Unsigned[] =>
    after && isSigned(table) && LACKS[table](after as never, before) ? [{ table, before, after }] : [],
  );
}

/** The weeks whose record is another than before. */
function newRecords(before: object | null, after: object): number[] {
  const [was, is] = [before, after] as [Mentorship | null, Mentorship];
  return is.weeks.flatMap(({ record }, at) =>
    record && !isSame(record, was?.weeks[at]?.record) ? [at] : [],
  );
}

/** The row, saying who has written it. */
export function signedBy({ table, before, after }: Unsigned, member: MemberId): object {
  if (table === 'contacts') return { ...after, inCharge: member, chargeKey: member };
  if (table !== 'mentorships') return { ...after, by: member };
  return withRecordsBy(after as Mentorship, newRecords(before, after), member);
}

/** A mentorship whose weeks, as many as bear nobody's name, were written down by somebody. */
export function recordsSignedBy(mentorship: Mentorship, member: MemberId): Mentorship {
  const unsigned = mentorship.weeks.flatMap(({ record }, at) => (record && !record.by ? [at] : []));
  return withRecordsBy(mentorship, unsigned, member);
}

function withRecordsBy(mentorship: Mentorship, some: readonly number[], by: MemberId): Mentorship {
  const weeks = mentorship.weeks.map(
    (week, at): MentorshipWeek =>
      week.record && some.includes(at) ? { ...week, record: { ...week.record, by } } : week,
  );
  return { ...mentorship, weeks };
}
