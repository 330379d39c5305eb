import { type Digest, type StoredDigest, toStored } from '../model/digest';
import type { VersionStep } from './version-step';

/**
 * Stores the people of a digest as one text, with their logs packed, which a browser hands over in a fraction of the
 * time, see decision 33. What it says stays the same. A row that is no digest is left as it is, for the scan of the list to find. Step 11 already
 * writes text where it makes the digests now.
 */
export const v14: VersionStep = {
  stores: {},
  async upgrade(transaction) {
    const digests = transaction.table<Digest | StoredDigest, string>('digests');
    const rows = await digests.toArray();
    await digests.bulkPut(rows.flatMap((row) => (isOfBefore(row) ? toStored(row) : [])));
  },
};

function isOfBefore(row: Digest | StoredDigest): row is Digest {
  return 'people' in row && Array.isArray(row.people);
}
