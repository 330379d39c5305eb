import { type ProfileAddress, parseProfileAddress } from '../../utils/model/address';

/** Whose profile a page is. Any page of another site could be somebody's; only the two networks' profiles are known to be. */
export function profileOn(url: string | undefined): ProfileAddress | null {
  const address = url ? parseProfileAddress(url) : null;
  return address?.ok && address.value.platform !== 'other' ? address.value : null;
}
