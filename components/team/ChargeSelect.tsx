import { usePage } from '../controls/page';
import { SelectField } from '../controls/SelectField';
import { useTeam } from './use-team';

interface ChargeSelectProps {
  label: string;
  value: string | undefined;
  choose: (value: string | undefined) => void;
}

/** Whose people a list is of: the mentor's, nobody's, somebody else's, everybody's. */
export function ChargeSelect({ label, value, choose }: ChargeSelectProps) {
  const { t } = usePage();
  const team = useTeam();
  if (!team) return null;
  const others = team.members.filter(({ id }) => id !== team.me);
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      options={[
        { value: '', label: t('team-charge-all') },
        { value: 'me', label: t('team-charge-mine') },
        { value: 'nobody', label: t('team-charge-nobody') },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      choose={(chosen) => choose(chosen === '' ? undefined : chosen)}
    />
  );
}

/** The same as a word: whose people the list is of just now. */
export function ChargeWord({ value }: { value: string }) {
  const { t } = usePage();
  const team = useTeam();
  if (value === 'me') return <>{t('team-charge-mine')}</>;
  if (value === 'nobody') return <>{t('team-charge-nobody')}</>;
  // Whoever left the list with this tab's filter for them, or was in the list that a backup took the place of.
  return <>{team?.nameOf(value) ?? t('team-charge-unknown')}</>;
}
