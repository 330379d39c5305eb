import type { ContactRecord } from '../database/schema';
import { parseProfileAddress } from './address';
import { fold } from './name';
import type { Contact } from './types';

/** The identities behind a contact's addresses. */
export function identitiesOf(addresses: readonly string[]): string[] {
  const parsed = addresses.map(parseProfileAddress);
  return [...new Set(parsed.flatMap((result) => (result.ok ? [result.value.identity] : [])))];
}

/** A contact with the keys its indexes need; a deleted one gets none and so is in no list. */
export function toRecord(contact: Contact): ContactRecord {
  if (contact.deletedAt !== undefined) return contact;
  return { ...contact, sortKey: fold(contact.name), identities: identitiesOf(contact.addresses) };
}

/** A contact without the keys of its indexes. */
export function toContact({
  sortKey: _sortKey,
  identities: _identities,
  ...contact
}: ContactRecord): Contact {
  return contact;
}
