import { BELONGINGS, belongingsOf } from '../database/belongings';
import { storing } from '../database/errors';
import { dropOldEntries, forgetInJournal } from '../database/journal';
import type { TrailDatabase } from '../database/schema';
import { stamp } from '../ground/stamp';
import { toContact, toRecord } from '../model/contact-record';
import { BIN_DAYS } from '../queries/bin';

/** All that may say something about a person. */
const tablesOf = (db: TrailDatabase) => [
  db.contacts,
  db.interactions,
  db.followUps,
  db.mentorships,
  db.templates,
  db.journal,
];

/**
 * Takes for good what has been in the bin for 30 days: contacts with all that belongs to them, single entries of
 * logs, templates, and what was noted to take large actions back. To be called once a day.
 *
 * @returns how many contacts have gone
 * @throws StorageFailure then everything is still there
 */
export function emptyBin(db: TrailDatabase, now: Date): Promise<number> {
  const limit = new Date(now.getTime() - BIN_DAYS * 86_400_000).toISOString();
  return storing(() =>
    db.transaction('rw', tablesOf(db), async () => {
      await dropOldEntries(db, now);
      const ids = await db.contacts.where('deletedAt').belowOrEqual(limit).primaryKeys();
      if (ids.length > 0) await eraseRows(db, new Set(ids));
      const old = ({ deletedAt }: { deletedAt?: string }) => deletedAt !== undefined && deletedAt <= limit;
      await db.interactions.where('deletedAt').belowOrEqual(limit).delete();
      await db.templates.filter(old).delete();
      return ids.length;
    }),
  );
}

/**
 * Erases one person everywhere and for good, as they may ask for (Art. 17): the contact, those that were merged into
 * it, log, follow-ups, mentorships, and every mention in what was noted to take actions back.
 *
 * @returns how many rows have gone; 0 when there was nobody
 * @throws StorageFailure then everything is still there
 */
export function eraseContact(db: TrailDatabase, id: string): Promise<{ erased: number }> {
  return storing(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const ids = await onePerson(db, id);
      return { erased: ids.size === 0 ? 0 : await eraseRows(db, ids) };
    }),
  );
}

/** A contact, what was merged into it, and what it was merged into: all are the same person. */
async function onePerson(db: TrailDatabase, id: string): Promise<Set<string>> {
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

async function eraseRows(db: TrailDatabase, ids: ReadonlySet<string>): Promise<number> {
  const all = [...ids];
  const keys = new Set<string>(all);
  const others = new Set<string>();
  for (const contact of await db.contacts.bulkGet(all)) {
    for (const other of contact?.notSameAs ?? []) if (!ids.has(other)) others.add(other);
  }
  for (const table of BELONGINGS) {
    const own = (await belongingsOf(db, table, all)).map((row) => row.id);
    await db.table(table).bulkDelete(own);
    for (const key of own) keys.add(key);
  }
  await db.contacts.bulkDelete(all);
  await forgetApart(db, [...others], ids);
  await forgetInJournal(db, ids, keys);
  return keys.size;
}

/** Those who were said to be somebody else need not know from whom. */
async function forgetApart(db: TrailDatabase, others: readonly string[], ids: ReadonlySet<string>) {
  const now = new Date();
  for (const record of await db.contacts.bulkGet([...others])) {
    if (!record) continue;
    const { notSameAs = [], ...contact } = toContact(record);
    const left = notSameAs.filter((each) => !ids.has(each));
    const kept = left.length > 0 ? { notSameAs: left } : {};
    await db.contacts.put(toRecord({ ...contact, ...kept, updatedAt: stamp(now, record) }));
  }
}
