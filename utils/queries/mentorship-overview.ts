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

/**
 * What part of all mentorships is looked at: those under way; those that begin later; those with a signal that
 * has not been seen to; those that were ended or have run out.
 */
export const OVERVIEW_PARTS = ['running', 'coming', 'attention', 'archive'] as const;
export type OverviewPart = (typeof OVERVIEW_PARTS)[number];

export interface Overview {
  /** Those on this page, with their people. */
  items: RunningMentorship[];
  /** On all pages together. */
  total: number;
}

/**
 * One page of the mentorships, with their people. Where the keys say enough, rows are read for this page only; what
 * wants attention is known from the contacts, which carry it.
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

/** The keys of a part in its order: who began first leads; in the archive, who ended last. */
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

/** Without those whose people lie in the bin. */
async function withoutDeleted(db: TrailDatabase, ids: MentorshipId[]): Promise<MentorshipId[]> {
  const binned = await db.contacts.orderBy('deletedAt').primaryKeys();
  if (binned.length === 0) return ids;
  const theirs = new Set(await db.mentorships.where('contactId').anyOf(binned).primaryKeys());
  return ids.filter((id) => !theirs.has(id));
}

/** Those that want attention, the most urgent first, and of those who began first. */
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
 * @returns the one that has not been ended, begun last, which may be over; and the others, the latest first
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

/** Whether any mentorship has ever been started. @throws StorageFailure */
export function hasMentorships(db: TrailDatabase): Promise<boolean> {
  return storing(async () => (await db.mentorships.limit(1).primaryKeys()).length > 0);
}
