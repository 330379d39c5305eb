import Dexie from 'dexie';
import { storing } from '../database/errors';
import { newId } from '../database/ids';
import type { ContactRecord, TrailDatabase } from '../database/schema';
import type { Undo } from '../database/undo';
import type { FollowUp } from '../follow-ups/types';
import type { Mentorship } from '../timeline/types';
import { type AddressProblem, type ProfileAddress, parseProfileAddress } from './address';
import { asText, codePoints, fold, isVisible, NAME_LIMIT } from './name';
import { identitiesOf, toContact, toRecord } from './record';
import type { Contact, Stage } from './types';

/** What a mentor has typed about a person, unchecked. */
export interface ContactDraft {
  name: string;
  address: string;
  stage?: Stage;
  notes?: string;
}

export interface CheckedContact {
  name: string;
  address: ProfileAddress | null;
  stage: Stage;
  notes: string;
}

export type ContactProblem =
  | { field: 'name'; kind: 'missing' | 'too-long'; limit?: number }
  | { field: 'address'; kind: AddressProblem };

export interface CheckOptions {
  /** Refuse a person without a profile address. */
  addressRequired?: boolean;
}

export type SaveResult =
  | { ok: true; contact: Contact }
  | { ok: false; problems: ContactProblem[] }
  | { ok: false; existing: Contact };

export type ChangeResult = SaveResult | { ok: false; gone: true };

export type ContactChange = Partial<Pick<Contact, 'name' | 'stage' | 'notes'>> & {
  /** Takes the place of the first address; empty removes it. */
  address?: string;
};

/** Checks what was typed; every problem is reported, not only the first. */
export function checkContact(
  draft: ContactDraft,
  { addressRequired = false }: CheckOptions = {},
): { ok: true; value: CheckedContact } | { ok: false; problems: ContactProblem[] } {
  const name = asText(draft.name).trim();
  const address = parseProfileAddress(draft.address);
  const withoutAddress = !address.ok && address.problem === 'missing' && !addressRequired;
  const problems: ContactProblem[] = [
    ...nameProblems(name),
    ...(address.ok || withoutAddress ? [] : [{ field: 'address', kind: address.problem } as const]),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      name,
      address: address.ok ? address.value : null,
      stage: draft.stage ?? 'found',
      notes: asText(draft.notes ?? ''),
    },
  };
}

function nameProblems(name: string): ContactProblem[] {
  if (!isVisible(name)) return [{ field: 'name', kind: 'missing' }];
  if (codePoints(name) > NAME_LIMIT) return [{ field: 'name', kind: 'too-long', limit: NAME_LIMIT }];
  return [];
}

/**
 * Saves a person. The same address is the same person: nothing is written where one is already there.
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
  const { name, address, stage, notes } = checked.value;
  const at = now.toISOString();
  const contact: Contact = {
    id: newId(),
    name,
    addresses: address ? [address.href] : [],
    stage,
    notes,
    savedAt: at,
    stageChangedAt: at,
    updatedAt: at,
  };
  return storing(() =>
    db.transaction('rw', db.contacts, async (): Promise<SaveResult> => {
      const existing = address && (await livingWith(db, address.identity));
      if (existing) return { ok: false, existing: toContact(existing) };
      await db.contacts.add(toRecord(contact));
      return { ok: true, contact };
    }),
  );
}

/**
 * Changes some of a contact's fields. Nothing is written unless all of them are good.
 *
 * @throws StorageFailure
 */
export async function changeContact(
  db: TrailDatabase,
  id: string,
  change: ContactChange,
  now: Date,
): Promise<ChangeResult> {
  return storing(() =>
    db.transaction('rw', db.contacts, async (): Promise<ChangeResult> => {
      const record = await db.contacts.get(id);
      if (!record || record.deletedAt !== undefined) return { ok: false, gone: true };
      const before = toContact(record);

      const [firstAddress = '', ...furtherAddresses] = before.addresses;
      const checked = checkContact({
        name: change.name ?? before.name,
        address: change.address ?? firstAddress,
        stage: change.stage ?? before.stage,
        notes: change.notes ?? before.notes,
      });
      if (!checked.ok) return checked;
      const { name, address, stage, notes } = checked.value;
      const other = address && (await livingWith(db, address.identity, id));
      if (other) return { ok: false, existing: toContact(other) };

      const at = now.toISOString();
      const contact: Contact = {
        ...before,
        name,
        addresses: [...new Set([...(address ? [address.href] : []), ...furtherAddresses])],
        stage,
        notes,
        stageChangedAt: stage === before.stage ? before.stageChangedAt : at,
        updatedAt: at,
      };
      await db.contacts.put(toRecord(contact));
      return { ok: true, contact };
    }),
  );
}

/** The live contact an identity belongs to. */
function livingWith(
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

/**
 * Puts a contact into the bin, together with its open follow-up and its mentorships.
 *
 * @returns how to take it back; for a contact that is already gone, an undo that does nothing
 * @throws StorageFailure
 */
export async function deleteContact(db: TrailDatabase, id: string, now: Date): Promise<Undo> {
  const deletedAt = now.toISOString();
  const marked = await storing(() =>
    db.transaction('rw', db.contacts, db.followUps, db.mentorships, async () => {
      const record = await db.contacts.get(id);
      if (!record || record.deletedAt !== undefined) return false;
      const mark = { deletedAt, updatedAt: deletedAt };
      await db.contacts.put(toRecord({ ...toContact(record), ...mark }));
      await db.followUps.where({ contactId: id, status: 'open' }).modify(mark);
      await db.mentorships.where({ contactId: id }).modify(mark);
      return true;
    }),
  );
  return async () => {
    if (marked) await bringBack(db, id, new Date(), deletedAt);
  };
}

/**
 * Takes a contact out of the bin, with what went there together with it. An address that has been saved
 * for another contact meanwhile stays with that one.
 *
 * @throws StorageFailure
 */
export async function restoreContact(
  db: TrailDatabase,
  id: string,
  now: Date,
): Promise<{ ok: true; contact: Contact } | { ok: false; gone: true }> {
  const contact = await bringBack(db, id, now);
  return contact ? { ok: true, contact } : { ok: false, gone: true };
}

/** @param since only when the contact was deleted at this instant, not when it was again later */
function bringBack(db: TrailDatabase, id: string, now: Date, since?: string): Promise<Contact | null> {
  const updatedAt = now.toISOString();
  return storing(() =>
    db.transaction('rw', db.contacts, db.followUps, db.mentorships, async () => {
      const record = await db.contacts.get(id);
      if (record?.deletedAt === undefined || (since !== undefined && record.deletedAt !== since)) return null;
      const { deletedAt: _deletedAt, ...kept } = toContact(record);

      const addresses: string[] = [];
      for (const address of kept.addresses) {
        const [identity] = identitiesOf([address]);
        const taken = identity !== undefined && (await livingWith(db, identity));
        if (!taken) addresses.push(address);
      }
      const contact: Contact = { ...kept, addresses, updatedAt };
      await db.contacts.put(toRecord(contact));

      const restore = (row: FollowUp | Mentorship) => {
        delete row.deletedAt;
        row.updatedAt = updatedAt;
      };
      await db.followUps.where({ contactId: id, status: 'open' }).modify(restore);
      await db.mentorships.where({ contactId: id }).modify(restore);
      return contact;
    }),
  );
}

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

export interface ListOptions {
  /** Words that must all occur in name or notes, in any order; case and accents do not count. */
  search?: string;
  stage?: Stage;
  limit: number;
  offset?: number;
}

/**
 * A part of the live contacts in order of their names, and how many there are in all.
 *
 * @throws StorageFailure
 */
export function listContacts(
  db: TrailDatabase,
  { search = '', stage, limit, offset = 0 }: ListOptions,
): Promise<{ contacts: Contact[]; total: number }> {
  const words = fold(search).split(' ').filter(Boolean);
  const inOrder = () =>
    stage === undefined
      ? db.contacts.orderBy('sortKey')
      : db.contacts.where('[stage+sortKey]').between([stage, Dexie.minKey], [stage, Dexie.maxKey]);

  return storing(() =>
    db.transaction('r', db.contacts, async () => {
      if (words.length === 0) {
        const total = await inOrder().count();
        const records = await inOrder().offset(offset).limit(limit).toArray();
        return { contacts: records.map(toContact), total };
      }
      const found = (await inOrder().toArray()).filter(({ sortKey = '', notes }) => {
        const text = `${sortKey} ${fold(notes)}`;
        return words.every((word) => text.includes(word));
      });
      return { contacts: found.slice(offset, offset + limit).map(toContact), total: found.length };
    }),
  );
}

/** How many live contacts there are. @throws StorageFailure */
export function countContacts(db: TrailDatabase): Promise<number> {
  return storing(() => db.contacts.orderBy('sortKey').count());
}
