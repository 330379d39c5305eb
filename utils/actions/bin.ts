import { BELONGINGS, belongingsOf } from '../database/belongings';
import { dropOldEntries, forgetInJournal } from '../database/journal';
import type { TrailDatabase } from '../database/schema';
import { type Instant, toDay, toInstant } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { stamp } from '../ground/stamp';
import { isAbout } from '../model/aside';
import { toContact, toRecord } from '../model/contact-record';
import { isNamedIn } from '../model/saved-view';
import { goneOn } from '../queries/bin';
import { forgetPerson } from '../session/forget';
import { type Action, act } from './door';

/** All that may say something about a person. */
const EVERYTHING = [
  'contacts',
  'interactions',
  'followUps',
  'mentorships',
  'plans',
  'templates',
  // A search that was saved may be for a name.
  'views',
  'asideRows',
] as const;
const EMPTY: Action = { name: 'empty-bin', tables: EVERYTHING, listed: true, next: 'own', erases: true };
const ERASE: Action = {
  name: 'erase',
  tables: EVERYTHING,
  listed: true,
  next: 'own',
  erases: true,
  back: true,
};

/**
 * Takes for good what has been in the bin for 30 days: contacts with all that belongs to them, single entries of
 * logs, templates, and what was noted to take large actions back. To be called once a day.
 *
 * @returns how many contacts have gone
 * @throws StorageFailure then everything is still there
 */
export function emptyBin(db: TrailDatabase, now: Date): Promise<number> {
  const today = toDay(now);
  const isOver = ({ deletedAt }: { deletedAt?: Instant }) =>
    deletedAt !== undefined && goneOn(deletedAt) <= today;
  return act(db, EMPTY, now, async () => {
    await dropOldEntries(db, now);
    // By instants a day later at most, then by the day that was told.
    const old = await db.contacts
      .where('deletedAt')
      .belowOrEqual(toInstant(now))
      .filter(isOver)
      .primaryKeys();
    if (old.length > 0) await eraseRows(db, new Set(old));
    await db.interactions.where('deletedAt').belowOrEqual(toInstant(now)).filter(isOver).delete();
    await db.templates.filter(isOver).delete();
    await db.plans.filter(isOver).delete();
    return old.length;
  });
}

/**
 * Erases one person everywhere and for good, as they may ask for (Art. 17): the contact, those that were merged into
 * it, log, follow-ups, mentorships, saved views that bear or look for their name, every mention in what was noted to take actions back, and what was begun about them
 * and is not saved.
 *
 * @returns how many rows have gone; 0 when there was nobody
 * @throws StorageFailure then everything is still there
 */
export async function eraseContact(db: TrailDatabase, id: ContactId): Promise<{ erased: number }> {
  const gone = await act(db, ERASE, new Date(), async () => {
    const ids = await onePerson(db, id);
    const records = await db.contacts.bulkGet([...ids]);
    const words = records.flatMap((contact) => (contact ? [contact.name, ...contact.addresses] : []));
    return { ids, words, erased: ids.size === 0 ? 0 : await eraseRows(db, ids) };
  });
  await forgetPerson(gone.ids, gone.words);
  return { erased: gone.erased };
}

/** A contact, what was merged into it, and what it was merged into: all are the same person. */
async function onePerson(db: TrailDatabase, id: ContactId): Promise<Set<ContactId>> {
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

async function eraseRows(db: TrailDatabase, ids: ReadonlySet<ContactId>): Promise<number> {
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

/** Those who were said to be somebody else need not know from whom. */
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
