import type { Contact } from '../../../utils/model/contact';
import { deletionDay } from '../../../utils/model/deletion';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';

/** When the mentor will be asked whether a former mentee's data is still needed. */
export function KeptUntil({ contact }: { contact: Contact }) {
  const { t, today } = usePage();
  // During mentoring no deletion is proposed; this is the date once it is over.
  const until = deletionDay({ ...contact, stage: 'completed' });
  if (until === '') return null;
  return <p>{until > today ? t('ending-data-until', { day: asDate(until) }) : t('ending-data-due')}</p>;
}
