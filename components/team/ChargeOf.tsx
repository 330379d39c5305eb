import type { ContactId } from '../../utils/ground/ids';
import { useLive } from '../controls/live';
import { ChargeMark } from './ChargeMark';

/** Beside somebody of whom only the name is at hand: who is in charge of them. */
export function ChargeOf({ contactId }: { contactId: ContactId }) {
  const read = useLive(`charge ${contactId}`, async (db) => ({
    inCharge: (await db.contacts.get(contactId))?.inCharge,
  }));
  return read ? <ChargeMark inCharge={read.inCharge} /> : null;
}
