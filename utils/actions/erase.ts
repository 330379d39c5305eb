import { BELONGINGS, belongingsOf } from '../database/belongings';
import { forgetInJournal } from '../database/journal';
import type { TrailDatabase } from '../database/schema';
import type { ContactId } from '../ground/ids';
import { stamp } from '../ground/stamp';
import { isAbout } from '../model/aside';
import { toContact, toRecord } from '../model/contact-record';
import { isNamedIn } from '../model/saved-view';
import { type Action, act } from './door';

/** Every table that may contain something about a person. */
export const EVERYTHING = [
  'contacts',
  'interactions',
  'followUps',
  'mentorships',
  'plans',
  'templates',
  'offers',
  // A saved search may contain a name.
  'views',
  'asideRows',
] as const;
export const ERASE: Action = {
  name: 'erase',
  tables: EVERYTHING,
  listed: true,
  next: 'own',
  erases: true,
  back: true,
};

/** The people erased: their ids, and the names and addresses they were known by. */
export interface Erased {
  ids: Set<ContactId>;
  words: string[];
}

/**
 * Erases people who were erased on another device, and everybody who is the same person as one of them.
 *
 * @returns who was erased; the caller has to delete unsaved drafts about them
 * @throws StorageFailure; then nobody has been erased
 */
export async function eraseAll(
  db: TrailDatabase,
  wanted: ReadonlySet<ContactId>,
  now: Date,
): Promise<Erased> {
  const gone = await act(db, ERASE, now, async () => {
    // The list of past actions may still mention people who are not here any more.
    const ids = new Set<ContactId>(wanted);
    for (const id of wanted) for (const each of await onePerson(db, id)) ids.add(each);
    const records = await db.contacts.bulkGet([...ids]);
    const words = records.flatMap((contact) => (contact ? [contact.name, ...contact.addresses] : []));
    if (ids.size > 0) await eraseRows(db, ids);
    return { ids, words };
  });
  return gone;
}

/** A contact, those merged into it, and the one it was merged into: all are the same person. */
export async function onePerson(db: TrailDatabase, id: ContactId): Promise<Set<ContactId>> {
  const contact = await db.contacts.get(id);
  const ids = new Set(contact ? [id] : []);
  let last = contact;
  while (last?.mergedInto !== undefined && !ids.has(last.mergedInto)) {
    last = await db.contacts.get(last.mergedInto);
    if (last) ids.add(last.id);
  }
  const merged = await db.contacts
    .where('deletedAt')
    .above('')
    .filter(({ mergedInto }) => mergedInto !== undefined)
    .toArray();
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    for (const each of merged) if (ids.has(each.mergedInto ?? '')) ids.add(each.id);
  }
  return ids;
}

export async function eraseRows(db: TrailDatabase, ids: ReadonlySet<ContactId>): Promise<number> {
  const all = [...ids];
  const keys = new Set<string>(all);
  const others = new Set<string>();
  const names: string[] = [];
  for (const contact of await db.contacts.bulkGet(all)) {
    if (contact) names.push(contact.name);
    for (const other of contact?.notSameAs ?? []) if (!ids.has(other)) others.add(other);
  }
  for (const table of BELONGINGS) {
    const own = (await belongingsOf(db, table, all)).map((row) => row.id);
    await db.table(table).bulkDelete(own);
    for (const key of own) keys.add(key);
  }
  await db.contacts.bulkDelete(all);
  await db.asideRows.filter((row) => isAbout(row, ids)).delete();
  await forgetApart(db, [...others], ids);
  const named = await db.views.filter((view) => names.some((name) => isNamedIn(name, view))).primaryKeys();
  await db.views.bulkDelete(named);
  for (const key of named) keys.add(key);
  await forgetInJournal(db, ids, keys, names);
  return keys.size;
}

/** Removes erased people from others' lists of "not the same person". */
async function forgetApart(db: TrailDatabase, others: readonly ContactId[], ids: ReadonlySet<ContactId>) {
  const now = new Date();
  for (const record of await db.contacts.bulkGet([...others])) {
    if (!record) continue;
    const { notSameAs = [], ...contact } = toContact(record);
    const left = notSameAs.filter((each) => !ids.has(each));
    const kept = left.length > 0 ? { notSameAs: left } : {};
    await db.contacts.put(toRecord({ ...contact, ...kept, updatedAt: stamp(now, record) }));
  }
}

/**
 * Erases everybody, to remove the list from this device. What belongs to nobody (templates, plans, settings) stays.
 *
 * @throws StorageFailure; then nobody has been erased
 */
export async function eraseEverybody(db: TrailDatabase, now: Date): Promise<Erased> {
  return act(db, ERASE, now, async () => {
    const contacts = await db.contacts.toArray();
    const ids = new Set(contacts.map(({ id }) => id));
    const words = contacts.flatMap(({ name, addresses }) => [name, ...addresses]);
    if (ids.size > 0) await eraseRows(db, ids);
    return { ids, words };
  });
}
