import { type ProfileAddress, parseProfileAddress } from '../../utils/model/address';

/** The profile a page shows. Only the two networks' profiles count, as any page of another site might be somebody's. */
export function profileOn(url: string | undefined): ProfileAddress | null {
  const address = url ? parseProfileAddress(url) : null;
  return address?.ok && address.value.platform !== 'other' ? address.value : null;
}
