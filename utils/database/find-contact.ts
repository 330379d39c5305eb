import type { ContactId } from '../ground/ids';
import { parseProfileAddress } from '../model/address';
import type { Contact, ContactRecord } from '../model/contact';
import { identitiesOf, toContact } from '../model/contact-record';
import { storing } from './errors';
import type { TrailDatabase } from './schema';

/** The live contact with this id. @throws StorageFailure */
export async function getContact(db: TrailDatabase, id: ContactId): Promise<Contact | undefined> {
  const record = await storing(() => db.contacts.get(id));
  return record && record.deletedAt === undefined ? toContact(record) : undefined;
}

/** The live contact with this address, in any spelling. @throws StorageFailure */
export async function findByAddress(db: TrailDatabase, href: string): Promise<Contact | undefined> {
  const address = parseProfileAddress(href);
  if (!address.ok) return undefined;
  const record = await storing(() => livingWith(db, address.value.identity));
  return record && toContact(record);
}

/** The number of live contacts. @throws StorageFailure */
export function countContacts(db: TrailDatabase): Promise<number> {
  return storing(() => db.contacts.orderBy('sortKey').count());
}

/** Whether there is anybody; counting thousands takes a hundred times as long. @throws StorageFailure */
export async function hasContacts(db: TrailDatabase): Promise<boolean> {
  const first = await storing(() => db.contacts.orderBy('sortKey').limit(1).primaryKeys());
  return first.length > 0;
}

/** The live contact with this identity. */
export function livingWith(
  db: TrailDatabase,
  identity: string,
  exceptId?: ContactId,
): PromiseLike<ContactRecord | undefined> {
  return db.contacts
    .where('identities')
    .equals(identity)
    .filter(({ id }) => id !== exceptId)
    .first();
}

/** A contact's addresses, except those another contact has by now. */
export async function withoutTaken(db: TrailDatabase, { id, addresses }: Contact): Promise<string[]> {
  const free: string[] = [];
  for (const address of addresses) {
    const [identity] = identitiesOf([address]);
    const taken = identity !== undefined && (await livingWith(db, identity, id));
    if (!taken) free.push(address);
  }
  return free;
}
