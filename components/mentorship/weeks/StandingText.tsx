import { toDay } from '../../../utils/ground/days';
import type { Mentorship } from '../../../utils/model/mentorship';
import { positionNow } from '../../../utils/model/week-state';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';
import { PositionText } from '../../words/PositionText';

/** The state of a mentorship, now or when it was ended. */
export function StandingText({ mentorship }: { mentorship: Mentorship }) {
  const { t, today } = usePage();
  const position = positionNow(mentorship, today);
  if (mentorship.endedAt === undefined) return <PositionText position={position} />;
  const day = asDate(toDay(new Date(mentorship.endedAt)));
  if (position.kind === 'over') return <span>{t('standing-ended-over', { day, of: position.of })}</span>;
  const week = position.kind === 'before' ? 1 : position.week;
  return <span>{t('standing-ended', { day, week, of: position.of })}</span>;
}
