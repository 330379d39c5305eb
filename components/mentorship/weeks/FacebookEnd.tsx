import { addDays } from '../../../utils/ground/days';
import { type Mentorship, WEEKS } from '../../../utils/model/mentorship';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';

/** Said where pauses carry a Facebook mentorship beyond the ten weeks that Facebook speaks of. */
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
