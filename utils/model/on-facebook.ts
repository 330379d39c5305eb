import { parseProfileAddress } from './address';
import type { Contact } from './contact';

/** Whether the two met on Facebook, as far as the contact shows. */
export function isOnFacebook({
  addresses,
  metAt,
  metAtAddress,
}: Pick<Contact, 'addresses' | 'metAt' | 'metAtAddress'>): boolean {
  if (/facebook/i.test(metAt)) return true;
  if (/^(?:https?:\/\/)?(?:[\w-]+\.)*(?:facebook|fb)\.com(?:[/?#]|$)/i.test(metAtAddress)) return true;
  return addresses.some((address) => {
    const parsed = parseProfileAddress(address);
    return parsed.ok && parsed.value.platform === 'facebook';
  });
}
