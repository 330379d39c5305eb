import { parseProfileAddress } from '../model/address';
import { identitiesOf } from '../model/contact-record';
import type { VersionStep } from './version-step';

/** A contact as it was before this step: nothing is known of how to reach them but their addresses. */
interface Unreached {
  addresses: string[];
}

/** What became of a contact with this step, for the database and for backups of the version before. */
export function withReach<Row extends Unreached>(row: Row) {
  return { phones: [], emails: [], messengers: [], work: '', ...row, addresses: mended(row.addresses) };
}

/**
 * Addresses as the program reads them now: a mark that was saved with one is gone, and two ways of writing one are
 * one. What cannot be read stays as it is. Like every step after which addresses are read differently, this one
 * reads them as today's program does.
 */
function mended(addresses: readonly string[]): string[] {
  const read = addresses.map((address) => {
    const parsed = parseProfileAddress(address);
    return parsed.ok ? parsed.value.href : address;
  });
  return [...new Set(read)];
}

/** Contacts in the bin have no keys; nor do those that were noted in the journal while they lay there. */
function withKeys<Row extends Unreached & { deletedAt?: string }>(row: Row) {
  const contact = withReach(row);
  return row.deletedAt === undefined ? { ...contact, identities: identitiesOf(contact.addresses) } : contact;
}

/**
 * Contacts get telephone numbers, e-mail addresses, names in messengers and what they do. Addresses that were saved
 * with a mark in them are mended; two people who turn out to have the same one stay two, and are listed among those
 * who may be one. What the journal would bring back is brought up to date with them.
 *
 * - contacts: `*reachKeys` finds who has a number or an e-mail address.
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
