import { useState } from 'preact/hooks';
import type { ContactId } from '../../utils/ground/ids';
import { lazyView } from '../controls/lazy';
import { othersHere } from '../controls/team-here';

const ChargeOf = lazyView(async () => (await import('../team/ChargeOf')).ChargeOf, ['team']);

/** Who is in charge of a contact in a team's list. For Today, which is drawn before the database has been asked. */
export function ChargeToday({ contactId }: { contactId: ContactId }) {
  const [isTeam] = useState(() => othersHere().length > 0);
  return isTeam ? <ChargeOf contactId={contactId} /> : null;
}
