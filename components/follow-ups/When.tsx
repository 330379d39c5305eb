import type { Day } from '../../utils/contacts/types';
import { daysBetween } from '../../utils/follow-ups/days';
import { asDate } from '../controls/days';
import { usePage } from '../controls/page';

/** When a follow-up is due, in words a person would say: "for 2 days", "today", "in 3 days". */
export function When({ day }: { day: Day }) {
  const { t, today } = usePage();
  const days = daysBetween(today, day);
  if (days < 0) return <span class="late">{t('due-late', { days: -days })}</span>;
  if (days === 0) return <span class="now">{t('due-today')}</span>;
  if (days <= 7) return <span>{t('due-soon', { days })}</span>;
  return <time dateTime={day}>{t('date-short', { day: asDate(day) })}</time>;
}
