import { attentionIn } from './attention';
import type { ContactRecord, Listing } from './contact';
import { type FollowUp, foremost, isOpen, withTurn } from './follow-up';
import type { Mentorship } from './mentorship';
import { currentOf } from './running';

/*
 * What lists show of a person beyond the contact's own fields is stored with the contact, so that one index range
 * gives a page of a list. Maintained by the door, see utils/actions/door.ts.
 */

const NAMES = ['next', 'nextKey', 'course', 'attention'] as const satisfies readonly (keyof Listing)[];

/**
 * The listing data of a live contact.
 *
 * @param followUps all follow-ups of this contact
 * @param mentorships all mentorships of this contact
 */
export function listingOf(followUps: readonly FollowUp[], mentorships: readonly Mentorship[]): Listing {
  return { ...nextIn(followUps), ...courseIn(mentorships) };
}

/** The next open step; nothing if there is none. */
export function nextIn(followUps: readonly FollowUp[]): Pick<Listing, 'next' | 'nextKey'> {
  const open = followUps.filter(isOpen).map(withTurn);
  const first = foremost(open);
  if (!first) return {};
  // By day, then by the smallest id.
  const ids = open.filter(({ dueOn }) => dueOn === first.dueOn).map(({ id }) => id);
  return { next: shown(first), nextKey: `${first.dueOn} ${ids.sort()[0]}` };
}

/** The current mentorship's data; nothing if there is none. */
export function courseIn(mentorships: readonly Mentorship[]): Pick<Listing, 'course' | 'attention'> {
  const current = currentOf(mentorships);
  if (!current) return {};
  const { beginsOn, weeks, pauses } = current;
  const moved = pauses.map(({ beforeWeek, weeks: by }) => ({ beforeWeek, weeks: by }));
  return { course: { beginsOn, of: weeks.length, pauses: moved }, attention: attentionIn(mentorships) };
}

function shown({ dueOn, what, proposal, time }: FollowUp): NonNullable<Listing['next']> {
  return {
    dueOn,
    what,
    ...(proposal === undefined ? {} : { proposal }),
    ...(time === undefined ? {} : { time }),
  };
}

/** The row with this listing data instead of its previous one. */
export function listedWith(record: ContactRecord, listing: Listing): ContactRecord {
  const { next: _next, nextKey: _nextKey, course: _course, attention: _attention, ...rest } = record;
  return { ...rest, ...listing } as ContactRecord;
}

/** The listing data of a row, as stored. */
export function listingIn({ next, nextKey, course, attention }: ContactRecord): Listing {
  return {
    ...(next && { next }),
    ...(nextKey && { nextKey }),
    ...(course && { course }),
    ...(attention && { attention }),
  };
}

/** A rewritten row keeps its listing data, which is derived from other rows. */
export function listedAs(row: ContactRecord, before: ContactRecord | null): ContactRecord {
  if (!before || row.deletedAt !== undefined || before.deletedAt !== undefined) return row;
  if (NAMES.some((name) => row[name] !== undefined)) return row;
  return { ...row, ...listingIn(before) };
}
