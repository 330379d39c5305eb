import type { Day } from '../../utils/ground/days';
import { daysBetween } from '../../utils/ground/days';
import { asDate } from '../controls/days';
import { usePage } from '../controls/page';

/** A past day as a person would say it. */
export function OnDay({ day }: { day: Day }) {
  const { t, today } = usePage();
  const days = daysBetween(day, today);
  const date = asDate(day);
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const text =
    days >= 0 && days <= 6 ? t('log-day', { days }) : t(sameYear ? 'date-short' : 'date-full', { day: date });
  return (
    <time dateTime={day} title={t('date-full', { day: date })}>
      {text}
    </time>
  );
}
