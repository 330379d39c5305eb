import type { ContactId } from '../../utils/ground/ids';
import { useLive } from '../controls/live';
import { ChargeMark } from './ChargeMark';

/** Who is in charge of a contact, where only their name is at hand. */
export function ChargeOf({ contactId }: { contactId: ContactId }) {
  const read = useLive(`charge ${contactId}`, async (db) => ({
    inCharge: (await db.contacts.get(contactId))?.inCharge,
  }));
  return read ? <ChargeMark inCharge={read.inCharge} /> : null;
}
