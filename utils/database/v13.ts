import { identitiesOf } from '../model/contact-record';
import { LOT } from './lots';
import type { VersionStep } from './version-step';

/** What the step needs of a contact. Those in the bin have no keys. */
interface Keyed {
  id: string;
  addresses: string[];
  identities?: string[];
  deletedAt?: string;
}

/** A contact with today's keys for its addresses; null if it has them. */
function renewed<Row extends Keyed>(row: Row): Row | null {
  if (row.deletedAt !== undefined) return null;
  const identities = identitiesOf(row.addresses);
  return identities.join('\n') === (row.identities ?? []).join('\n') ? null : { ...row, identities };
}

/**
 * People on Instagram, TikTok, X, Xing, Telegram, WhatsApp and other sites are found by one address, however it was
 * copied. Only the keys change: the addresses stay as they were saved, and backups have no keys. Two people who turn
 * out to share an address stay separate and are listed as possible duplicates. What the journal could restore is
 * converted too. Like every step that changes how addresses are read, this one uses today's code.
 */
export const v13: VersionStep = {
  stores: {},
  async upgrade(transaction) {
    const contacts = transaction.table('contacts');
    for (let last = ''; ; ) {
      const lot: Keyed[] = await contacts.where('id').above(last).limit(LOT).toArray();
      await contacts.bulkPut(lot.flatMap((row) => renewed(row) ?? []));
      const end = lot.at(-1);
      if (!end || lot.length < LOT) break;
      last = end.id;
    }
    await transaction
      .table('journal')
      .toCollection()
      .modify((entry) => {
        let isChanged = false;
        for (const row of entry.rows) {
          const after = row.table === 'contacts' && row.before !== null ? renewed(row.before as Keyed) : null;
          if (after === null) continue;
          row.before = after;
          isChanged = true;
        }
        return isChanged;
      });
  },
};
