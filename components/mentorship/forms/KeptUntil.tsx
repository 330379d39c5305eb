import type { Contact } from '../../../utils/model/contact';
import { deletionDay } from '../../../utils/model/deletion';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';

/** When the mentor will be asked whether the data of somebody they no longer mentor is still needed. */
export function KeptUntil({ contact }: { contact: Contact }) {
  const { t, today } = usePage();
  // While somebody is mentored their deletion is not proposed: this is the day once they no longer are.
  const until = deletionDay({ ...contact, stage: 'completed' });
  if (until === '') return null;
  return <p>{until > today ? t('ending-data-until', { day: asDate(until) }) : t('ending-data-due')}</p>;
}
