import Dexie, { type Collection } from 'dexie';
import { livingWith, withoutTaken } from '../database/find-contact';
import { logOf } from '../database/log';
import type { TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import { type Instant, toInstant } from '../ground/days';
import { type ContactId, newId } from '../ground/ids';
import { isSame } from '../ground/same';
import { stamp } from '../ground/stamp';
import { asText } from '../ground/text';
import { readShortLink } from '../model/address';
import {
  type CheckOptions,
  type ContactDetails,
  type ContactDraft,
  type ContactProblem,
  checkAddresses,
  checkContact,
  checkDetails,
  nameProblems,
} from '../model/check-contact';
import type { Contact, ContactRecord } from '../model/contact';
import { toContact, toRecord } from '../model/contact-record';
import { moveToStage } from '../model/stages';
import { type Action, act, PERSON } from './door';
import { takingBack } from './take-back';

export type SaveResult =
  | { ok: true; contact: Contact }
  | { ok: false; problems: ContactProblem[] }
  | { ok: false; existing: Contact };

export type ChangeResult =
  | { ok: true; contact: Contact; undo?: Undo }
  | { ok: false; problems: ContactProblem[] }
  | { ok: false; existing: Contact }
  | { ok: false; conflict: Contact }
  | { ok: false; gone: true };

export type ContactChange = Partial<ContactDetails> & {
  name?: string;
  /** Replaces the first address; empty removes it. */
  address?: string;
  /** Replaces all addresses or, with `address`, the further ones. */
  addresses?: string[];
};

const SAVE: Action = { name: 'save-contact', tables: PERSON, next: 'door' };
const CHANGE: Action = { name: 'change-contact', tables: PERSON, next: 'door' };
const DELETE: Action = { name: 'delete-contact', tables: PERSON, next: 'door' };
const RESTORE: Action = { name: 'restore-contact', tables: PERSON, next: 'door' };

/**
 * Saves a person with their next action. The same address means the same person: if there is one already, nothing is
 * written.
 *
 * @throws StorageFailure
 */
export async function saveContact(
  db: TrailDatabase,
  draft: ContactDraft,
  now: Date,
  options: CheckOptions = {},
): Promise<SaveResult> {
  const checked = checkContact(draft, options);
  if (!checked.ok) return checked;
  const { name, address: _first, addresses, ...details } = checked.value;
  const at = toInstant(now);
  const contact: Contact = {
    id: newId(),
    name,
    addresses: addresses.map(({ href }) => href),
    ...details,
    lastInteractionOn: '',
    savedAt: at,
    stageChangedAt: at,
    updatedAt: at,
  };
  return act(db, SAVE, now, async (): Promise<SaveResult> => {
    const existing = await livingWithAny(
      db,
      addresses.map(({ identity }) => identity),
    );
    if (existing) return { ok: false, existing: toContact(existing) };
    await db.contacts.add(toRecord(contact));
    return { ok: true, contact };
  });
}

/**
 * Changes some of a contact's fields. Nothing is written unless all of them are valid. A change of stage is logged,
 * and the next action follows.
 *
 * @param options.seen fields as the mentor saw them; if another window or the program has changed one, nothing is
 *   written and the current contact is returned
 * @throws StorageFailure
 */
// biome-ignore lint/complexity/useMaxParams: an action's four are database, row, change and clock; the fifth are options
export async function changeContact(
  db: TrailDatabase,
  id: ContactId,
  change: ContactChange,
  now: Date,
  { seen = {} }: { seen?: Partial<Contact> } = {},
): Promise<ChangeResult> {
  const name = change.name === undefined ? undefined : asText(change.name).trim();
  const { details, problems } = checkDetails(change);
  if (name !== undefined) problems.unshift(...nameProblems(name));
  return act(db, CHANGE, now, async (unit): Promise<ChangeResult> => {
    const record = await db.contacts.get(id);
    if (!record || record.deletedAt !== undefined) return { ok: false, gone: true };
    const before = toContact(record);
    const fields = Object.keys(seen) as (keyof Contact)[];
    if (fields.some((field) => !isSame(seen[field], before[field]))) return { ok: false, conflict: before };

    const addresses = changedAddresses(before, change);
    const bad = [...problems, ...addresses.problems];
    if (bad.length > 0) return { ok: false, problems: bad };
    const other = await livingWithAny(db, addresses.identities, id);
    if (other) return { ok: false, existing: toContact(other) };

    const { stage = before.stage, ...others } = details;
    let contact: Contact = {
      ...before,
      ...(name !== undefined && { name }),
      ...others,
      addresses: addresses.hrefs,
    };
    if (stage !== before.stage) {
      const moved = moveToStage(contact, stage, unit.today, unit.at);
      contact = moved.contact;
      await unit.put('interactions', moved.entry);
    }
    if (isSame(contact, before)) return { ok: true, contact };
    contact = toContact(await unit.put('contacts', toRecord(contact), record));
    await unit.next(contact, {
      renew: contact.cadenceDays !== before.cadenceDays,
    });
    return { ok: true, contact, undo: takingBack(unit, id) };
  });
}

/** Another contact that has one of these addresses. */
async function livingWithAny(
  db: TrailDatabase,
  identities: readonly string[],
  but?: ContactId,
): Promise<ContactRecord | undefined> {
  for (const identity of identities) {
    const living = await livingWith(db, identity, but);
    if (living) return living;
  }
  return undefined;
}

/** The addresses after a change, and the identities of new ones. Addresses that stay are not validated again. */
function changedAddresses(before: Contact, { address, addresses }: ContactChange) {
  const [, ...further] = before.addresses;
  if (address === undefined && addresses === undefined) {
    return { hrefs: before.addresses, identities: [], problems: [] };
  }
  const typed = [...(address === undefined ? [] : [address]), ...(addresses ?? [])];
  // Of a short link there is nothing to check, and a new one should be followed to the address behind it.
  const isKept = (each: string) => before.addresses.includes(each) && readShortLink(each) !== null;
  const checked = checkAddresses(typed.map((each) => (isKept(each) ? '' : each)));
  const hrefs = [
    ...checked.addresses.map(({ href }) => href),
    ...typed.filter(isKept),
    ...(addresses ? [] : further),
  ];
  return {
    hrefs: [...new Set(hrefs)],
    identities: checked.addresses.map(({ identity }) => identity),
    problems: checked.problems,
  };
}

/**
 * Puts a contact into the bin with its log, follow-ups and mentorships.
 *
 * @returns an undo, which does nothing if the contact was already gone
 * @throws StorageFailure
 */
export async function deleteContact(db: TrailDatabase, id: ContactId, now: Date): Promise<Undo> {
  const deletedAt = await act(db, DELETE, now, async () => {
    const record = await db.contacts.get(id);
    if (!record || record.deletedAt !== undefined) return null;
    // Later than any entry deleted from the log, so that those do not come back with the contact.
    const latest = await db.interactions
      .where('[contactId+deletedAt]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .last();
    const at = stamp(now, { updatedAt: maxOf(record.updatedAt, latest?.deletedAt ?? record.updatedAt) });
    await db.contacts.put(toRecord({ ...toContact(record), deletedAt: at, updatedAt: at }));
    for (const rows of rowsOf(db, id)) {
      await rows.modify((row) => {
        if (row.deletedAt !== undefined) return false;
        row.updatedAt = stamp(now, row);
        row.deletedAt = at;
        return true;
      });
    }
    return at;
  });
  return async () => {
    if (deletedAt !== null) await bringBack(db, id, new Date(), deletedAt);
  };
}

function maxOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

/** A contact's log, follow-ups and mentorships, including those in the bin. */
function rowsOf(db: TrailDatabase, contactId: ContactId) {
  return [
    logOf(db, contactId),
    db.followUps.where('[contactId+status]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]),
    db.mentorships.where({ contactId }),
  ] as Collection<{ updatedAt: Instant; deletedAt?: Instant }, string>[];
}

/**
 * Restores a contact from the bin with everything that went there together with it. An address that another contact
 * has by now stays with that one.
 *
 * @throws StorageFailure
 */
export async function restoreContact(
  db: TrailDatabase,
  id: ContactId,
  now: Date,
): Promise<{ ok: true; contact: Contact } | { ok: false; gone: true }> {
  const contact = await bringBack(db, id, now);
  return contact ? { ok: true, contact } : { ok: false, gone: true };
}

/** @param since restores only if the contact was deleted at this instant, and not again later */
function bringBack(db: TrailDatabase, id: ContactId, now: Date, since?: string): Promise<Contact | null> {
  return act(db, RESTORE, now, async () => {
    const record = await db.contacts.get(id);
    if (record?.deletedAt === undefined || (since !== undefined && record.deletedAt !== since)) return null;
    // Somebody merged is not in the bin: they are part of the other, to whom their rows belong now.
    if (record.mergedInto !== undefined) return null;
    const { deletedAt, ...kept } = toContact(record);
    const addresses = await withoutTaken(db, kept);
    const contact: Contact = { ...kept, addresses, updatedAt: stamp(now, record) };
    await db.contacts.put(toRecord(contact));
    for (const rows of rowsOf(db, id)) {
      await rows.modify((row) => {
        // Rows deleted before the contact stay deleted.
        if (row.deletedAt !== deletedAt) return false;
        delete row.deletedAt;
        row.updatedAt = stamp(now, row);
        return true;
      });
    }
    return contact;
  });
}
