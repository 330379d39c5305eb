import { fold } from '../ground/text';
import { parseProfileAddress } from './address';
import type { Contact, ContactRecord } from './contact';
import { deletionDay, uninformedSince } from './deletion';
import { reachKeysOf } from './reach-keys';

/** The identities behind a contact's addresses. */
export function identitiesOf(addresses: readonly string[]): string[] {
  const parsed = addresses.map(parseProfileAddress);
  return [...new Set(parsed.flatMap((result) => (result.ok ? [result.value.identity] : [])))];
}

/** A contact with the keys its indexes need; a deleted one gets none and so is in no list. */
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

/** A contact without the keys of its indexes, and without what it is listed with. */
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
