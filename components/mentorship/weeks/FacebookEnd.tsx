import { addDays } from '../../../utils/ground/days';
import { type Mentorship, WEEKS } from '../../../utils/model/mentorship';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';

/** Shown if pauses extend a Facebook mentorship beyond Facebook's ten weeks. */
export function FacebookEnd({
  mentorship,
}: {
  mentorship: Pick<Mentorship, 'onFacebook' | 'beginsOn' | 'lastOn' | 'endedAt'>;
}) {
  const { t } = usePage();
  const until = addDays(mentorship.beginsOn, 7 * WEEKS - 1);
  if (!mentorship.onFacebook || mentorship.endedAt !== undefined || mentorship.lastOn <= until) return null;
  return <p class="trouble">{t('weeks-pause-facebook', { day: asDate(until) })}</p>;
}
