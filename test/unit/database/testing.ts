import 'fake-indexeddb/auto';
import type Dexie from 'dexie';
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

/** An empty database, deleted after the test. */
export function freshDatabase(): TrailDatabase {
  return untilFinished(openDatabase(`test-${++databases}`));
}

const open = new Map<string, Dexie>();
let isAsked = false;

/** Deletes a database once its test is over, unless {@link endNow} has done so before. */
export function untilFinished<Database extends Dexie>(db: Database): Database {
  open.set(db.name, db);
  // Asked once a test, as each time Vitest keeps the call's whole stack in memory.
  if (!isAsked)
    onTestFinished(async () => {
      isAsked = false;
      for (const name of open.keys()) await endNow(name);
    });
  isAsked = true;
  return db;
}

/** For thousands of databases in one test, which would not fit into the memory. */
export async function endNow(name: string): Promise<void> {
  await open.get(name)?.delete();
  open.delete(name);
}

/** Saves a contact that must be valid. */
export async function saved(
  db: TrailDatabase,
  draft: Partial<ContactDraft> = {},
  now = NOW,
): Promise<Contact> {
  const result = await saveContact(db, { name: 'Lena Krämer', address: '', ...draft }, now);
  if (!result.ok) throw new Error(`Not saved: ${JSON.stringify(result)}`);
  return result.contact;
}

/** Everything in the database, for comparison. */
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

/** The successful result; anything else fails the test. */
export function good<Result extends { ok: boolean }>(result: Result): Extract<Result, { ok: true }> {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result as Extract<Result, { ok: true }>;
}

/** All rows without `updatedAt`. */
export function withoutUpdates(rows: Awaited<ReturnType<typeof everything>>) {
  return Object.values(rows)
    .flat()
    .map(({ updatedAt: _updatedAt, ...row }) => row);
}

/** Whether a row is not in the bin. */
export function isLive({ deletedAt }: { deletedAt?: string }): boolean {
  return deletedAt === undefined;
}

/** One page of the contacts that pass a filter, searched and counted as views do. */
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

/** The contacts that pass a filter, by name. */
export async function listed(db: TrailDatabase, filter: ContactFilter = {}): Promise<Contact[]> {
  const { rows } = await queryContacts(
    db,
    { filter, sorting: { by: 'name', descending: false }, page: { limit: 50 } },
    TODAY,
  );
  return rows.map(({ contact }) => contact);
}
