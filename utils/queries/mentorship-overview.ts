import { storing } from '../database/errors';
import type { TrailDatabase } from '../database/schema';
import type { Day } from '../ground/days';
import type { ContactId, MentorshipId } from '../ground/ids';
import { urgencyOn } from '../model/attention';
import { toContact } from '../model/contact-record';
import type { Mentorship } from '../model/mentorship';
import { currentOf } from '../model/running';
import { positionNow } from '../model/week-state';
import type { RunningMentorship } from './mentorships';

/** The parts of the overview: running; beginning later; with a signal that needs attention; ended or run out. */
export const OVERVIEW_PARTS = ['running', 'coming', 'attention', 'archive'] as const;
export type OverviewPart = (typeof OVERVIEW_PARTS)[number];

export interface Overview {
  items: RunningMentorship[];
  /** The number on all pages. */
  total: number;
}

/**
 * One page of mentorships with their people. As far as index keys suffice, only this page's rows are read; which
 * mentorships need attention is stored with the contacts.
 *
 * @throws StorageFailure
 */
export function readOverview(
  db: TrailDatabase,
  today: Day,
  part: OverviewPart,
  { offset, limit }: { offset: number; limit: number },
): Promise<Overview> {
  return storing(async () => {
    if (part === 'attention') return attentionPage(db, today, { offset, limit });
    const wanted = await withoutDeleted(db, await idsOf(db, today, part));
    return { items: await withPeople(db, wanted.slice(offset, offset + limit), today), total: wanted.length };
  });
}

async function withPeople(db: TrailDatabase, ids: MentorshipId[], today: Day): Promise<RunningMentorship[]> {
  const rows = await db.mentorships.bulkGet(ids);
  const found = rows.filter((row): row is Mentorship => row !== undefined && row.deletedAt === undefined);
  const contacts = await db.contacts.bulkGet(found.map(({ contactId }) => contactId));
  return found.flatMap((mentorship, index) => {
    const contact = contacts[index];
    if (!contact || contact.deletedAt !== undefined) return [];
    return [{ mentorship, contact: toContact(contact), position: positionNow(mentorship, today) }];
  });
}

/** The keys of a part in order: earliest start first; in the archive, latest end first. */
async function idsOf(
  db: TrailDatabase,
  today: Day,
  part: Exclude<OverviewPart, 'attention'>,
): Promise<string[]> {
  const { mentorships } = db;
  const ended = new Set(await mentorships.orderBy('endedAt').primaryKeys());
  const isOpen = (id: MentorshipId) => !ended.has(id);
  switch (part) {
    case 'running': {
      const begun = await mentorships.where('beginsOn').belowOrEqual(today).primaryKeys();
      const lasting = new Set(await mentorships.where('lastOn').aboveOrEqual(today).primaryKeys());
      return begun.filter((id) => isOpen(id) && lasting.has(id));
    }
    case 'coming':
      return (await mentorships.where('beginsOn').above(today).primaryKeys()).filter(isOpen);
    case 'archive': {
      const all = await mentorships.orderBy('lastOn').reverse().primaryKeys();
      const over = new Set(await mentorships.where('lastOn').below(today).primaryKeys());
      return all.filter((id) => ended.has(id) || over.has(id));
    }
  }
}

/** Leaves out mentorships whose person is in the bin. */
async function withoutDeleted(db: TrailDatabase, ids: MentorshipId[]): Promise<MentorshipId[]> {
  const binned = await db.contacts.orderBy('deletedAt').primaryKeys();
  if (binned.length === 0) return ids;
  const theirs = new Set(await db.mentorships.where('contactId').anyOf(binned).primaryKeys());
  return ids.filter((id) => !theirs.has(id));
}

/** The mentorships that need attention, most urgent first, then earliest start first. */
async function attentionPage(
  db: TrailDatabase,
  today: Day,
  { offset, limit }: { offset: number; limit: number },
): Promise<Overview> {
  const contacts = await db.contacts.orderBy('course.beginsOn').toArray();
  const found = contacts.flatMap((contact) =>
    (contact.attention ?? []).flatMap((each) => {
      const urgency = each.beginsOn <= today ? urgencyOn(each, today) : -1;
      return urgency < 0 ? [] : [{ id: each.id, contact, order: `${urgency} ${each.beginsOn} ${each.id}` }];
    }),
  );
  const page = found.sort((a, b) => (a.order < b.order ? -1 : 1)).slice(offset, offset + limit);
  const rows = await db.mentorships.bulkGet(page.map(({ id }) => id));
  const items = page.flatMap(({ contact }, index) => {
    const mentorship = rows[index];
    if (!mentorship || mentorship.deletedAt !== undefined) return [];
    return [{ mentorship, contact: toContact(contact), position: positionNow(mentorship, today) }];
  });
  return { items, total: found.length };
}

/**
 * All mentorships of one person.
 *
 * @returns the latest one that has not been ended, which may be over; and the others, latest first
 * @throws StorageFailure
 */
export async function mentorshipsWith(
  db: TrailDatabase,
  contactId: ContactId,
): Promise<{ current: Mentorship | undefined; earlier: Mentorship[] }> {
  const all = await storing(() => db.mentorships.where({ contactId }).toArray());
  const current = currentOf(all);
  const earlier = all
    .filter((each) => each.deletedAt === undefined && each.id !== current?.id)
    .sort((a, b) => (a.beginsOn < b.beginsOn ? 1 : -1));
  return { current, earlier };
}

/** Whether there has ever been a mentorship. @throws StorageFailure */
export function hasMentorships(db: TrailDatabase): Promise<boolean> {
  return storing(async () => (await db.mentorships.limit(1).primaryKeys()).length > 0);
}
