import { useState } from 'preact/hooks';
import type { ContactId } from '../../utils/ground/ids';
import { lazyView } from '../controls/lazy';
import { othersHere } from '../controls/team-here';

const ChargeOf = lazyView(async () => (await import('../team/ChargeOf')).ChargeOf, ['team']);

/** On Today, which is drawn before there is time to ask the database: whose somebody is, where several people write. */
export function ChargeToday({ contactId }: { contactId: ContactId }) {
  const [isTeam] = useState(() => othersHere().length > 0);
  return isTeam ? <ChargeOf contactId={contactId} /> : null;
}
