import type { MemberId } from '../../utils/ground/ids';
import { usePage } from '../controls/page';
import { useTeam } from './use-team';
import './team.css';

/** In a list: who else is in charge of a person. The mentor's own people have no mark. */
export function ChargeMark({ inCharge }: { inCharge: MemberId | undefined }) {
  const { t } = usePage();
  const team = useTeam();
  if (!team || (inCharge !== undefined && inCharge === team.me)) return null;
  const member = team.members.find(({ id }) => id === inCharge);
  return <span class="charge-mark">{member ? member.name : t('team-charge-mark-nobody')}</span>;
}
