import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { saveContact } from '../../../utils/actions/contacts';
import { openDatabase, type TrailDatabase } from '../../../utils/database/schema';
import type { Day } from '../../../utils/ground/days';
import type { ContactDraft } from '../../../utils/model/check-contact';
import type { Contact } from '../../../utils/model/contact';
import type { ContactFilter, Sorting } from '../../../utils/model/saved-view';
import { countFound, type Page, queryFound } from '../../../utils/queries/contacts';
import { searchContacts } from '../../../utils/queries/search';

export const NOW = new Date('2026-11-22T09:30:00.000Z');
export const TODAY: Day = '2026-11-22';

let databases = 0;

/** An empty database of its own, gone when the test is. */
export function freshDatabase(): TrailDatabase {
  const db = openDatabase(`test-${++databases}`);
  onTestFinished(async () => {
    await db.delete();
  });
  return db;
}

/** Saves a contact that must be good. */
export async function saved(
  db: TrailDatabase,
  draft: Partial<ContactDraft> = {},
  now = NOW,
): Promise<Contact> {
  const result = await saveContact(db, { name: 'Lena Krämer', address: '', ...draft }, now);
  if (!result.ok) throw new Error(`Not saved: ${JSON.stringify(result)}`);
  return result.contact;
}

/** Everything in the database, to be compared. */
export async function everything(db: TrailDatabase) {
  return {
    contacts: await db.contacts.toArray(),
    followUps: await db.followUps.toArray(),
    mentorships: await db.mentorships.toArray(),
    notes: await db.notes.toArray(),
    interactions: await db.interactions.toArray(),
    preferences: await db.preferences.toArray(),
  };
}

/** The good half of a result; anything else fails the test. */
export function good<Result extends { ok: boolean }>(result: Result): Extract<Result, { ok: true }> {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result as Extract<Result, { ok: true }>;
}

/** All rows but for the instant at which each was written. */
export function withoutUpdates(rows: Awaited<ReturnType<typeof everything>>) {
  return Object.values(rows)
    .flat()
    .map(({ updatedAt: _updatedAt, ...row }) => row);
}

/** Whether a row is not in the bin. */
export function isLive({ deletedAt }: { deletedAt?: string }): boolean {
  return deletedAt === undefined;
}

/** One page of the contacts a filter leaves, searched and counted as the views do it. */
export async function queryContacts(
  db: TrailDatabase,
  { filter, sorting, page }: { filter: ContactFilter; sorting: Sorting | null; page: Page },
  today: Day,
) {
  const words = filter.search?.trim() ?? '';
  const found = words === '' ? undefined : (await searchContacts(db, words)).ids;
  const [shown, total] = await Promise.all([
    queryFound(db, { filter, found, sorting, page }, today),
    countFound(db, filter, found, today),
  ]);
  return { ...shown, total };
}

/** The contacts a filter leaves, in order of their names. */
export async function listed(db: TrailDatabase, filter: ContactFilter = {}): Promise<Contact[]> {
  const { rows } = await queryContacts(
    db,
    { filter, sorting: { by: 'name', descending: false }, page: { limit: 50 } },
    TODAY,
  );
  return rows.map(({ contact }) => contact);
}
