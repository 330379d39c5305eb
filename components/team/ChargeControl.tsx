import { putInCharge } from '../../utils/actions/in-charge';
import type { Contact } from '../../utils/model/contact';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { SelectField } from '../controls/SelectField';
import { useTeam } from './use-team';
import './team.css';

/** Who is in charge of a person, with a way to hand them over. */
export function ChargeControl({ contact }: { contact: Contact }) {
  const { t, db } = usePage();
  const { attempt, tell } = useNotices();
  const team = useTeam();
  if (!team) return null;
  const current = team.members.find(({ id }) => id === contact.inCharge);
  const hand = (id: string) =>
    attempt(async () => {
      const undo = await putInCharge(db, contact.id, id === '' ? null : id, new Date());
      if (!undo) return;
      const name = contact.name;
      if (id === '') tell(t('team-charge-told-nobody', { name }), undo);
      else if (id === team.me) tell(t('team-charge-told-me', { name }), undo);
      else tell(t('team-charge-told', { name, member: team.nameOf(id) ?? '' }), undo);
    });
  return (
    <div class="charge">
      <SelectField
        label={t('team-charge')}
        value={current?.id ?? ''}
        options={[
          { value: '', label: t('team-charge-nobody') },
          ...team.members.map(({ id, name }) => ({
            value: id as string,
            label: id === team.me ? t('team-charge-me', { name }) : name,
          })),
        ]}
        choose={(id) => void hand(id)}
      />
    </div>
  );
}
