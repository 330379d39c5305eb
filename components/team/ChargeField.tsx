import { Field } from '../controls/Field';
import { usePage } from '../controls/page';
import { useTeam } from './use-team';

/** Who should be in charge of many people, as part of a form. @param keep the text for no change */
export function ChargeField({ keep }: { keep: string }) {
  const { t } = usePage();
  const team = useTeam();
  if (!team) return null;
  return (
    <Field label={t('team-charge')}>
      {(control) => (
        <select {...control} name="inCharge" class="input">
          <option value="">{keep}</option>
          <option value="nobody">{t('team-charge-nobody')}</option>
          {team.members.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === team.me ? t('team-charge-me', { name }) : name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
