import { DigestsAnew } from '../model/digest';
import { LOT } from './lots';
import type { VersionStep } from './version-step';

/**
 * Adds a table for what search and reports need of everybody, with many people per row, see decision 33. All of it is
 * derived from contacts and their logs, and backups leave it out. Like every step that changes a derivation, this one
 * uses today's code.
 * - digests: by kind and number, so that all of a kind are one range.
 */
export const v11: VersionStep = {
  stores: { digests: 'id' },
  async upgrade(transaction) {
    const all = new DigestsAnew();
    const eachLot = async (name: string, take: (rows: never[]) => void) => {
      const table = transaction.table(name);
      for (let last = ''; ; ) {
        const lot: { id: string }[] = await table.where('id').above(last).limit(LOT).toArray();
        take(lot as never[]);
        const end = lot.at(-1);
        if (!end || lot.length < LOT) return;
        last = end.id;
      }
    };
    await eachLot('contacts', (lot) => all.addContacts(lot));
    await eachLot('interactions', (lot) => all.addEntries(lot));
    await transaction.table('digests').bulkPut(all.rows());
  },
};
