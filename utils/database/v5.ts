import { parseProfileAddress } from '../model/address';
import { identitiesOf } from '../model/contact-record';
import type { VersionStep } from './version-step';

/** A contact before this step: addresses are the only way to reach them. */
interface Unreached {
  addresses: string[];
}

/** Converts a contact, in the database and in backups of the version before. */
export function withReach<Row extends Unreached>(row: Row) {
  return { phones: [], emails: [], messengers: [], work: '', ...row, addresses: mended(row.addresses) };
}

/**
 * Addresses as the program reads them now: trailing punctuation saved with one is removed, and two spellings become
 * one. Unreadable ones stay. Like every step that changes how addresses are read, this one uses today's code.
 */
function mended(addresses: readonly string[]): string[] {
  const read = addresses.map((address) => {
    const parsed = parseProfileAddress(address);
    return parsed.ok ? parsed.value.href : address;
  });
  return [...new Set(read)];
}

/** Contacts in the bin have no keys, nor do those journalled while they were there. */
function withKeys<Row extends Unreached & { deletedAt?: string }>(row: Row) {
  const contact = withReach(row);
  return row.deletedAt === undefined ? { ...contact, identities: identitiesOf(contact.addresses) } : contact;
}

/**
 * Contacts get phone numbers, e-mail addresses, messenger names and an occupation. Addresses saved with trailing
 * punctuation are repaired; two people who turn out to share one stay separate and are listed as possible duplicates.
 * What the journal could restore is converted too.
 * - contacts: `*reachKeys` finds people by phone number or e-mail address.
 */
export const v5: VersionStep = {
  stores: {
    contacts:
      'id, sortKey, [stage+sortKey], *identities, [live+savedAt], [live+lastInteractionOn], *tagKeys, metKey, *reachKeys, uninformedSince, deleteBy, deletedAt',
  },
  async upgrade(transaction) {
    await transaction
      .table('contacts')
      .toCollection()
      .modify((row, ref) => {
        ref.value = withKeys(row);
      });
    await transaction
      .table('journal')
      .toCollection()
      .modify((entry) => {
        for (const row of entry.rows) {
          if (row.table === 'contacts' && row.before !== null) row.before = withKeys(row.before);
        }
      });
  },
};
