import { attentionIn } from './attention';
import type { ContactRecord, Listing } from './contact';
import { type FollowUp, foremost, isOpen, withTurn } from './follow-up';
import type { Mentorship } from './mentorship';
import { currentOf } from './running';

/*
 * What lists show of a person beside the contact itself lies with the contact: one range of an index then brings a page
 * of a list as it is drawn. The door keeps it right, see utils/actions/door.ts.
 */

const NAMES = ['next', 'nextKey', 'course', 'attention'] as const satisfies readonly (keyof Listing)[];

/**
 * What a live contact is listed with.
 *
 * @param followUps of this contact, whatever has become of them
 * @param mentorships of this contact, ended or not
 */
export function listingOf(followUps: readonly FollowUp[], mentorships: readonly Mentorship[]): Listing {
  return { ...nextIn(followUps), ...courseIn(mentorships) };
}

/** The foremost of what is open; nothing where nothing is. */
export function nextIn(followUps: readonly FollowUp[]): Pick<Listing, 'next' | 'nextKey'> {
  const open = followUps.filter(isOpen).map(withTurn);
  const first = foremost(open);
  if (!first) return {};
  // By the day, and on one day by what was planned first.
  const ids = open.filter(({ dueOn }) => dueOn === first.dueOn).map(({ id }) => id);
  return { next: shown(first), nextKey: `${first.dueOn} ${ids.sort()[0]}` };
}

/** The weeks that count; nothing where none have been begun, or they were ended. */
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

/** The row listed with this, and with nothing it was listed with before. */
export function listedWith(record: ContactRecord, listing: Listing): ContactRecord {
  const { next: _next, nextKey: _nextKey, course: _course, attention: _attention, ...rest } = record;
  return { ...rest, ...listing } as ContactRecord;
}

/** What a row is listed with, as it lies there. */
export function listingIn({ next, nextKey, course, attention }: ContactRecord): Listing {
  return {
    ...(next && { next }),
    ...(nextKey && { nextKey }),
    ...(course && { course }),
    ...(attention && { attention }),
  };
}

/** A row that has been written anew keeps what it was listed with: it follows from other rows. */
export function listedAs(row: ContactRecord, before: ContactRecord | null): ContactRecord {
  if (!before || row.deletedAt !== undefined || before.deletedAt !== undefined) return row;
  if (NAMES.some((name) => row[name] !== undefined)) return row;
  return { ...row, ...listingIn(before) };
}
