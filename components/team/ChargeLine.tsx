import type { MemberId } from '../../utils/ground/ids';
import { usePage } from '../controls/page';
import { useTeam } from './use-team';

/** In a contact's facts: who is in charge of them. */
export function ChargeLine({ inCharge }: { inCharge: MemberId | undefined }) {
  const { t } = usePage();
  const team = useTeam();
  if (!team) return null;
  if (inCharge !== undefined && inCharge === team.me) return <p>{t('team-charge-line-me')}</p>;
  const member = team.members.find(({ id }) => id === inCharge);
  return <p>{member ? t('team-charge-line', { name: member.name }) : t('team-charge-line-nobody')}</p>;
}
