import { livingWith } from '../database/find-contact';
import type { TrailDatabase } from '../database/schema';
import type { ContactId } from '../ground/ids';
import { fold } from '../ground/text';
import { parseProfileAddress } from '../model/address';
import { type ContactDraft, tidyTags } from '../model/check-contact';
import type { Contact } from '../model/contact';
import { toContact } from '../model/contact-record';
import { joinReach, type Reach, reachKeysOf } from '../model/reach';
import { type ChangeResult, type ContactChange, changeContact } from './contacts';
import { type Action, act, PERSON } from './door';

/** What a form about a person can add to somebody already in the list. */
export const ADDITIONS = ['address', 'phones', 'emails', 'metAt', 'notes', 'tags', 'ageBand'] as const;
export type Addition = (typeof ADDITIONS)[number];

/** The parts of a form that the contact does not have yet. Existing values are never overwritten. */
export function additionsTo(contact: Contact, typed: ContactDraft): Addition[] {
  const change = changeFor(contact, typed);
  return ADDITIONS.filter((addition) => {
    if (addition === 'address') return change.addresses !== undefined;
    if (addition === 'metAt') return change.metAt !== undefined || change.metAtAddress !== undefined;
    return change[addition] !== undefined;
  });
}

const ADD: Action = { name: 'add-to-known', tables: PERSON, next: 'door' };

/**
 * Adds what was typed about a person to the contact they turned out to be: the address unless another contact has it,
 * phone numbers and e-mail addresses, meeting place and age if unknown, topics, and the note on a line of its own.
 *
 * @returns as changeContact; without `undo` if there was nothing to add
 * @throws StorageFailure
 */
export function addToKnown(
  db: TrailDatabase,
  id: ContactId,
  typed: ContactDraft,
  now: Date,
): Promise<ChangeResult> {
  return act(db, ADD, now, async () => {
    const record = await db.contacts.get(id);
    if (!record || record.deletedAt !== undefined) return { ok: false, gone: true } as const;
    const address = parseProfileAddress(typed.address);
    const taken = address.ok && (await livingWith(db, address.value.identity, id));
    const change = changeFor(toContact(record), taken ? { ...typed, address: '' } : typed);
    return changeContact(db, id, change, now);
  });
}

function changeFor(contact: Contact, typed: ContactDraft): ContactChange {
  const change: ContactChange = { ...placeFor(contact, typed) };
  const { ageBand = 'unknown' } = typed;
  const address = parseProfileAddress(typed.address);
  if (address.ok && !hasAddress(contact, address.value.identity)) {
    change.addresses = [...contact.addresses, address.value.href];
  }
  for (const field of ['phones', 'emails'] as const) {
    const fresh = (typed[field] ?? []).filter((each) => !isReached(contact, field, each));
    const joined = joinReach(field, contact[field], fresh);
    if (joined.length > contact[field].length) change[field] = joined;
  }
  if (contact.ageBand === 'unknown' && ageBand !== 'unknown') change.ageBand = ageBand;
  const note = (typed.notes ?? '').trim();
  if (note !== '' && !`\n${contact.notes}\n`.includes(`\n${note}\n`)) {
    change.notes = contact.notes.trim() === '' ? note : `${contact.notes.trimEnd()}\n${note}`;
  }
  const tags = tidyTags([...contact.tags, ...(typed.tags ?? [])]);
  if (tags.length > contact.tags.length) change.tags = tags;
  return change;
}

/** The meeting place, where it is still unknown. */
function placeFor(contact: Contact, { metAt = '', metAtAddress = '' }: ContactDraft): ContactChange {
  const change: ContactChange = {};
  if (contact.metAt === '' && metAt.trim() !== '') change.metAt = metAt;
  // Do not combine one group's address with another group's name.
  const isSamePlace = contact.metAt === '' || fold(contact.metAt) === fold(metAt);
  if (contact.metAtAddress === '' && metAtAddress.trim() !== '' && isSamePlace) {
    change.metAtAddress = metAtAddress;
  }
  return change;
}

/** Whether the contact has this number or e-mail address already, in any spelling. */
function isReached(contact: Contact, field: 'phones' | 'emails', reach: Reach): boolean {
  const [key] = reachKeysOf({ phones: [], emails: [], [field]: [reach] });
  return key !== undefined && reachKeysOf(contact).includes(key);
}

function hasAddress({ addresses }: Contact, identity: string): boolean {
  return addresses.some((each) => {
    const parsed = parseProfileAddress(each);
    return parsed.ok && parsed.value.identity === identity;
  });
}
