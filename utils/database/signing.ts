import type { MemberId } from '../ground/ids';
import { isSame } from '../ground/same';
import type { ContactRecord } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import type { Interaction } from '../model/interaction';
import type { Mentorship, MentorshipWeek } from '../model/mentorship';
import type { Written } from './recording';

/*
 * In a team's list, rows say who wrote them (decision 35): log entries, steps the mentor planned and records of
 * weeks. Whoever saves a person is in charge of them until that is changed.
 */

/** A row that does not say yet who wrote it. */
export interface Unsigned {
  table: 'contacts' | 'interactions' | 'followUps' | 'mentorships';
  before: object | null;
  after: object;
}

/** Whether a row should say who wrote it but does not. */
const LACKS: { [Table in Unsigned['table']]: (after: never, before: object | null) => boolean } = {
  contacts: ({ inCharge, deletedAt }: ContactRecord, before) =>
    !before && inCharge === undefined && deletedAt === undefined,
  interactions: ({ by }: Interaction, before) => !before && by === undefined,
  followUps: ({ proposal, by }: FollowUp, before) => !before && proposal === undefined && by === undefined,
  mentorships: (after: Mentorship, before) => newRecords(before, after).length > 0,
};
const isSigned = (table: string): table is Unsigned['table'] => table in LACKS;

/**
 * The rows an action wrote that should say who wrote them.
 *
 * @param written each row once
 */
export function unsignedIn(written: readonly Written[]): Unsigned[] {
  return written.flatMap(({ table, before, after }): Unsigned[] =>
    after && isSigned(table) && LACKS[table](after as never, before) ? [{ table, before, after }] : [],
  );
}

/** The weeks whose record has changed. */
function newRecords(before: object | null, after: object): number[] {
  const [was, is] = [before, after] as [Mentorship | null, Mentorship];
  return is.weeks.flatMap(({ record }, at) =>
    record && !isSame(record, was?.weeks[at]?.record) ? [at] : [],
  );
}

/** The row with its author. */
export function signedBy({ table, before, after }: Unsigned, member: MemberId): object {
  if (table === 'contacts') return { ...after, inCharge: member, chargeKey: member };
  if (table !== 'mentorships') return { ...after, by: member };
  return withRecordsBy(after as Mentorship, newRecords(before, after), member);
}

/** A mentorship with the author added to each record that lacks one. */
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
