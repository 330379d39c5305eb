import { fold } from '../ground/text';
import { parseProfileAddress } from './address';
import type { Contact, ContactRecord } from './contact';
import { deletionDay, uninformedSince } from './deletion';
import { reachKeysOf } from './reach-keys';

/** The identities of a contact's addresses. */
export function identitiesOf(addresses: readonly string[]): string[] {
  const parsed = addresses.map(parseProfileAddress);
  return [...new Set(parsed.flatMap((result) => (result.ok ? [result.value.identity] : [])))];
}

/** A contact with its index keys. A deleted one gets none, which keeps it out of all lists. */
export function toRecord(contact: Contact): ContactRecord {
  if (contact.deletedAt !== undefined) return contact as ContactRecord;
  const metKey = fold(contact.metAt);
  const uninformed = uninformedSince(contact);
  const deleteBy = deletionDay(contact);
  const reachKeys = reachKeysOf(contact);
  return {
    ...contact,
    sortKey: fold(contact.name),
    identities: identitiesOf(contact.addresses),
    live: 1,
    tagKeys: contact.tags.map(fold),
    ...(reachKeys.length === 0 ? {} : { reachKeys }),
    ...(metKey === '' ? {} : { metKey }),
    ...(uninformed === '' ? {} : { uninformedSince: uninformed }),
    ...(deleteBy === '' ? {} : { deleteBy }),
    ...(contact.inCharge === undefined ? {} : { chargeKey: contact.inCharge }),
  } as ContactRecord;
}

/** A contact without index keys and listing data. */
export function toContact({
  sortKey: _sortKey,
  identities: _identities,
  live: _live,
  tagKeys: _tagKeys,
  metKey: _metKey,
  reachKeys: _reachKeys,
  uninformedSince: _uninformedSince,
  deleteBy: _deleteBy,
  chargeKey: _chargeKey,
  next: _next,
  nextKey: _nextKey,
  course: _course,
  attention: _attention,
  ...contact
}: ContactRecord): Contact {
  return contact;
}
