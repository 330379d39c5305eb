import type { MemberId } from '../../utils/ground/ids';
import { Choice } from '../controls/Choice';
import { usePage } from '../controls/page';
import { useTeam } from './use-team';

interface ChargeChoiceProps {
  /** Who is in charge of each of the two, if anybody. */
  of: readonly (MemberId | undefined)[];
  value: MemberId | undefined;
  choose: (value: MemberId) => void;
}

/** When two contacts in different members' charge are merged: who is in charge of the result. */
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
