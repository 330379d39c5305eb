import type { MemberId } from '../../utils/ground/ids';
import { Choice } from '../controls/Choice';
import { usePage } from '../controls/page';
import { useTeam } from './use-team';

interface ChargeChoiceProps {
  /** Who is in charge of either, as far as anybody is. */
  of: readonly (MemberId | undefined)[];
  value: MemberId | undefined;
  choose: (value: MemberId) => void;
}

/** Who is to be in charge of the one that two become, where it is somebody else of each. */
export function ChargeChoice({ of, value, choose }: ChargeChoiceProps) {
  const { t } = usePage();
  const team = useTeam();
  const members = (team?.members ?? []).filter(({ id }) => of.includes(id));
  if (!team || members.length < 2) return null;
  return (
    <Choice
      label={t('team-charge')}
      value={value ?? ''}
      options={members.map(({ id, name }) => ({
        value: id,
        label: id === team.me ? t('team-charge-me', { name }) : name,
      }))}
      choose={(id) => choose(id)}
    />
  );
}
