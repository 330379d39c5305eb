import { usePage } from '../controls/page';
import { SelectField } from '../controls/SelectField';
import { useTeam } from './use-team';

interface ChargeSelectProps {
  label: string;
  value: string | undefined;
  choose: (value: string | undefined) => void;
}

/** Filters a list by who is in charge: the mentor, nobody, somebody else, or anybody. */
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

/** The filter's current choice in words. */
export function ChargeWord({ value }: { value: string }) {
  const { t } = usePage();
  const team = useTeam();
  if (value === 'me') return <>{t('team-charge-mine')}</>;
  if (value === 'nobody') return <>{t('team-charge-nobody')}</>;
  // Somebody who has left the list since this tab's filter was set, or was in a list that a backup has replaced.
  return <>{team?.nameOf(value) ?? t('team-charge-unknown')}</>;
}
