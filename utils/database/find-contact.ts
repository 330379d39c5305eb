import { storing } from './errors';
import type { ContactRecord, TrailDatabase } from './schema';
import { parseProfileAddress } from '../model/address';
import { toContact } from '../model/contact-record';
import type { Contact } from '../model/contact';

/** The live contact with this id. @throws StorageFailure */
export async function getContact(db: TrailDatabase, id: string): Promise<Contact | undefined> {
  const record = await storing(() => db.contacts.get(id));
  return record && record.deletedAt === undefined ? toContact(record) : undefined;
}

/** The live contact an address leads to, in whatever way it is written. @throws StorageFailure */
export async function findByAddress(db: TrailDatabase, href: string): Promise<Contact | undefined> {
  const address = parseProfileAddress(href);
  if (!address.ok) return undefined;
  const record = await storing(() => livingWith(db, address.value.identity));
  return record && toContact(record);
}

/** How many live contacts there are. @throws StorageFailure */
export function countContacts(db: TrailDatabase): Promise<number> {
  return storing(() => db.contacts.orderBy('sortKey').count());
}

/** Whether there is anybody at all: counting thousands takes a hundred times as long. @throws StorageFailure */
export async function hasContacts(db: TrailDatabase): Promise<boolean> {
  const first = await storing(() => db.contacts.orderBy('sortKey').limit(1).primaryKeys());
  return first.length > 0;
}

/** The live contact an identity belongs to. */
export function livingWith(
  db: TrailDatabase,
  identity: string,
  exceptId?: string,
): PromiseLike<ContactRecord | undefined> {
  return db.contacts
    .where('identities')
    .equals(identity)
    .filter(({ id }) => id !== exceptId)
    .first();
}
